import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packAll } from '../../src/cli/pack-plugin';
import { Checkout } from './terminal';

let checkout: Checkout;
beforeEach(() => {
  checkout = new Checkout();
});
afterEach(() => checkout.remove());

const read = (path: string) => readFileSync(join(checkout.folder, path), 'utf8');

test.each(['scenarios/first-notice', 'scenarios/first-notice/scenario.json', 'scenarios'])(
  'validate takes %s',
  async (path) => {
    const { code, out } = await checkout.run('validate', path);
    expect(out).toMatch(/^scenarios\/first-notice(\/scenario\.json)?: valid \(0 errors, /m);
    expect(code).toBe(0);
  },
);

test('validate names every error with code, severity, place and sentence, and exits with 1', async () => {
  const broken = read('scenarios/first-notice/scenario.json').replace(
    '"format": 1,',
    '"format": 1, "colour": 3,',
  );
  checkout.write('scenarios/first-notice/scenario.json', broken);
  const { code, out } = await checkout.run('validate', 'scenarios/first-notice');
  expect(code).toBe(1);
  expect(out).toMatch(/^CB\d{4} error scenarios\/first-notice\/scenario\.json:\d+:\d+ \S+: .*colour/m);
  expect(out).toContain('scenarios/first-notice: not valid (');
  const json = JSON.parse((await checkout.run('validate', 'scenarios/first-notice', '--json')).out);
  expect(json.ok).toBe(false);
  expect(json.diagnostics[0]).toMatchObject({ severity: 'error', pointer: expect.any(String) });
});

test('a folder without a scenario gets its sentence', async () => {
  checkout.write('empty/notes.md', 'nothing');
  const { code, out } = await checkout.run('validate', 'empty');
  expect(code).toBe(1);
  expect(out).toContain('There is no scenario.json in this folder.');
});

test('pack and unpack give the same scenario back: same hash, same order of keys', async () => {
  const packed = await checkout.run('pack', 'scenarios/first-notice', '--out', 'out/one.casebridge.json');
  expect(packed.code).toBe(0);
  const unpacked = await checkout.run('unpack', 'out/one.casebridge.json', '--out', 'again');
  expect(unpacked.code).toBe(0);
  const { result } = JSON.parse(
    (await checkout.run('validate', 'scenarios/first-notice', 'out/one.casebridge.json', 'again', '--json'))
      .out,
  );
  const hashes = result.scenarios.map(({ hash }: { hash: string }) => hash);
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(hashes).size).toBe(1);
  expect(JSON.stringify(JSON.parse(read('again/scenario.json')))).toBe(
    JSON.stringify(JSON.parse(read('scenarios/first-notice/scenario.json'))),
  );
});

test('unpack writes into a new folder only', async () => {
  await checkout.run('pack', 'scenarios/first-notice', '--out', 'one.casebridge.json');
  const { code, err } = await checkout.run('unpack', 'one.casebridge.json', '--out', 'scenarios');
  expect(code).toBe(1);
  expect(err).toContain('scenarios is not empty');
});

test('a file that is no packed scenario is named in its diagnostic', async () => {
  const { code, out } = await checkout.run('validate', 'package.json');
  expect(code).toBe(1);
  expect(out).toMatch(/^CB\d{4} error package\.json:1:1/);
});

test('the build gets an index of cards and each scenario packed', () => {
  const { files, problems } = packAll(checkout.folder);
  expect(problems).toBe('');
  expect([...files.keys()]).toEqual(['scenarios/first-notice.casebridge.json', 'scenarios/index.json']);
  const [card] = JSON.parse(files.get('scenarios/index.json')!);
  expect(card).toMatchObject({
    id: 'first-notice',
    kind: 'drill',
    languages: ['en', 'ko'],
    title: { en: 'First notice' },
    parameters: [{ id: 'treaty', default: 'signed' }],
  });
  expect(card.stages).toHaveLength(1);
  expect(card.stages[0].en).toBe('The call');
  expect(card.title.ko).not.toBe(card.title.en);
});

test('a card holds nothing of the key part', () => {
  const card = packAll(checkout.folder).files.get('scenarios/index.json')!;
  for (const secret of ['"right"', 'sufficient', 'effects', 'plays']) expect(card).not.toContain(secret);
});
