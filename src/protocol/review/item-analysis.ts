import { own } from '../../base';
import type { Scenario } from '../../scenario';
import type { RunSummary } from './run-summary';

/** Below this many runs the figures of an item say little: they are shown greyed. */
export const LEAST_RUNS = 30;
/** Share of the runs at either end (T. L. Kelley, Journal of Educational Psychology 30 (1939) 17). */
const END_SHARE = 0.27;

export interface OptionCount {
  readonly option: string;
  /** Runs in which it was on offer, and in which it was chosen. */
  readonly shown: number;
  readonly chosen: number;
  /** Mean share of all points of the runs that chose it; null if none did. */
  readonly meanShare: number | null;
}

/** A decision point as an item of a test. Shares are between 0 and 1. */
export interface ItemAnalysis {
  readonly point: string;
  readonly n: number;
  /** Mean share of its points: 1 is an item that nobody loses anything at. Null without a run. */
  readonly difficulty: number | null;
  /** Correlation of its share with the points of all other items; null where either does not vary. */
  readonly itemRest: number | null;
  /** Mean share in the upper 27 % of runs by all points, less that in the lower 27 %. Null with fewer than 2 runs. */
  readonly upperLower: number | null;
  readonly decisions: readonly { readonly decision: string; readonly options: readonly OptionCount[] }[];
}

/** Item analysis of each decision point over runs of one scenario. */
export function analyseItems(runs: readonly RunSummary[], spec: Scenario): readonly ItemAnalysis[] {
  const ranked = runs.toSorted((one, other) => other.quarters - one.quarters);
  const end = Math.max(1, Math.round(runs.length * END_SHARE));
  return Object.keys(spec.scoring.points).map((point) => {
    const share = (run: RunSummary): number => shareAt(run, point);
    const rest = (run: RunSummary): number => run.quarters - (own(run.points, point)?.quarters ?? 0);
    const upper = mean(ranked.slice(0, end).map(share));
    const lower = mean(ranked.slice(-end).map(share));
    return {
      point,
      n: runs.length,
      difficulty: mean(runs.map(share)),
      itemRest: correlation(runs.map(share), runs.map(rest)),
      upperLower: runs.length < 2 || upper === null || lower === null ? null : upper - lower,
      decisions: Object.entries(spec.decisions ?? {})
        .filter(([, decision]) => decision.point === point)
        .map(([decision, { options }]) => ({
          decision,
          options: Object.keys(options).map((option) => optionCount(runs, decision, option)),
        })),
    };
  });
}

/** Share of a decision point's points, 0 to 1; 0 where it gives none. */
export function shareAt(run: RunSummary, point: string): number {
  const mark = own(run.points, point);
  return mark === undefined || mark.most === 0 ? 0 : mark.quarters / mark.most;
}

function optionCount(runs: readonly RunSummary[], decision: string, option: string): OptionCount {
  const made = runs.flatMap((run) =>
    run.decisions.filter((one) => one.decision === decision).map((one) => ({ run, one })),
  );
  const chose = made.filter(({ one }) => one.chosen === option);
  return {
    option,
    shown: made.filter(({ one }) => one.shown.includes(option)).length,
    chosen: chose.length,
    meanShare: mean(chose.map(({ run }) => (run.most === 0 ? 0 : run.quarters / run.most))),
  };
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [below, above] = [sorted[middle - 1], sorted[middle]];
  if (above === undefined) return null;
  return sorted.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}

/** Pearson's correlation; null where either side does not vary. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [meanX, meanY] = [mean(xs) ?? 0, mean(ys) ?? 0];
  let [both, ofX, ofY] = [0, 0, 0];
  for (const [index, x] of xs.entries()) {
    const [left, right] = [x - meanX, (ys[index] ?? 0) - meanY];
    both += left * right;
    ofX += left * left;
    ofY += right * right;
  }
  // Sums of equal fractions need not cancel out exactly.
  const still = 1e-12;
  return ofX < still || ofY < still ? null : both / Math.sqrt(ofX * ofY);
}
