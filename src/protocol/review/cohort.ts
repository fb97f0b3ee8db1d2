import { FINDING_GRADES, type FindingGrade, type Scenario } from '../../scenario';
import { mean, median, shareAt } from './item-analysis';
import type { RunSummary } from './run-summary';

/** A choice, or a wrong field of a request, that cost points or time: how many runs took it. */
export interface WrongTurn {
  readonly kind: 'option' | 'field' | 'breach';
  /** Id of the decision, request or breach. */
  readonly about: string;
  /** Option or field; empty for a breach. */
  readonly what: string;
  readonly runs: number;
}

/** A class of runs of one scenario, as a whole. */
export interface CohortSummary {
  readonly n: number;
  /** Of all points, in percent. */
  readonly medianPercent: number | null;
  readonly meanPercent: number | null;
  readonly medianMinutes: number | null;
  readonly plannedMinutes: number;
  readonly passed: number;
  readonly over: number;
  /** Mean share of each competency, 0 to 1. */
  readonly competencies: readonly { readonly competency: string; readonly share: number }[];
  /** Runs that took a hint, by hint and highest step. */
  readonly hints: readonly {
    readonly hint: string;
    readonly runs: number;
    readonly steps: readonly number[];
  }[];
  readonly findings: readonly {
    readonly finding: string;
    readonly grades: Readonly<Record<FindingGrade, number>>;
  }[];
  /** Submitted findings by stated confidence: what was said in percent, and how many were true. */
  readonly calibration: readonly { readonly said: number; readonly right: number; readonly total: number }[];
  /** From the most taken on. */
  readonly wrongTurns: readonly WrongTurn[];
  /** Mean share by decision point, 0 to 1. */
  readonly shares: Readonly<Record<string, number>>;
}

/** A choice counts as a wrong turn if its option takes points away or is marked as a slip. */
export function summarizeCohort(runs: readonly RunSummary[], spec: Scenario): CohortSummary {
  const percents = runs.map(({ quarters, most }) => (most === 0 ? 0 : (quarters * 100) / most));
  return {
    n: runs.length,
    medianPercent: median(percents),
    meanPercent: mean(percents),
    medianMinutes: median(runs.map(({ seconds }) => seconds / 60)),
    plannedMinutes: spec.meta.minutes,
    passed: runs.filter(({ verdict }) => verdict !== null && verdict.result !== 'not-passed').length,
    over: runs.filter(({ over }) => over).length,
    competencies: Object.keys(spec.scoring.competencies).flatMap((competency) => {
      const own = runs.flatMap((run) => run.competencies.filter((one) => one.competency === competency));
      const share = mean(own.map(({ quarters, most }) => quarters / most));
      return share === null ? [] : [{ competency, share }];
    }),
    hints: hintCounts(runs),
    findings: findingCounts(runs),
    calibration: calibrationOfAll(runs),
    wrongTurns: wrongTurns(runs, spec),
    shares: Object.fromEntries(
      Object.keys(spec.scoring.points).map((point) => [
        point,
        mean(runs.map((run) => shareAt(run, point))) ?? 0,
      ]),
    ),
  };
}

function hintCounts(runs: readonly RunSummary[]): CohortSummary['hints'] {
  const counts = new Map<string, number[]>();
  for (const run of runs) {
    for (const [hint, step] of Object.entries(run.hints)) {
      const steps = counts.get(hint) ?? [0, 0, 0];
      steps[step - 1] = (steps[step - 1] ?? 0) + 1;
      counts.set(hint, steps);
    }
  }
  return [...counts]
    .map(([hint, steps]) => ({ hint, steps, runs: steps.reduce((sum, one) => sum + one, 0) }))
    .sort((one, other) => other.runs - one.runs);
}

function findingCounts(runs: readonly RunSummary[]): CohortSummary['findings'] {
  const counts = new Map<string, Record<FindingGrade, number>>();
  for (const { finding, grade } of runs.flatMap(({ findings }) => findings)) {
    const grades = counts.get(finding) ?? noGrades();
    grades[grade] += 1;
    counts.set(finding, grades);
  }
  return [...counts].map(([finding, grades]) => ({ finding, grades }));
}

function noGrades(): Record<FindingGrade, number> {
  // Every grade is a key, which is what the cast says.
  return Object.fromEntries(FINDING_GRADES.map((grade) => [grade, 0])) as Record<FindingGrade, number>;
}

function calibrationOfAll(runs: readonly RunSummary[]): CohortSummary['calibration'] {
  const sums = new Map<number, { right: number; total: number }>();
  for (const { said, right, total } of runs.flatMap(({ calibration }) => calibration.rows)) {
    const sum = sums.get(said) ?? { right: 0, total: 0 };
    sums.set(said, { right: sum.right + right, total: sum.total + total });
  }
  return [...sums].map(([said, sum]) => ({ said, ...sum })).sort((one, other) => one.said - other.said);
}

function wrongTurns(runs: readonly RunSummary[], spec: Scenario): readonly WrongTurn[] {
  const turns = new Map<string, WrongTurn>();
  for (const run of runs) {
    const met = new Map<string, Omit<WrongTurn, 'runs'>>();
    const meet = (kind: WrongTurn['kind'], about: string, what: string): void => {
      met.set(`${kind}/${about}/${what}`, { kind, about, what });
    };
    for (const { decision, chosen } of run.decisions) {
      const option = spec.decisions?.[decision]?.options[chosen];
      const costs = Object.values(option?.points ?? {}).some((points) => points < 0);
      if (costs || option?.slip === true) meet('option', decision, chosen);
    }
    for (const { request, fields } of run.returns) for (const field of fields) meet('field', request, field);
    for (const breach of run.breaches) meet('breach', breach, '');
    for (const [key, turn] of met) turns.set(key, { ...turn, runs: (turns.get(key)?.runs ?? 0) + 1 });
  }
  return [...turns.values()].sort((one, other) => other.runs - one.runs);
}
