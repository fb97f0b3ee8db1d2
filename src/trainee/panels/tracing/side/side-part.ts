import type { BoardKey } from '../letter-keys';

/** Tabs of the side panel, for a transaction and for an address. */
export type TransactionTab = 'link' | 'merge' | 'flag' | 'note';
export type AddressTab = 'payments' | 'tags' | 'note';

/** What a key wants to reach in the side panel; the number makes the same wish twice two wishes. */
export interface SideWish {
  readonly key: BoardKey;
  /** What the control is to be about. */
  readonly item: string;
  readonly times: number;
}

/** The tab in which the control of a key lies; null if the key is not about a transaction, or an address. */
export function transactionTab(key: BoardKey): TransactionTab | null {
  switch (key) {
    case 'change':
    case 'assert':
      return 'link';
    case 'merge':
    case 'flag':
    case 'note':
      return key;
    case 'open':
    case 'place':
    case 'tag':
    case 'stop':
    case 'remove':
      return null;
  }
}

export function addressTab(key: BoardKey): AddressTab | null {
  switch (key) {
    case 'tag':
    case 'stop':
      return 'tags';
    case 'note':
      return 'note';
    case 'open':
      return 'payments';
    case 'place':
    case 'change':
    case 'assert':
    case 'merge':
    case 'flag':
    case 'remove':
      return null;
  }
}

/** Marks the control that a key brings the focus to. */
export const WISH = 'data-wish';
