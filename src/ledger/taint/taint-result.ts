/** How dirty money is followed where coins are mixed in a transaction. */
export const TAINT_RULES = ['fifo', 'lifo', 'haircut', 'poison'] as const;
export type TaintRule = (typeof TAINT_RULES)[number];

/**
 * What a rule says of every output.
 *
 * Fee policy of all rules: miners' fees are not followed. Of the satoshi that a transaction spends, fees come last
 * (FIFO, LIFO) or bear their share (haircut); taint that ends in a fee is counted in `fees` and goes no further. A
 * poisoned transaction poisons its fee too.
 */
export interface TaintResult {
  readonly rule: TaintRule;
  /** Output: tainted satoshi, whether or not it was spent since. Whole numbers but for haircut. */
  readonly tainted: Float64Array<ArrayBuffer>;
  /** Satoshi that became tainted as seeds; what taint had reached a seed before is not counted twice. */
  readonly seeded: number;
  /** Tainted satoshi that ended in fees. */
  readonly fees: number;
  /** Tainted satoshi in outputs that are unspent. With FIFO, LIFO and haircut, seeded = unspent + fees. */
  readonly unspent: number;
  /** Transactions that taint went through, in ledger order. */
  readonly transactions: readonly number[];
}
