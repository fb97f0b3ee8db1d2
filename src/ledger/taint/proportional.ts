import { type Chain, NONE } from '../chain';
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

/**
 * One pass in ledger order. What is tainted is added up at the transaction that spends it, so that each tainted input
 * costs one access out of order; what a transaction spends is what it makes and its fee, which lie side by side.
 */
function spread(chain: Chain, seeds: readonly number[], rule: 'haircut' | 'poison'): TaintResult {
  const { value, fee, txOutputs, spentBy, txCount, outputCount } = chain;
  const tainted = new Float64Array(outputCount);
  /** Transaction: tainted satoshi that it spends. */
  const dirty = new Float64Array(txCount);
  // In order, as the outputs come by.
  const ordered = [...new Set(seeds)].toSorted((left, right) => left - right);
  const whole = rule === 'poison';
  let reached = 0;
  let seeded = 0;
  let fees = 0;
  let unspent = 0;
  let first = txCount;
  // A local name for a constant of another module, and no look back at where a transaction began: a fifth of the time.
  const none = NONE;
  for (const seed of ordered) {
    const worth = value[seed] ?? 0;
    const spender = spentBy[seed] ?? none;
    tainted[seed] = worth;
    seeded += worth;
    if (spender === none) unspent += worth;
    else {
      dirty[spender] = (dirty[spender] ?? 0) + worth;
      first = Math.min(first, spender);
    }
  }
  let end = txOutputs[first] ?? 0;
  let next = ordered.findIndex((seed) => seed >= end);
  let nextSeed = ordered[next] ?? none;
  for (let tx = first; tx < txCount; tx += 1) {
    const start = end;
    end = txOutputs[tx + 1] ?? 0;
    const spent = dirty[tx] ?? 0;
    if (spent === 0) continue;
    reached += 1;
    const paid = fee[tx] ?? 0;
    let all = paid;
    for (let output = start; output < end; output += 1) all += value[output] ?? 0;
    const share = whole ? 1 : spent / all;
    fees += paid * share;
    for (let output = start; output < end; output += 1) {
      const part = (value[output] ?? 0) * share;
      while (nextSeed < output) {
        next += 1;
        nextSeed = ordered[next] ?? none;
      }
      if (nextSeed === output) {
        // A seed is whole already; what reaches it by the rule was not seeded.
        seeded -= part;
        continue;
      }
      tainted[output] = part;
      const spender = spentBy[output] ?? none;
      if (spender === none) unspent += part;
      else dirty[spender] = (dirty[spender] ?? 0) + part;
    }
  }
  let list: readonly number[] | undefined;
  return {
    rule,
    tainted,
    seeded,
    fees,
    unspent,
    // Made when asked for: on a large ledger the list costs as much as the half of all else.
    get transactions() {
      list ??= listed(dirty, reached);
      return list;
    },
  };
}

/** The places of the numbers that are not 0, of which there are `count`. */
function listed(numbers: Float64Array, count: number): readonly number[] {
  const places = new Array<number>(count);
  let next = 0;
  for (let place = 0; next < count; place += 1) {
    if (numbers[place] === 0) continue;
    places[next] = place;
    next += 1;
  }
  return places;
}
