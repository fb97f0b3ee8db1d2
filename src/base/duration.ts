import { type CaseMs, caseMs } from './brand';
import { assertNever } from './invariant';
import { addOfficeDays, addOfficeMinutes, type OfficeCalendar } from './office-calendar';
import { parseTimeOfDay } from './office-hours';
import { err, ok, type Result } from './result';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './zone';

/** A length of case time: on the clock, or in the working time of an office. */
export type Duration =
  | { readonly unit: 'time'; readonly ms: number }
  | { readonly unit: 'office-minutes'; readonly minutes: number }
  | {
      readonly unit: 'office-days';
      readonly days: number;
      /** Local minutes after midnight; without it the local time of the start is kept. */
      readonly atMinute?: number;
    };

const isoPattern = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const officePattern = /^(\d+) office (minute|hour|day)s?(?: at (\d{2}:\d{2}))?$/;
const MAX_MS = 3660 * DAY_MS;

/**
 * Reads ISO 8601 (`PT20M`, `P3D`, `P1DT40M`, `P2W`; no years or months, whose length varies) or office time
 * (`4 office hours`, `30 office minutes`, `3 office days`, `1 office day at 08:40`). A day of ISO 8601 is
 * 24 hours. Nothing may be longer than ten years.
 */
export function parseDuration(text: string): Result<Duration, string> {
  const iso = isoPattern.exec(text);
  if (iso) {
    const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = iso
      .slice(1)
      .map((part) => Number(part ?? 0));
    const ms = (weeks * 7 + days) * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS + seconds * 1000;
    return ms <= MAX_MS ? ok({ unit: 'time', ms }) : err(`"${text}" is longer than ten years`);
  }
  const office = officePattern.exec(text);
  if (!office) {
    return err(`"${text}" is not a duration: write PT20M, P3D, "4 office hours" or "3 office days"`);
  }
  const count = Number(office[1]);
  const at = office[3];
  if (office[2] !== 'day') {
    if (at !== undefined) return err(`"${text}": only office days end at a time of day`);
    const minutes = office[2] === 'hour' ? count * 60 : count;
    if (minutes * MINUTE_MS > MAX_MS) return err(`"${text}" is longer than ten years`);
    return ok({ unit: 'office-minutes', minutes });
  }
  if (count < 1) return err(`"${text}": an office day count starts at 1`);
  if (count * DAY_MS > MAX_MS) return err(`"${text}" is longer than ten years`);
  if (at === undefined) return ok({ unit: 'office-days', days: count });
  const atMinute = parseTimeOfDay(at);
  if (!atMinute.ok) return err(`"${text}": ${atMinute.error}`);
  return ok({ unit: 'office-days', days: count, atMinute: atMinute.value });
}

/** The instant a duration after `at`; office time is counted in `calendar`. */
export function addDuration(calendar: OfficeCalendar, at: CaseMs, duration: Duration): CaseMs {
  switch (duration.unit) {
    case 'time':
      return caseMs(at + duration.ms);
    case 'office-minutes':
      return addOfficeMinutes(calendar, at, duration.minutes);
    case 'office-days':
      return addOfficeDays(calendar, at, duration.days, duration.atMinute);
    default:
      return assertNever(duration);
  }
}
