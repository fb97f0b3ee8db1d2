import { describe, expect, test } from 'vitest';
import {
  isDue,
  LOOK_MS,
  lookAt,
  type PlayClock,
  putOff,
  RESTED,
  readPlayClock,
} from '../../../src/trainee/app/play-clock';

const MINUTE = 60_000;

/** Looks every 15 seconds for so many minutes. */
function played(clock: PlayClock, from: number, minutes: number, playing = true): PlayClock {
  let next = clock;
  for (let at = from; at <= from + minutes * MINUTE; at += LOOK_MS) next = lookAt(next, at, playing);
  return next;
}

describe('the offer of a break', () => {
  test('comes after 45 minutes of play, and not before', () => {
    expect(isDue(played(RESTED, 0, 44))).toBe(false);
    expect(isDue(played(RESTED, 0, 45))).toBe(true);
  });

  test('comes again 15 minutes after it was put off', () => {
    const asked = putOff(played(RESTED, 0, 45));
    expect(isDue(asked)).toBe(false);
    expect(isDue(played(asked, 45 * MINUTE, 14))).toBe(false);
    expect(isDue(played(asked, 45 * MINUTE, 15))).toBe(true);
  });

  test('does not count a pause, and ten minutes of it are the break', () => {
    const before = played(RESTED, 0, 40);
    const short = played(played(before, 40 * MINUTE, 5, false), 45 * MINUTE, 4);
    expect(short.played).toBeLessThan(45 * MINUTE);
    const long = played(played(before, 40 * MINUTE, 10, false), 50 * MINUTE, 4);
    expect(long.played).toBe(4 * MINUTE);
  });

  test('does not take a computer that slept for play', () => {
    const slept = lookAt(played(RESTED, 0, 40), 48 * MINUTE, true);
    expect(slept.played).toBe(40 * MINUTE + 2 * LOOK_MS);
  });

  test('goes on after a reload, and begins anew where nothing can be read', () => {
    const clock = played(RESTED, 0, 20);
    expect(readPlayClock(JSON.stringify(clock))).toEqual(clock);
    for (const broken of [null, '', '7', '{"played":-1,"seen":0,"offerAt":3}', '{"played":"x"}'])
      expect(readPlayClock(broken)).toEqual(RESTED);
  });

  test('a clock that was set back counts nothing', () => {
    expect(lookAt(played(RESTED, 60 * MINUTE, 10), 0, true).played).toBe(10 * MINUTE);
  });
});
