import type { Scenario } from '../../scenario';
import { type CohortSummary, summarizeCohort } from './cohort';
import { type Flags, flagsOf } from './flags';
import { analyseItems, type ItemAnalysis } from './item-analysis';
import type { RunSummary } from './run-summary';

/** All that is told of a class of runs of one scenario. Plain data: it crosses from a worker. */
export interface ClassFigures {
  readonly summary: CohortSummary;
  readonly items: readonly ItemAnalysis[];
  /** By the hash of each log's last line. */
  readonly flags: Readonly<Record<string, Flags>>;
}

export function classFigures(runs: readonly RunSummary[], spec: Scenario): ClassFigures {
  return {
    summary: summarizeCohort(runs, spec),
    items: analyseItems(runs, spec),
    flags: Object.fromEntries(flagsOf(runs)),
  };
}
