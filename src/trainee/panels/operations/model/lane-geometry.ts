import type { OperationView } from '../../../../engine';
import type { Bar, LaneLayout } from './lane-layout';

/** Measures of a lane, rem. */
export const LANE = {
  top: 0.35,
  title: 1.2,
  bar: 1.75,
  rowGap: 0.3,
  axis: 1.35,
  least: 5.2,
} as const;

const ROW = LANE.title + LANE.bar + LANE.rowGap;

/** Height of a lane with its own clock axis at the foot, rem. */
export const laneHeight = (rows: number): number => Math.max(LANE.top + rows * ROW + LANE.axis, LANE.least);

/** Upper edge of a bar's title within its lane, rem. */
export const rowTop = (row: number): number => LANE.top + row * ROW;

/** A bar as a rectangle over all lanes, pixels. */
export interface BarBox {
  readonly bar: Bar;
  readonly lane: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each lane begins, pixels from the first; one more at the end: where the last ends. */
export function laneTops(lanes: readonly LaneLayout[], rem: number): readonly number[] {
  const tops = [0];
  for (const { rows } of lanes) tops.push((tops.at(-1) ?? 0) + laneHeight(rows) * rem);
  return tops;
}

/** The rectangles of all bars, by step. */
export function barBoxes(lanes: readonly LaneLayout[], rem: number): ReadonlyMap<string, BarBox> {
  const tops = laneTops(lanes, rem);
  return new Map(
    lanes.flatMap(({ bars }, lane) =>
      bars.map((bar): [string, BarBox] => {
        const top = (tops[lane] ?? 0) + (rowTop(bar.row) + LANE.title) * rem;
        const box = { bar, lane, left: bar.left, right: bar.left + bar.width, top };
        return [bar.step.id, { ...box, bottom: top + LANE.bar * rem }];
      }),
    ),
  );
}

/** What one step needs of another, as a line from the one to the other. */
export interface Arrow {
  readonly step: string;
  readonly needs: string;
  readonly why: string;
  /** SVG path; it ends at the left edge of the step that needs. */
  readonly path: string;
}

const SPUR = 10;

/** Arrows between bars that are both in sight. */
export function arrowsOf(
  steps: OperationView['steps'],
  boxes: ReadonlyMap<string, BarBox>,
): readonly Arrow[] {
  return steps.flatMap((step) =>
    step.needs.flatMap(({ step: needed, why }): readonly Arrow[] => {
      const [from, to] = [boxes.get(needed), boxes.get(step.id)];
      if (from === undefined || to === undefined) return [];
      return [{ step: step.id, needs: needed, why, path: arrowPath(from, to) }];
    }),
  );
}

function arrowPath(from: BarBox, to: BarBox): string {
  const y = (to.top + to.bottom) / 2;
  if (from.top === to.top && to.left > from.right) return `M${from.right} ${y}H${to.left}`;
  const down = to.top >= from.bottom || from.top === to.top;
  const x = Math.min(from.left + SPUR, from.right);
  const edge = down ? from.bottom : from.top;
  if (to.left >= x + SPUR && from.top !== to.top) return `M${x} ${edge}V${y}H${to.left}`;
  // The step that needs lies at the same minute or before it: round by the left, so that the head is seen.
  const bend = down ? edge + SPUR / 2 : edge - SPUR / 2;
  return `M${x} ${edge}V${bend}H${to.left - SPUR}V${y}H${to.left}`;
}

/** The stretch of time and lanes that a conflict spans, pixels. */
export interface ConflictBand {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Minutes between the first and the last of its steps. */
  readonly minutes: number;
}

/** Bands of the conflicts whose steps are in sight: from where the first begins to where the last does. */
export function conflictBands(
  conflicts: OperationView['conflicts'],
  lanes: readonly LaneLayout[],
  rem: number,
): readonly ConflictBand[] {
  const boxes = barBoxes(lanes, rem);
  const tops = laneTops(lanes, rem);
  return conflicts.flatMap(({ id, steps }): readonly ConflictBand[] => {
    const touched = steps.flatMap((step) => boxes.get(step) ?? []);
    if (touched.length === 0) return [];
    const starts = touched.map(({ bar }) => bar.step.start ?? 0);
    const left = Math.min(...touched.map((box) => box.left));
    const latest = Math.max(...touched.map((box) => box.left));
    const indices = touched.map(({ lane }) => lane);
    return [
      {
        id,
        left,
        // Two that begin at one minute clash as long as the shorter takes.
        right: latest > left ? latest : Math.min(...touched.map((box) => box.right)),
        top: tops[Math.min(...indices)] ?? 0,
        bottom: tops[Math.max(...indices) + 1] ?? 0,
        minutes: Math.max(...starts) - Math.min(...starts),
      },
    ];
  });
}
