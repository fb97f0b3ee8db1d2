import type { CourseView } from '../../../engine';
import { placeLabels } from './label-places';
import { points } from './points';

type Point = CourseView['points'][number];

/** A decision point on the strip. */
export interface PlacedPoint {
  readonly point: Point;
  /** Percent of the strip's width. */
  readonly x: number;
  /** Percent of the plot's height, halfway through what was missed here. */
  readonly y: number;
  /** Pixels; the area of the circle is what was missed. 0 where nothing was. */
  readonly radius: number;
  /** Pixels from the middle of the mark to that of its label, negative above; 0 for no label. */
  readonly label: number;
}

export interface CourseLayout {
  readonly points: readonly PlacedPoint[];
  /** The line of points kept: percents of the width and of the plot's height. */
  readonly steps: readonly { readonly x: number; readonly y: number }[];
  /** Pixels that labels stand out of the plot, over and under it. */
  readonly over: number;
  readonly under: number;
  /** Percent of the points kept at the end. */
  readonly kept: number;
  readonly ticks: readonly { readonly day: number; readonly x: number }[];
  readonly stages: readonly {
    readonly id: string;
    readonly x: number;
    readonly width: number;
    /** Whether its title fits in. */
    readonly fits: boolean;
  }[];
  readonly lost: readonly {
    readonly id: string;
    readonly x: number;
    readonly row: number;
    readonly ends: boolean;
  }[];
  readonly lostRows: number;
}

/** The strip's width that gaps are reckoned with, in pixels. It is drawn between about 600 and 1,100. */
const WIDTH = 900;
/** The plot's height in pixels at the usual text size. */
export const PLOT_HEIGHT = 88;
const LABEL_CHARACTER = 8;
const LABEL_LINE = 8;
const MARK_GAP = 5;
/** From the middle of one mark to the next at least, so that each can be pressed (WCAG 2.2, 2.5.8) … */
const TARGET = 24;
/** … also where the strip is as narrow as it is drawn. */
const LEAST_WIDTH = 600;
const TICK_RADIUS = 4;
const QUARTERS_OF_A_PIXEL = 2.3;
const LARGEST_RADIUS = 26;
const LEAST_RADIUS = 5;
/** Its diamond needs room. */
const CRITICAL_RADIUS = 11;
/** The pixels that a character of a deadline's words takes; Hangul is twice as wide. */
const CHARACTER = 6.6;
const BAND_PADDING = 8;
/** The triangle and the day after a lost deadline's words. */
const LOST_EXTRA = 70;
const MOST_TICKS = 9;
/** The plot spans at least this many percent of the points, so that a little missed looks little. */
const LEAST_RANGE = 8;
const STEPS = [1, 2, 5, 10, 20, 50, 100] as const;

/** Where everything of a course is drawn. Marks never cover each other; order stays that of the days. */
export function layCourse(course: CourseView): CourseLayout {
  const length = Math.max(course.to - course.from, 0.001);
  const x = (day: number): number => Math.min(100, Math.max(0, ((day - course.from) / length) * 100));
  const reached = course.points
    .flatMap((point) => (point.day === null ? [] : [{ point, day: point.day }]))
    .sort((a, b) => a.day - b.day);
  const most = course.points.reduce((total, point) => total + point.most, 0);
  const percent = (quarters: number): number => (most === 0 ? 0 : (quarters * 100) / most);

  const radii = reached.map(({ point }) => radiusOf(point));
  const places = spread(
    reached.map(({ day }) => x(day)),
    radii,
  );
  const missedInAll = percent(reached.reduce((total, { point }) => total + point.missed, 0));
  const y = (missed: number): number => (missed / Math.max(missedInAll, LEAST_RANGE)) * 100;
  const steps = [{ x: 0, y: 0 }];
  const middles: number[] = [];
  let missed = 0;
  for (const [index, { point }] of reached.entries()) {
    const before = missed;
    missed += percent(point.missed);
    steps.push({ x: places[index] ?? 0, y: y(missed) });
    middles.push(y((before + missed) / 2));
  }
  steps.push({ x: 100, y: y(missed) });
  const labels = placeLabels(
    reached.map(({ point }, index) => ({
      x: ((places[index] ?? 0) / 100) * WIDTH,
      y: ((middles[index] ?? 0) / 100) * PLOT_HEIGHT,
      radius: Math.max(radii[index] ?? 0, TICK_RADIUS) + 2,
      label: point.missed > 0 ? labelOf(point).length * LABEL_CHARACTER : 0,
    })),
  );
  const placed = reached.map(({ point }, index) => ({
    point,
    x: places[index] ?? 0,
    y: middles[index] ?? 0,
    radius: radii[index] ?? 0,
    label: labels[index] ?? 0,
  }));
  const ends = placed.map((one) => (one.y / 100) * PLOT_HEIGHT + one.label);
  return {
    points: placed,
    steps,
    over: Math.max(LABEL_LINE, ...ends.map((end) => LABEL_LINE - end)),
    under: Math.max(LABEL_LINE, ...ends.map((end) => end + LABEL_LINE - PLOT_HEIGHT)),
    kept: 100 - missedInAll,
    ticks: ticksOf(course, x),
    stages: bandsOf(course, x),
    ...lostOf(course, x),
  };
}

/** Pixels of the usual text size, so that larger text has room. */
export function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}

/** `D8 −14` */
export function labelOf({ point, missed }: Point): string {
  return missed > 0 ? `${point} ${points(-missed)}` : point;
}

/** The area, not the width, stands for the points. */
function radiusOf({ missed, critical }: Point): number {
  const least = critical ? CRITICAL_RADIUS : LEAST_RADIUS;
  const wanted = QUARTERS_OF_A_PIXEL * Math.sqrt(Math.max(0, missed));
  return missed <= 0 && !critical ? 0 : Math.min(LARGEST_RADIUS, Math.max(least, wanted));
}

/** Moves marks apart until none covers the next: to the right, then back from the right end. */
function spread(wanted: readonly number[], radii: readonly number[]): readonly number[] {
  const size = (index: number): number => Math.max(radii[index] ?? 0, TICK_RADIUS);
  const gap = (index: number): number =>
    Math.max((size(index) + size(index + 1) + MARK_GAP) / WIDTH, TARGET / LEAST_WIDTH) * 100;
  const places = [...wanted];
  for (let index = 1; index < places.length; index += 1) {
    places[index] = Math.max(places[index] ?? 0, (places[index - 1] ?? 0) + gap(index - 1));
  }
  for (let index = places.length - 1, most = 100; index >= 0; index -= 1) {
    places[index] = Math.min(places[index] ?? 0, most);
    most = (places[index] ?? 0) - gap(index - 1);
  }
  return places;
}

function ticksOf({ from, to }: CourseView, x: (day: number) => number): CourseLayout['ticks'] {
  const [first, last] = [Math.floor(from), Math.floor(to)];
  const step = STEPS.find((each) => (last - first) / each <= MOST_TICKS) ?? 200;
  const days = [first];
  for (let day = Math.ceil((first + 1) / step) * step; day <= last; day += step) days.push(day);
  // A day that stands too near the one before it is left out.
  return days
    .map((day) => ({ day, x: x(day) }))
    .filter((tick, index, all) => index === 0 || tick.x - (all[0]?.x ?? 0) >= 4);
}

function bandsOf({ stages }: CourseView, x: (day: number) => number): CourseLayout['stages'] {
  return stages.map(({ id, title, from, to }) => {
    const width = x(to) - x(from);
    return { id, x: x(from), width, fits: (width / 100) * WIDTH > textWidth(title) + BAND_PADDING };
  });
}

/** Each lost deadline's words run away from the nearer end, in the first row that has room. */
function lostOf({ lost }: CourseView, x: (day: number) => number): Pick<CourseLayout, 'lost' | 'lostRows'> {
  const rows: { from: number; to: number }[][] = [];
  const placed = [...lost]
    .sort((a, b) => a.day - b.day)
    .map(({ id, text, day }) => {
      const at = x(day);
      const width = ((textWidth(text) + LOST_EXTRA) / WIDTH) * 100;
      const ends = at > 60;
      const span = ends ? { from: at - width, to: at + 1 } : { from: at - 1, to: at + width };
      const free = rows.findIndex((row) => row.every((one) => one.to < span.from || one.from > span.to));
      const row = free === -1 ? rows.length : free;
      rows[row] = [...(rows[row] ?? []), span];
      return { id, x: at, row, ends };
    });
  return { lost: placed, lostRows: rows.length };
}

function textWidth(text: string): number {
  const wide = [...text].filter((character) => /\p{Script=Hangul}/u.test(character)).length;
  return (text.length + wide) * CHARACTER;
}
