import { useCallback, useState } from 'react';
import type { BoardTxView, BoardView } from '../../../engine';
import { type BoardRow, continuing } from './board-rows';
import type { BoardKey } from './letter-keys';
import { linkFault } from './link-draft';
import type { SideWish } from './side/side-part';
import type { BoardActs } from './use-board-acts';
import type { LinkDrafting } from './use-link-draft';

export interface KeyActs {
  readonly onKey: (key: BoardKey, row: BoardRow) => void;
  readonly wish: SideWish | null;
}

export interface KeyActsDeps {
  readonly board: BoardView;
  readonly rows: readonly BoardRow[];
  readonly acts: BoardActs;
  readonly drafting: LinkDrafting;
  readonly onSelect: (item: string | null) => void;
  /** Unfolds the side panel, which holds what the key is about. */
  readonly onReach: () => void;
  readonly onUnspent: () => void;
  readonly onPresent: () => void;
}

/** What the keys of a row do; those that need more words bring the focus to their control in the side panel. */
export function useKeyActs(deps: KeyActsDeps): KeyActs {
  const { board, rows, acts, drafting, onSelect, onReach, onUnspent, onPresent } = deps;
  const [wish, setWish] = useState<SideWish | null>(null);
  const reach = useCallback(
    (key: BoardKey, item: string) => {
      onSelect(item);
      onReach();
      setWish((before) => ({ key, item, times: (before?.times ?? 0) + 1 }));
    },
    [onSelect, onReach],
  );
  const placeNext = useCallback(
    (txid: string | null) => {
      if (txid === null || txid === '') onUnspent();
      else if (board.transactions.some((tx) => tx.txid === txid)) onPresent();
      else void acts.place([txid]);
    },
    [board, acts, onUnspent, onPresent],
  );
  const onKey = useCallback(
    (key: BoardKey, row: BoardRow) => {
      const tx = row.kind === 'start' ? null : row.tx;
      switch (key) {
        case 'open':
          if (row.kind !== 'transaction') return reach('open', row.item);
          if (acts.can) void acts.open(row.tx.txid, !row.tx.open);
          return;
        case 'place':
          if (row.kind === 'start') return reach('open', row.item);
          if (!acts.can) return;
          if (row.kind === 'transaction') return placeNext(nextOf(row.tx, board));
          return placeNext(row.side === 'output' ? row.coin.spentBy : row.coin.madeBy);
        case 'change':
          if (tx === null || !acts.can) return;
          if (row.kind === 'coin' && row.side === 'output') void acts.mark(tx.txid, row.coin.index);
          else reach('change', tx.txid);
          return;
        case 'assert':
          if (tx === null || !acts.can) return;
          if (row.kind === 'transaction' && linkFault(drafting.draft) === null && row.tx.link === null) {
            void acts.assert(tx.txid, drafting.draft);
            return;
          }
          if (row.kind === 'coin' && row.side === 'output') drafting.change({ output: row.coin.index });
          return reach('assert', tx.txid);
        case 'merge':
        case 'flag':
          if (tx !== null) reach(key, tx.txid);
          return;
        case 'tag':
        case 'stop':
          if (row.kind !== 'transaction') reach(key, row.item);
          return;
        case 'note':
          return reach('note', row.item);
        case 'remove': {
          if (row.kind === 'coin' || !acts.can) return;
          const at = rows.indexOf(row);
          onSelect(rows[at - 1]?.item ?? null);
          void acts.remove(row.item);
        }
      }
    },
    [board, rows, acts, drafting, onSelect, reach, placeNext],
  );
  return { onKey, wish };
}

/** What spends the output that carries on, else the first output whose spender is not on the board. */
function nextOf(tx: BoardTxView, board: BoardView): string | null {
  const on = tx.outputs.find(({ index }) => index === continuing(tx));
  const absent = (txid: string | null): boolean =>
    txid !== null && !board.transactions.some((each) => each.txid === txid);
  if (on !== undefined && absent(on.spentBy)) return on.spentBy;
  const open = tx.outputs.find(({ spentBy }) => absent(spentBy));
  return open?.spentBy ?? on?.spentBy ?? null;
}
