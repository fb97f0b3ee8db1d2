import { invariant, type Rng } from '../../base';
import type { AddressKind } from '../address';
import { CoinList } from './coin-list';
import type { LedgerWriter } from './ledger-writer';
import { FEE_RATES } from './tables';
import type { EntityKind } from './truth';

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
  readonly home: Exchange;
  readonly coins: CoinList;
  /** Deposit address at the home exchange, once it has one. */
  deposit: number | undefined;
  /** Where its last change went. */
  lastChange: number | undefined;
}

/** A custodial exchange: deposits, one hot address, cold storage. */
export interface Exchange {
  readonly entity: number;
  readonly hot: number;
  readonly cold: number;
  readonly deposits: CoinList;
  readonly hotCoins: CoinList;
  readonly coldCoins: CoinList;
}

/** Everybody of the background. */
export interface Population {
  readonly exchanges: readonly Exchange[];
  readonly people: readonly Wallet[];
  readonly merchants: readonly Wallet[];
  readonly mixer: Wallet;
  readonly swapper: Wallet;
  readonly miner: Wallet;
}

/** Draws the holders and their wallets' policies. */
export function createPopulation(
  writer: LedgerWriter,
  exchangeNames: readonly string[],
  people: number,
  rng: { readonly actors: Rng; readonly wallets: Rng },
): Population {
  const exchanges = exchangeNames.map((name) => createExchange(writer, name));
  const wallet = (name: string, kind: EntityKind): Wallet =>
    createWallet(writer, writer.entity(name, kind), rng.actors.pick(exchanges), rng.wallets);
  const shops = Math.max(3, Math.floor(people / 25));
  return {
    exchanges,
    people: Array.from({ length: people }, (_, index) => wallet(`person ${index}`, 'person')),
    merchants: Array.from({ length: shops }, (_, index) => wallet(`merchant ${index}`, 'merchant')),
    mixer: wallet('mixer', 'mixer'),
    swapper: wallet('swap', 'swap'),
    miner: wallet('pool', 'miner'),
  };
}

/** Where a wallet receives: its one address, or a new one. */
export function receivingAddress(writer: LedgerWriter, wallet: Wallet): number {
  return wallet.fixedAddress ?? writer.address(wallet.entity, wallet.script);
}

/** Somebody; the smaller of two draws, since some people pay and are paid far more often than others. */
export function anyPerson({ people }: Population, rng: Rng): Wallet {
  const person = people[Math.min(rng.int(people.length), rng.int(people.length))];
  invariant(person, 'There are people');
  return person;
}

/** Draws a wallet's policy. */
function createWallet(writer: LedgerWriter, entity: number, home: Exchange, rng: Rng): Wallet {
  const script: AddressKind = rng.int(100) < 78 ? 'p2wpkh' : 'p2tr';
  return {
    entity,
    script,
    feeRate: rng.pick(FEE_RATES),
    steadyFee: rng.int(100) < 45,
    tipLocktime: rng.int(100) < 55,
    selection: rng.pick(SELECTIONS),
    change: rng.pick(CHANGE_PLACES),
    fixedAddress: rng.int(100) < 6 ? writer.address(entity, script) : undefined,
    home,
    coins: new CoinList(),
    deposit: undefined,
    lastChange: undefined,
  };
}

/** Drawn evenly: most wallets spend the smallest coin that is enough. */
const SELECTIONS = [
  'oldest',
  'largest',
  'largest',
  'smallest-enough',
  'smallest-enough',
  'smallest-enough',
  'smallest-enough',
  'smallest-enough',
] as const;
const CHANGE_PLACES = ['first', 'last', 'either', 'either'] as const;

/** An exchange with its fixed addresses; `name` is what named addresses call it. */
function createExchange(writer: LedgerWriter, name: string): Exchange {
  const entity = writer.entity(name, 'exchange');
  return {
    entity,
    hot: writer.address(entity, 'p2wpkh', `${name}/hot`),
    cold: writer.address(entity, 'p2wpkh', `${name}/cold`),
    deposits: new CoinList(),
    hotCoins: new CoinList(),
    coldCoins: new CoinList(),
  };
}
