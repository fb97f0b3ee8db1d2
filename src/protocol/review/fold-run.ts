import { type JsonValue, own } from '../../base';
import { type CaseMarks, calibrationOf, verdictOn } from '../../engine';
import { CONFIDENCES, FINDING_GRADES, type Scenario } from '../../scenario';
import { type CaseLog, fingerprintOf, headOf } from '../log/case-log';
import { parseCommand } from '../log/command-schema';
import type { EventLine } from '../log/event-line';
import { longTexts, signatureOf } from './run-signature';
import type {
  ItemMark,
  RunDecision,
  RunFinding,
  RunOutcome,
  RunReturn,
  RunStage,
  RunSummary,
} from './run-summary';
import { sittingSeconds } from './sitting-time';

const MINUTE_MS = 60_000;

/** Folds a verified log, with what its replay came to, into what a comparison of runs needs. */
export function foldRun(log: CaseLog, outcome: RunOutcome, spec: Scenario): RunSummary {
  const { opened, lines } = log;
  const { marks, over, ending } = outcome;
  const sat = sittingSeconds(lines);
  const findings = findingsOf(lines);
  const head = headOf(log);
  return {
    scenario: opened.scenario,
    pseudonym: opened.pseudonym,
    mode: opened.mode,
    language: opened.language,
    played: opened.played,
    attempt: opened.attempt,
    branch: opened.parent !== undefined,
    head: head.hash,
    fingerprint: fingerprintOf(head),
    events: head.sequence,
    began: lines[0]?.wall ?? '',
    ended: lines.at(-1)?.wall ?? '',
    over,
    ending,
    verdict: verdictOn(marks, ending, spec.scoring),
    quarters: marks.quarters,
    most: marks.most,
    competencies: marks.competencies,
    points: pointsOf(marks),
    breaches: marks.breaches,
    decisions: decisionsOf(lines, spec),
    hints: hintsOf(lines),
    returns: returnsOf(lines),
    findings,
    calibration: calibrationOf(findings),
    stages: stagesOf(lines, sat),
    seconds: sat.at(-1) ?? 0,
    plannedMinutes: spec.meta.minutes,
    refused: lines.filter(({ type }) => type === 'command.refused').length,
    curve: curveOf(lines),
    signature: signatureOf(lines),
    texts: longTexts(lines),
  };
}

function pointsOf({ points }: CaseMarks): Readonly<Record<string, ItemMark>> {
  const sums: Record<string, ItemMark> = {};
  for (const { point, quarters, most } of points) {
    const sum = own(sums, point) ?? { quarters: 0, most: 0 };
    sums[point] = { quarters: sum.quarters + quarters, most: sum.most + most };
  }
  return sums;
}

function decisionsOf(lines: readonly EventLine[], spec: Scenario): readonly RunDecision[] {
  let stage = '';
  const made: RunDecision[] = [];
  for (const { type, data, seq, at, wall } of lines) {
    if (type === 'stage.entered') stage = textOf(data.stage);
    if (type !== 'decision.made') continue;
    const command = parseCommand(data.command);
    if (command?.type !== 'decision.make') continue;
    const { decision, option: chosen } = command;
    const point = own(spec.decisions, decision)?.point ?? '';
    made.push({ decision, point, stage, seq, at, wall, shown: textsOf(data.shown), chosen });
  }
  return made;
}

function hintsOf(lines: readonly EventLine[]): Readonly<Record<string, number>> {
  const steps: Record<string, number> = {};
  for (const { type, data } of lines) {
    const command = type === 'hint.taken' ? parseCommand(data.command) : undefined;
    if (command?.type === 'hint.take') {
      steps[command.hint] = Math.max(own(steps, command.hint) ?? 0, command.step);
    }
  }
  return steps;
}

function returnsOf(lines: readonly EventLine[]): readonly RunReturn[] {
  return lines.flatMap(({ type, data }) => {
    const answer = type === 'request.returned' ? 'returned' : type === 'request.refused' ? 'refused' : null;
    return answer === null ? [] : [{ request: textOf(data.request), answer, fields: textsOf(data.fields) }];
  });
}

function findingsOf(lines: readonly EventLine[]): readonly RunFinding[] {
  const found = new Map<string, RunFinding>();
  const confidences = new Map<string, RunFinding['confidence']>();
  for (const { type, data } of lines) {
    if (type === 'finding.submitted') {
      const command = parseCommand(data.command);
      const confidence = CONFIDENCES.find((one) => one === data.confidence);
      if (command?.type === 'finding.submit' && confidence) confidences.set(command.finding, confidence);
    } else if (type === 'finding.graded') {
      const finding = textOf(data.finding);
      const grade = FINDING_GRADES.find((one) => one === data.grade);
      const confidence = confidences.get(finding);
      if (grade === undefined || confidence === undefined) continue;
      found.set(finding, {
        finding,
        grade,
        confidence,
        submitted: (found.get(finding)?.submitted ?? 0) + 1,
      });
    }
  }
  return [...found.values()];
}

function stagesOf(lines: readonly EventLine[], sat: readonly number[]): readonly RunStage[] {
  const outcomes = new Map(
    lines
      .filter(({ type, data }) => type === 'outcome.decided' && data.stage !== undefined)
      .map(({ data }) => [textOf(data.stage), textOf(data.outcome)] as const),
  );
  const entries = lines.flatMap((line, index) => (line.type === 'stage.entered' ? [{ line, index }] : []));
  const last = lines.length - 1;
  return entries.map(({ line, index }, number) => {
    const end = entries[number + 1]?.index ?? last;
    const stage = textOf(line.data.stage);
    return {
      stage,
      seq: line.seq,
      caseMinutes: Math.round(((lines[end]?.at ?? line.at) - line.at) / MINUTE_MS),
      seconds: (sat[end] ?? 0) - (sat[index] ?? 0),
      outcome: outcomes.get(stage) ?? null,
    };
  });
}

/** The sums of the awards as they were given; floors and limits of a decision point show in the marks only. */
function curveOf(lines: readonly EventLine[]): RunSummary['curve'] {
  let quarters = 0;
  return lines.flatMap(({ type, data, seq }) => {
    if (type !== 'score.awarded') return [];
    quarters += Number(data.quarters);
    return [{ seq, quarters }];
  });
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}
