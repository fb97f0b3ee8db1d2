import type { LocalMoment } from '../../../engine';
import { formatWeekday, type Language } from '../../../ui';
import { dayOfMoment, timeOfMoment } from '../../words';

const NO_BREAK_SPACE = '\u00a0';
/** Within it a weekday names one day only. */
const SIX_DAYS_MS = 6 * 86_400_000;

/** True if both stand on the same page of the calendar. Both must be in one zone. */
export const isSameDay = (one: LocalMoment, other: LocalMoment): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

/** "15:00" on the day of `now`, else with its date: "Tue 4 Mar, 09:00"; "3. 4.(화) 09:00". */
export function nearMoment(moment: LocalMoment, now: LocalMoment, language: Language): string {
  if (isSameDay(moment, now)) return timeOfMoment(moment);
  const comma = language === 'en' ? ',' : '';
  return `${dayOfMoment(moment, language)}${comma}${NO_BREAK_SPACE}${timeOfMoment(moment)}`;
}

/** "15:00" today, "Tue 09:00" within six days, else with its date: for narrow columns. */
export function briefMoment(moment: LocalMoment, now: LocalMoment, language: Language): string {
  const soon = moment.at - now.at < SIX_DAYS_MS && moment.at >= now.at;
  if (isSameDay(moment, now) || !soon) return nearMoment(moment, now, language);
  return `${formatWeekday(moment.weekday, language)}${NO_BREAK_SPACE}${timeOfMoment(moment)}`;
}

/** Whole minutes from `now` to `moment`, never below zero. */
export const minutesUntil = (moment: LocalMoment, now: LocalMoment): number =>
  Math.max(0, Math.round((moment.at - now.at) / 60_000));
