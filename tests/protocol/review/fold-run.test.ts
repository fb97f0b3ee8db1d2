import { expect, test } from 'vitest';
import type { Command } from '../../../src/engine';
import { foldRun, parseLog, playableCase, playPolicy, simulate, verifyLog } from '../../../src/protocol';
import { sharedActs, signatureOf } from '../../../src/protocol/review/run-signature';
import { sittingSeconds } from '../../../src/protocol/review/sitting-time';
import { firstNotice } from '../../support/played-case';
import { countingCase } from '../counting-case';
import { playALog } from '../play-a-log';

const scenario = firstNotice();
const playable = playableCase(scenario);

/** A simulated play, written, read back and verified. */
function folded(play: string) {
  const steps = scenario.spec.plays?.[play]?.steps ?? [];
  const settings = { seed: 's', mode: 'practice', parameters: {}, pseudonym: 'Heron' } as const;
  const { text } = simulate(playable, playPolicy(steps, scenario), settings);
  const log = parseLog(text);
  if (!log.ok) throw new Error(log.error.code);
  const verified = verifyLog(log.value, playable);
  if (!verified.ok) throw new Error(verified.error.code);
  const { running } = verified.value;
  const outcome = { marks: running.marks(), over: running.over, ending: running.ending };
  return { log: log.value, outcome, run: foldRun(log.value, outcome, scenario.spec) };
}
const { log, outcome, run } = folded('expert');
const of = (type: string) => log.lines.filter((line) => line.type === type);

test('a run is known by its last hash, and has the marks of the replay', () => {
  expect(run).toMatchObject({
    pseudonym: 'Heron',
    played: 'simulated',
    over: true,
    head: log.lines.at(-1)?.hash,
    events: log.lines.length,
    quarters: outcome.marks.quarters,
    most: outcome.marks.most,
  });
  const byPoint = Object.values(run.points).reduce((sum, { quarters }) => sum + quarters, 0);
  expect(byPoint).toBe(outcome.marks.points.reduce((sum, { quarters }) => sum + quarters, 0));
  expect(run.verdict?.result).toBe('pass');
});

test('each decision has what was on offer and what was chosen', () => {
  expect(run.decisions).toHaveLength(of('decision.made').length);
  for (const { decision, shown, chosen, seq } of run.decisions) {
    expect(shown).toContain(chosen);
    expect(log.lines[seq - 1]?.data.command).toMatchObject({ decision, option: chosen });
  }
});

test('findings stand as they were submitted last, with a calibration of them', () => {
  expect(new Set(run.findings.map(({ finding }) => finding))).toEqual(
    new Set(of('finding.graded').map(({ data }) => data.finding)),
  );
  const total = run.calibration.rows.reduce((sum, row) => sum + row.total, 0);
  expect(total).toBe(run.findings.length);
});

test('stages share out the time at the desk; the curve ends at the sum of all awards', () => {
  expect(run.stages.map(({ stage }) => stage)).toEqual(of('stage.entered').map(({ data }) => data.stage));
  expect(run.stages.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(run.seconds);
  const sum = of('score.awarded').reduce((total, { data }) => total + Number(data.quarters), 0);
  expect(run.curve.at(-1)?.quarters).toBe(sum);
});

test('time at the desk leaves out absence, pause and a clock that was set back', () => {
  const wall = (minute: number) => `2026-05-04T09:${String(minute).padStart(2, '0')}:00.000Z`;
  const line = (type: string, minute: number) => ({ type, wall: wall(minute) }) as never;
  const seconds = sittingSeconds([
    line('log.opened', 0),
    line('session.started', 5),
    line('note.written', 7),
    line('session.paused', 8),
    line('session.resumed', 18),
    line('note.written', 19),
    line('session.started', 40),
    line('note.written', 39),
    line('session.ended', 41),
  ]);
  expect(seconds).toEqual([0, 0, 120, 180, 180, 240, 240, 240, 360]);
});

test('the same acts have the same signature, others share next to nothing', () => {
  const notes = (from: number): Command[] =>
    Array.from({ length: 40 }, (_, index) => ({
      type: 'note.write',
      kind: 'note',
      about: '',
      text: `note ${from + index}`,
    }));
  const signature = (from: number) => signatureOf(playALog(countingCase(), notes(from)).lines);
  expect(sharedActs(signature(0), signature(0))).toBe(1);
  expect(sharedActs(signature(0), signature(1000))).toBe(0);
  // 16 of 56 different rows are in both: 29 %, give or take an eighth twice.
  const half = sharedActs(signature(0), signature(20));
  expect(half).toBeGreaterThan(0.04);
  expect(half).toBeLessThan(0.54);
});
