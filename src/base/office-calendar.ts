import { type CaseMs, caseMs } from './brand';
import { civilFromDays, weekdayOf } from './civil';
import { invariant } from './invariant';
import type { MinuteRange, OfficeHours } from './office-hours';
import { instantOfDay, localDay, localParts, MINUTE_MS, type Zone } from './zone';

/** When an office works. Plain data. */
export interface OfficeCalendar extends OfficeHours {
  readonly zone: Zone;
  /** Not counted as office minutes; the office still receives post during them. */
  readonly breaks: readonly MinuteRange[];
  /** Local dates `YYYY-MM-DD` on which the office is shut; an office open `always` ignores them. */
  readonly closed: readonly string[];
}

interface Span {
  readonly from: CaseMs;
  readonly to: CaseMs;
}

/** A calendar without an open day for longer than this is a mistake in the scenario. */
const SEARCH_DAYS = 400;

/** Whether the office receives at this instant: open from the opening minute up to, not at, the closing one. */
export function isOpen(calendar: OfficeCalendar, at: CaseMs): boolean {
  if (calendar.always) return true;
  const hours = hoursOfDay(calendar, localDay(calendar.zone, at));
  return hours !== undefined && hours.from <= at && at < hours.to;
}

/** The first open instant at or after `at`: when the office receives what was sent then. */
export function nextOpen(calendar: OfficeCalendar, at: CaseMs): CaseMs {
  if (calendar.always) return at;
  const hours = findHours(calendar, at, (day) => at < day.to);
  return caseMs(Math.max(at, hours.from));
}

/** The first opening strictly after `at`. An office open `always` begins a day at each local midnight. */
export function nextOpening(calendar: OfficeCalendar, at: CaseMs): CaseMs {
  return findHours(calendar, at, (day) => at < day.from).from;
}

/** The closing that ends the open hours of `at`, or, when shut, the next ones; undefined if it never closes. */
export function closesAt(calendar: OfficeCalendar, at: CaseMs): CaseMs | undefined {
  return calendar.always ? undefined : findHours(calendar, at, (day) => at < day.to).to;
}

/**
 * The earliest instant by which `minutes` office minutes have passed since `at`. Closed hours and breaks do
 * not count, so a sum that is full at closing time ends there, not at the next opening; zero gives `at`.
 */
export function addOfficeMinutes(calendar: OfficeCalendar, at: CaseMs, minutes: number): CaseMs {
  invariant(Number.isInteger(minutes) && minutes >= 0, `Not a number of office minutes: ${minutes}`);
  let left = minutes * MINUTE_MS;
  if (left === 0) return at;
  let day = localDay(calendar.zone, at);
  let idleDays = 0;
  while (idleDays <= SEARCH_DAYS) {
    idleDays += 1;
    for (const span of workSpans(calendar, day)) {
      const from = Math.max(span.from, at);
      if (from >= span.to) continue;
      idleDays = 0;
      if (left <= span.to - from) return caseMs(from + left);
      left -= span.to - from;
    }
    day += 1;
  }
  throw neverOpens(calendar);
}

/**
 * The `days`-th office day after the local date of `at` (which itself is not counted), at the same local time,
 * or at `atMinute` minutes after midnight; either is moved to the opening or closing if outside the hours.
 */
export function addOfficeDays(calendar: OfficeCalendar, at: CaseMs, days: number, atMinute?: number): CaseMs {
  invariant(Number.isInteger(days) && days >= 1, `Not a number of office days: ${days}`);
  let day = localDay(calendar.zone, at);
  let left = days;
  let hours: Span | undefined;
  for (let idleDays = 0; left > 0; idleDays += 1) {
    if (idleDays > SEARCH_DAYS) throw neverOpens(calendar);
    day += 1;
    hours = hoursOfDay(calendar, day);
    if (hours === undefined) continue;
    left -= 1;
    idleDays = 0;
  }
  invariant(hours !== undefined, 'The search ends on an office day');
  const { hour, minute, second } = localParts(calendar.zone, at);
  const wanted =
    atMinute === undefined
      ? instantOfDay(calendar.zone, day, hour * 60 + minute) + second * 1000
      : instantOfDay(calendar.zone, day, atMinute);
  return caseMs(Math.min(Math.max(wanted, hours.from), hours.to));
}

/** Due instants in closed hours are answered at the next opening. */
export function dueInOffice(calendar: OfficeCalendar, at: CaseMs): CaseMs {
  return nextOpen(calendar, at);
}

/** The open hours of one local day, or undefined when it is not a working day. */
function hoursOfDay(calendar: OfficeCalendar, day: number): Span | undefined {
  if (!calendar.always && (!calendar.weekdays.includes(weekdayOf(day)) || isClosedDay(calendar, day))) {
    return undefined;
  }
  const from = instantOfDay(calendar.zone, day, calendar.opens);
  const to = instantOfDay(calendar.zone, day, calendar.closes);
  // A clock change can swallow very short hours whole.
  return from < to ? { from, to } : undefined;
}

function isClosedDay(calendar: OfficeCalendar, day: number): boolean {
  if (calendar.closed.length === 0) return false;
  const { year, month, day: dayOfMonth } = civilFromDays(day);
  const two = (value: number): string => String(value).padStart(2, '0');
  return calendar.closed.includes(`${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`);
}

/** The open hours of one local day without its breaks, in order. */
function workSpans(calendar: OfficeCalendar, day: number): readonly Span[] {
  const hours = hoursOfDay(calendar, day);
  if (hours === undefined) return [];
  const spans: Span[] = [];
  let from = hours.from;
  for (const pause of [...calendar.breaks].sort((left, right) => left.from - right.from)) {
    const pauseFrom = instantOfDay(calendar.zone, day, pause.from);
    const pauseTo = instantOfDay(calendar.zone, day, pause.to);
    if (from < pauseFrom) spans.push({ from, to: caseMs(Math.min(pauseFrom, hours.to)) });
    from = caseMs(Math.max(from, pauseTo));
  }
  if (from < hours.to) spans.push({ from, to: hours.to });
  return spans;
}

function findHours(calendar: OfficeCalendar, at: CaseMs, fits: (hours: Span) => boolean): Span {
  const first = localDay(calendar.zone, at);
  for (let day = first; day <= first + SEARCH_DAYS; day += 1) {
    const hours = hoursOfDay(calendar, day);
    if (hours !== undefined && fits(hours)) return hours;
  }
  throw neverOpens(calendar);
}

function neverOpens(calendar: OfficeCalendar): RangeError {
  return new RangeError(`No open day within ${SEARCH_DAYS} days in zone ${calendar.zone.id}`);
}
