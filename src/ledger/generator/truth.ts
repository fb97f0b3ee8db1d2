import type { OtherChainPayout } from './parameters';

/** What an output truly is. `change` is everything that stays with the holder of the inputs, sweeps as well. */
export const OUTPUT_KINDS = ['payment', 'change', 'fee', 'peel', 'mix', 'reward'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

/** Sorts of holder. */
export type EntityKind = 'person' | 'merchant' | 'exchange' | 'mixer' | 'swap' | 'miner' | 'named';

export interface Entity {
  readonly name: string;
  readonly kind: EntityKind;
}

/** What no trainee sees whole: who holds what, and what every output is. */
export interface LedgerTruth {
  readonly entities: readonly Entity[];
  /** Entity by address. An exchange holds its customers' deposit addresses. */
  readonly ownerOf: Uint32Array;
  /** Index in OUTPUT_KINDS by output. */
  readonly kindOf: Uint8Array;
  /** Customer's entity by deposit address. */
  readonly customerOf: ReadonlyMap<number, number>;
  /** Transaction by label of a row or a plan's step; address by label. */
  readonly txOf: ReadonlyMap<string, number>;
  readonly addressOf: ReadonlyMap<string, number>;
  /** Deposits at a mixer and the outputs that paid them back. */
  readonly mixes: readonly { readonly deposit: number; readonly payout: number }[];
  readonly otherChain: readonly OtherChainPayout[];
}

/** The kind of an output. */
export function outputKind(truth: LedgerTruth, output: number): OutputKind {
  return OUTPUT_KINDS[truth.kindOf[output] ?? 0] ?? 'payment';
}
