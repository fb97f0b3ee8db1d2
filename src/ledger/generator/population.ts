import type { Rng } from '../../base';
import type { AddressKind } from '../address';
import type { LedgerWriter } from './ledger-writer';
import { FEE_RATES } from './tables';

/** How a holder's software makes transactions; every heuristic is right or wrong because of these. */
export interface Wallet {
  readonly entity: number;
  readonly script: AddressKind;
  /** Thousandths of a satoshi a virtual byte. */
  readonly feeRate: number;
  /** Always the same rate, or one drawn for each payment. */
  readonly steadyFee: boolean;
  readonly tipLocktime: boolean;
  readonly selection: 'oldest' | 'largest' | 'smallest-enough';
  readonly change: 'first' | 'last' | 'either';
  /** Receives at one address always (a donation page, a tattooed QR). */
  readonly fixedAddress: number | undefined;
  readonly home: number;
  coins: number[];
  /** Deposit address at the home exchange, once it has one. */
  deposit: number | undefined;
}

/** A custodial exchange: deposits, one hot address, cold storage. */
export interface Exchange {
  readonly entity: number;
  readonly hot: number;
  readonly cold: number;
  deposits: number[];
  hotCoins: number[];
  coldCoins: number[];
}

/** Draws a wallet's policy. */
export function createWallet(writer: LedgerWriter, entity: number, home: number, rng: Rng): Wallet {
  const script: AddressKind = rng.int(100) < 78 ? 'p2wpkh' : 'p2tr';
  return {
    entity,
    script,
    feeRate: rng.pick(FEE_RATES),
    steadyFee: rng.int(100) < 45,
    tipLocktime: rng.int(100) < 55,
    selection: rng.pick([
      'oldest',
      'largest',
      'smallest-enough',
      'smallest-enough',
      'smallest-enough',
    ] as const),
    change: rng.pick(['first', 'last', 'either', 'either'] as const),
    fixedAddress: rng.int(100) < 6 ? writer.address(entity, script) : undefined,
    home,
    coins: [],
    deposit: undefined,
  };
}

/** An exchange with its fixed addresses; `name` is what named addresses call it. */
export function createExchange(writer: LedgerWriter, name: string): Exchange {
  const entity = writer.entity(name, 'exchange');
  const hot = writer.address(entity, 'p2wpkh', `${name}/hot`);
  const cold = writer.address(entity, 'p2wpkh', `${name}/cold`);
  return { entity, hot, cold, deposits: [], hotCoins: [], coldCoins: [] };
}
