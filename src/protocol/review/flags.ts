import { median } from './item-analysis';
import { sharedActs } from './run-signature';
import type { RunSummary } from './run-summary';

/** Far fewer runs have no usual time. */
const LEAST_FOR_TIME = 5;
/** Of the class's median time. */
const FAST_SHARE = 0.5;
/** Of their acts in the same order. Whoever plays well and alone shares far less. */
const ALIKE_SHARE = 0.5;

/** Of the logs that one is like, so many are named, the most alike first. */
const MOST_ALIKE = 20;

/** What an evaluator may want to look at. None of it proves anything. */
export interface Flags {
  /** Took less than half of the class's median time. */
  readonly fast: boolean;
  /** Other runs with at least half of the acts in the same order, or with a long text word for word the same. */
  readonly alike: readonly {
    /** Hash of the other log's last line. */
    readonly head: string;
    readonly share: number;
    readonly texts: number;
  }[];
}

/**
 * Flags by the hash of each log's last line. Runs of one pseudonym are not held against each other, nor is a log that
 * was taken up from within another one: it has that one's acts. Two simulated logs say nothing of anybody; a played one that
 * is like a simulated one does.
 */
export function flagsOf(runs: readonly RunSummary[]): ReadonlyMap<string, Flags> {
  const timed = runs.filter(({ played, over, branch }) => played === 'played' && over && !branch);
  const usual = timed.length < LEAST_FOR_TIME ? null : median(timed.map(({ seconds }) => seconds));
  const fast = new Set(usual === null ? [] : timed.filter(({ seconds }) => seconds < usual * FAST_SHARE));
  const alike = new Map<string, Flags['alike'][number][]>(runs.map(({ head }) => [head, []]));
  const holders = holdersOfTexts(runs);
  for (const [index, one] of runs.entries()) {
    for (let next = index + 1; next < runs.length; next += 1) {
      const other = runs[next];
      if (other === undefined || !comparable(one, other)) continue;
      const share = sharedActs(one.signature, other.signature);
      const texts = holders.get(one)?.get(other) ?? 0;
      if (share < ALIKE_SHARE && texts === 0) continue;
      alike.get(one.head)?.push({ head: other.head, share, texts });
      alike.get(other.head)?.push({ head: one.head, share, texts });
    }
  }
  return new Map(
    runs.map((run) => {
      const most = (alike.get(run.head) ?? []).toSorted((one, other) => other.share - one.share);
      return [run.head, { fast: fast.has(run), alike: most.slice(0, MOST_ALIKE) }];
    }),
  );
}

function comparable(one: RunSummary, other: RunSummary): boolean {
  if (one.pseudonym === other.pseudonym || one.branch || other.branch) return false;
  return one.played === 'played' || other.played === 'played';
}

/** For each run, how many long texts it has in common with each later one. */
function holdersOfTexts(
  runs: readonly RunSummary[],
): ReadonlyMap<RunSummary, ReadonlyMap<RunSummary, number>> {
  const byText = new Map<string, RunSummary[]>();
  const common = new Map<RunSummary, Map<RunSummary, number>>();
  for (const run of runs) {
    for (const text of run.texts) {
      const holders = byText.get(text) ?? [];
      for (const earlier of holders) {
        const counts = common.get(earlier) ?? new Map<RunSummary, number>();
        counts.set(run, (counts.get(run) ?? 0) + 1);
        common.set(earlier, counts);
      }
      byText.set(text, [...holders, run]);
    }
  }
  return common;
}
