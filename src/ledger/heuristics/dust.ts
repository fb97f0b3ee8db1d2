import { type Chain, madeOutputs, NONE } from '../chain';

/** Below this a link says nothing, satoshi. The relay limit for p2wpkh is 294, for p2pkh 546. */
export const DUST_THRESHOLD = 1000;

export interface DustVerdict {
  /** Outputs below the threshold: links over them are to be left out of path searches. */
  readonly dust: readonly number[];
  /** Whether the transaction sprays dust at several addresses: a dusting attack or advertising. */
  readonly dusting: boolean;
  readonly threshold: number;
}

/**
 * Dust threshold: an output below 1,000 satoshi costs more to spend than it is worth, anybody can send one to
 * anybody, and the receiver has no say in it; it links nothing. Three or more to different addresses are a spray.
 * Source: Bitcoin Core's dust relay policy; Pérez-Solà et al., "Another coin bites the dust" (2019).
 * Fails: change may be dust; a receiver who spends dust beside other coins does join his addresses: that is a
 * co-spend and stands.
 */
export function dustVerdict(chain: Chain, tx: number, threshold: number = DUST_THRESHOLD): DustVerdict {
  const dust = madeOutputs(chain, tx).filter(
    (output) => chain.outputAddress[output] !== NONE && (chain.value[output] ?? 0) < threshold,
  );
  const addresses = new Set(dust.map((output) => chain.outputAddress[output]));
  return { dust, dusting: addresses.size >= 3, threshold };
}

/** Whether an output is dust. */
export function isDust(chain: Chain, output: number, threshold: number = DUST_THRESHOLD): boolean {
  return (chain.value[output] ?? 0) < threshold;
}
