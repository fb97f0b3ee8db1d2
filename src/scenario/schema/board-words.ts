/** What a trainee can say of a whole transaction on the tracing board, beside its links. */
export const BOARD_FLAGS = ['coin-join', 'custodial-sweep', 'dust', 'payroll'] as const;
export type BoardFlag = (typeof BOARD_FLAGS)[number];

/** Marks that a flag may be rested on. Not all of them speak for it: to choose is the work. */
export const FLAG_MARKS = {
  'coin-join': ['equal-outputs', 'several-parties', 'no-merge', 'round-amount', 'one-owner'],
  'custodial-sweep': ['tagged-inputs', 'batch-payer', 'no-merge', 'equal-outputs', 'one-owner'],
  dust: ['below-threshold', 'many-receivers', 'links-nothing', 'one-owner'],
  payroll: ['known-payees', 'fixed-amounts', 'fixed-interval', 'peel-shape'],
} as const satisfies Record<BoardFlag, readonly string[]>;
export type FlagMark = (typeof FLAG_MARKS)[BoardFlag][number];
export const ALL_FLAG_MARKS: readonly FlagMark[] = [...new Set(Object.values(FLAG_MARKS).flat())];

/**
 * Signals that an asserted continuation may be rested on: the change rules of `ledger/heuristics`, the sum of a
 * CoinJoin's participant, and the rule of thumb that fails.
 */
export const LINK_SIGNALS = [
  'address-reuse',
  'address-type',
  'optimal-change',
  'power-of-ten',
  'fresh',
  'locktime',
  'fixed-fee',
  'peeling-chain',
  'one-time-change',
  /** In a CoinJoin: an input less the equal amount and its share of the fee gives this output. */
  'amount-fits',
  /** No rule: the larger output is not the change because it is larger. */
  'larger-output',
] as const;
export type LinkSignal = (typeof LINK_SIGNALS)[number];
