import type { BoardItem } from './board-model';
import type { PlaceId } from './desk-model';

/** What the trainee did on the canvas. The app turns it into navigation or commands; hover comes with null on leaving. */
export type Intent =
  | { readonly type: 'open-place'; readonly place: PlaceId }
  | { readonly type: 'show-briefing' }
  | { readonly type: 'select-office'; readonly office: string }
  | { readonly type: 'select-request'; readonly request: string }
  | { readonly type: 'select-expiry'; readonly expiry: string }
  | { readonly type: 'hover-place'; readonly place: PlaceId | null }
  | { readonly type: 'hover-office'; readonly office: string | null }
  | { readonly type: 'hover-request'; readonly request: string | null }
  /** A click on a node, or on the empty board (null); `more` with Shift or Ctrl: adds to or takes from the selection. */
  | { readonly type: 'board-select'; readonly item: BoardItem | null; readonly more: boolean }
  | { readonly type: 'board-hover'; readonly item: BoardItem | null; readonly address: string | null }
  /** The handle of a transaction, or a double click on it. */
  | { readonly type: 'board-open'; readonly transaction: string; readonly open: boolean }
  /** The plus at a coin: the transaction that spends it. */
  | { readonly type: 'board-place'; readonly transaction: string }
  | { readonly type: 'board-lasso'; readonly items: readonly BoardItem[] }
  /** A right click; CSS pixels in the canvas. */
  | {
      readonly type: 'board-context';
      readonly item: BoardItem | null;
      readonly x: number;
      readonly y: number;
    };
