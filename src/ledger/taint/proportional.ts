import type { Chain } from '../chain';
import { Spread, seedFlags, unspentTotal } from './spread';
import type { TaintResult } from './taint-result';

/**
 * Haircut: a transaction that spends T tainted of S satoshi makes every output tainted by its share, T · v / S; the
 * fee bears its share too.
 * Source: Möser, Böhme, Breuker, "Towards risk scoring of Bitcoin transactions" (2014).
 * Exactness: shares are 64-bit floats. Each step rounds to within 2^−52 of the amount, so after h hops an output is
 * right to a share of about 3h · 2^−52, and seeded = unspent + fees to within 1e−9 of what was seeded.
 * Fails: spreads thin over much of the ledger without end; a mixer's customers all become a little dirty.
 */
export function haircut(chain: Chain, seeds: readonly number[]): TaintResult {
  return spread(chain, seeds, 'haircut');
}

/**
 * Poison: one tainted input makes every output, and the fee, wholly tainted. Exact. Taint is not conserved: it grows.
 * Source: Möser, Böhme, Breuker 2014.
 * Fails: a satoshi of dust poisons a wallet; most of a ledger is poisoned soon.
 */
export function poison(chain: Chain, seeds: readonly number[]): TaintResult {
  return spread(chain, seeds, 'poison');
}

function spread(chain: Chain, seeds: readonly number[], rule: 'haircut' | 'poison'): TaintResult {
  const { value, txInputs, txOutputs, inputOutput } = chain;
  const tainted = new Float64Array(chain.outputCount);
  const isSeed = seedFlags(chain, seeds);
  const way = new Spread(chain);
  const whole = rule === 'poison';
  let seeded = 0;
  let fees = 0;
  for (const seed of new Set(seeds)) {
    tainted[seed] = value[seed] ?? 0;
    seeded += value[seed] ?? 0;
    way.reached(seed);
  }
  for (let tx = way.next(0); tx < chain.txCount; tx = way.next(tx + 1)) {
    const inputEnd = txInputs[tx + 1] ?? 0;
    let dirty = 0;
    let all = 0;
    for (let input = txInputs[tx] ?? 0; input < inputEnd; input += 1) {
      const output = inputOutput[input] ?? 0;
      dirty += tainted[output] ?? 0;
      all += value[output] ?? 0;
    }
    if (dirty === 0) continue;
    const share = whole ? 1 : dirty / all;
    const outputEnd = txOutputs[tx + 1] ?? 0;
    let made = 0;
    for (let output = txOutputs[tx] ?? 0; output < outputEnd; output += 1) {
      const worth = value[output] ?? 0;
      made += worth;
      if (isSeed[output] === 1) {
        // A seed is whole already; what reaches it by the rule was not seeded.
        seeded -= worth * share;
      } else if (worth > 0) {
        tainted[output] = worth * share;
        way.reached(output);
      }
    }
    fees += (all - made) * share;
  }
  return { rule, tainted, seeded, fees, unspent: unspentTotal(chain, tainted), transactions: way.visited() };
}
