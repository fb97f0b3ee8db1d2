/** How long the trainee has played since the last rest. Wall time in ms; kept apart from the log, as case time is another thing. */
export interface PlayClock {
  readonly played: number;
  /** When play was last seen going on; null before the first look. */
  readonly seen: number | null;
  /** A break is offered once this much was played. */
  readonly offerAt: number;
}

const MINUTE = 60_000;
/** Play up to the offer of a break. */
export const BREAK_AFTER_MS = 45 * MINUTE;
/** How long an offer is put off. */
export const LATER_MS = 15 * MINUTE;
/** So long away from the case is a break. */
export const REST_MS = 10 * MINUTE;
/** How often the clock looks; between two looks no more than twice this counts, so that a computer asleep does not play. */
export const LOOK_MS = 15_000;

export const RESTED: PlayClock = { played: 0, seen: null, offerAt: BREAK_AFTER_MS };

/**
 * The clock at a look. `playing`: the case is not paused and the page is in sight.
 *
 * @param now wall time, ms
 */
export function lookAt(clock: PlayClock, now: number, playing: boolean): PlayClock {
  if (!playing) return clock;
  const gap = clock.seen === null ? 0 : Math.max(0, now - clock.seen);
  if (gap >= REST_MS) return { ...RESTED, seen: now };
  return { ...clock, seen: now, played: clock.played + Math.min(gap, 2 * LOOK_MS) };
}

/** Whether a break is to be offered. */
export function isDue(clock: PlayClock): boolean {
  return clock.played >= clock.offerAt;
}

/** The clock after the trainee has put the offer off. */
export function putOff(clock: PlayClock): PlayClock {
  return { ...clock, offerAt: clock.played + LATER_MS };
}

/** Reads a stored clock; one that cannot be read is rested. */
export function readPlayClock(stored: string | null): PlayClock {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (typeof value !== 'object' || value === null) return RESTED;
    const { played, seen, offerAt } = Object.fromEntries(Object.entries(value));
    return isTime(played) && isTime(seen) && isTime(offerAt) ? { played, seen, offerAt } : RESTED;
  } catch {
    // A clock is a comfort: it begins anew.
    return RESTED;
  }
}

const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0;
