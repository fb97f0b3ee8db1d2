import {
  type CaseMs,
  caseMs,
  closesAt,
  DAY_MS,
  HOUR_MS,
  instantOfDay,
  isOpen,
  localDay,
  MINUTE_MS,
  nextOpening,
  type OfficeCalendar,
} from '../../base';
import { dayOf, homeZone } from '../case-time';
import { knownDeadlines } from '../deadlines';
import { patienceState } from '../partners';
import { lazily } from './lazily';
import { type Lens, optionalText } from './lens';
import type { ClockOption, ClockView, DeadlineView, OfficeView, RequestView } from './view';

export function officeViews(lens: Lens): OfficeView[] {
  const { scenario } = lens.compiled;
  const { now } = lens.world;
  return Object.entries(scenario.spec.agencies).flatMap(([id, spec]): OfficeView[] => {
    if (!isMet(lens, id)) return [];
    const calendar = scenario.calendars.get(id);
    const place = scenario.spec.places[spec.place];
    if (!calendar || !place) return [];
    const open = isOpen(calendar, now);
    const changes = calendar.always
      ? null
      : open
        ? (closesAt(calendar, now) ?? null)
        : nextOpening(calendar, now);
    const plate = lens.constant(`office ${id}`, () => ({
      id,
      name: lens.text(`agencies.${id}.name`),
      short: lens.text(`agencies.${id}.short`),
      country: spec.country,
      city: lens.text(`places.${spec.place}.name`),
      lat: place.lat,
      lon: place.lon,
      invented: place.invented ?? false,
      always: calendar.always,
      hours: spec.hours,
      law: optionalText(lens, spec.law, `agencies.${id}.law`),
    }));
    return [
      {
        now: lens.local(spec.zone, now),
        open,
        changes: changes === null ? null : lens.local(spec.zone, changes),
        changesHome: changes === null ? null : lens.home(changes),
        get spans() {
          return openSpans(calendar, now);
        },
        ...patienceOf(lens, id),
        ...plate,
      },
    ];
  });
}

/** Whether an agency has come into the case: with its stage, or at the start. */
function isMet({ compiled, world }: Lens, agency: string): boolean {
  const stage = compiled.scenario.spec.agencies[agency]?.stage;
  return stage === undefined || world.stages[stage] !== undefined;
}

/** How an office stands to the home desk, as the trainee may read it. */
function patienceOf(lens: Lens, agency: string): Pick<OfficeView, 'patience' | 'slower'> {
  const state = patienceState(lens.compiled, lens.world, agency);
  if (state === undefined) return { patience: '', slower: false };
  const path = `agencies.${agency}.patience.states.${lens.world.partners[agency] ?? ''}`;
  return { patience: lens.text(`${path}.text`), slower: state.slower !== undefined };
}

/** Open spans of the next 24 hours, minutes from now. */
function openSpans(calendar: OfficeCalendar, now: CaseMs): { from: number; to: number }[] {
  const end = caseMs(now + DAY_MS);
  if (calendar.always) return [{ from: 0, to: DAY_MS / MINUTE_MS }];
  const spans: { from: number; to: number }[] = [];
  let from = isOpen(calendar, now) ? now : nextOpening(calendar, now);
  while (from < end) {
    const closes = closesAt(calendar, from) ?? end;
    spans.push({
      from: Math.round((from - now) / MINUTE_MS),
      to: Math.round((Math.min(closes, end) - now) / MINUTE_MS),
    });
    from = nextOpening(calendar, from);
  }
  return spans;
}

/** Deadlines that the trainee can know, the next one first; one that runs from an event once that has happened. */
export function deadlineViews(lens: Lens): DeadlineView[] {
  const { compiled, world } = lens;
  return knownDeadlines(compiled, world).map(({ id, spec, due }) => ({
    id,
    kind: spec.kind ?? 'due',
    office: spec.office !== undefined && isMet(lens, spec.office) ? spec.office : null,
    text: lens.text(`deadlines.${id}.text`),
    at: lens.home(due),
    tone: due - world.now < DAY_MS ? 'contradiction' : 'waiting',
  }));
}

/** The clock with what an advance can aim at, from the offices, requests and deadlines of the same view. */
export function clockView(
  lens: Lens,
  offices: () => readonly OfficeView[],
  requests: () => readonly RequestView[],
  deadlines: () => readonly DeadlineView[],
): ClockView {
  const { compiled, world } = lens;
  return lazily<ClockView>({
    now: () => lens.home(world.now),
    day: () => dayOf(compiled, world.now),
    home: () => offices()[0]?.city ?? '',
    partner: () => compiled.scenario.spec.clock.partner ?? null,
    options: () => clockOptions(lens, offices(), requests(), deadlines()),
  });
}

function clockOptions(
  lens: Lens,
  offices: readonly OfficeView[],
  requests: readonly RequestView[],
  deadlines: readonly DeadlineView[],
): ClockOption[] {
  const { now } = lens.world;
  const zone = homeZone(lens.compiled);
  const events = knownEvents(lens, requests, deadlines);
  const option = (id: ClockOption['id'], until: CaseMs, about: string): ClockOption => ({
    id,
    until: lens.home(until),
    about,
    known: events.filter((event) => event.at.at <= until),
  });
  const today = localDay(zone, now);
  const nine = instantOfDay(zone, today, 9 * 60);
  const morning = nine > now ? nine : instantOfDay(zone, today + 1, 9 * 60);
  const opening = nextOffice(offices);
  const next = nextAim(now, requests, events);
  return [
    option('next', next?.at ?? morning, next?.about ?? ''),
    option('hour', caseMs(now + HOUR_MS), ''),
    ...(opening === null ? [] : [option('office', opening.at, opening.name)]),
    option('morning', morning, ''),
  ];
}

/** The next opening of any office that is closed now. */
function nextOffice(offices: readonly OfficeView[]): { at: CaseMs; name: string } | null {
  const closed = offices
    .filter((office) => !office.open && office.changesHome !== null)
    .sort((a, b) => (a.changesHome?.at ?? 0) - (b.changesHome?.at ?? 0))[0];
  return closed?.changesHome ? { at: closed.changesHome.at, name: closed.short } : null;
}

type KnownEvent = ClockOption['known'][number];

/** What the trainee can know to be ahead, in order: earliest replies, addressees that open, deadlines. Nothing hidden. */
function knownEvents(
  lens: Lens,
  requests: readonly RequestView[],
  deadlines: readonly DeadlineView[],
): readonly KnownEvent[] {
  const { now } = lens.world;
  const replies = requests.flatMap((one): KnownEvent[] => {
    const from = one.expected?.from;
    return from && from.at > now ? [{ at: from, text: one.title, what: 'reply', tone: 'request' }] : [];
  });
  const openings = requests.flatMap((one): KnownEvent[] => {
    const { receivedAt } = one;
    if (one.expected === null || receivedAt === null || receivedAt.at <= now) return [];
    return [{ at: receivedAt, text: one.to.short, what: 'opening', tone: 'request' }];
  });
  const due = deadlines.map(
    ({ at, text, kind, tone }): KnownEvent => ({
      at,
      text,
      what: 'deadline',
      // Whoever goes on until then finds it gone.
      tone: kind === 'expiry' ? 'contradiction' : tone,
    }),
  );
  const once = new Map([...replies, ...openings, ...due].map((event) => [keyOf(event), event]));
  return [...once.values()].sort((a, b) => a.at.at - b.at.at);
}

const keyOf = ({ at, what, text }: KnownEvent): string => `${at.at} ${what} ${text}`;

/** The first thing to wait for: an addressee that opens, a deadline, or the day by which a reply is usually in. */
function nextAim(
  now: CaseMs,
  requests: readonly RequestView[],
  events: readonly KnownEvent[],
): { at: CaseMs; about: string } | null {
  const replies = requests.flatMap(({ expected, title }) =>
    expected !== null && expected.to.at > now ? [{ at: expected.to.at, about: title }] : [],
  );
  const others = events.flatMap(({ at, text, what }) =>
    what === 'reply' ? [] : [{ at: at.at, about: what === 'opening' ? text : '' }],
  );
  return [...replies, ...others].sort((a, b) => a.at - b.at)[0] ?? null;
}
