import type { Chain } from '../chain';
import { Spread, seedFlags, unspentTotal } from './spread';
import type { TaintResult } from './taint-result';

/**
 * A queue of satoshi, as runs of clean and tainted by turns: amounts, the first of them clean (0 if it begins
 * tainted). Neighbours of one kind are one run, so that queues stay short.
 */
type Runs = readonly number[];

/** Where the tainted satoshi of an output lie: [0, 5, 3] is five tainted, then three clean ones. */
export interface QueuedTaint extends TaintResult {
  /** Runs of clean and tainted satoshi by turns, clean first, of the outputs that have tainted ones. */
  readonly runs: ReadonlyMap<number, readonly number[]>;
}

/**
 * FIFO: satoshi leave a transaction in the order in which they came in: the first input's fill the first output.
 * The fee is cut last. Exact: whole satoshi.
 * Source: Clayton's Case (Devaynes v Noble, 1816); Anderson, Shumailov, Ahmed, "Making Bitcoin legal" (2018).
 * Fails: the order of inputs and outputs is the wallet's whim (BIP 69 sorts them), so a different order gives another
 * answer; courts differ on whether the rule holds for coins at all.
 */
export function fifo(chain: Chain, seeds: readonly number[]): QueuedTaint {
  return queue(chain, seeds, 'fifo');
}

/**
 * LIFO: inputs queue last to first; outputs are cut from the front, the first output first, and the fee last. Within
 * a coin, satoshi keep their order. Exact: whole satoshi.
 * Source: the mirror of FIFO, discussed in Anderson et al. 2018 and in accounting.
 * Fails: as FIFO.
 */
export function lifo(chain: Chain, seeds: readonly number[]): QueuedTaint {
  return queue(chain, seeds, 'lifo');
}

function queue(chain: Chain, seeds: readonly number[], rule: 'fifo' | 'lifo'): QueuedTaint {
  const { value, txInputs, txOutputs, inputOutput } = chain;
  const tainted = new Float64Array(chain.outputCount);
  const isSeed = seedFlags(chain, seeds);
  const runs = new Map<number, Runs>();
  const way = new Spread(chain);
  let seeded = 0;
  let fees = 0;
  for (const seed of new Set(seeds)) {
    const worth = value[seed] ?? 0;
    tainted[seed] = worth;
    seeded += worth;
    if (worth > 0) runs.set(seed, [0, worth]);
    way.reached(seed);
  }
  for (let tx = way.next(0); tx < chain.txCount; tx = way.next(tx + 1)) {
    const start = txInputs[tx] ?? 0;
    const end = txInputs[tx + 1] ?? 0;
    const line = new Line();
    for (let step = 0; step < end - start; step += 1) {
      const output = inputOutput[rule === 'fifo' ? start + step : end - 1 - step] ?? 0;
      const own = runs.get(output);
      if (own === undefined) line.join(value[output] ?? 0, false);
      else {
        for (let run = 0; run < own.length; run += 1) line.join(own[run] ?? 0, run % 2 === 1);
      }
    }
    for (let output = txOutputs[tx] ?? 0; output < (txOutputs[tx + 1] ?? 0); output += 1) {
      const { cut, dirty } = line.take(value[output] ?? 0);
      if (isSeed[output] === 1) {
        // A seed is whole already; what reaches it by the rule was not seeded.
        seeded -= dirty;
      } else if (dirty > 0) {
        runs.set(output, cut);
        tainted[output] = dirty;
        way.reached(output);
      }
    }
    fees += line.take(Number.POSITIVE_INFINITY).dirty;
  }
  const unspent = unspentTotal(chain, tainted);
  return { rule, tainted, seeded, fees, unspent, transactions: way.visited(), runs };
}

/** Satoshi in line. */
class Line {
  /** Amounts, clean and tainted by turns, clean first. */
  private readonly amounts: number[] = [0];
  private front = 0;

  /** Puts satoshi at the end. */
  join(amount: number, dirty: boolean): void {
    if (amount === 0) return;
    const last = this.amounts.length - 1;
    if ((last % 2 === 1) === dirty) this.amounts[last] = (this.amounts[last] ?? 0) + amount;
    else this.amounts.push(amount);
  }

  /** Takes satoshi from the front, all there are if that is fewer. */
  take(amount: number): { readonly cut: Runs; readonly dirty: number } {
    const cut = [0];
    let dirty = 0;
    let wanted = amount;
    while (wanted > 0 && this.front < this.amounts.length) {
      const there = this.amounts[this.front] ?? 0;
      const taken = Math.min(wanted, there);
      const isDirty = this.front % 2 === 1;
      if (taken > 0) {
        if (isDirty) dirty += taken;
        if ((cut.length % 2 === 0) === isDirty) cut[cut.length - 1] = (cut[cut.length - 1] ?? 0) + taken;
        else cut.push(taken);
      }
      wanted -= taken;
      this.amounts[this.front] = there - taken;
      if (taken === there) this.front += 1;
    }
    return { cut, dirty };
  }
}
