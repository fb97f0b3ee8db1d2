import { describe, expect, it } from 'vitest';
import { NONE, readChain, scriptTypeOf } from '../../../src/ledger';
import { SmallChain, tx } from '../small-chain';

const A = tx('a', '', 'Alice 50, Bob 30');

/** What a chain is refused for. */
function refused(...transactions: readonly unknown[]): string {
  const read = readChain(transactions);
  return read.ok ? 'taken' : `${read.error.code} ${read.error.transaction}: ${read.error.message}`;
}

describe('a chain in JSON', () => {
  it('is a list, or an object that holds it', () => {
    const list = readChain([A]);
    const object = readChain({ transactions: [A] });
    expect(list.ok && object.ok).toBe(true);
    expect(list).toEqual(object);
  });

  it('becomes numbers in order', () => {
    const { chain, names } = new SmallChain(
      A,
      tx('b', 'a:1', 'Carol 20, Alice 9', { time: 7, locktime: 3, size: 141 }),
    );
    expect([chain.txCount, chain.inputCount, chain.outputCount, chain.addressCount]).toEqual([2, 1, 4, 3]);
    expect([...chain.value]).toEqual([50, 30, 20, 9]);
    expect([...chain.spentBy]).toEqual([NONE, 1, NONE, NONE]);
    expect([...chain.outputAddress].map((address) => names.address(address))).toEqual([
      'Alice',
      'Bob',
      'Carol',
      'Alice',
    ]);
    expect([...chain.addressOutput.subarray(chain.addressOutputs[0], chain.addressOutputs[1])]).toEqual([
      0, 3,
    ]);
    expect([chain.time[1], chain.locktime[1], chain.vsize[1]]).toEqual([7, 3, 141]);
  });

  it('takes script types, tells them from regtest addresses, and knows data that nobody can spend', () => {
    const { chain } = new SmallChain({
      txid: 'a',
      coinbase: true,
      outputs: [
        { address: 'Alice', value: 1, script: 'p2pkh' },
        { address: `bcrt1q${'q'.repeat(38)}`, value: 1 },
        { address: `bcrt1p${'q'.repeat(58)}`, value: 1 },
        { value: 0, script: 'op_return' },
        { address: null, value: 0 },
      ],
    });
    expect([...chain.script].map(scriptTypeOf)).toEqual(['p2pkh', 'p2wpkh', 'p2tr']);
    expect([...chain.outputAddress].slice(3)).toEqual([NONE, NONE]);
  });

  it('is refused for a double spend, with the transaction named', () => {
    expect(refused(A, tx('b', 'a:0', 'Carol 50'), tx('c', 'a:0', 'Dora 50'))).toBe(
      'spent-twice c: Transaction c spends a:0, which is spent already.',
    );
    expect(refused(A, tx('b', 'a:0 a:0', 'Carol 50'))).toMatch(/^spent-twice b: /);
  });

  it('is refused for an outpoint that does not exist', () => {
    expect(refused(A, tx('b', 'x:0', 'Carol 50'))).toBe(
      'unknown-outpoint b: Transaction b spends x:0, but the chain has no transaction x.',
    );
    expect(refused(A, tx('b', 'a:2', 'Carol 50'))).toBe(
      'unknown-outpoint b: Transaction b spends a:2, but a has only 2 outputs, from 0.',
    );
  });

  it('is refused for an output that is spent before it is made', () => {
    expect(refused(A, tx('b', 'c:0', 'Carol 5'), tx('c', 'a:0', 'Dora 50'))).toMatch(
      /^spent-before-made b: /,
    );
    expect(refused(A, tx('b', 'b:0', 'Carol 5'))).toMatch(/^spent-before-made b: /);
  });

  it('is refused for outputs above inputs, to the satoshi', () => {
    expect(refused(A, tx('b', 'a:0', 'Carol 50'))).toBe('taken');
    expect(refused(A, tx('b', 'a:0', 'Carol 40, Dora 11'))).toBe(
      'outputs-above-inputs b: Transaction b makes 51 satoshi out of 50: 1 more than its inputs hold.',
    );
  });

  it('is refused for values that are negative, not whole, or not numbers', () => {
    expect(refused(tx('a', '', 'Alice -1'))).toBe(
      'bad-value a: Transaction a has an output 0 of -1 satoshi, which is negative.',
    );
    expect(refused(tx('a', '', 'Alice 0.5'))).toMatch(/^bad-value a: .* not a whole number/);
    expect(refused(tx('a', '', 'Alice 2100000000000001'))).toMatch(/^bad-value a: /);
    expect(refused({ txid: 'a', coinbase: true, outputs: [{ address: 'Alice', value: '5' }] })).toMatch(
      /^bad-value a: /,
    );
  });

  it('is refused for a repeated txid, even one named like a member of every object', () => {
    expect(refused(A, A)).toBe('duplicate-txid a: Transaction a is there twice: as number 1 and number 2.');
    expect(refused(tx('toString', '', 'constructor 5'), tx('b', 'toString:0', '__proto__ 5'))).toBe('taken');
  });

  it('is refused for spending data, a falling time, two script types of one address', () => {
    const data = { txid: 'a', coinbase: true, outputs: [{ script: 'op_return', value: 5 }] };
    expect(refused(data, tx('b', 'a:0', 'Bob 5'))).toMatch(/^unspendable b: /);
    expect(refused({ ...A, time: 5 }, tx('b', 'a:0', 'Bob 5', { time: 4 }))).toMatch(/^time-falls b: /);
    expect(refused(tx('a', '', 'Alice 5 p2wpkh'), tx('b', 'a:0', 'Alice 5 p2tr'))).toMatch(/^bad-script b: /);
  });

  it.each([
    ['nothing', undefined, 'bad-shape'],
    ['an empty list', [], 'bad-shape'],
    ['a number', 5, 'bad-shape'],
    ['another member', { transactions: [A], colour: 1 }, 'unknown-member'],
    ['a transaction that is a text', ['a'], 'bad-shape'],
    ['no txid', [{ coinbase: true, outputs: [] }], 'bad-txid'],
    ['a txid with a colon', [{ ...A, txid: 'a:b' }], 'bad-txid'],
    ['a member of a transaction', [{ ...A, fee: 5 }], 'unknown-member'],
    ['a member of an output', [{ ...A, outputs: [{ address: 'A', value: 1, colour: 1 }] }], 'unknown-member'],
    [
      'no inputs, not coinbase',
      [{ txid: 'a', inputs: [], outputs: [{ address: 'A', value: 1 }] }],
      'bad-sides',
    ],
    ['coinbase with inputs', [A, { ...A, txid: 'b', inputs: ['a:0'] }], 'bad-sides'],
    ['no outputs', [{ ...A, outputs: [] }], 'bad-sides'],
    ['an outpoint without a number', [A, tx('b', 'a', 'Bob 5')], 'bad-outpoint'],
    ['an outpoint with 01', [A, tx('b', 'a:01', 'Bob 5')], 'bad-outpoint'],
    ['a locktime of -1', [{ ...A, locktime: -1 }], 'bad-number'],
    ['an output without an address', [{ ...A, outputs: [{ value: 1 }] }], 'bad-address'],
    ['an unknown script', [tx('a', '', 'Alice 5 p2what')], 'bad-script'],
  ])('is refused for %s', (_, json, code) => {
    const read = readChain(json);
    expect(read.ok ? 'taken' : read.error.code).toBe(code);
  });
});
