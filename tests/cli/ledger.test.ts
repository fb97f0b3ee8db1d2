import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tx } from '../ledger/small-chain';
import { Checkout } from './terminal';

let checkout: Checkout;
beforeEach(() => {
  checkout = new Checkout();
});
afterEach(() => checkout.remove());

const CHAIN = [
  tx('a', '', 'Thief 300, Bank 700, Bank 100'),
  tx('t', 'a:0 a:1', 'X 400, Y 500'),
  tx('u', 't:1 a:2', 'Z 600'),
];
const write = (json: unknown) => checkout.write('chain.json', JSON.stringify(json));

test('asked for nothing it counts', async () => {
  write(CHAIN);
  const { code, out } = await checkout.run('ledger', '--chain', 'chain.json');
  expect(code).toBe(0);
  expect(out).toContain('3 transactions (1 bring coins from outside), 4 inputs, 6 outputs, 5 addresses\n');
  expect(out).toContain('0.00001000 BTC unspent, 0.00000100 BTC in fees\n');
});

test('it says how transactions are shared out by their sides, and how many edges join them', async () => {
  write([...CHAIN, tx('v', 'u:0 t:0', 'Q 200, R 300, S 400')]);
  const { out } = await checkout.run('ledger', '--chain', 'chain.json');
  // a brings coins from outside; t is 2 to 2, u 2 to 1, v 2 to 3. Edges: a-t, t-u, a-u, u-v, t-v.
  expect(out).toContain('1 of 3 transactions have one or two inputs and two outputs (33.3 %)\n');
  expect(out).toContain(
    'inputs to outputs: 1 to 1 0.0 %, 1 to 2 0.0 %, 2 to 2 33.3 %, 2 or more to 1 33.3 %, 1 to many 0.0 %, many to 2 0.0 %, others 33.3 %\n',
  );
  expect(out).toContain('5 edges between transactions, 1.25 a transaction\n');
  const { result } = JSON.parse((await checkout.run('ledger', '--chain', 'chain.json', '--json')).out);
  expect(result.stats).toMatchObject({ edges: 5, edgesPerTransaction: 1.25 });
  expect(result.stats.shapes).toContainEqual({ shape: '2 to 2', count: 1, share: 1 / 3 });
});

test('clusters, in words and as JSON', async () => {
  write({ transactions: CHAIN });
  const { out } = await checkout.run('ledger', '--chain', 'chain.json', '--cluster');
  expect(out).toContain('5 addresses in 3 clusters, by co-spending in 2 transactions\n');
  expect(out).toContain('  3 addresses: Thief Bank Y\n');
  const { result } = JSON.parse(
    (await checkout.run('ledger', '--chain', 'chain.json', '--cluster', '--json')).out,
  );
  expect(result).toEqual({
    cluster: {
      addresses: 5,
      clusters: 3,
      transactionsUsed: 2,
      coinJoinsPassedOver: [],
      joined: [['Thief', 'Bank', 'Y']],
    },
  });
});

test.each([
  // 300 of 1000 are tainted: by haircut 120 of 400, 150 of 500 and, through Y and 100 clean ones, 150 of 600.
  ['haircut', [0.3, 0.25], 30],
  // First in, first out: all in X.
  ['fifo', [0.75], 0],
  // The bank's 700 go out first, so 200 of Y's 500. Y's satoshi then stand behind the bank's 100.
  ['lifo', [1 / 3], 100],
  ['poison', [1, 1], 100],
])('taint by %s from an outpoint: shares of what is unspent, and the fees', async (rule, shares, fees) => {
  write(CHAIN);
  const { out, code } = await checkout.run(
    'ledger',
    '--chain',
    'chain.json',
    '--taint',
    rule,
    '--from',
    'a:0',
    '--json',
  );
  expect(code).toBe(0);
  const { taint } = JSON.parse(out).result;
  expect(taint).toMatchObject({ rule, from: ['a:0'], seeded: 300 });
  expect(taint.fees).toBeCloseTo(fees, 9);
  const unspent = taint.outputs.filter(({ spent }: { spent: boolean }) => !spent);
  expect(unspent).toHaveLength(shares.length);
  unspent.forEach(({ share }: { share: number }, index: number) => {
    expect(share).toBeCloseTo(shares[index]!, 12);
  });
});

test('several seeds are given with commas, and a person gets a table', async () => {
  write(CHAIN);
  const { out } = await checkout.run(
    'ledger',
    '--chain',
    'chain.json',
    '--taint',
    'fifo',
    '--from',
    'a:0,a:1',
  );
  expect(out).toContain('fifo: 0.00001000 BTC from a:0, a:1 through 2 transactions\n');
  expect(out).toContain('  u:0 Z: 0.00000500 of 0.00000600 (83.33333 %)\n');
});

test.each([
  [
    [tx('a', '', 'A 5'), tx('b', 'a:0', 'B 5'), tx('c', 'a:0', 'C 5')],
    'chain.json: Transaction c spends a:0, which is spent already. (spent-twice)',
  ],
  [
    [tx('a', '', 'A 5'), tx('b', 'z:0', 'B 5')],
    'Transaction b spends z:0, but the chain has no transaction z. (unknown-outpoint)',
  ],
  [[tx('a', '', 'A 5'), tx('b', 'a:0', 'B 6')], 'Transaction b makes 6 satoshi out of 5'],
  [[tx('a', '', 'A -5')], 'Transaction a has an output 0 of -5 satoshi, which is negative. (bad-value)'],
])('a bad chain is refused with exit code 1 and its transaction named', async (json, sentence) => {
  write(json);
  const { code, err, out } = await checkout.run('ledger', '--chain', 'chain.json');
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(sentence);
});

test('a file that is missing or no JSON gets its sentence', async () => {
  expect((await checkout.run('ledger', '--chain', 'none.json')).err).toContain(
    'There is no file or folder none.json.',
  );
  checkout.write('chain.json', '{');
  expect(await checkout.run('ledger', '--chain', 'chain.json')).toMatchObject({ code: 1 });
});

test.each([
  [[], 'A scenario or --chain FILE.json is missing.'],
  [['scenarios/first-notice', '--chain', 'chain.json'], 'Give a scenario or --chain, not both.'],
  [
    ['--chain', 'chain.json', '--taint', 'best', '--from', 'a:0'],
    '--taint takes fifo, lifo, haircut, poison',
  ],
  [['--chain', 'chain.json', '--taint', 'fifo'], '--taint needs --from TXID:INDEX.'],
  [['--chain', 'chain.json', '--from', 'a:0'], '--from goes with --taint.'],
  [['--chain', 'chain.json', '--taint', 'fifo', '--from', 'a:9'], 'the ledger has no output "a:9"'],
])('a wrong call %j is answered with exit code 2', async (words, sentence) => {
  write(CHAIN);
  const { code, err } = await checkout.run('ledger', ...words);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test('a scenario’s ledger is made whole, background included; labels of its transactions may name a seed', async () => {
  const { ledger } = JSON.parse(
    readFileSync(`${checkout.folder}/scenarios/first-notice/scenario.json`, 'utf8'),
  );
  const stats = await checkout.run('ledger', 'scenarios/first-notice', '--stats', '--json');
  expect(stats.code).toBe(0);
  const { transactions } = JSON.parse(stats.out).result.stats;
  expect(transactions).toBeGreaterThan(ledger.background.transactions);
  const [label] = Object.keys(ledger.transactions);
  const { code, out } = await checkout.run(
    'ledger',
    'scenarios/first-notice',
    '--taint',
    'poison',
    '--from',
    `${label}:0`,
    '--json',
  );
  expect(code).toBe(0);
  const { taint } = JSON.parse(out).result;
  // The seed itself is a named transaction, and what the background makes of it is not.
  expect(taint.outputs[0]).toMatchObject({ label, outpoint: taint.from[0] });
  expect(taint.outputs.some((output: { label: string | null }) => output.label === null)).toBe(true);
  // By its txid the same.
  const again = await checkout.run(
    'ledger',
    'scenarios/first-notice',
    '--taint',
    'poison',
    '--from',
    taint.from[0],
    '--json',
  );
  expect(JSON.parse(again.out).result.taint).toEqual(taint);
});

test('a transaction that is there only in some cases is not on it', async () => {
  const path = 'scenarios/first-notice/scenario.json';
  const scenario = JSON.parse(readFileSync(`${checkout.folder}/${path}`, 'utf8'));
  const [label = ''] = Object.keys(scenario.ledger.transactions);
  scenario.ledger.addresses['W-NEAR'] = { kind: 'p2wpkh' };
  scenario.ledger.addresses['W-FAR'] = { kind: 'p2wpkh', external: true };
  const inputs = (address: string, btc: string) => [{ address, btc }];
  scenario.ledger.transactions['TX-ALWAYS'] = {
    at: '2031-04-08T00:00Z',
    inputs: inputs('W-FAR', '0.01001000'),
    outputs: inputs('W-NEAR', '0.01000000'),
    fee: 1000,
  };
  scenario.ledger.transactions['TX-SOMETIMES'] = {
    at: '2031-04-09T00:00Z',
    inputs: inputs('W-NEAR', '0.01000000'),
    outputs: inputs('W-NEAR', '0.00999000'),
    fee: 1000,
    when: 'tipped_off',
  };
  checkout.write(path, JSON.stringify(scenario));
  const from = (outpoint: string) =>
    checkout.run('ledger', 'scenarios/first-notice', '--taint', 'fifo', '--from', outpoint);
  expect((await from(`${label}:0`)).code).toBe(0);
  expect((await from('TX-ALWAYS:0')).out).toContain('0.01000000 BTC of taint in 1 unspent outputs');
  expect((await from('TX-SOMETIMES:0')).err).toContain('the ledger has no output "TX-SOMETIMES:0"');
  expect((await from('TX-ALWAYS:1')).err).toContain('the ledger has no output "TX-ALWAYS:1"');
});

test('help knows it', async () => {
  expect((await checkout.run('help', 'ledger')).out).toContain(
    'casebridge ledger SCENARIO|--chain FILE.json',
  );
});
