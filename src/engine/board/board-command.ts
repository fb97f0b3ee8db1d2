import type { TaintRule } from '../../ledger';
import type { Confidence } from '../../scenario';
import type { BoardFlag, FlagMark, LinkSignal } from './board-words';

/** Puts transactions (txids) and addresses on the board, in this order; what is there already stays. */
export interface PlaceOnBoard {
  readonly type: 'board.place';
  readonly transactions: readonly string[];
  readonly addresses: readonly string[];
}
/**
 * Takes a transaction off the board, with what was said of it, or a starting address. What was said of an address
 * (tag, note, stop) stays: it is the address's wherever it is met.
 */
export interface RemoveFromBoard {
  readonly type: 'board.remove';
  /** A txid or an address. */
  readonly item: string;
}
/** Shows all inputs and outputs of a transaction, or only some. */
export interface OpenOnBoard {
  readonly type: 'board.open';
  readonly transaction: string;
  readonly open: boolean;
}
/** Says which output is the change, against the rules if need be; -1: none is. `null` leaves it to the rules. */
export interface MarkChange {
  readonly type: 'board.mark';
  readonly transaction: string;
  readonly change: number | null;
}
/** Flags a transaction as a whole, with the marks it rests on; `null` takes the flag off. */
export interface FlagTransaction {
  readonly type: 'board.flag';
  readonly transaction: string;
  readonly flag: BoardFlag | null;
  readonly marks: readonly FlagMark[];
}
/** A note at a transaction or an address; an empty text takes it off. */
export interface AnnotateBoard {
  readonly type: 'board.note';
  readonly item: string;
  readonly text: string;
}
/** Follows taint from an output by a rule; `from` null: none. */
export interface SetTaint {
  readonly type: 'board.taint';
  readonly rule: TaintRule;
  /** `txid:index`. */
  readonly from: string | null;
}
/** Marks an address as a service where the trail stops and process is served; `null` takes the mark off. */
export interface StopAtService {
  readonly type: 'board.stop';
  readonly address: string;
  readonly service: string | null;
}
/** A tag of the trainee's own on an address; an empty text takes it off. */
export interface TagAddress {
  readonly type: 'address.tag';
  readonly address: string;
  readonly text: string;
  readonly confidence: Confidence;
  /** The exhibit it comes from; empty for none. */
  readonly source: string;
}
/** Asserts which output of a transaction carries the money on; a later one replaces it. */
export interface AssertLink {
  readonly type: 'link.assert';
  readonly transaction: string;
  /** Index of the output that continues; -1: it cannot be told. */
  readonly output: number;
  readonly confidence: Confidence;
  readonly signals: readonly LinkSignal[];
  /** Option of `tracing.alternatives` that was considered; empty for none. */
  readonly alternative: string;
  /** The alternative in the trainee's own words. */
  readonly words: string;
}
export interface WithdrawLink {
  readonly type: 'link.withdraw';
  readonly transaction: string;
}
/** Merges all input addresses of a transaction into one cluster, on the co-spend rule. */
export interface MergeCluster {
  readonly type: 'cluster.merge';
  readonly transaction: string;
  readonly confidence: Confidence;
  readonly alternative: string;
}
export interface SplitCluster {
  readonly type: 'cluster.split';
  readonly transaction: string;
}
/** Takes the last act on the board back: one act, whatever it was. Case time that it cost stays spent. */
export interface UndoOnBoard {
  readonly type: 'board.undo';
}
export interface RedoOnBoard {
  readonly type: 'board.redo';
}
/** Registers an extract of the board (or the second-chain table) as an exhibit, with its provenance. */
export interface RegisterExtract {
  readonly type: 'board.register';
  readonly exhibit: string;
}

/** Acts that change what is on the board; each can be undone. */
export type BoardAct =
  | PlaceOnBoard
  | RemoveFromBoard
  | OpenOnBoard
  | MarkChange
  | FlagTransaction
  | AnnotateBoard
  | SetTaint
  | StopAtService
  | TagAddress
  | AssertLink
  | WithdrawLink
  | MergeCluster
  | SplitCluster;

export type BoardCommand = BoardAct | UndoOnBoard | RedoOnBoard | RegisterExtract;
