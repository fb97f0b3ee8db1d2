import type { TaintRule } from '../../ledger';
import type { Confidence } from '../../scenario';
import type { BoardAct } from './board-command';
import type { BoardFlag, FlagMark, LinkSignal } from './board-words';

type ById<Value> = Readonly<Record<string, Value>>;

/**
 * A place on the board. Transactions stand in even columns (hop h is column 2h, hops before the start are negative),
 * coins in the odd ones between. Rows are whole, down is positive. A place is given once: adding never moves it.
 */
export interface BoardPlace {
  readonly column: number;
  readonly row: number;
}

export interface LinkRecord {
  /** Output index; -1: it cannot be told. */
  readonly output: number;
  readonly confidence: Confidence;
  readonly signals: readonly LinkSignal[];
  readonly alternative: string;
  readonly words: string;
}

export interface MergeRecord {
  readonly confidence: Confidence;
  readonly alternative: string;
}

/** What is on the board: a fold over the acts, and nothing else. */
export interface BoardContent {
  /** By txid, in the order placed. */
  readonly transactions: ById<BoardPlace & { readonly open: boolean }>;
  /** Addresses from which the trainee started. */
  readonly starts: ById<BoardPlace>;
  /** By outpoint `txid:index`: every coin that has been shown beside a transaction. */
  readonly coins: ById<BoardPlace>;
  readonly changes: ById<number>;
  readonly flags: ById<{ readonly flag: BoardFlag; readonly marks: readonly FlagMark[] }>;
  readonly links: ById<LinkRecord>;
  /** By txid, in the order merged. */
  readonly merges: ById<MergeRecord>;
  /** Service by address. */
  readonly stops: ById<string>;
  readonly tags: ById<{ readonly text: string; readonly confidence: Confidence; readonly source: string }>;
  /** By txid or address. */
  readonly notes: ById<string>;
  readonly taint: { readonly rule: TaintRule; readonly from: string | null };
}

export interface BoardState {
  readonly acts: readonly BoardAct[];
  /** Acts taken back, the last one first. */
  readonly undone: readonly BoardAct[];
  readonly content: BoardContent;
}

export const EMPTY_CONTENT: BoardContent = {
  transactions: {},
  starts: {},
  coins: {},
  changes: {},
  flags: {},
  links: {},
  merges: {},
  stops: {},
  tags: {},
  notes: {},
  taint: { rule: 'fifo', from: null },
};

export const EMPTY_BOARD: BoardState = { acts: [], undone: [], content: EMPTY_CONTENT };
