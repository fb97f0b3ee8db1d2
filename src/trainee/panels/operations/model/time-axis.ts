import { DAY_MS, MINUTE_MS } from '../../../../base';
import type { OperationView } from '../../../../engine';

/** The part of time that the lanes show. */
export interface AxisWindow {
  /** Case milliseconds. */
  readonly from: number;
  readonly minutes: number;
}

export interface AxisTick {
  readonly at: number;
  /** Place on the axis, 0 at its left end, 1 at its right. */
  readonly share: number;
  /** Carries its time; the others are strokes only. */
  readonly major: boolean;
}

/** A stretch of the axis, in shares of its length. */
export interface AxisSpan {
  readonly from: number;
  readonly to: number;
}

/** How much the axis can show, minutes, with the minutes between strokes and between times. */
const ZOOMS = [
  { minutes: 120, minor: 15, major: 30 },
  { minutes: 240, minor: 15, major: 60 },
  { minutes: 480, minor: 30, major: 120 },
  { minutes: 960, minor: 60, major: 240 },
  { minutes: 1920, minor: 120, major: 480 },
] as const;
const USUAL = 240;
/** At the first look T0 lies at least this long after the left end. */
const LEAD_MINUTES = 60;

/** Four hours, from the full hour at least one hour before T0. */
export function windowAround(t0: number): AxisWindow {
  const hour = 60 * MINUTE_MS;
  return { from: Math.floor((t0 - LEAD_MINUTES * MINUTE_MS) / hour) * hour, minutes: USUAL };
}

/** The window that holds an instant: the same if it is in it well, else one around it. */
export function windowWith(window: AxisWindow, at: number): AxisWindow {
  const share = shareOf(window, at);
  if (share >= 0 && share < 0.95) return window;
  return { ...windowAround(at), minutes: window.minutes };
}

/** Half a window earlier (-1) or later (1). */
export const shifted = (window: AxisWindow, direction: -1 | 1): AxisWindow => ({
  ...window,
  from: window.from + (direction * window.minutes * MINUTE_MS) / 2,
});

/** Shows more (1) or less (-1) around the same middle; null at the end of the scale. */
export function zoomed(window: AxisWindow, direction: -1 | 1): AxisWindow | null {
  const minutes = ZOOMS[ZOOMS.indexOf(zoomOf(window)) + direction]?.minutes;
  if (minutes === undefined) return null;
  const middle = window.from + (window.minutes * MINUTE_MS) / 2;
  const hour = 60 * MINUTE_MS;
  return { from: Math.round((middle - (minutes * MINUTE_MS) / 2) / hour) * hour, minutes };
}

/** Where an instant lies on the axis; below 0 before it, above 1 after it. */
export const shareOf = (window: AxisWindow, at: number): number =>
  (at - window.from) / (window.minutes * MINUTE_MS);

/** Strokes and times by a clock that is this many minutes east of UTC. */
export function ticksOf(window: AxisWindow, offsetMinutes: number): readonly AxisTick[] {
  const { minor, major } = zoomOf(window);
  const offset = offsetMinutes * MINUTE_MS;
  const step = minor * MINUTE_MS;
  const until = window.from + window.minutes * MINUTE_MS;
  const ticks: AxisTick[] = [];
  for (let wall = Math.ceil((window.from + offset) / step) * step; wall - offset <= until; wall += step) {
    const at = wall - offset;
    ticks.push({ at, share: shareOf(window, at), major: wall % (major * MINUTE_MS) === 0 });
  }
  return ticks;
}

/** The hours of night that are in the window, by a clock that is this many minutes east of UTC. */
export function nightsOf(
  window: AxisWindow,
  offsetMinutes: number,
  night: OperationView['night'],
): readonly AxisSpan[] {
  const offset = offsetMinutes * MINUTE_MS;
  const until = window.from + window.minutes * MINUTE_MS;
  const spans: AxisSpan[] = [];
  const firstDay = Math.floor((window.from + offset) / DAY_MS) - 1;
  for (let day = firstDay; day * DAY_MS - offset < until; day += 1) {
    const from = Math.max(day * DAY_MS + clockMinutes(night.from) * MINUTE_MS - offset, window.from);
    const to = Math.min((day + 1) * DAY_MS + clockMinutes(night.to) * MINUTE_MS - offset, until);
    if (from < to) spans.push({ from: shareOf(window, from), to: shareOf(window, to) });
  }
  return spans;
}

function zoomOf(window: AxisWindow): (typeof ZOOMS)[number] {
  return ZOOMS.find(({ minutes }) => minutes >= window.minutes) ?? ZOOMS[1];
}

/** Minutes after midnight of `HH:MM`. */
function clockMinutes(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}
