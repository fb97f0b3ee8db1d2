import { caseMs, invariant, parseBtc, parseUtc } from '../../../base';
import type { KnownChain } from '../../../ledger';
import { EMPTY_CONTENT } from '../../board/board-state';
import { earnedTags } from '../../board/earned-tags';
import { extractReady, secondChainKnown } from '../../board/extracts';
import { addressOf, knownChain, txidOf } from '../../board/known';
import { BOARD } from '../../commands/board-commands';
import { passed } from '../../passing';
import type { BoardClusterView, BoardView, CitedView, ExtractView, SecondChainView } from '../board-view';
import { type Lens, MINUTE } from '../lens';
import { type BoardLens, clusterId, makeBoardLens } from './board-lens';
import { taintView } from './taint-view';
import { txView, utcMinute } from './tx-view';

/** The board; null while the case has not opened it. An empty board needs no chain, so none is made for it. */
export function boardView(lens: Lens): BoardView | null {
  const { compiled, world } = lens;
  const { tracing } = compiled.scenario.spec;
  const { content, acts, undone } = world.board;
  const open = world.open.includes(BOARD) && world.ending === null;
  if (tracing === undefined || (!open && acts.length === 0)) return null;
  const drawn = content === EMPTY_CONTENT ? EMPTY_DRAWN : drawnBoard(lens);
  return {
    open,
    minutes: {
      assert: minutesOf(lens, tracing.spend.assert),
      register: minutesOf(lens, tracing.spend.register),
    },
    ...drawn,
    cited: citedViews(lens),
    undo: acts.at(-1)?.type ?? null,
    redo: undone[0]?.type ?? null,
    extracts: extractViews(lens),
    services: Object.keys(tracing.services).map((id) => ({
      id,
      title: lens.text(`tracing.services.${id}.title`),
    })),
    alternatives: Object.keys(tracing.alternatives).map((id) => ({
      id,
      text: lens.text(`tracing.alternatives.${id}.text`),
    })),
    secondChain: secondChainView(lens),
  };
}

type Drawn = Pick<BoardView, 'transactions' | 'starts' | 'clusters' | 'taint'>;

const EMPTY_DRAWN: Drawn = {
  transactions: [],
  starts: [],
  clusters: [],
  taint: {
    rule: 'fifo',
    from: null,
    seeded: 0,
    at: { services: 0, manyParties: 0, onBoard: 0, beyond: 0, fees: 0 },
  },
};

/**
 * Views are made after every command, most of which leave the board alone: the last board drawn is kept while the
 * chain, the tags with their sources, and the language are the same.
 */
const lastDrawn = new WeakMap<
  object,
  { readonly known: KnownChain; readonly key: string; readonly drawn: Drawn }
>();

function drawnBoard(lens: Lens): Drawn {
  const { world, language, compiled } = lens;
  const { content } = world.board;
  const known = knownChain(compiled, world);
  const opened = Object.keys(compiled.scenario.spec.exhibits).filter((id) => world.opened[id] !== undefined);
  const key = JSON.stringify([language, earnedTags(compiled, world), opened]);
  const last = lastDrawn.get(content);
  if (last?.known === known && last.key === key) return last.drawn;
  const board = makeBoardLens(lens);
  const drawn: Drawn = {
    transactions: Object.keys(content.transactions).flatMap((txid) => {
      const tx = board.known.txOf(txid);
      return tx === undefined ? [] : [txView(board, tx)];
    }),
    starts: Object.entries(content.starts).map(([address, place]) => ({
      ...board.address(address),
      ...place,
    })),
    clusters: clusterViews(board),
    taint: taintView(board),
  };
  lastDrawn.set(content, { known, key, drawn });
  return drawn;
}

function clusterViews(board: BoardLens): BoardClusterView[] {
  return board.clusters.map((cluster) => {
    const tags = cluster.members.flatMap((address) => board.address(address).tags);
    const holders = new Set(tags.map((tag) => tag.service ?? tag.text));
    return {
      id: clusterId(cluster),
      number: cluster.number,
      members: cluster.members,
      merges: cluster.merges,
      tags,
      mixed: holders.size > 1,
    };
  });
}

/** Addresses and transactions that opened exhibits cite, in the order of the exhibits. */
function citedViews({ compiled, world }: Lens): CitedView[] {
  const { content } = world.board;
  const cited = new Map<string, { readonly kind: CitedView['kind']; readonly documents: string[] }>();
  const add = (kind: CitedView['kind'], id: string, document: string): void => {
    const known = cited.get(id);
    if (known === undefined) cited.set(id, { kind, documents: [document] });
    else known.documents.push(document);
  };
  for (const [exhibit, { variant }] of Object.entries(world.exhibits)) {
    if (world.opened[exhibit] === undefined) continue;
    const { addresses, transactions } = compiled.scenario.cites(
      exhibit,
      variant === '' ? undefined : variant,
    );
    for (const label of addresses) add('address', addressOf(compiled, label), exhibit);
    for (const label of transactions) add('transaction', txidOf(compiled, label), exhibit);
  }
  return [...cited].map(([id, { kind, documents }]) => ({
    kind,
    id,
    documents,
    onBoard: content.transactions[id] !== undefined || content.starts[id] !== undefined,
  }));
}

function extractViews(lens: Lens): ExtractView[] {
  const { compiled, world } = lens;
  return Object.entries(compiled.scenario.spec.exhibits).flatMap(([exhibit, { extract }]) => {
    if (extract === undefined) return [];
    const ready = extractReady(compiled, world, exhibit);
    return [
      {
        exhibit,
        title: lens.text(`exhibits.${exhibit}.title`),
        ready,
        held: world.exhibits[exhibit] !== undefined,
        missing: ready ? '' : lens.text(`exhibits.${exhibit}.extract.missing`),
      },
    ];
  });
}

function secondChainView(lens: Lens): SecondChainView | null {
  const { compiled, world } = lens;
  const spec = compiled.scenario.spec.tracing?.secondChain;
  if (spec === undefined || !secondChainKnown(compiled, world)) return null;
  const row = compiled.scenario.spec.ledger?.transactions[spec.paid];
  const paidAt = instant(row?.at ?? '');
  const value = parseBtc(row?.outputs[spec.output]?.btc ?? '');
  invariant(value.ok, 'the payment into the second chain was checked at load');
  return {
    unit: spec.unit,
    service: lens.text(`tracing.services.${spec.service}.title`),
    paid: {
      txid: txidOf(compiled, spec.paid),
      at: paidAt,
      utc: utcMinute(paidAt / 1000),
      value: value.value,
    },
    rate: Number(spec.rate),
    fee: spec.fee,
    rows: Object.entries(spec.rows)
      .map(([id, { at, amount, to }]) => ({
        id,
        at: instant(at),
        utc: utcMinute(instant(at) / 1000),
        amount: Math.round(Number(amount) * 1_000_000),
        to,
      }))
      .filter(({ at }) => at <= world.now)
      .sort((one, other) => one.at - other.at),
  };
}

function instant(utc: string) {
  const parsed = parseUtc(utc);
  invariant(parsed.ok, `the time ${utc} was checked at load`);
  return caseMs(parsed.value);
}

function minutesOf(lens: Lens, duration: string): number {
  return Math.round((passed(lens.compiled, lens.world.now, duration, null) - lens.world.now) / MINUTE);
}
