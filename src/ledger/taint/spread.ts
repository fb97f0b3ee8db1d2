import { type Chain, NONE } from '../chain';

/**
 * Goes through the transactions that spend tainted outputs, in ledger order, and through no others: reading the
 * inputs of all is what costs time. `reached` tells that an output is tainted; its spender then comes up.
 */
export class Spread {
  private readonly pending: Uint8Array;
  private readonly spentBy: Uint32Array;

  constructor({ txCount, spentBy }: Chain) {
    this.pending = new Uint8Array(txCount);
    this.spentBy = spentBy;
  }

  reached(output: number): void {
    const spender = this.spentBy[output] ?? 0;
    // NONE, of an unspent output, is beyond the end.
    if (spender < this.pending.length) this.pending[spender] = 1;
  }

  /** The first pending transaction from `tx` on; the number of transactions if there is none. */
  next(tx: number): number {
    const { pending } = this;
    let at = tx;
    while (at < pending.length && pending[at] === 0) at += 1;
    return at;
  }

  /** The transactions that came up, in ledger order. */
  visited(): readonly number[] {
    const { pending } = this;
    const found: number[] = [];
    for (let tx = 0; tx < pending.length; tx += 1) if (pending[tx] === 1) found.push(tx);
    return found;
  }
}

/** Sum of an amount by output over the outputs that are unspent. */
export function unspentTotal({ spentBy }: Chain, tainted: Float64Array): number {
  const none = NONE;
  let total = 0;
  for (let output = 0; output < spentBy.length; output += 1) {
    if (spentBy[output] === none) total += tainted[output] ?? 0;
  }
  return total;
}

/** The seeds by the transaction that makes them, so that each is sown when its turn in the ledger comes. */
export function seedFlags({ outputCount }: Chain, seeds: readonly number[]): Uint8Array {
  const flags = new Uint8Array(outputCount);
  for (const seed of seeds) flags[seed] = 1;
  return flags;
}
