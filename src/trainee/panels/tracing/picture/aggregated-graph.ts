import type { BoardAddressView, BoardCoinView, BoardView } from '../../../../engine';
import type { Language } from '../../../../ui';
import type { BoardEdge, BoardGraph, BoardNode } from '../../../bridge';
import { addressWords, clusterLabel } from './address-words';
import { columnHeads, startColumn } from './column-heads';
import { shortAmount } from './short-amount';
import { BARE } from './transaction-graph';

interface Holder {
  readonly address: BoardAddressView;
  readonly cluster: string | null;
  readonly start: boolean;
  readonly column: number;
  readonly row: number;
}

/**
 * One node an address, or a cluster of them; one edge a pair, with the sum paid. What several holders put into a transaction is
 * shared out by their parts, so a sum over such a transaction is an average, not a trace.
 */
export function aggregatedGraph(board: BoardView, language: Language): BoardGraph {
  const holders = findHolders(board);
  const ids = [...holders.keys()];
  const index = new Map(ids.map((id, position) => [id, position]));
  const nodes = [...holders].map(([id, holder]) => holderNode(id, holder, board, language));
  const edges: BoardEdge[] = [];
  for (const [pair, { sum, told }] of pairSums(board)) {
    const [payer = '', payee = ''] = pair.split(' ');
    const from = index.get(payer);
    const to = index.get(payee);
    const value = Math.round(sum);
    if (from === undefined || to === undefined || value === 0) continue;
    const kind = told ? 'payment' : 'unknown';
    edges.push({ from, to, kind, value, text: told ? shortAmount(value) : '', certainty: 0 });
  }
  return {
    nodes,
    edges,
    hulls: [],
    heads: columnHeads(
      nodes.map(({ column }) => column),
      startColumn(board.starts),
      language,
    ),
  };
}

const holderId = (address: BoardAddressView): string => address.cluster ?? address.address;

/** Where each holder is first seen: the start, else the leftmost of its coins, else the upper one. */
function findHolders(board: BoardView): ReadonlyMap<string, Holder> {
  const holders = new Map<string, Holder>();
  for (const start of board.starts) {
    const id = holderId(start);
    if (!holders.has(id)) {
      const { column, row, cluster } = start;
      holders.set(id, { address: start, cluster, start: true, column, row });
    }
  }
  const coins = board.transactions
    .flatMap(({ inputs, outputs }) => [...inputs, ...outputs])
    .flatMap((coin) => (coin.place === null ? [] : [{ coin, ...coin.place }]))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { coin, column, row } of coins) {
    const id = holderId(coin);
    if (!holders.has(id)) {
      holders.set(id, { address: coin, cluster: coin.cluster, start: false, column, row });
    }
  }
  return holders;
}

interface PairSum {
  readonly sum: number;
  /** False if every payment went through a transaction of many parties: who paid whom cannot be told. */
  readonly told: boolean;
}

/** Satoshi by 'payer payee'; payments within one holder are left out. */
function pairSums(board: BoardView): ReadonlyMap<string, PairSum> {
  const sums = new Map<string, PairSum>();
  for (const { inputs, outputs, coinJoin, flag } of board.transactions) {
    const paid = inputs.reduce((sum, coin) => sum + coin.value, 0);
    if (paid === 0) continue;
    const mixed = coinJoin !== null || flag?.flag === 'coin-join';
    for (const [payee, received] of byHolder(outputs)) {
      for (const [payer, given] of byHolder(inputs)) {
        if (payer === payee) continue;
        const pair = `${payer} ${payee}`;
        const before = sums.get(pair) ?? { sum: 0, told: false };
        sums.set(pair, { sum: before.sum + (received * given) / paid, told: before.told || !mixed });
      }
    }
  }
  return sums;
}

function byHolder(coins: readonly BoardCoinView[]): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const coin of coins) amounts.set(holderId(coin), (amounts.get(holderId(coin)) ?? 0) + coin.value);
  return amounts;
}

function holderNode(id: string, holder: Holder, board: BoardView, language: Language): BoardNode {
  const cluster = board.clusters.find((candidate) => candidate.id === holder.cluster);
  const place = { column: holder.column, row: holder.row };
  if (cluster !== undefined) {
    return {
      ...BARE,
      ...place,
      kind: 'holder',
      id,
      group: id,
      label: clusterLabel(cluster, language),
      clustered: true,
    };
  }
  const words = addressWords(holder.address, board, language);
  return {
    ...BARE,
    ...place,
    ...words,
    kind: holder.start ? 'start' : 'holder',
    id,
    group: id,
    address: holder.address.address,
    noted: holder.address.note !== '',
  };
}
