import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Chain,
  fifo,
  haircut,
  lifo,
  NONE,
  poison,
  TAINT_RULES,
  type TaintRule,
  taint,
} from '../../../src/ledger';
import * as harbor from '../quiet-harbor-chain';
import { randomChain } from '../random-chain';
import { SmallChain, tx } from '../small-chain';

/** Tainted satoshi of a transaction's outputs, from seeds. */
function amounts(
  small: SmallChain,
  rule: TaintRule,
  txid: string,
  ...seeds: readonly string[]
): readonly number[] {
  const { tainted } = taint(
    small.chain,
    rule,
    seeds.map((seed) => small.output(seed)),
  );
  const at = small.tx(txid);
  return [...tainted.subarray(small.chain.txOutputs[at], small.chain.txOutputs[at + 1])];
}

/** Thief 3 stolen, Bank 7 clean; they are spent together into 4, 5, and a fee of 1. */
const mixed = new SmallChain(tx('a', '', 'Thief 3, Bank 7'), tx('t', 'a:0 a:1', 'X 4, Y 5'));

// Möser, Böhme, Breuker 2014: poison and haircut, by hand.
describe('poison and haircut', () => {
  it('poison: one tainted input makes every output whole, and the fee', () => {
    expect(amounts(mixed, 'poison', 't', 'a:0')).toEqual([4, 5]);
    expect(poison(mixed.chain, [mixed.output('a:0')])).toMatchObject({ seeded: 3, fees: 1, unspent: 9 });
  });

  it('haircut: 3 of 10 are tainted, so 1.2 of 4, 1.5 of 5, and 0.3 of the fee', () => {
    const [x, y] = amounts(mixed, 'haircut', 't', 'a:0');
    expect(x).toBeCloseTo(1.2, 12);
    expect(y).toBeCloseTo(1.5, 12);
    expect(haircut(mixed.chain, [mixed.output('a:0')]).fees).toBeCloseTo(0.3, 12);
  });
});

// Anderson, Shumailov, Ahmed 2018, after Clayton's Case: first in, first out, by hand.
describe('first in first out, and last in first out', () => {
  it('FIFO: the three stolen satoshi fill the front of the first output; the fee is last', () => {
    expect(amounts(mixed, 'fifo', 't', 'a:0')).toEqual([3, 0]);
    // Seven clean last: 4 = 3 + 1, 5 clean, fee 1 clean.
    expect(fifo(mixed.chain, [mixed.output('a:0')])).toMatchObject({ seeded: 3, fees: 0, unspent: 3 });
  });

  it('FIFO from the bank’s seven: one in the first output, five in the second, one in the fee', () => {
    expect(amounts(mixed, 'fifo', 't', 'a:1')).toEqual([1, 5]);
    const { runs, fees } = fifo(mixed.chain, [mixed.output('a:1')]);
    expect(fees).toBe(1);
    expect([runs.get(mixed.output('t:0')), runs.get(mixed.output('t:1'))]).toEqual([
      [3, 1],
      [0, 5],
    ]);
  });

  it('LIFO: the bank’s coin is last, so it goes out first', () => {
    // In line: 7 of the bank, then 3 of the thief; cut 4, 5 (3 + 2), fee 1.
    expect(amounts(mixed, 'lifo', 't', 'a:0')).toEqual([0, 2]);
    expect(lifo(mixed.chain, [mixed.output('a:0')]).fees).toBe(1);
  });

  it('keep the order of satoshi within a coin over several hops, and join equal neighbours', () => {
    const small = new SmallChain(
      tx('a', '', 'A 2, B 3, C 4'),
      tx('t', 'a:0 a:1', 'T 5'), // dirty 2, clean 3
      tx('u', 't:0 a:2', 'U 1, V 4, W 4'), // d1 | d1 c3 | d4 (C is a seed)
      tx('w', 'u:1 u:2', 'Z 8'), // d1 c3 d4
    );
    const { runs } = fifo(small.chain, [small.output('a:0'), small.output('a:2')]);
    expect(runs.get(small.output('u:1'))).toEqual([0, 1, 3]);
    expect(runs.get(small.output('w:0'))).toEqual([0, 1, 3, 4]);
    // Last in first out: T is c3 d2; in line stand the four of C, then T's: U d1, V d3 c1, W c2 d2.
    const last = lifo(small.chain, [small.output('a:0'), small.output('a:2')]).runs;
    expect(last.get(small.output('u:1'))).toEqual([0, 3, 1]);
    expect(last.get(small.output('u:2'))).toEqual([2, 2]);
  });
});

describe('the alert of the flagship', () => {
  const seed = harbor.outputOf('TX-01', 'W-OP-01');
  const alert = harbor.outputOf('TX-05', 'W-DN-MA');

  it('has a haircut share of 0.9999987 of the service’s income: 546 satoshi of dust were mixed in', () => {
    const share = haircut(harbor.chain, [seed]).tainted[alert]! / 18_400_000;
    expect(share).toBeCloseTo(422_845_880 / 422_846_426, 14);
    expect(share.toFixed(7)).toBe('0.9999987');
  });

  it('is wholly tainted by poison and by FIFO: the dust is last in line and goes into the fee', () => {
    expect(poison(harbor.chain, [seed]).tainted[alert]).toBe(18_400_000);
    const { tainted, runs } = fifo(harbor.chain, [seed]);
    expect(tainted[alert]).toBe(18_400_000);
    expect(runs.get(harbor.outputOf('TX-02', 'W-PC-0'))).toEqual([0, 349_844_346]);
  });

  it('under LIFO the dust goes out first, into the CoinJoin’s input', () => {
    expect(lifo(harbor.chain, [seed]).runs.get(harbor.outputOf('TX-02', 'W-OP-02'))).toEqual([
      546, 72_999_454,
    ]);
  });
});

const seeded = fc.tuple(randomChain, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }));
const seedsOf = (chain: Chain, draws: readonly number[]) => draws.map((draw) => draw % chain.outputCount);

describe('taint', () => {
  it.each(['fifo', 'lifo'] as const)(
    'is conserved exactly by %s: seeded = unspent + fees, whole satoshi',
    (rule) => {
      fc.assert(
        fc.property(seeded, ([chain, draws]) => {
          const { seeded: start, unspent, fees, tainted } = taint(chain, rule, seedsOf(chain, draws));
          expect(unspent + fees).toBe(start);
          expect(
            [...tainted].every(
              (amount, output) => Number.isInteger(amount) && amount >= 0 && amount <= chain.value[output]!,
            ),
          ).toBe(true);
        }),
        { seed: 10, numRuns: 300 },
      );
    },
  );

  it('is conserved by haircut to a share of 1e-9, and no output is more than whole', () => {
    fc.assert(
      fc.property(seeded, ([chain, draws]) => {
        const { seeded: start, unspent, fees, tainted } = haircut(chain, seedsOf(chain, draws));
        expect(Math.abs(unspent + fees - start)).toBeLessThanOrEqual(1e-9 * Math.max(1, start));
        expect([...tainted].every((amount, output) => amount <= chain.value[output]! * (1 + 1e-12))).toBe(
          true,
        );
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('runs add up to the output, and their tainted ones to its taint', () => {
    fc.assert(
      fc.property(seeded, ([chain, draws]) => {
        for (const rule of [fifo, lifo]) {
          const { runs, tainted } = rule(chain, seedsOf(chain, draws));
          for (const [output, list] of runs) {
            expect(list.reduce((sum, run) => sum + run, 0)).toBe(chain.value[output]);
            expect(list.reduce((sum, run, index) => sum + (index % 2) * run, 0)).toBe(tainted[output]);
            expect(list.slice(1).every((run) => run > 0)).toBe(true);
          }
        }
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('reaches by poison whatever any other rule reaches, and wholly', () => {
    fc.assert(
      fc.property(seeded, ([chain, draws]) => {
        const whole = poison(chain, seedsOf(chain, draws)).tainted;
        for (const rule of TAINT_RULES) {
          const { tainted } = taint(chain, rule, seedsOf(chain, draws));
          expect(
            [...tainted].every((amount, output) => amount === 0 || whole[output] === chain.value[output]),
          ).toBe(true);
        }
        expect([...whole].every((amount, output) => amount === 0 || amount === chain.value[output])).toBe(
          true,
        );
      }),
      { seed: 13, numRuns: 200 },
    );
  });

  it('follows the definition: every haircut output has its transaction’s share', () => {
    fc.assert(
      fc.property(seeded, ([chain, draws]) => {
        const seeds = new Set(seedsOf(chain, draws));
        const { tainted } = haircut(chain, [...seeds]);
        for (let output = 0; output < chain.outputCount; output += 1) {
          if (seeds.has(output)) continue;
          const at = chain.outputTx[output]!;
          let [dirty, all] = [0, 0];
          for (let input = chain.txInputs[at]!; input < chain.txInputs[at + 1]!; input += 1) {
            dirty += tainted[chain.inputOutput[input]!]!;
            all += chain.value[chain.inputOutput[input]!]!;
          }
          expect(tainted[output]).toBeCloseTo(all === 0 ? 0 : (dirty / all) * chain.value[output]!, 9);
        }
        expect(chain.spentBy.some((spender) => spender !== NONE)).toBe(true);
      }),
      { seed: 14, numRuns: 100 },
    );
  });
});
