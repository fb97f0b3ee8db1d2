import { MINUTE_MS } from '../../../../base';
import type { OperationView, PlanStepView } from '../../../../engine';
import type { Language } from '../../../../ui';
import { instantOf } from './plan-time';
import { type AxisWindow, shareOf } from './time-axis';

/** A placed step as a bar of its lane. Lengths in pixels from the left end of the axis. */
export interface Bar {
  readonly step: PlanStepView;
  readonly left: number;
  readonly width: number;
  /** The bar goes on beyond the left or right end. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  /** Where the title begins; before the bar if it would run out of the axis at the right. */
  readonly titleLeft: number;
  /** From the top of the lane, 0 first. */
  readonly row: number;
}

export interface LaneLayout {
  readonly lane: string;
  readonly bars: readonly Bar[];
  /** At least 1. */
  readonly rows: number;
}

export interface LaneFrame {
  readonly window: AxisWindow;
  readonly base: number;
  /** Length of the axis and size of one rem, pixels. */
  readonly width: number;
  readonly rem: number;
  readonly language: Language;
}

/** A bar is at least this long, so that it can be pressed. */
const LEAST_REM = 1.75;
const GAP_REM = 0.4;
/** Mean width of a letter of a title, rem. */
const LETTER_REM: Readonly<Record<Language, number>> = { en: 0.43, ko: 0.72 };
/** A title is cut off beyond this. */
export const MOST_TITLE_REM = 12;

/** The lanes in order, each with its bars in rows so that no title runs into another. */
export function layoutLanes(operation: OperationView, frame: LaneFrame): readonly LaneLayout[] {
  return operation.lanes.map(({ id }) => {
    const placed = operation.steps
      .filter((step) => step.lane === id)
      .flatMap((step) => barOf(step, frame) ?? [])
      .toSorted((one, other) => one.left - other.left);
    const ends: number[] = [];
    const bars = placed.map((bar): Bar => {
      const title = titleWidth(bar.step, frame);
      const titleLeft = Math.max(Math.min(bar.left, frame.width - title), 0);
      const free = ends.findIndex((end) => end <= titleLeft);
      const row = free === -1 ? ends.length : free;
      ends[row] = Math.max(bar.left + bar.width, titleLeft + title) + GAP_REM * frame.rem;
      return { ...bar, titleLeft, row };
    });
    return { lane: id, bars, rows: Math.max(ends.length, 1) };
  });
}

/** The bar of a step; null if it is not placed or lies outside the window. */
function barOf(
  step: PlanStepView,
  { window, base, width, rem }: LaneFrame,
): Omit<Bar, 'row' | 'titleLeft'> | null {
  if (step.start === null) return null;
  const at = instantOf(base, step.start);
  const from = shareOf(window, at) * width;
  const to = Math.max(shareOf(window, at + step.minutes * MINUTE_MS) * width, from + LEAST_REM * rem);
  if (to <= 0 || from >= width) return null;
  const left = Math.max(from, 0);
  return {
    step,
    left,
    width: Math.min(to, width) - left,
    cutLeft: from < 0,
    cutRight: to > width,
  };
}

/** Estimated, not measured: rows are known before anything is drawn. */
function titleWidth({ title }: PlanStepView, { language, rem }: LaneFrame): number {
  return Math.min(title.length * LETTER_REM[language], MOST_TITLE_REM) * rem;
}

/** Placed steps that lie before or after what the window shows, each by their start. */
export function outside(
  operation: OperationView,
  window: AxisWindow,
  base: number,
): { readonly before: readonly PlanStepView[]; readonly after: readonly PlanStepView[] } {
  const placed = operation.steps
    .filter(({ start }) => start !== null)
    .toSorted((one, other) => (one.start ?? 0) - (other.start ?? 0));
  const end = (step: PlanStepView): number => instantOf(base, (step.start ?? 0) + step.minutes);
  const until = window.from + window.minutes * MINUTE_MS;
  return {
    before: placed.filter((step) => end(step) <= window.from),
    after: placed.filter((step) => instantOf(base, step.start ?? 0) >= until),
  };
}
