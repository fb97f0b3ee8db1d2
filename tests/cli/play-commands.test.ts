import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Checkout } from './terminal';

let checkout: Checkout;
beforeAll(async () => {
  checkout = new Checkout();
  await checkout.run('simulate', 'scenarios/first-notice', '--policy', 'expert', '--out', 'logs');
  await checkout.run('simulate', 'scenarios/first-notice', '--runs', '2', '--seed', 's', '--out', 'logs');
}, 60_000);
afterAll(() => checkout.remove());

const EXPERT = 'logs/first-notice-expert-1-1.jsonl';
const read = (path: string) => readFileSync(join(checkout.folder, path), 'utf8');

test('simulate writes one log a run, named after scenario, policy, seed and run', () => {
  expect(readdirSync(join(checkout.folder, 'logs')).sort()).toEqual([
    'first-notice-expert-1-1.jsonl',
    ...[1, 2].map((number) => `first-notice-random-s-${number}.jsonl`),
  ]);
});

test('the expert plays the case to its end without a refusal', async () => {
  const { out } = await checkout.run('simulate', 'scenarios/first-notice', '--policy', 'expert', '--json');
  const [run] = JSON.parse(out).result.runs;
  expect(run).toMatchObject({ over: true, stuck: null, refused: 0 });
  expect(run.quarters).toBeGreaterThan(0);
});

test('every simulated log says so, and replay accepts it', async () => {
  for (const name of readdirSync(join(checkout.folder, 'logs'))) {
    expect(read(`logs/${name}`)).toContain('"played":"simulated"');
    const { code, out } = await checkout.run('replay', `logs/${name}`);
    expect(out.split('\n')[0]).toBe(`logs/${name}: verified`);
    expect(code).toBe(0);
  }
});

test('the same seed gives the same bytes, another seed others', async () => {
  await checkout.run('simulate', 'scenarios/first-notice', '--runs', '2', '--seed', 's', '--out', 'again');
  await checkout.run('simulate', 'scenarios/first-notice', '--runs', '2', '--seed', 't', '--out', 'again');
  expect(read('again/first-notice-random-s-2.jsonl')).toBe(read('logs/first-notice-random-s-2.jsonl'));
  expect(read('again/first-notice-random-t-2.jsonl')).not.toBe(read('again/first-notice-random-s-2.jsonl'));
});

test('replay prints the score by competency and the timeline in local time', async () => {
  const { out } = await checkout.run('replay', EXPERT);
  expect(out).toMatch(/^First notice 1\.0\.0, practice mode, simulated by simulated-expert$/m);
  expect(out).toMatch(/^Score +\d+\.\d\d of \d+\.\d\d$/m);
  expect(out).toMatch(/^C1 .* of \d+\.\d\d$/m);
  expect(out).toContain('No breach of procedure.');
  expect(out).toMatch(/^ +1 {2}2031-04-07 09:30 KST {2}log\.opened/m);
  expect(out).toMatch(/decision\.made +D1 say-nothing$/m);
});

test('replay --json holds the score in whole quarters and every event', async () => {
  const { out } = await checkout.run('replay', EXPERT, '--json');
  const { ok, result } = JSON.parse(out);
  expect(ok).toBe(true);
  expect(result).toMatchObject({ verified: true, played: 'simulated', over: true });
  expect(result.timeline).toHaveLength(read(EXPERT).trimEnd().split('\n').length);
  expect(Number.isInteger(result.score.quarters)).toBe(true);
  expect(result.fingerprint).toBe(JSON.parse(read(EXPERT).trimEnd().split('\n').at(-1)!).hash.slice(0, 16));
});

test('a changed byte is found: exit 1, the event and the reason', async () => {
  checkout.write('bad.jsonl', read(EXPERT).replace('say-nothing', 'say-something'));
  const { code, out } = await checkout.run('replay', 'bad.jsonl');
  expect(code).toBe(1);
  expect(out).toMatch(/^bad\.jsonl: refused\nEvent \d+ was changed: its content does not have its hash\./);
  const json = JSON.parse((await checkout.run('replay', 'bad.jsonl', '--json')).out);
  expect(json.result).toMatchObject({ verified: false, problem: { code: 'hash' } });
  expect(json.diagnostics[0]).toMatchObject({ code: 'hash', line: json.result.problem.sequence });
});

test('a log whose scenario is not here says which hash is wanted', async () => {
  const path = 'scenarios/first-notice/scenario.json';
  const before = read(path);
  checkout.write(path, before.replace('"title": "First notice"', '"title": "Second notice"'));
  const { code, out } = await checkout.run('replay', EXPERT);
  const named = await checkout.run('replay', EXPERT, '--scenario', 'scenarios/first-notice');
  checkout.write(path, before);
  expect(code).toBe(1);
  expect(out).toMatch(/No scenario here has the hash [0-9a-f]{64}/);
  expect(out).toContain('The first-notice here is 1.0.0');
  expect(named.code).toBe(1);
  expect(named.out).toContain('The log is of another scenario, or of another version of it.');
});
