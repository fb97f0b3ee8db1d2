import type { CaseMs, Sats } from '../../base';
import type { NamedAddress, NamedTransaction } from '../named-ledger';
import type { CrimePlan } from './crime-plan';

/** Part of every random stream: raised when the same seed and parameters give another chain. */
export const GENERATOR_VERSION = 2;

/** A named address, and what the background has to do for it. */
export interface EmbeddedAddress extends NamedAddress {
  /** Name of who holds it, for the truth; a service's name makes it that service's. Its own label if absent. */
  readonly owner?: string;
  /** Block time of the first payment to it. Only for an address with a coin from outside. */
  readonly firstSeen?: CaseMs;
  /** Each of its unspent coins above dust goes into a many-input sweep of this service, before this instant. */
  readonly spentBy?: { readonly service: string; readonly before: CaseMs };
  /** Locktime of transactions whose first input it is: the tip's height, or 0 (if absent). */
  readonly locktime?: 'tip' | 'zero';
  /** It carries a peel chain on, so what is paid beside it is a peel in the truth. */
  readonly carrier?: boolean;
}

/** What a ledger is made of. The same parameters give the same bytes on every machine. */
export interface GeneratorParameters {
  readonly seed: string;
  /** Background transactions; named ones, crime plans and what they need come on top. */
  readonly transactions: number;
  /** The background runs from here to there; before it, thinly, from the first named event on. */
  readonly from: CaseMs;
  readonly until: CaseMs;
  /** Names of the exchanges; three invented ones if absent. */
  readonly exchanges?: readonly string[];
  /** Holders of ordinary wallets; a twelfth of `transactions` if absent. */
  readonly people?: number;
  /** Change that goes to an address used before (an input’s, or where the last change went), in thousandths; 10 if absent. */
  readonly changeReusePerMille?: number;
  readonly rows?: readonly NamedTransaction[];
  readonly addresses?: Readonly<Record<string, EmbeddedAddress>>;
  readonly plans?: readonly CrimePlan[];
}

/** A payout on the second chain of a swap, in millionths of its unit. */
export interface OtherChainPayout {
  readonly at: CaseMs;
  readonly amount: number;
  /** The output that paid for it. */
  readonly paidBy: number;
}

/** Dust: what no wallet spends on purpose. */
export const DUST = 1000 as Sats;
