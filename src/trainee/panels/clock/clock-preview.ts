import type { ClockOption, LocalMoment, TraineeView } from '../../../engine';

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

/** The preview for a moment the trainee wrote: what any option knows, and deadlines and answers due by then. */
export function datePreview(view: TraineeView, until: number): ClockPreview {
  const deadlines = view.deadlines.map(({ at, text, tone }) => ({ at, text, tone }));
  const answers = view.requests.flatMap((request): readonly KnownEvent[] =>
    request.answeredAt === null && request.expected !== null
      ? [{ at: request.expected.from, text: request.title, tone: 'request' }]
      : [],
  );
  const known = view.clock.options.flatMap((option) => option.known);
  return previewOf(view.clock.now, until, [...known, ...deadlines, ...answers]);
}

function previewOf(now: LocalMoment, until: number, known: readonly KnownEvent[]): ClockPreview {
  const seen = new Set<string>();
  const events = known
    .filter((event) => event.at.at > now.at && event.at.at <= until)
    .filter((event) => {
      const key = `${event.at.at} ${event.text}`;
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
export function optionEnd(option: ClockOption): string {
  return option.known.find((event) => event.at.at === option.until.at)?.text ?? option.about;
}
