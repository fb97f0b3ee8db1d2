import { type KnownChain, type ServiceTags, type TaintResult, taint } from '../../../ledger';
import type { BoardContent } from '../../board/board-state';
import { type Cluster, clustersOf } from '../../board/clusters';
import { earnedTags, serviceTags } from '../../board/earned-tags';
import { addressOf, knownChain, type OnProgress, outputOf } from '../../board/known';
import type { BoardAddressView, BoardTagView } from '../board-view';
import type { Lens } from '../lens';

/** What the board's view is made with: the chain as known now, and what the trainee has said and learnt of it. */
export interface BoardLens {
  readonly lens: Lens;
  readonly content: BoardContent;
  readonly known: KnownChain;
  readonly clusters: readonly Cluster[];
  readonly tags: ServiceTags;
  readonly taint: TaintResult | null;
  /** An address with what is known of it. */
  address(address: string): BoardAddressView;
}

export function clusterId({ number }: Cluster): string {
  return `cluster-${number}`;
}

export function makeBoardLens(lens: Lens, onProgress?: OnProgress): BoardLens {
  const { compiled, world } = lens;
  const { content } = world.board;
  const known = knownChain(compiled, world, onProgress);
  const clusters = clustersOf(content, known);
  const clusterOf = new Map(clusters.flatMap((one) => one.members.map((address) => [address, one] as const)));
  const direct = directTags(lens);
  const tagsOf = (address: string): readonly BoardTagView[] => direct.get(address) ?? [];
  const seed = content.taint.from === null ? undefined : outputOf(known, content.taint.from);
  return {
    lens,
    content,
    known,
    clusters,
    tags: serviceTags(compiled, world, known),
    taint: seed === undefined ? null : taint(known.chain, content.taint.rule, [seed]),
    address: (address) => {
      const cluster = clusterOf.get(address);
      return {
        address,
        tags: tagsOf(address),
        inherited: (cluster?.members ?? []).filter((other) => other !== address).flatMap(tagsOf),
        cluster: cluster === undefined ? null : clusterId(cluster),
        stop: content.stops[address] ?? null,
        note: content.notes[address] ?? '',
      };
    },
  };
}

/** Tags on the very address: those that opened exhibits give, then the trainee's own. */
function directTags({ compiled, world, text }: Lens): ReadonlyMap<string, readonly BoardTagView[]> {
  const specs = compiled.scenario.spec.tracing?.tags ?? {};
  const tags = new Map<string, BoardTagView[]>();
  const add = (address: string, tag: BoardTagView): void => {
    tags.set(address, [...(tags.get(address) ?? []), tag]);
  };
  for (const id of earnedTags(compiled, world)) {
    const spec = specs[id];
    if (spec === undefined) continue;
    add(addressOf(compiled, spec.address), {
      text: text(`tracing.tags.${id}.text`),
      source: spec.seenIn.find((exhibit) => world.opened[exhibit] !== undefined) ?? '',
      dated: spec.dated ?? '',
      own: false,
      role: spec.role,
      service: spec.service ?? null,
    });
  }
  for (const [address, { text: words, source }] of Object.entries(world.board.content.tags)) {
    add(address, { text: words, source, dated: '', own: true, role: 'other', service: null });
  }
  return tags;
}
