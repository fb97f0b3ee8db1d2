import type { BoardClusterView, BoardCoinView, BoardTxView, BoardView } from '../../../engine';
import { isTxid, outpointParts, shortAddress, shortItem } from './names';

/** What the side panel is about. An item is a txid, an outpoint `txid:index`, an address, or the id of a cluster. */
export type Selected =
  | { readonly kind: 'transaction'; readonly item: string; readonly tx: BoardTxView }
  /** A transaction that is not on the board: found by search or in the table of an address. */
  | { readonly kind: 'elsewhere'; readonly item: string }
  | {
      readonly kind: 'coin';
      readonly item: string;
      readonly address: string;
      readonly coin: BoardCoinView;
      readonly tx: BoardTxView;
    }
  | { readonly kind: 'address'; readonly item: string; readonly address: string }
  /** A whole cluster: one holder in the aggregated view. */
  | { readonly kind: 'cluster'; readonly item: string; readonly cluster: BoardClusterView };

/** What an item is, as the board has it now; null for nothing selected, or a coin that has gone. */
export function selectedOf(board: BoardView, item: string | null): Selected | null {
  if (item === null || item === '') return null;
  if (isTxid(item)) {
    const tx = board.transactions.find((each) => each.txid === item);
    return tx === undefined ? { kind: 'elsewhere', item } : { kind: 'transaction', item, tx };
  }
  const cluster = board.clusters.find(({ id }) => id === item);
  if (cluster !== undefined) return { kind: 'cluster', item, cluster };
  if (outpointParts(item) === null) return { kind: 'address', item, address: item };
  return coinOf(board, item);
}

/** A coin where it is drawn: beside the transaction that makes it if that is on the board, else beside its spender. */
export function coinOf(board: BoardView, outpoint: string): Extract<Selected, { kind: 'coin' }> | null {
  for (const side of ['outputs', 'inputs'] as const) {
    for (const tx of board.transactions) {
      const coin = tx[side].find((each) => each.outpoint === outpoint);
      if (coin !== undefined) return { kind: 'coin', item: outpoint, address: coin.address, coin, tx };
    }
  }
  return null;
}

/** The address of what is selected; null for a transaction or nothing. */
export function addressOf(selected: Selected | null): string | null {
  return selected?.kind === 'coin' || selected?.kind === 'address' ? selected.address : null;
}

/** The transaction on the board that a selection belongs to; null if none does. */
export function transactionOf(selected: Selected | null): BoardTxView | null {
  return selected?.kind === 'transaction' || selected?.kind === 'coin' ? selected.tx : null;
}

/** An item as the trainee knows it: a coin by its address where the board shows it. */
export function itemName(board: BoardView, item: string): string {
  const coin = coinOf(board, item);
  return coin === null ? shortItem(item) : shortAddress(coin.address);
}

/** Every coin of an address that the board shows. */
export function coinsOf(board: BoardView, address: string): readonly BoardCoinView[] {
  const found = new Map<string, BoardCoinView>();
  for (const tx of board.transactions) {
    for (const coin of [...tx.outputs, ...tx.inputs]) {
      if (coin.address === address && !found.has(coin.outpoint)) found.set(coin.outpoint, coin);
    }
  }
  return [...found.values()];
}
