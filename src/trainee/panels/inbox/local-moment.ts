import { caseMs } from '../../../base';
import type { LocalMoment } from '../../../engine';

const MINUTE_MS = 60_000;

/**
 * The moment some minutes later by the same wall clock. For the minutes that an act costs, in the home zone;
 * it does not know of a clock change in between.
 */
export function minutesLater(moment: LocalMoment, minutes: number): LocalMoment {
  const wall = new Date(
    Date.UTC(moment.year, moment.month - 1, moment.day, moment.hour, moment.minute) + minutes * MINUTE_MS,
  );
  return {
    at: caseMs(moment.at + minutes * MINUTE_MS),
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    zone: moment.zone,
  };
}
