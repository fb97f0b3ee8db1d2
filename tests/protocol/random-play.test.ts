import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRng } from '../../src/base';
import { MODES } from '../../src/engine';
import {
  type PlayableCase,
  parseLog,
  playableCase,
  randomPolicy,
  simulate,
  verifyLog,
} from '../../src/protocol';
import { firstNotice } from '../io/first-notice';

const playable = playableCase(firstNotice());
const SEEDS = Array.from({ length: 100 }, (_, index) => `fuzz-${index}`);

function play(seed: string, of: PlayableCase = playable) {
  const rng = createRng(seed);
  const mode = rng.fork('mode').pick(MODES);
  return simulate(of, randomPolicy(rng, 1000), { seed, mode, parameters: {}, pseudonym: 'fuzz' });
}

const plays = new Map<string, ReturnType<typeof play>>();
/** The play of a seed, played once for all tests. */
function played(seed: string) {
  const known = plays.get(seed) ?? play(seed);
  plays.set(seed, known);
  return known;
}

test('whatever a trainee does, the replayed case is the case that was played', () => {
  for (const seed of SEEDS) {
    const { text, session } = played(seed);
    const log = parseLog(text);
    expect(log.ok, seed).toBe(true);
    if (!log.ok) continue;
    const replayed = verifyLog(log.value, playable);
    expect(replayed, seed).toMatchObject({ ok: true });
    if (replayed.ok) expect(replayed.value.running.state(), seed).toEqual(session.running.state());
  }
});

test('the same seed gives the same bytes, also in a case that was compiled anew', () => {
  const again = playableCase(firstNotice());
  for (const seed of SEEDS.slice(0, 3)) expect(play(seed, again).text).toBe(played(seed).text);
});

test('random play is mostly legal and often comes to an end', () => {
  const runs = SEEDS.map((seed) => played(seed));
  const commands = runs.reduce((sum, run) => sum + run.commands, 0);
  const refused = runs.reduce((sum, run) => sum + run.refused, 0);
  expect(commands).toBeGreaterThan(400);
  expect(refused / commands).toBeLessThan(0.1);
  expect(runs.filter(({ session }) => session.running.over).length).toBeGreaterThan(SEEDS.length / 3);
});

test('random play traces: it places, says, takes back and does again, and little of it is refused', () => {
  const acts = new Map<string, number>();
  let refused = 0;
  for (const seed of SEEDS) {
    for (const line of played(seed).text.trimEnd().split('\n')) {
      const { type, data } = JSON.parse(line);
      const act: string = data.command?.type ?? '';
      if (!/^(board|address|link|cluster)\./.test(act)) continue;
      acts.set(act, (acts.get(act) ?? 0) + 1);
      if (type === 'command.refused') refused += 1;
    }
  }
  const all = [...acts.values()].reduce((sum, count) => sum + count, 0);
  expect(all).toBeGreaterThan(30);
  expect(refused / all).toBeLessThan(0.1);
  expect([...acts.keys()]).toEqual(
    expect.arrayContaining([
      'address.tag',
      'board.flag',
      'board.place',
      'board.redo',
      'board.register',
      'board.stop',
      'board.undo',
      'cluster.merge',
      'link.assert',
    ]),
  );
});

test('a policy is given the view and nothing else: no answer key is in reach of the source of one', () => {
  for (const name of [
    'random.ts',
    'random-board.ts',
    'random-judgement.ts',
    'random-operation.ts',
    'offer.ts',
  ]) {
    const source = readFileSync(new URL(`../../src/protocol/policy/${name}`, import.meta.url), 'utf8');
    expect(source).not.toMatch(/LoadedScenario|compile|caseMarks|caseLedger|\.spec\b/);
  }
});
