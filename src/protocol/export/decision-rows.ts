import { caseMs, utcIso } from '../../base';
import type { CaseBook } from '../review/case-book';
import type { RunSummary } from '../review/run-summary';
import type { CsvCell } from './csv';

/** One decision of one run, with the run beside it. Points are decimal; minutes are those at the desk. */
export type DecisionRow = Readonly<Record<string, CsvCell>>;

/** A run as rows, one a decision, the same columns in each; a run without decisions has one row. */
export function decisionRows(run: RunSummary, book: CaseBook): readonly DecisionRow[] {
  const competencies = book.competencies.map(({ id }) => {
    const mark = run.competencies.find(({ competency }) => competency === id);
    return [`points_${id}`, mark === undefined ? '' : mark.quarters / 4] as const;
  });
  const ofRun = {
    points: run.quarters / 4,
    points_most: run.most / 4,
    result: run.verdict?.result ?? '',
    ending: run.ending ?? '',
    breaches: run.breaches.join(' '),
    hints: Object.keys(run.hints).length,
    requests_returned: run.returns.length,
    brier: run.calibration.brier === null ? '' : run.calibration.brier / 1000,
    minutes: Math.round(run.seconds / 6) / 10,
    minutes_planned: run.plannedMinutes,
    ...Object.fromEntries(competencies),
  };
  const log = {
    pseudonym: run.pseudonym,
    fingerprint: run.fingerprint,
    scenario: run.scenario.id,
    version: run.scenario.version,
    scenario_hash: run.scenario.hash,
    mode: run.mode,
    played: run.played,
    attempt: run.attempt,
  };
  const empty = {
    event: '',
    case_time: '',
    wall_time: '',
    stage: '',
    point: '',
    decision: '',
    decision_title: '',
    shown: '',
    chosen: '',
    chosen_text: '',
    point_points: '',
    point_most: '',
  } as const;
  if (run.decisions.length === 0) return [{ ...log, ...empty, ...ofRun }];
  return run.decisions.map((one) => ({
    ...log,
    event: one.seq,
    case_time: utcIso(caseMs(one.at)),
    wall_time: one.wall,
    stage: one.stage,
    point: one.point,
    decision: one.decision,
    decision_title: book.decisions[one.decision]?.title ?? one.decision,
    shown: one.shown.join(' '),
    chosen: one.chosen,
    chosen_text: book.decisions[one.decision]?.options[one.chosen] ?? one.chosen,
    point_points: (run.points[one.point]?.quarters ?? 0) / 4,
    point_most: (run.points[one.point]?.most ?? 0) / 4,
    ...ofRun,
  }));
}

/** The columns of rows of one scenario, in order. */
export function columnsOf(rows: readonly DecisionRow[]): readonly string[] {
  return Object.keys(rows[0] ?? {});
}
