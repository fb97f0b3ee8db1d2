import { type Chain, inputAddresses, NONE } from '../chain';
import { isCoinJoin } from './coin-join';
import { flatten, UnionFind } from './union-find';

export interface CoSpendOptions {
  /** What is done with CoinJoins: passed over (the default), or merged as if they were payments. */
  readonly coinJoins?: 'skip' | 'merge';
  /** Further transactions to pass over, such as a service's sweeps of its customers' deposits. */
  readonly skip?: (tx: number) => boolean;
}

export interface CoSpendClusters {
  /** Address: the smallest address of its cluster. */
  readonly roots: Uint32Array<ArrayBuffer>;
  /** Clusters, single addresses among them. */
  readonly count: number;
  /** Transactions with several input addresses that were merged. */
  readonly used: number;
  /** Why others were not: CoinJoins, and those that `skip` named. */
  readonly coinJoins: readonly number[];
  readonly skipped: readonly number[];
}

/**
 * Multi-input clustering: whoever signs all inputs of a transaction controls all their addresses.
 *
 * Source: Nakamoto 2008, section 10; Reid and Harrigan 2011; heuristic 1 of Meiklejohn et al., "A Fistful of
 * Bitcoins" (IMC 2013). Coins from outside have no inputs.
 * Fails: CoinJoins (passed over by structure, which misses some) and PayJoins merge strangers; a custodian's sweep
 * merges customers, who hold no keys; one wrong merge joins whole services. Controlled together is not owned by one person.
 */
export function coSpend(chain: Chain, options: CoSpendOptions = {}): CoSpendClusters {
  const { parent } = new UnionFind(chain.addressCount);
  const passed = passedOver(chain, options);
  const { used, joined } = joinInputs(chain.txInputs, chain.inputAddress, passed.over, parent);
  return {
    roots: flatten(parent),
    count: chain.addressCount - joined,
    used,
    coinJoins: passed.coinJoins,
    skipped: passed.skipped,
  };
}

/** Transactions with two inputs or more that are not to be merged: 1 in `over`, and why. */
function passedOver(chain: Chain, { coinJoins: handling = 'skip', skip }: CoSpendOptions) {
  const { txInputs, txOutputs, txCount } = chain;
  const over = new Uint8Array(txCount);
  const coinJoins: number[] = [];
  const skipped: number[] = [];
  const test = handling === 'skip';
  if (!test && skip === undefined) return { over, coinJoins, skipped };
  let end = 0;
  for (let tx = 0; tx < txCount; tx += 1) {
    const start = end;
    end = txInputs[tx + 1] ?? 0;
    if (end - start < 2) continue;
    // Most transactions have fewer than three outputs; asking here saves the call.
    const many = (txOutputs[tx + 1] ?? 0) - (txOutputs[tx] ?? 0) > 2;
    if (test && many && isCoinJoin(chain, tx)) coinJoins.push(tx);
    else if (skip?.(tx) === true) skipped.push(tx);
    else continue;
    over[tx] = 1;
  }
  return { over, coinJoins, skipped };
}

/**
 * Joins the input addresses of every transaction that is not passed over. UnionFind's find and link, written out in a
 * loop that does nothing else: on a million transactions calls and branches would cost as much again.
 */
function joinInputs(
  txInputs: Uint32Array,
  inputAddress: Uint32Array,
  over: Uint8Array,
  parent: Uint32Array,
): { readonly used: number; readonly joined: number } {
  let used = 0;
  let joined = 0;
  let end = 0;
  for (let tx = 0; tx < over.length; tx += 1) {
    const start = end;
    end = txInputs[tx + 1] ?? 0;
    if (end - start < 2 || over[tx] === 1) continue;
    used += 1;
    let root = inputAddress[start] ?? 0;
    for (let above = parent[root] ?? 0; above !== root; above = parent[root] ?? 0) {
      const next = parent[above] ?? 0;
      parent[root] = next;
      root = next;
    }
    for (let input = start + 1; input < end; input += 1) {
      let other = inputAddress[input] ?? 0;
      for (let above = parent[other] ?? 0; above !== other; above = parent[other] ?? 0) {
        const next = parent[above] ?? 0;
        parent[other] = next;
        other = next;
      }
      if (other === root) continue;
      if (other < root) {
        parent[root] = other;
        root = other;
      } else parent[other] = root;
      joined += 1;
    }
  }
  return { used, joined };
}

/** One step of the reason why two addresses are in one cluster: a transaction that spends from both. */
export interface CoSpendStep {
  readonly tx: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Why two addresses are in one cluster: a shortest row of co-spends from one to the other; null if none leads
 * there. Transactions that the clustering passed over do not count, if the same options are given.
 */
export function coSpendReason(
  chain: Chain,
  from: number,
  to: number,
  options: CoSpendOptions = {},
): readonly CoSpendStep[] | null {
  const reached = new Map<number, CoSpendStep | null>([[from, null]]);
  const seenTx = new Set<number>();
  const queue = [from];
  for (let at = queue.shift(); at !== undefined && at !== to; at = queue.shift()) {
    for (const tx of spendersOf(chain, at)) {
      if (seenTx.has(tx)) continue;
      seenTx.add(tx);
      if (options.coinJoins !== 'merge' && isCoinJoin(chain, tx)) continue;
      if (options.skip?.(tx) === true) continue;
      for (const next of inputAddresses(chain, tx)) {
        if (reached.has(next)) continue;
        reached.set(next, { tx, from: at, to: next });
        queue.push(next);
      }
    }
  }
  if (!reached.has(to)) return null;
  const steps: CoSpendStep[] = [];
  for (let step = reached.get(to); step; step = reached.get(step.from)) steps.unshift(step);
  return steps;
}

/** Members of every cluster with more than one address, by root, largest cluster first. */
export function clusterMembers(roots: Uint32Array): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  roots.forEach((root, address) => {
    if (root === address) return;
    const list = members.get(root);
    if (list === undefined) members.set(root, [root, address]);
    else list.push(address);
  });
  return [...members.values()].toSorted(
    (left, right) => right.length - left.length || (left[0] ?? 0) - (right[0] ?? 0),
  );
}

function spendersOf(chain: Chain, address: number): readonly number[] {
  const spenders: number[] = [];
  for (
    let place = chain.addressOutputs[address] ?? 0;
    place < (chain.addressOutputs[address + 1] ?? 0);
    place += 1
  ) {
    const tx = chain.spentBy[chain.addressOutput[place] ?? 0] ?? NONE;
    if (tx !== NONE) spenders.push(tx);
  }
  return spenders;
}
