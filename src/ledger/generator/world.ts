import type { Rng } from '../../base';
import type { LedgerWriter } from './ledger-writer';
import type { Population, Wallet } from './population';

/** What the acts of the background work on. */
export interface World {
  readonly writer: LedgerWriter;
  readonly population: Population;
  readonly rng: Streams;
  /** Change that goes to an address used before, in thousandths. */
  readonly changeReusePerMille: number;
  /** Deposits at the mixer that it has still to pay back, and when it may. */
  readonly owed: { readonly deposit: number; readonly to: Wallet; readonly due: number }[];
}

/** The named random streams of the background: what one draws does not move another. */
export interface Streams {
  readonly actors: Rng;
  readonly wallets: Rng;
  readonly amounts: Rng;
  readonly noise: Rng;
  readonly funding: Rng;
}

/** A bitcoin in satoshi. */
export const COIN = 100_000_000;
