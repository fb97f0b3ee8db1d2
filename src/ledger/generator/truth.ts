import type { Chain } from '../chain';
import { spendableOutputs } from '../chain';
import { coSpend, isCoinJoin } from '../heuristics';
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

/** How well visible data shows which output stays with the holder of the inputs. */
export type LinkGrade = 'provable' | 'likely' | 'unknowable';

/** The kind of an output. */
export function outputKind(truth: LedgerTruth, output: number): OutputKind {
  return OUTPUT_KINDS[truth.kindOf[output] ?? 0] ?? 'payment';
}

/**
 * The grade of each link from a transaction to an output, as far as structure alone goes. Provable: the output's
 * address is co-spent with an input's, CoinJoins left out. Unknowable: an equal output of a CoinJoin, a mixer's
 * or an exchange's payout, where the pool's coins are not the customer's. Likely: the rest, on change rules.
 */
export function linkGrades(chain: Chain, truth: LedgerTruth): readonly LinkGrade[] {
  const { roots } = coSpend(chain);
  const grades: LinkGrade[] = [];
  for (let tx = 0; tx < chain.txCount; tx += 1) {
    const from = chain.inputAddress[chain.txInputs[tx] ?? 0] ?? 0;
    const hasInput = chain.txInputs[tx] !== chain.txInputs[tx + 1];
    const payer = truth.entities[truth.ownerOf[from] ?? 0]?.kind;
    const pooled = payer === 'mixer' || payer === 'exchange' || payer === 'swap';
    const joined = hasInput && isCoinJoin(chain, tx);
    for (const output of spendableOutputs(chain, tx)) {
      const address = chain.outputAddress[output] ?? 0;
      const kind = outputKind(truth, output);
      if (hasInput && !joined && roots[address] === roots[from]) grades[output] = 'provable';
      else if (!hasInput || kind === 'mix' || (pooled && kind !== 'change')) grades[output] = 'unknowable';
      else grades[output] = 'likely';
    }
  }
  return grades;
}
