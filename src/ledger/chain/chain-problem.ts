/** Why a chain in JSON is refused, one code a kind. */
export type ChainProblemCode =
  /** Not an object or a list of the documented shape. */
  | 'bad-shape'
  /** A member that the format does not have. */
  | 'unknown-member'
  | 'bad-txid'
  | 'duplicate-txid'
  /** No outputs; or no inputs although not coinbase, or inputs although coinbase. */
  | 'bad-sides'
  /** Not `txid:index`. */
  | 'bad-outpoint'
  /** No transaction of the chain has that output. */
  | 'unknown-outpoint'
  /** A later transaction, or the same one, makes that output. */
  | 'spent-before-made'
  | 'spent-twice'
  /** The output is data that nobody can spend. */
  | 'unspendable'
  | 'bad-address'
  | 'bad-script'
  /** A value that is negative, not whole, or above 21 million bitcoin. */
  | 'bad-value'
  /** Outputs above inputs. */
  | 'outputs-above-inputs'
  /** A time, locktime or size that is not a whole number in its range. */
  | 'bad-number'
  /** A time before the one of the transaction before. */
  | 'time-falls';

export interface ChainProblem {
  readonly code: ChainProblemCode;
  /** The txid, or `number 3` (from 1) if it has none that can be read; empty for the whole file. */
  readonly transaction: string;
  /** Place in the list of transactions, from 0; −1 for the whole file. */
  readonly index: number;
  /** A sentence that names the transaction. */
  readonly message: string;
}
