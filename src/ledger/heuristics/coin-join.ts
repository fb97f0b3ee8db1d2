import { type Chain, inputAddresses, inputCountOf, NONE, outputCountOf } from '../chain';

/** Amounts of the dust-like outputs of coloured-coin protocols, many of which are equal without a CoinJoin. */
const MARKER_VALUES: readonly number[] = [546, 2730];

export type CoinJoinReason =
  /** Passes: as many equal outputs as there can be participants. */
  | 'equal-outputs'
  | 'too-few-inputs'
  | 'too-few-outputs'
  /** Fewer different input addresses than participants. */
  | 'too-few-parties'
  /** The most frequent value does not occur once per participant. */
  | 'no-equal-outputs'
  /** The equal outputs have the amount of a coloured-coin marker. */
  | 'marker-value';

export interface CoinJoinVerdict {
  readonly coinJoin: boolean;
  readonly because: CoinJoinReason;
  /** p: half the outputs, rounded up: one equal output and at most one change for each. */
  readonly participants: number;
  readonly parties: number;
  /** The most frequent value in satoshi and its outputs; the smallest of equally frequent values. */
  readonly value: number;
  readonly equalOutputs: readonly number[];
  /** Outputs beside the equal ones: each may be a participant's change. */
  readonly otherOutputs: readonly number[];
}

/**
 * Whether a transaction has the structure of a CoinJoin: at least two inputs and three outputs,
 * p = ⌊(|O| + 1) / 2⌋ participants, at least p different input addresses, and a most frequent output value that
 * occurs exactly p times and is not 546 or 2730 satoshi.
 *
 * Source: Goldfeder, Kalodner, Reisman, Narayanan, "When the cookie meets the blockchain" (PoPETs 2018), as built
 * into BlockSci (Kalodner et al., USENIX Security 2020), `isCoinjoin`.
 * Fails: two payees who get the same amount from a wallet with two inputs look like one; PayJoin and CoinJoins
 * with unequal outputs, several rounds in one, or a fee output too many do not; one person may be several parties.
 */
export function coinJoinVerdict(chain: Chain, tx: number): CoinJoinVerdict {
  const start = chain.txOutputs[tx] ?? 0;
  const outputCount = outputCountOf(chain, tx);
  const participants = Math.floor((outputCount + 1) / 2);
  const parties = inputAddresses(chain, tx).length;
  const byValue = new Map<number, number[]>();
  for (let output = start; output < start + outputCount; output += 1) {
    if (chain.outputAddress[output] === NONE) continue;
    const value = chain.value[output] ?? 0;
    const same = byValue.get(value);
    if (same === undefined) byValue.set(value, [output]);
    else same.push(output);
  }
  const [value, equalOutputs] = [...byValue].toSorted(
    ([leftValue, left], [rightValue, right]) => right.length - left.length || leftValue - rightValue,
  )[0] ?? [0, []];
  const otherOutputs = Array.from({ length: outputCount }, (_, index) => start + index).filter(
    (output) => !equalOutputs.includes(output),
  );
  const because = ((): CoinJoinReason => {
    if (inputCountOf(chain, tx) < 2) return 'too-few-inputs';
    if (outputCount < 3) return 'too-few-outputs';
    if (parties < participants) return 'too-few-parties';
    if (equalOutputs.length !== participants) return 'no-equal-outputs';
    return MARKER_VALUES.includes(value) ? 'marker-value' : 'equal-outputs';
  })();
  return {
    coinJoin: because === 'equal-outputs',
    because,
    participants,
    parties,
    value,
    equalOutputs,
    otherOutputs,
  };
}

/**
 * The same test as yes or no. Clustering asks it of every transaction, so what most fail at comes first, and
 * nothing is allocated before two equal outputs are found.
 */
export function isCoinJoin(chain: Chain, tx: number): boolean {
  const { txInputs, txOutputs, value } = chain;
  const start = txOutputs[tx] ?? 0;
  const end = txOutputs[tx + 1] ?? 0;
  const inputs = (txInputs[tx + 1] ?? 0) - (txInputs[tx] ?? 0);
  if (end - start < 3 || inputs < 2 || 2 * inputs < end - start) return false;
  for (let output = start; output < end; output += 1) {
    const amount = value[output];
    for (let other = output + 1; other < end; other += 1) {
      if (value[other] === amount) return coinJoinVerdict(chain, tx).coinJoin;
    }
  }
  return false;
}

/**
 * In how many ways n equal inputs can have paid n equal outputs: 1, 3, 16, 131, 1496 for n = 1 to 5.
 *
 * An interpretation splits the inputs into groups and gives each group as many outputs, since values are equal: a
 * person may own several of each. That is the number of uniform block permutations of n things (OEIS A023998),
 * which is what the Boltzmann tool (LaurentMT, 2015) counts for a perfect CoinJoin. Derivation: the group of the
 * first input has k inputs, the others chosen in C(n−1, k−1) ways, and k outputs, chosen in C(n, k) ways; the
 * rest is the same problem with n − k. So b(n) = Σ C(n−1, k−1) · C(n, k) · b(n−k), b(0) = 1.
 *
 * It counts the equal part alone: unequal inputs and change outputs tie some participants to their change, not to
 * an equal output. One output each leaves n! of these (120 for n = 5), where everybody is known to own one.
 */
export function interpretations(n: number): bigint {
  const counts: bigint[] = [1n];
  for (let size = 1; size <= n; size += 1) {
    let count = 0n;
    for (let group = 1; group <= size; group += 1) {
      count += choose(size - 1, group - 1) * choose(size, group) * (counts[size - group] ?? 0n);
    }
    counts.push(count);
  }
  return counts[Math.max(0, n)] ?? 1n;
}

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let index = 1; index <= k; index += 1) ways = (ways * BigInt(n - k + index)) / BigInt(index);
  return ways;
}
