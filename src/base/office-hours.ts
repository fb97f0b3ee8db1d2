import { err, ok, type Result } from './result';

/** The weekly hours of an office. Minutes are local, after midnight; the closing minute is no longer open. */
export interface OfficeHours {
  /** Open day and night, closed days or not. */
  readonly always: boolean;
  /** Working days, 0 is Sunday. */
  readonly weekdays: readonly number[];
  readonly opens: number;
  readonly closes: number;
}

/** A part of a day in local minutes after midnight; `to` is not in it. */
export interface MinuteRange {
  readonly from: number;
  readonly to: number;
}

const WEEKDAYS: readonly string[] = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MINUTES_PER_DAY = 1440;

/**
 * Reads `always`, or days and a time range: `Mon-Fri 09:00-18:00`, `Sun-Thu 08:00-16:00`, `Sat 10:00-12:00`,
 * `Mon,Wed 09:00-12:00`. A range of days may run over the end of the week (`Sat-Mon`).
 */
export function parseHours(text: string): Result<OfficeHours, string> {
  if (text === 'always') {
    return ok({
      always: true,
      weekdays: [0, 1, 2, 3, 4, 5, 6],
      opens: 0,
      closes: MINUTES_PER_DAY,
    });
  }
  const [days, times, ...rest] = text.split(' ');
  if (days === undefined || times === undefined || rest.length > 0) {
    return err(`"${text}" is not office hours: write "Mon-Fri 09:00-18:00" or "always"`);
  }
  const weekdays = parseWeekdays(days);
  if (!weekdays.ok) return weekdays;
  const range = parseTimeRange(times);
  if (!range.ok) return range;
  return ok({ always: false, weekdays: weekdays.value, opens: range.value.from, closes: range.value.to });
}

/** Reads `12:00-13:00` as local minutes; the end must be later than the start and may be `24:00`. */
export function parseTimeRange(text: string): Result<MinuteRange, string> {
  const [first, second, ...rest] = text.split('-');
  if (first === undefined || second === undefined || rest.length > 0) {
    return err(`"${text}" is not a time range: write "12:00-13:00"`);
  }
  const from = parseTimeOfDay(first);
  if (!from.ok) return from;
  const to = parseTimeOfDay(second);
  if (!to.ok) return to;
  if (to.value <= from.value) return err(`"${text}" ends before it starts`);
  return ok({ from: from.value, to: to.value });
}

/** Reads `08:40` as minutes after midnight, from `00:00` to `24:00`. */
export function parseTimeOfDay(text: string): Result<number, string> {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2]);
  const total = hour * 60 + minute;
  if (!match || minute > 59 || total > MINUTES_PER_DAY) return err(`"${text}" is not a time of day`);
  return ok(total);
}

function parseWeekdays(text: string): Result<readonly number[], string> {
  const found = new Set<number>();
  for (const part of text.split(',')) {
    const ends = part.split('-').map((name) => WEEKDAYS.indexOf(name));
    const [first = -1, last = first] = ends;
    if (ends.length > 2 || first < 0 || last < 0) return err(`"${part}" is not a day or a range of days`);
    for (let day = first; ; day = (day + 1) % WEEKDAYS.length) {
      found.add(day);
      if (day === last) break;
    }
  }
  return ok([...found].sort((left, right) => left - right));
}
