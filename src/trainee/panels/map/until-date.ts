import { caseMs } from '../../../base';
import type { LocalMoment } from '../../../engine';
import type { InstantValue } from '../../../ui';

/** The engine moves at most this far at once. */
const FURTHEST_MS = 400 * 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

export type UntilDate =
  | { readonly ok: true; readonly moment: LocalMoment }
  | { readonly ok: false; readonly fault: 'form' | 'past' | 'far' };

/**
 * Reads a date and time of the home desk as an instant. The home desk keeps one offset from UTC all year (Seoul has no
 * summer time), so the offset of `now` holds for every date.
 */
export function untilDate(value: InstantValue, now: LocalMoment): UntilDate {
  const date = DATE.exec(value.date);
  const time = TIME.exec(value.time);
  if (date === null || time === null) return { ok: false, fault: 'form' };
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  const [hour, minute] = [Number(time[1]), Number(time[2])];
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute));
  // 30 February would roll over into March.
  if (wall.getUTCMonth() !== month - 1 || wall.getUTCDate() !== day) return { ok: false, fault: 'form' };
  const offset = Date.UTC(now.year, now.month - 1, now.day, now.hour, now.minute) - minuteOf(now.at);
  const at = wall.getTime() - offset;
  if (at <= now.at) return { ok: false, fault: 'past' };
  if (at - now.at > FURTHEST_MS) return { ok: false, fault: 'far' };
  const weekday = wall.getUTCDay();
  return {
    ok: true,
    moment: { at: caseMs(at), year, month, day, weekday, hour, minute, zone: now.zone },
  };
}

/** The instant without its seconds, which a wall reading does not have. */
const minuteOf = (at: number): number => Math.floor(at / 60_000) * 60_000;
