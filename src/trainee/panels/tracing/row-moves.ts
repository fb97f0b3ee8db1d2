import { type BoardRow, continuing } from './board-rows';

/** Keys that move along the rows. Left and Right walk the edges: towards the inputs, towards the outputs. */
export const MOVE_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type MoveKey = (typeof MOVE_KEYS)[number];

export const isMoveKey = (key: string): key is MoveKey => MOVE_KEYS.some((each) => each === key);

/** The row a key leads to; null where the edge ends, or leads to what is not on the board. */
export function movedTo(rows: readonly BoardRow[], at: number, key: MoveKey): number | null {
  const row = rows[at];
  const found = (index: number): number | null => (index >= 0 && index < rows.length ? index : null);
  switch (key) {
    case 'ArrowUp':
      return found(at - 1);
    case 'ArrowDown':
      return found(at + 1);
    case 'Home':
      return found(0);
    case 'End':
      return found(rows.length - 1);
    case 'ArrowLeft':
      return row === undefined ? null : towardsInputs(rows, row);
    case 'ArrowRight':
      return row === undefined ? null : towardsOutputs(rows, row);
  }
}

function towardsInputs(rows: readonly BoardRow[], row: BoardRow): number | null {
  switch (row.kind) {
    case 'start':
      return null;
    case 'transaction':
      if (row.from !== null) return row.from;
      return firstCoin(rows, row.tx.txid, 'input');
    case 'coin':
      return row.side === 'output' ? row.from : transactionRow(rows, row.leadsTo?.txid);
  }
}

function towardsOutputs(rows: readonly BoardRow[], row: BoardRow): number | null {
  switch (row.kind) {
    case 'start': {
      const at = rows.indexOf(row);
      const next = rows.findIndex((each) => each.from === at);
      return next < 0 ? null : next;
    }
    case 'transaction': {
      const on = rows.findIndex(
        (each) =>
          each.kind === 'coin' &&
          each.side === 'output' &&
          each.tx.txid === row.tx.txid &&
          each.coin.index === continuing(row.tx),
      );
      return on < 0 ? firstCoin(rows, row.tx.txid, 'output') : on;
    }
    case 'coin':
      return row.side === 'input'
        ? transactionRow(rows, row.tx.txid)
        : transactionRow(rows, row.leadsTo?.txid);
  }
}

function firstCoin(rows: readonly BoardRow[], txid: string, side: 'input' | 'output'): number | null {
  const index = rows.findIndex((row) => row.kind === 'coin' && row.side === side && row.tx.txid === txid);
  return index < 0 ? null : index;
}

function transactionRow(rows: readonly BoardRow[], txid: string | undefined): number | null {
  const index = rows.findIndex((row) => row.kind === 'transaction' && row.tx.txid === txid);
  return index < 0 ? null : index;
}
