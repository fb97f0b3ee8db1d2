import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clusterMembers,
  coSpend,
  coSpendReason,
  isCustodialSweep,
  MergeHistory,
  type ServiceTag,
  UnionFind,
} from '../../../src/ledger';
import * as harbor from '../quiet-harbor-chain';
import { randomChain } from '../random-chain';
import { SmallChain, tx } from '../small-chain';

const { chain } = harbor;
const clusterOf = (roots: Uint32Array, label: string): readonly string[] =>
  [...roots.keys()]
    .filter((address) => roots[address] === roots[harbor.addressOf(label)])
    .map(harbor.addressLabel)
    .toSorted();
const DEPOSITS = ['W-ML-D01', 'W-ML-D02', 'W-ML-D03', 'W-ML-D04', 'W-ML-D05', 'W-ML-D06', 'W-ML-S1'];

// Heuristic 1 of Meiklejohn et al. 2013: inputs of one transaction, and transitively over shared addresses.
describe('co-spend clustering', () => {
  const small = new SmallChain(
    tx('a', '', 'Zoe 10, Alice 10, Bob 10, Carol 10, Bob 5, Dan 5'),
    tx('b', 'a:1 a:2', 'Shop 20'),
    tx('c', 'a:4 a:3', 'Shop 15'),
    tx('d', 'a:5', 'Pub 5'),
  );

  it('joins the inputs of a transaction, and over a shared address the transactions; payees stay alone', () => {
    const { roots, count, used } = coSpend(small.chain);
    const names = clusterMembers(roots).map((members) =>
      members.map((address) => small.names.address(address)),
    );
    expect(names).toEqual([['Alice', 'Bob', 'Carol']]);
    expect(roots[small.address('Carol')]).toBe(small.address('Alice'));
    expect([count, used]).toEqual([5, 2]); // 7 addresses, 3 of them in one
  });

  it('says why: the row of transactions from one address to the other', () => {
    const reason = coSpendReason(small.chain, small.address('Alice'), small.address('Carol'));
    const names = reason?.map(({ tx: by, from, to }) => [
      small.names.txid(by),
      small.names.address(from),
      small.names.address(to),
    ]);
    expect(names).toEqual([
      ['b', 'Alice', 'Bob'],
      ['c', 'Bob', 'Carol'],
    ]);
    expect(coSpendReason(small.chain, small.address('Alice'), small.address('Dan'))).toBeNull();
  });

  it('has a reason for every pair it joins, and for no other', () => {
    fc.assert(
      fc.property(randomChain, fc.nat(11), fc.nat(11), (random, from, to) => {
        const { roots } = coSpend(random);
        expect(coSpendReason(random, from, to) !== null).toBe(roots[from] === roots[to]);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

describe('clusters of the flagship', () => {
  it('the first sweep ties six deposits and the pool, and nobody else', () => {
    expect(clusterOf(coSpend(chain).roots, 'W-ML-D06')).toEqual(DEPOSITS);
  });

  it('the second sweep and the last merges tie the end of the peel chain to the service', () => {
    const { roots } = coSpend(chain);
    expect(clusterOf(roots, 'W-OP-11')).toEqual(['W-OP-11', 'W-PC-7']);
    expect(clusterOf(roots, 'W-ML-D12')).toHaveLength(6);
    expect(clusterOf(roots, 'W-OP-12')).toEqual(['W-OP-12', 'W-OP-14']);
  });

  it('the CoinJoin is passed over; merged blindly, it names an innocent, and the sweep target stays outside', () => {
    const careful = coSpend(chain);
    expect(careful.coinJoins.map(harbor.txLabel)).toEqual(['TX-03']);
    expect(clusterOf(careful.roots, 'W-OP-02')).toEqual(['W-OP-02']);
    const blind = coSpend(chain, { coinJoins: 'merge' }).roots;
    expect(clusterOf(blind, 'W-OP-02')).toEqual(['W-OP-02', 'W-SEO-01', 'W-X-01', 'W-X-02', 'W-X-03']);
    expect(clusterOf(blind, 'W-OP-01')).toEqual(['W-OP-01']);
  });

  it('the exchange sweep merges four customers unless the tags say whose sweep it is', () => {
    expect(clusterOf(coSpend(chain).roots, 'W-CV-GIL')).toEqual([
      'W-CV-C1',
      'W-CV-C2',
      'W-CV-GIL',
      'W-CV-WEIR',
    ]);
    const tags = new Map<number, ServiceTag>([
      [harbor.addressOf('W-CV-WEIR'), { service: 'Corvane', role: 'deposit' }],
      [harbor.addressOf('W-CV-HOT'), { service: 'Corvane', role: 'pool' }],
    ]);
    const { roots, skipped } = coSpend(chain, { skip: (one) => isCustodialSweep(chain, one, tags) });
    expect(skipped.map(harbor.txLabel)).toEqual(['TX-11']);
    expect(clusterOf(roots, 'W-CV-GIL')).toEqual(['W-CV-GIL']);
  });
});

const pairs = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 });

describe('sets that are joined', () => {
  it('do not depend on the order of joins, and the root is the smallest member', () => {
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), (list, draws) => {
        const forward = new UnionFind(30);
        for (const [left, right] of list) forward.union(left, right);
        const mixed = new UnionFind(30);
        const keyed = list.map((pair) => [draws.next().value, pair] as const).toSorted(([a], [b]) => a - b);
        for (const [, [left, right]] of keyed) mixed.union(right, left);
        const roots = forward.roots();
        expect(mixed.roots()).toEqual(roots);
        // Against sets of sets, the plain way.
        const sets = Array.from({ length: 30 }, (_, member) => new Set([member]));
        for (const [left, right] of list) {
          const joined = new Set([...sets[left]!, ...sets[right]!]);
          for (const member of joined) sets[member] = joined;
        }
        expect([...roots]).toEqual(sets.map((set) => Math.min(...set)));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('are restored exactly when merges are taken back, one by one', () => {
    fc.assert(
      fc.property(pairs, pairs, (found, merged) => {
        const start = new UnionFind(30);
        for (const [left, right] of found) start.union(left, right);
        const history = new MergeHistory(start.roots());
        const states = [history.roots()];
        for (const [left, right] of merged) {
          history.merge({ left, right });
          states.push(history.roots());
        }
        while (states.length > 1) {
          expect(history.roots()).toEqual(states.pop());
          expect(history.undo()).not.toBeNull();
        }
        expect(history.roots()).toEqual(states[0]);
        expect(history.undo()).toBeNull();
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it('without one merge of the row are as if it had never been made', () => {
    fc.assert(
      fc.property(
        pairs.filter(({ length }) => length > 0),
        fc.nat(),
        (merged, draw) => {
          const index = draw % merged.length;
          const roots = (list: readonly (readonly [number, number])[]) => {
            const history = new MergeHistory(Uint32Array.from({ length: 30 }, (_, member) => member));
            for (const [left, right] of list) history.merge({ left, right });
            return history;
          };
          const removed = roots(merged);
          removed.remove(index);
          expect(removed.roots()).toEqual(roots(merged.toSpliced(index, 1)).roots());
          expect(removed.merges()).toHaveLength(merged.length - 1);
        },
      ),
      { seed: 9, numRuns: 200 },
    );
  });
});
