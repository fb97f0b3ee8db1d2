import type { LocalMoment } from '../../../engine';
import type { Language } from '../../../ui';
import { dayOfMoment, timeOfMoment } from '../../words';

const NO_BREAK_SPACE = '\u00a0';

/** True if both stand on the same page of the calendar. Both must be in one zone. */
export const isSameDay = (one: LocalMoment, other: LocalMoment): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

/** "15:00" on the day of `now`, else with its date: "Tue 4 Mar, 09:00"; "3. 4.(화) 09:00". */
export function nearMoment(moment: LocalMoment, now: LocalMoment, language: Language): string {
  if (isSameDay(moment, now)) return timeOfMoment(moment);
  const comma = language === 'en' ? ',' : '';
  return `${dayOfMoment(moment, language)}${comma}${NO_BREAK_SPACE}${timeOfMoment(moment)}`;
}

/** Whole minutes from `now` to `moment`, never below zero. */
export const minutesUntil = (moment: LocalMoment, now: LocalMoment): number =>
  Math.max(0, Math.round((moment.at - now.at) / 60_000));
