import type { Rng } from '../../base';
import type { Command } from '../../engine';

/** An act that the view offers: commands given one after the other, as one fills in a paper and sends it. */
export interface Offer {
  /** How likely it is beside the others. */
  readonly weight: number;
  /** What it is about: who has done it often is less likely to do it again. Null for what may be done without end. */
  readonly about: string | null;
  /** How often it is done as it comes up, before anything else: 0 for what can wait, 1 for what is new. */
  readonly due: number;
  /** The act; no commands if it turns out that nothing can be done. */
  readonly make: () => readonly Command[];
}

/** An act of one command, which can wait. */
export function offer(weight: number, about: string | null, make: () => Command): Offer {
  return { weight, about, due: 0, make: () => [make()] };
}

/** One of several, each as likely as its weight; undefined if there is none with a weight. */
export function pickByWeight<Thing extends { readonly weight: number }>(
  things: readonly Thing[],
  rng: Rng,
): Thing | undefined {
  // In whole hundredths, so that the draw is exact.
  const weights = things.map(({ weight }) => Math.round(weight * 100));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return undefined;
  let draw = rng.int(sum);
  return things.find((_, index) => {
    draw -= weights[index] ?? 0;
    return draw < 0;
  });
}
