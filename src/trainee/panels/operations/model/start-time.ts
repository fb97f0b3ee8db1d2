import { daysFromCivil, isCivilDate, isLocalDate } from '../../../../base';
import type { LocalMoment } from '../../../../engine';
import { formatIsoDate, formatTime, type InstantValue } from '../../../../ui';
import { instantOf, laneMoment } from './plan-time';

export type StartTime =
  | { readonly ok: true; readonly start: number }
  | { readonly ok: false; readonly fault: 'form' | 'range' };

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Date and time by the home desk's clock of a minute of the plan. `base` is T0 there. */
export function startValue(base: LocalMoment, start: number): InstantValue {
  const moment = laneMoment(
    { zone: base.zone, utcOffsetMinutes: homeOffset(base) },
    instantOf(base.at, start),
  );
  return { date: formatIsoDate(moment), time: formatTime(moment) };
}

/** The minute of the plan that a date and time of the home desk's clock names. */
export function readStart(
  { date, time }: InstantValue,
  base: LocalMoment,
  [first, last]: readonly [number, number],
): StartTime {
  const clock = TIME.exec(time);
  if (clock === null || !isLocalDate(date)) return { ok: false, fault: 'form' };
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (!isCivilDate({ year, month, day })) return { ok: false, fault: 'form' };
  const start =
    (daysFromCivil({ year, month, day }) - daysFromCivil(base)) * 1440 +
    (Number(clock[1]) * 60 + Number(clock[2])) -
    (base.hour * 60 + base.minute);
  return start < first || start > last ? { ok: false, fault: 'range' } : { ok: true, start };
}

/** Minutes east of UTC by which a moment reads its instant. */
function homeOffset(moment: LocalMoment): number {
  const wall = daysFromCivil(moment) * 1440 + moment.hour * 60 + moment.minute;
  return wall - Math.floor(moment.at / 60_000);
}
