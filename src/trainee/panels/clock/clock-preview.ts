import type { ClockOption, LocalMoment, TraineeView } from '../../../engine';
import type { Language } from '../../../ui';
import { clockStrings } from './strings';

export type KnownEvent = ClockOption['known'][number];

/** What is known to come by a moment. Nothing hidden can be in it: it is made of the view alone. */
export interface ClockPreview {
  readonly happens: readonly KnownEvent[];
  readonly expires: readonly KnownEvent[];
  /** Case time that passes, whole minutes. */
  readonly minutes: number;
}

/** The preview of an option that the view offers. */
export function optionPreview(now: LocalMoment, option: ClockOption): ClockPreview {
  return previewOf(now, option.until.at, option.known);
}

/** The preview for a moment the trainee wrote: replies due by then, addressees that open, deadlines and expiries. */
export function datePreview(view: TraineeView, until: number): ClockPreview {
  const requests = view.requests.filter(
    ({ answeredAt, expected }) => answeredAt === null && expected !== null,
  );
  const replies = requests.flatMap(({ expected, title }): readonly KnownEvent[] =>
    expected === null ? [] : [{ at: expected.from, text: title, what: 'reply', tone: 'request' }],
  );
  const openings = requests.flatMap(({ receivedAt, to }): readonly KnownEvent[] =>
    receivedAt === null ? [] : [{ at: receivedAt, text: to.short, what: 'opening', tone: 'request' }],
  );
  const deadlines = view.deadlines.map(({ at, text, kind, tone }): KnownEvent => {
    return { at, text, what: 'deadline', tone: kind === 'expiry' ? 'contradiction' : tone };
  });
  return previewOf(view.clock.now, until, [...replies, ...openings, ...deadlines]);
}

function previewOf(now: LocalMoment, until: number, known: readonly KnownEvent[]): ClockPreview {
  const seen = new Set<string>();
  const events = known
    .filter((event) => event.at.at > now.at && event.at.at <= until)
    .filter((event) => {
      const key = `${event.at.at} ${event.what} ${event.text}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((one, other) => one.at.at - other.at.at);
  return {
    happens: events.filter((event) => event.tone === 'request'),
    expires: events.filter((event) => event.tone !== 'request'),
    minutes: Math.max(0, Math.round((until - now.at) / 60_000)),
  };
}

/** The option the desk's button takes: the next event, or the morning when nothing is known to come. */
export function nextOption(options: readonly ClockOption[]): ClockOption | undefined {
  return options.find((option) => option.id === 'next') ?? options.find((option) => option.id === 'morning');
}

/** What an option ends with: the event known for its moment, else what it waits for; may be empty. */
export function optionEnd(option: ClockOption, language: Language): string {
  const last = option.known.find((event) => event.at.at === option.until.at);
  return last === undefined ? option.about : eventWords(last, language);
}

/** "FCD Washington opens"; a reply and a deadline go by their own names. */
export function eventWords({ what, text }: KnownEvent, language: Language): string {
  return what === 'opening' ? clockStrings.in(language)('opens', { office: text }) : text;
}
