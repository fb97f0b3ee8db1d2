import type { ClassFigures } from '../../protocol';
import type { OpenedLog } from '../store';
import type { Names } from './names';

/** One log as a row of the table. What is not scored is null. */
export interface CohortRow {
  readonly id: string;
  readonly pseudonym: string;
  /** From the evaluator's own file; empty if it has none. */
  readonly name: string;
  readonly verdict: OpenedLog['verdict'];
  readonly simulated: boolean;
  /** Percent of all points. */
  readonly score: number | null;
  readonly breaches: number;
  readonly minutes: number | null;
  readonly planned: number;
  readonly fast: boolean;
  readonly alike: number;
}

export function cohortRows(
  logs: readonly OpenedLog[],
  figures: ClassFigures | null,
  names: Names,
): readonly CohortRow[] {
  return logs.map(({ id, fileName, opened, summary, verdict }) => {
    const pseudonym = opened?.pseudonym ?? fileName;
    const flags = summary === null ? undefined : figures?.flags[summary.head];
    return {
      id,
      pseudonym,
      name: names.get(pseudonym) ?? '',
      verdict,
      simulated: opened?.played === 'simulated',
      score: summary === null || summary.most === 0 ? null : (summary.quarters * 100) / summary.most,
      breaches: summary?.breaches.length ?? 0,
      minutes: summary === null ? null : summary.seconds / 60,
      planned: summary?.plannedMinutes ?? 0,
      fast: flags?.fast === true,
      alike: flags?.alike.length ?? 0,
    };
  });
}

export const COHORT_FILTERS = ['all', 'breaches', 'flags'] as const;
export type CohortFilter = (typeof COHORT_FILTERS)[number];

export function isFlagged({ fast, alike, verdict }: CohortRow): boolean {
  return fast || alike > 0 || verdict.kind !== 'verified';
}

/** The rows of a filter whose pseudonym or name holds the words. */
export function filteredRows(
  rows: readonly CohortRow[],
  filter: CohortFilter,
  words: string,
): readonly CohortRow[] {
  const wanted = words.trim().toLocaleLowerCase();
  return rows.filter((row) => {
    if (filter === 'breaches' && row.breaches === 0) return false;
    if (filter === 'flags' && !isFlagged(row)) return false;
    return `${row.pseudonym}\n${row.name}`.toLocaleLowerCase().includes(wanted);
  });
}
