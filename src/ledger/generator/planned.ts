import { type CaseMs, invariant, type Sats } from '../../base';
import type { AddressKind } from '../address';
import type { OutputKind } from './truth';

/** A coin that the background has to pay to an address at an exact time. */
export interface Funding {
  readonly address: string;
  readonly value: Sats;
  readonly at: CaseMs;
}

/** What an input spends: an output of an earlier planned transaction, or a funded coin. */
export type PlannedInput =
  | { readonly tx: PlannedTx; readonly output: number }
  | { readonly funding: Funding };

/** A transaction that stands before the background is made; it never depends on it. */
export interface PlannedTx {
  readonly label: string;
  readonly at: CaseMs;
  readonly inputs: readonly PlannedInput[];
  readonly outputs: readonly { readonly address: string; readonly value: Sats; readonly kind: OutputKind }[];
  /** Locktime at the tip's height, or 0. */
  readonly tipLocktime: boolean;
}

/** What the truth knows of a planned address. */
export interface PlannedAddress {
  readonly kind: AddressKind;
  readonly owner: string;
}

/** Everything planned: transactions, the coins they need, and the addresses of both, by label. */
export class PlanBook {
  readonly transactions: PlannedTx[] = [];
  readonly fundings: Funding[] = [];
  readonly addresses = new Map<string, PlannedAddress>();
  /** Payouts of a swap on its second chain, by the planned output that paid for them. */
  readonly swaps: { readonly tx: PlannedTx; readonly output: number; readonly at: CaseMs; amount: number }[] =
    [];

  /** Declares an address and gives its label back. Throws if another owner or kind has it. */
  address(label: string, owner: string, kind: AddressKind = 'p2wpkh'): string {
    const known = this.addresses.get(label);
    invariant(!known || (known.owner === owner && known.kind === kind), `${label} is planned twice`);
    this.addresses.set(label, { kind, owner });
    return label;
  }

  /** Adds a transaction. Throws unless every planned input is made earlier. */
  add(tx: PlannedTx): PlannedTx {
    for (const input of tx.inputs) {
      const made = 'tx' in input ? input.tx.at : input.funding.at;
      invariant(made < tx.at, `${tx.label} spends what is not made before it`);
    }
    this.transactions.push(tx);
    return tx;
  }

  fund(address: string, value: Sats, at: CaseMs): Funding {
    const funding = { address, value, at };
    this.fundings.push(funding);
    return funding;
  }
}

/** The label of the address an input spends from. */
export function inputAddressLabel(input: PlannedInput): string {
  return 'tx' in input ? (input.tx.outputs[input.output]?.address ?? '') : input.funding.address;
}

/** The amount an input brings. */
export function inputValue(input: PlannedInput): number {
  return 'tx' in input ? (input.tx.outputs[input.output]?.value ?? 0) : input.funding.value;
}
