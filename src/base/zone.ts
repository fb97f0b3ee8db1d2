import { type CaseMs, caseMs } from './brand';
import { civilFromDays, daysFromCivil, isCivilDate, weekdayOf } from './civil';
import { err, ok, type Result } from './result';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/**
 * A time zone as a scenario writes it: an offset and its changes, so that time is the same on every machine
 * and no zone database is asked. Offsets are minutes east of UTC.
 */
export interface Zone {
  readonly id: string;
  /** The offset before the first change. */
  readonly utcMinutes: number;
  /** The abbreviation before the first change, such as `EST`. */
  readonly abbreviation: string;
  /** Sorted by instant. */
  readonly changes: readonly ZoneChange[];
}

/** From `at` on, the zone has this offset and abbreviation. */
export interface ZoneChange {
  readonly at: CaseMs;
  readonly utcMinutes: number;
  readonly abbreviation: string;
}

/** What a clock and calendar on the wall of a zone show. Weekday 0 is Sunday. */
export interface LocalParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Minutes east of UTC at an instant. */
export function offsetAt(zone: Zone, at: CaseMs): number {
  return ruleAt(zone, at).utcMinutes;
}

/** The zone's abbreviation at an instant, such as `EST` or `EDT`. */
export function abbreviationAt(zone: Zone, at: CaseMs): string {
  return ruleAt(zone, at).abbreviation;
}

/** The local date and time at an instant. */
export function localParts(zone: Zone, at: CaseMs): LocalParts {
  return partsOf(at + offsetAt(zone, at) * MINUTE_MS);
}

/** The local time at an instant as `YYYY-MM-DDTHH:mm`; seconds are cut off. */
export function localIso(zone: Zone, at: CaseMs): string {
  const parts = localParts(zone, at);
  return `${dateText(parts)}T${two(parts.hour)}:${two(parts.minute)}`;
}

/** The local date at an instant as `YYYY-MM-DD`. */
export function localDate(zone: Zone, at: CaseMs): string {
  return dateText(localParts(zone, at));
}

/** The local date at an instant as days since 1970-01-01. */
export function localDay(zone: Zone, at: CaseMs): number {
  return Math.floor((at + offsetAt(zone, at) * MINUTE_MS) / DAY_MS);
}

/** An instant in UTC as `YYYY-MM-DDTHH:mm:ssZ`; milliseconds are cut off. */
export function utcIso(at: CaseMs): string {
  const parts = partsOf(at);
  return `${dateText(parts)}T${two(parts.hour)}:${two(parts.minute)}:${two(parts.second)}Z`;
}

/**
 * The instant of a local time `YYYY-MM-DDTHH:mm[:ss]`. A time that a change skips (spring) is an error;
 * of a time that a change repeats (autumn) the first is taken.
 */
export function toInstant(zone: Zone, local: string): Result<CaseMs, string> {
  const wall = parseWall(local);
  if (!wall.ok) return wall;
  const { at, skipped } = resolveWall(zone, wall.value);
  return skipped ? err(`${local} does not exist in ${zone.id}: the clock skips it`) : ok(at);
}

/** The instant of `minute` minutes after midnight of a local day; a skipped time gives the end of the gap. */
export function instantOfDay(zone: Zone, day: number, minute: number): CaseMs {
  return resolveWall(zone, day * DAY_MS + minute * MINUTE_MS).at;
}

/** Reads `YYYY-MM-DDTHH:mmZ` or `YYYY-MM-DDTHH:mm:ssZ`. */
export function parseUtc(text: string): Result<CaseMs, string> {
  if (!text.endsWith('Z')) return err(`${text} is not a UTC time: it must end in Z`);
  const wall = parseWall(text.slice(0, -1));
  return wall.ok ? ok(caseMs(wall.value)) : wall;
}

/** Whether a text is a date of the calendar, `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseWall(`${text}T00:00`).ok;
}

function ruleAt(zone: Zone, at: number): { readonly utcMinutes: number; readonly abbreviation: string } {
  return zone.changes.findLast((change) => change.at <= at) ?? zone;
}

/** `wall` is what the wall shows, counted in milliseconds as if it were UTC. */
function resolveWall(zone: Zone, wall: number): { readonly at: CaseMs; readonly skipped: boolean } {
  const offsets = [zone, ...zone.changes].map((rule) => rule.utcMinutes);
  const instants = offsets
    .map((utcMinutes) => ({ utcMinutes, at: wall - utcMinutes * MINUTE_MS }))
    .filter(({ utcMinutes, at }) => ruleAt(zone, at).utcMinutes === utcMinutes)
    .map(({ at }) => at);
  if (instants.length > 0) return { at: caseMs(Math.min(...instants)), skipped: false };
  // No offset leads back to this wall time, so a change jumps over it: the first change that ends past it.
  const jump = zone.changes.find((change) => change.at + change.utcMinutes * MINUTE_MS > wall);
  return { at: caseMs(jump?.at ?? wall - zone.utcMinutes * MINUTE_MS), skipped: true };
}

function parseWall(text: string): Result<number, string> {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return err(`${text} is not a time of the form YYYY-MM-DDTHH:mm`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = { year, month, day };
  if (!isCivilDate(date)) return err(`${text}: there is no such date`);
  if (hour > 23 || minute > 59 || second > 59) return err(`${text}: there is no such time of day`);
  return ok(daysFromCivil(date) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000);
}

function partsOf(wall: number): LocalParts {
  const days = Math.floor(wall / DAY_MS);
  const seconds = Math.floor((wall - days * DAY_MS) / 1000);
  return {
    ...civilFromDays(days),
    weekday: weekdayOf(days),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}

function dateText({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
