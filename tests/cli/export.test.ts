import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import validateStatement from '@learninglocker/xapi-validation';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Checkout } from './terminal';

const EXPERT = 'logs/first-notice-expert-1-1.jsonl';
let checkout: Checkout;
beforeAll(async () => {
  checkout = new Checkout();
  await checkout.run('simulate', 'scenarios/first-notice', '--policy', 'expert', '--out', 'logs');
  await checkout.run('simulate', 'scenarios/first-notice', '--runs', '3', '--seed', 's', '--out', 'logs');
}, 60_000);
afterAll(() => checkout.remove());

const read = (path: string) => readFileSync(join(checkout.folder, path), 'utf8');
const lines = (text: string) => text.trimEnd().split('\n');
const statements = async (log: string) =>
  lines((await checkout.run('export', log, '--to', 'xapi')).out).map((line) => JSON.parse(line));

test('every statement is one of xAPI 1.0.3, by the validator of a learning record store', async () => {
  for (const log of [EXPERT, ...[1, 2, 3].map((number) => `logs/first-notice-random-s-${number}.jsonl`)]) {
    const all = await statements(log);
    expect(all.length).toBeGreaterThan(5);
    expect(all.flatMap((one) => validateStatement(one).map((warning) => JSON.stringify(warning)))).toEqual(
      [],
    );
  }
});

test('the validator finds a statement that is none', async () => {
  const [first] = await statements(EXPERT);
  expect(validateStatement({ ...first, actor: { objectType: 'Agent' } })).not.toEqual([]);
});

test('the statements tell the case from initialized to completed, with the score of the log', async () => {
  const all = await statements(EXPERT);
  const verbs = all.map(({ verb }) => verb.id.split('/').at(-1));
  expect(verbs[0]).toBe('initialized');
  expect(verbs.filter((verb) => verb === 'selected')).toHaveLength(
    lines(read(EXPERT)).filter((line) => line.includes('"type":"decision.made"')).length,
  );
  const score = JSON.parse((await checkout.run('replay', EXPERT, '--json')).out).result.score;
  const whole = all.find(({ result }) => result?.score !== undefined);
  expect(whole.result.score).toMatchObject({ raw: score.quarters / 4, min: 0, max: score.most / 4 });
  expect(new Set(all.map(({ context }) => context.registration)).size).toBe(1);
  expect(all[0].object.definition.name).toMatchObject({ en: 'First notice' });
});

test('ids follow from the log: the same in every export, also in one of its first half, and never twice', async () => {
  const whole = (await statements(EXPERT)).map(({ id }) => id);
  expect(new Set(whole).size).toBe(whole.length);
  expect((await statements(EXPERT)).map(({ id }) => id)).toEqual(whole);
  const all = lines(read(EXPERT));
  // Cut just before a command, where a shorter session could have ended.
  const end = all.findIndex((line) => line.includes('"type":"decision.made"'));
  checkout.write('half.jsonl', `${all.slice(0, end).join('\n')}\n`);
  const half = (await statements('half.jsonl')).map(({ id }) => id);
  expect(half.length).toBeGreaterThan(0);
  for (const id of half) expect(whole).toContain(id);
  const other = (await statements('logs/first-notice-random-s-1.jsonl')).map(({ id }) => id);
  expect(other.filter((id) => whole.includes(id))).toEqual([]);
});

test('CSV has one row a decision, with what was shown and chosen, and the points of the run', async () => {
  const { out, code } = await checkout.run('export', EXPERT, '--to', 'csv');
  expect(code).toBe(0);
  expect(out.startsWith('\uFEFFpseudonym,fingerprint,scenario,')).toBe(true);
  const decisions = lines(read(EXPERT)).filter((line) => line.includes('"type":"decision.made"'));
  expect(out.trimEnd().split('\r\n')).toHaveLength(1 + decisions.length);
  expect(out).toContain(',D1,');
});

test('JSON Lines hold the same rows with numbers as numbers', async () => {
  const rows = lines((await checkout.run('export', EXPERT, '--to', 'jsonl')).out).map((line) =>
    JSON.parse(line),
  );
  expect(rows[0]).toMatchObject({ pseudonym: 'simulated-expert', played: 'simulated', mode: 'practice' });
  expect(typeof rows[0].points).toBe('number');
});

test('the report is one page without script, in the language asked for, and says that it was simulated', async () => {
  const { out } = await checkout.run('export', EXPERT, '--to', 'html', '--language', 'ko');
  expect(out).toContain('<html lang="ko">');
  expect(out).toContain('모의 실행 기록입니다');
  expect(out).not.toMatch(/<script|javascript:|https?:\/\//i);
});

test('with --out the file is written and named', async () => {
  const { out, code } = await checkout.run('export', EXPERT, '--to', 'csv', '--out', 'out/decisions.csv');
  expect(code).toBe(0);
  expect(out).toMatch(/^out\/decisions\.csv: csv of \d+ events, fingerprint [0-9a-f]{16}\n$/);
  expect(read('out/decisions.csv')).toContain('simulated-expert');
});

test('a changed log is refused with 1 and exports nothing; a wrong call is 2', async () => {
  checkout.write('bad.jsonl', read(EXPERT).replace('say-nothing', 'say-something'));
  const bad = await checkout.run('export', 'bad.jsonl', '--to', 'csv', '--out', 'bad.csv');
  expect(bad.code).toBe(1);
  expect(bad.out).toContain('was changed');
  expect(() => read('bad.csv')).toThrow();
  const json = JSON.parse((await checkout.run('export', 'bad.jsonl', '--to', 'csv', '--json')).out);
  expect(json).toMatchObject({ ok: false, command: 'export', result: { problem: { code: 'hash' } } });
  expect((await checkout.run('export', EXPERT)).code).toBe(2);
  expect((await checkout.run('export', EXPERT, '--to', 'pdf')).code).toBe(2);
  expect((await checkout.run('export', EXPERT, '--to', 'csv', '--language', 'fr')).code).toBe(2);
});
