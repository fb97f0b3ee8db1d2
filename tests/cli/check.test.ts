import { afterEach, beforeEach, expect, test } from 'vitest';
import { goodFiles } from '../scenario/check/good-case';
import { type Change, set } from '../support/broken-scenario';
import { Checkout } from './terminal';

let checkout: Checkout;
beforeEach(() => {
  checkout = new Checkout();
});
afterEach(() => checkout.remove());

function write(...changes: readonly Change[]): void {
  for (const [path, bytes] of Object.entries(goodFiles(...changes))) checkout.write(`good/${path}`, bytes);
}

/** Without a time at which it ends by itself, and with a way into a state that nothing leads out of. */
const DEAD_END = [
  set('flow/states/work/at', undefined),
  set('flow/states/work/states/way/states/seen/always', { to: '#late', when: "route == 'police'" }),
] as const;

test('a good case is proved whole, in words that say so', async () => {
  write();
  const { code, out } = await checkout.run('check', 'good');
  expect(out).toMatch(
    /^good: 0 findings; proved, over the whole case: explored all its \d+ states to depth \d+ in /m,
  );
  expect(code).toBe(0);
});

test('a dead end is an error with the shortest way to it, and exits with 1', async () => {
  write(...DEAD_END);
  const { code, out } = await checkout.run('check', 'good');
  expect(code).toBe(1);
  const line = out.split('\n').find((one) => one.startsWith('CB1120')) ?? '';
  expect(line).toMatch(
    /^CB1120 error good\/scenario\.json:\d+:\d+ \/flow\/states\/work: In "work", after \d+ steps/,
  );
  const json = JSON.parse((await checkout.run('check', 'good', '--json')).out);
  expect(json.ok).toBe(false);
  const [{ plays }] = json.result.scenarios;
  // Both ways to it: nothing more comes once the customer knows, or once the notice went another way.
  expect(plays[0].play).toContain('file intake');
  expect(plays[0].play.length).toBeLessThanOrEqual(5);
});

test('what the author allows with a reason is not told, and is counted', async () => {
  const reason = 'The instructor ends this drill by hand.';
  write(...DEAD_END, set('check', { allow: { 'CB1120:/flow/states/work': reason } }));
  const { code, out } = await checkout.run('check', 'good');
  expect(out).toMatch(/^good: 0 findings, 1 allowed; /m);
  expect(code).toBe(0);
  const json = JSON.parse((await checkout.run('check', 'good', '--json')).out);
  expect(json.result.scenarios[0].allowed).toEqual([
    { code: 'CB1120', pointer: '/flow/states/work', allowed: reason },
  ]);
});

test('a budget that does not suffice is said, not hidden', async () => {
  write();
  const { code, out } = await checkout.run('check', 'good', '--budget', '20');
  expect(out).toMatch(/; not proved: explored \d+ states to depth \d+ in \S+ s, within the budget$/m);
  expect(code).toBe(0);
});

test('a warning alone does not fail', async () => {
  write(set('scoring/competencies/C9', { title: 'Nine' }));
  const { code, out } = await checkout.run('check', 'good');
  expect(out).toMatch(/^CB1140 warning good\/scenario\.json:\d+:\d+ \/scoring\/competencies\/C9: /m);
  expect(code).toBe(0);
});

test('a case that does not load is not checked', async () => {
  write(set('format', 2));
  const { code, out } = await checkout.run('check', 'good');
  expect(code).toBe(1);
  expect(out).toContain('good: not valid, so not checked');
});

test.each([['check'], ['check', 'good', '--budget', 'many'], ['check', 'good', '--budget', '0']])(
  'a wrong call exits with 2: %s',
  async (...argv) => {
    write();
    expect((await checkout.run(...argv)).code).toBe(2);
  },
);
