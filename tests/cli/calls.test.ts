import { afterAll, beforeAll, expect, test } from 'vitest';
import { Checkout } from './terminal';

let checkout: Checkout;
beforeAll(() => {
  checkout = new Checkout();
});
afterAll(() => checkout.remove());

test.each([
  [[], 'A command is missing.'],
  [['fly'], 'There is no command "fly".'],
  [['help', 'fly'], 'There is no command "fly".'],
  [['validate'], 'An argument is missing.'],
  [['replay'], 'An argument is missing.'],
  [['docs', 'now'], '"now" is not "check".'],
  [['replay', 'a', 'b'], '"b" is an argument too many.'],
  [['validate', 'a', '--loud'], "Unknown option '--loud'."],
  [['simulate', 'scenarios/first-notice', '--runs', 'many'], '--runs takes a number from 1 to 10000'],
  [['simulate', 'scenarios/first-notice', '--runs', '0'], '--runs takes a number from 1 to 10000'],
  [['simulate', 'scenarios/first-notice', '--seed', '../up'], '--seed takes up to 40 letters'],
  [['simulate', 'scenarios/first-notice', '--mode', 'easy'], '--mode takes guided, practice, assessment'],
  [['simulate', 'scenarios/first-notice', '--policy', 'nobody'], 'there are: random, expert'],
  [['simulate', 'scenarios/first-notice', '--runs'], "Option '--runs <value>' argument missing."],
])('casebridge %j is a wrong call: exit 2, a sentence, and how it is used', async (argv, sentence) => {
  const { code, out, err } = await checkout.run(...argv);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(err).toContain('Usage');
  expect(out).toBe('');
});

test('with --json a wrong call is answered in the same form', async () => {
  const { code, out } = await checkout.run('validate', '--loud', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    command: 'validate',
    result: null,
    diagnostics: [{ code: 'usage', severity: 'error', message: "Unknown option '--loud'." }],
  });
  const unknown = await checkout.run('fly', '--json');
  expect(JSON.parse(unknown.out)).toMatchObject({ ok: false, command: 'fly' });
});

test.each([
  [['validate', 'nowhere'], 'There is no file or folder nowhere.'],
  [['replay', 'nowhere.jsonl'], 'There is no file or folder nowhere.jsonl.'],
  [['replay', 'scenarios'], 'scenarios is a folder; a file is wanted here.'],
  [['validate', 'package.json/inside'], 'package.json/inside leads through something that is not a folder.'],
  [['unpack', 'nowhere.casebridge.json'], 'There is no file or folder nowhere.casebridge.json.'],
  [['pack', 'scenarios/first-notice', '--out', 'scenarios'], 'scenarios is a folder; a file is wanted here.'],
  [['unpack', 'picture.bin'], 'picture.bin is not a UTF-8 text.'],
  [['unpack', 'half.json'], 'half.json is not JSON.'],
])('casebridge %j has a bad input: exit 1 and a sentence, no stack', async (argv, sentence) => {
  checkout.write('picture.bin', new Uint8Array([0x89, 0x50, 0xff, 0xfe]));
  checkout.write('half.json', '{"casebridge": 1');
  const { code, out, err } = await checkout.run(...argv);
  expect(code).toBe(1);
  expect(err).toBe(`casebridge ${argv[0]}: ${sentence}\n`);
  expect(out).toBe('');
});

test('--version prints the version of the package', async () => {
  expect(await checkout.run('--version')).toEqual({ code: 0, out: '9.8.7\n', err: '' });
});

test('help lists every command, and tells of one', async () => {
  const all = await checkout.run('help');
  expect(all.code).toBe(0);
  for (const name of ['validate', 'simulate', 'replay', 'pack', 'unpack', 'docs', 'serve']) {
    expect(all.out).toContain(`casebridge ${name}`);
  }
  const one = await checkout.run('replay', '--help');
  expect(one).toMatchObject({ code: 0, err: '' });
  expect(one.out).toContain('casebridge replay LOG');
});
