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
import { dayOf, homeInstant, homeZone } from '../case-time';
import { conditionEnv } from '../condition-env';
import type { Lens } from './lens';
import type { ClockOption, ClockView, DeadlineView, OfficeView, RequestView } from './view';

export function officeViews(lens: Lens): OfficeView[] {
  const { scenario } = lens.compiled;
  const { now, stages } = lens.world;
  return Object.entries(scenario.spec.agencies).flatMap(([id, spec]): OfficeView[] => {
    if (spec.stage !== undefined && stages[spec.stage] === undefined) return [];
    const calendar = scenario.calendars.get(id);
    const place = scenario.spec.places[spec.place];
    if (!calendar || !place) return [];
    const open = isOpen(calendar, now);
    const changes = calendar.always
      ? null
      : open
        ? (closesAt(calendar, now) ?? null)
        : nextOpening(calendar, now);
    return [
      {
        id,
        name: lens.text(`agencies.${id}.name`),
        short: lens.text(`agencies.${id}.short`),
        country: spec.country,
        city: lens.text(`places.${spec.place}.name`),
        lat: place.lat,
        lon: place.lon,
        invented: place.invented ?? false,
        now: lens.local(spec.zone, now),
        open,
        always: calendar.always,
        changes: changes === null ? null : lens.local(spec.zone, changes),
        changesHome: changes === null ? null : lens.home(changes),
        hours: spec.hours,
        spans: openSpans(calendar, now),
        law: '',
        patience: '',
        slower: false,
      },
    ];
  });
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

export function deadlineViews(lens: Lens): DeadlineView[] {
  const { compiled, world } = lens;
  return Object.entries(compiled.scenario.spec.deadlines ?? {})
    .map(([id, spec]) => ({ id, spec, at: homeInstant(compiled, spec.at) }))
    .filter(
      ({ id, spec, at }) =>
        at > world.now &&
        (spec.when === undefined ||
          compiled.scenario.condition(`deadlines.${id}.when`)(conditionEnv(compiled, world))),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ id, at }) => ({
      id,
      kind: 'due' as const,
      office: null,
      text: lens.text(`deadlines.${id}.text`),
      at: lens.home(at),
      tone: at - world.now < DAY_MS ? ('contradiction' as const) : ('waiting' as const),
    }));
}

/** The clock with what an advance can aim at, from the offices, requests and deadlines of the same view. */
export function clockView(
  lens: Lens,
  offices: readonly OfficeView[],
  requests: readonly RequestView[],
  deadlines: readonly DeadlineView[],
): ClockView {
  const { compiled, world } = lens;
  const { spec } = compiled.scenario;
  const zone = homeZone(compiled);
  const { now } = world;
  const pending = requests.filter((one) => one.expected !== null);
  const option = (id: ClockOption['id'], until: CaseMs, about: string): ClockOption => ({
    id,
    until: lens.home(until),
    about,
    known: knownBy(lens, until, pending, deadlines),
  });
  const today = localDay(zone, now);
  const nine = instantOfDay(zone, today, 9 * 60);
  const morning = nine > now ? nine : instantOfDay(zone, today + 1, 9 * 60);
  const opening = nextOffice(offices);
  const expected = pending
    .map((one) => one.expected?.to.at ?? now)
    .filter((at) => at > now)
    .sort((a, b) => a - b)[0];
  const next = caseMs(
    Math.min(expected ?? Number.MAX_SAFE_INTEGER, deadlines[0]?.at.at ?? Number.MAX_SAFE_INTEGER),
  );
  const soonest = next === Number.MAX_SAFE_INTEGER ? morning : next;
  const about = pending.find((one) => one.expected?.to.at === soonest)?.title ?? '';
  return {
    now: lens.home(now),
    day: dayOf(compiled, now),
    home: offices[0]?.city ?? '',
    partner: spec.clock.partner ?? null,
    options: [
      option('next', soonest, about),
      option('hour', caseMs(now + HOUR_MS), ''),
      ...(opening === null ? [] : [option('office', opening.at, opening.name)]),
      option('morning', morning, ''),
    ],
  };
}

/** The next opening of any office that is closed now. */
function nextOffice(offices: readonly OfficeView[]): { at: CaseMs; name: string } | null {
  const closed = offices
    .filter((office) => !office.open && office.changesHome !== null)
    .sort((a, b) => (a.changesHome?.at ?? 0) - (b.changesHome?.at ?? 0))[0];
  return closed?.changesHome ? { at: closed.changesHome.at, name: closed.short } : null;
}

/** What the trainee can know to happen until then: earliest replies, deadlines. Hidden events are not named. */
function knownBy(
  lens: Lens,
  until: CaseMs,
  pending: readonly RequestView[],
  deadlines: readonly DeadlineView[],
): ClockOption['known'] {
  const { now } = lens.world;
  const replies = pending.flatMap((one) => {
    const from = one.expected?.from;
    return from && from.at > now && from.at <= until
      ? [{ at: from, text: one.title, tone: 'request' as const }]
      : [];
  });
  const due = deadlines.filter((one) => one.at.at <= until).map(({ at, text, tone }) => ({ at, text, tone }));
  return [...replies, ...due].sort((a, b) => a.at.at - b.at.at);
}
