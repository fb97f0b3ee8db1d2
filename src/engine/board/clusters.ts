import { inputAddresses, type KnownChain } from '../../ledger';
import type { BoardContent } from './board-state';

/** A cluster of addresses that merges have made. */
export interface Cluster {
  readonly number: number;
  readonly members: readonly string[];
  readonly merges: readonly string[];
}

/** The clusters that the merges on the board make: overlapping merges are one. In the order of their first merge. */
export function clustersOf({ merges }: BoardContent, { chain, names, txOf }: KnownChain): readonly Cluster[] {
  let clusters: { members: ReadonlySet<string>; merges: readonly string[] }[] = [];
  for (const txid of Object.keys(merges)) {
    const tx = txOf(txid);
    if (tx === undefined) continue;
    const added = inputAddresses(chain, tx).map((address) => names.address(address));
    const touched = clusters.filter(({ members }) => added.some((address) => members.has(address)));
    const merged = {
      members: new Set([...touched.flatMap(({ members }) => [...members]), ...added]),
      merges: [...touched.flatMap((one) => one.merges), txid],
    };
    const [first] = touched;
    clusters =
      first === undefined
        ? [...clusters, merged]
        : clusters.flatMap((one) => (one === first ? [merged] : touched.includes(one) ? [] : [one]));
  }
  return clusters.map(({ members, merges: by }, index) => ({
    number: index + 1,
    members: [...members],
    merges: by,
  }));
}
