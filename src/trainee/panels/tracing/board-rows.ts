import type { BoardCoinView, BoardTxView, BoardView } from '../../../engine';
import { startColumn } from './picture/column-heads';

interface RowPlace {
  readonly key: string;
  /** What selecting the row selects: an address, a txid or an outpoint. */
  readonly item: string;
  /** Depth in the tree, 1 for a root. */
  readonly level: number;
  /** Column of the path: the continuing output and the transaction behind it keep the lane of their forerunner. */
  readonly lane: number;
  /** Index of the row from which the path comes; null for a root. */
  readonly from: number | null;
}
export interface StartRow extends RowPlace {
  readonly kind: 'start';
  readonly start: BoardView['starts'][number];
}
export interface TransactionRow extends RowPlace {
  readonly kind: 'transaction';
  readonly tx: BoardTxView;
  /** The coin through which the path comes; null for a root. */
  readonly via: BoardCoinView | null;
}
export interface CoinRow extends RowPlace {
  readonly kind: 'coin';
  readonly side: 'input' | 'output';
  readonly coin: BoardCoinView;
  readonly tx: BoardTxView;
  /** An input beside the one through which the path comes. */
  readonly also: boolean;
  /** The output that is said, or held by the rules, to carry the money on. */
  readonly continues: boolean;
  /** Transaction on the board at the other end of the coin; it stands at its own row. */
  readonly leadsTo: BoardTxView | null;
}
export type BoardRow = StartRow | TransactionRow | CoinRow;

/** Hops from the start, as the picture counts them: 0 is the first transaction, negative ones lead back to the source. */
export function hopOf(tx: Pick<BoardTxView, 'column'>, board: Pick<BoardView, 'starts'>): number {
  // From a starting address its own payments are half a hop away and count as a whole one.
  const away = (tx.column - startColumn(board.starts)) / 2;
  return away < 0 ? Math.floor(away) : Math.ceil(away);
}

/** Index of the output that carries the money on: as asserted, else the change, else the only one; -1: none. */
export function continuing(tx: BoardTxView): number {
  const [only, ...others] = tx.outputs;
  if (tx.link !== null) return tx.link.output;
  if (tx.change !== null && tx.change.output >= 0) return tx.change.output;
  return only !== undefined && others.length === 0 ? only.index : -1;
}

/**
 * The board as rows in the order of the paths: each transaction is followed by its other inputs, then its outputs, each
 * with what spends it; the output that carries on comes last, so that a long chain reads straight down. A transaction
 * with several ways in stands at the first of them; the others name it.
 */
export function boardRows(board: BoardView): readonly BoardRow[] {
  const byTxid = new Map(board.transactions.map((tx) => [tx.txid, tx]));
  const rows: BoardRow[] = [];
  const shown = new Set<string>();
  const ordered = board.transactions.toSorted((one, other) => one.column - other.column);

  for (const start of board.starts) {
    const at = rows.length;
    rows.push({
      kind: 'start',
      key: `start ${start.address}`,
      item: start.address,
      level: 1,
      lane: 0,
      from: null,
      start,
    });
    const spends = ordered.flatMap((tx) => {
      const via = tx.inputs.find((coin) => coin.address === start.address);
      // What is also fed from another transaction on the board belongs to that path.
      return via === undefined || tx.inputs.some((coin) => byTxid.has(coin.madeBy)) ? [] : [{ tx, via }];
    });
    spends.forEach(({ tx, via }, index) => {
      addTransaction(tx, via, 2, index === spends.length - 1 ? 0 : 1, at);
    });
  }
  const roots = ordered.filter((tx) => !tx.inputs.some((coin) => byTxid.has(coin.madeBy)));
  for (const tx of [...roots, ...ordered]) addTransaction(tx, null, 1, 0, null);
  return rows;

  function addTransaction(
    tx: BoardTxView,
    via: BoardCoinView | null,
    level: number,
    lane: number,
    from: number | null,
  ): void {
    if (shown.has(tx.txid)) return;
    shown.add(tx.txid);
    const at = rows.length;
    rows.push({ kind: 'transaction', key: tx.txid, item: tx.txid, level, lane, from, tx, via });
    const place = { level: level + 1, from: at, also: via !== null };
    for (const coin of tx.inputs) {
      if (coin.outpoint === via?.outpoint || coin.place === null) continue;
      rows.push(coinRow(tx, coin, 'input', { ...place, lane: lane + 1 }, byTxid.get(coin.madeBy) ?? null));
    }
    const last = continuing(tx);
    const outputs = tx.outputs.filter((coin) => coin.place !== null);
    for (const coin of outputs.toSorted((one, other) => order(one, last) - order(other, last))) {
      const spender = coin.spentBy === null ? undefined : byTxid.get(coin.spentBy);
      const elsewhere = spender === undefined || shown.has(spender.txid);
      const coinLane = coin.index === last ? lane : lane + 1;
      const coinAt = rows.length;
      rows.push(coinRow(tx, coin, 'output', { ...place, lane: coinLane }, spender ?? null));
      if (!elsewhere) addTransaction(spender, coin, level + 2, coinLane, coinAt);
    }
  }
}

const order = (coin: BoardCoinView, last: number): number =>
  coin.index === last ? Number.MAX_SAFE_INTEGER : coin.index;

function coinRow(
  tx: BoardTxView,
  coin: BoardCoinView,
  side: CoinRow['side'],
  place: Pick<RowPlace, 'level' | 'lane' | 'from'> & Pick<CoinRow, 'also'>,
  leadsTo: BoardTxView | null,
): CoinRow {
  return {
    kind: 'coin',
    key: `${tx.txid} ${side} ${coin.outpoint}`,
    item: coin.outpoint,
    ...place,
    side,
    coin,
    tx,
    continues: side === 'output' && coin.index === continuing(tx),
    leadsTo,
  };
}

/** The first row of an item; -1 if no row shows it. */
export function rowOf(rows: readonly BoardRow[], item: string | null): number {
  if (item === null) return -1;
  const exact = rows.findIndex((row) => row.item === item);
  if (exact >= 0) return exact;
  return rows.findIndex((row) => row.kind === 'coin' && row.coin.address === item);
}
