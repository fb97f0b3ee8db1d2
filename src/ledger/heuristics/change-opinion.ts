import { type Chain, isCoinbase, spendableOutputs } from '../chain';

/** Names of the change rules. */
export const CHANGE_RULES = [
  'address-reuse',
  'address-type',
  'optimal-change',
  'power-of-ten',
  'fresh',
  'locktime',
  'fixed-fee',
  'peeling-chain',
  'one-time-change',
] as const;
export type ChangeRule = (typeof CHANGE_RULES)[number];

/** Why a rule left an output, or ruled it out. */
export type ChangeBecause =
  /** The rule says nothing of this transaction, so it rules nothing out. */
  | 'not-applicable'
  | 'among-inputs'
  | 'not-among-inputs'
  | 'same-type'
  | 'other-type'
  | 'below-smallest-input'
  | 'not-below-smallest-input'
  | 'not-round'
  | 'round'
  | 'first-use'
  | 'seen-before'
  | 'unspent'
  | 'same-locktime-habit'
  | 'other-locktime-habit'
  | 'same-fee-rate'
  | 'other-fee-rate'
  | 'goes-on-peeling'
  | 'stops-peeling'
  | 'only-fresh-output'
  | 'another-fresh-output'
  | 'change-to-itself'
  | 'paid-again-soon';

/** What a rule says of one spendable output. */
export interface OutputOpinion {
  readonly output: number;
  /** The rule cannot rule it out as the change. */
  readonly left: boolean;
  readonly because: ChangeBecause;
}

/** A rule's answer and its reason. */
export interface ChangeOpinion {
  /** A rule's name, or how names were put together: `(fresh ∩ locktime)`. */
  readonly rule: string;
  readonly tx: number;
  /** Every spendable output, in order. */
  readonly outputs: readonly OutputOpinion[];
  /** Outputs that the rule cannot rule out. */
  readonly left: readonly number[];
  /** The change, if exactly one output is left; else null: the rule keeps silent. */
  readonly change: number | null;
}

/** A rule: what it says of one transaction. Combinations are rules too. */
export type ChangeFinder = (chain: Chain, tx: number) => ChangeOpinion;

/** Puts an opinion together from what is said of each output. */
export function opinionOf(rule: string, tx: number, outputs: readonly OutputOpinion[]): ChangeOpinion {
  const left = outputs.filter((one) => one.left).map(({ output }) => output);
  // A single output is nothing to choose from: that it is left says nothing.
  const change = outputs.length > 1 && left.length === 1 ? (left[0] ?? null) : null;
  return { rule, tx, outputs, left, change };
}

/**
 * A rule that judges outputs one by one. `judge` may answer null for the whole transaction: not applicable. Coins
 * from outside, and transactions with one spendable output, have no change to look for: a rule keeps silent.
 */
export function changeFinder(
  rule: ChangeRule,
  judge: (
    chain: Chain,
    tx: number,
  ) => ((output: number) => readonly [left: boolean, because: ChangeBecause]) | null,
): ChangeFinder {
  return (chain, tx) => {
    const outputs = spendableOutputs(chain, tx);
    const verdict = isCoinbase(chain, tx) || outputs.length < 2 ? null : judge(chain, tx);
    return opinionOf(
      rule,
      tx,
      outputs.map((output) => {
        const [left, because] = verdict?.(output) ?? ([true, 'not-applicable'] as const);
        return { output, left, because };
      }),
    );
  };
}
