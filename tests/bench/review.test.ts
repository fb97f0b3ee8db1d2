import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  classFigures,
  foldRun,
  logText,
  parseLog,
  playableCase,
  playPolicy,
  type RunSummary,
  simulate,
  verifyLog,
} from '../../src/protocol';
import { shipped } from '../support/scenarios';
import { ms, printTable } from './table';

const LOGS = 8;
/** Size of the class whose figures are measured: its runs are folded once and told apart by name. */
const CLASS = 1000;

test('load, verify and fold logs of the whole case, beside SHA-256 of the same bytes', () => {
  const scenario = shipped('quiet-harbor');
  const playable = playableCase(scenario);
  const steps = scenario.spec.plays?.middling?.steps ?? [];
  const texts = Array.from({ length: LOGS }, (_, index) => {
    const settings = { seed: `bench-${index}`, mode: 'practice', parameters: {} } as const;
    return simulate(playable, playPolicy(steps, scenario), { ...settings, pseudonym: `bench-${index}` }).text;
  });
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

  const raw = timed(() => texts.map((text) => createHash('sha256').update(text).digest('hex')));
  const parsed = timed(() =>
    texts.map((text) => {
      const log = parseLog(text);
      if (!log.ok) throw new Error(log.error.code);
      return log.value;
    }),
  );
  const verified = timed(() =>
    parsed.result.map((log) => {
      const session = verifyLog(log, playable);
      if (!session.ok) throw new Error(session.error.code);
      const { running } = session.value;
      return { log, outcome: { marks: running.marks(), over: running.over, ending: running.ending } };
    }),
  );
  const folded = timed(() => verified.result.map(({ log, outcome }) => foldRun(log, outcome, scenario.spec)));
  const runs = Array.from({ length: CLASS }, (_, index): RunSummary => {
    const run = folded.result[index % LOGS];
    if (run === undefined) throw new Error('there are runs');
    return { ...run, pseudonym: `p-${index}`, head: `${index}`, played: 'played' };
  });
  const figured = timed(() => classFigures(runs, scenario.spec));

  // The bytes that were read are those that were written, and every log counts.
  expect(parsed.result.map(({ lines }) => logText(lines))).toEqual(texts);
  expect(figured.result.summary.n).toBe(CLASS);
  const events = parsed.result.reduce((sum, { lines }) => sum + lines.length, 0);
  const beside = (time: number): string =>
    `${(time / raw.time).toFixed(0)} × SHA-256, ${ms((time * 1000) / events)} for 1,000 events`;
  printTable(`${LOGS} logs, ${events} events, ${bytes} bytes; SHA-256 of OpenSSL; one after the other`, [
    { job: 'SHA-256 of the same bytes', measured: ms(raw.time) },
    { job: 'load: shape and chain', measured: ms(parsed.time), beside: beside(parsed.time) },
    { job: 'verify: replay', measured: ms(verified.time), beside: beside(verified.time) },
    { job: 'fold', measured: ms(folded.time), beside: beside(folded.time) },
    { job: `figures and flags of a class of ${CLASS}`, measured: ms(figured.time) },
  ]);
});

function timed<Result>(job: () => Result): { readonly time: number; readonly result: Result } {
  const before = performance.now();
  const result = job();
  return { time: performance.now() - before, result };
}
