import type { CaseMs } from '../../base';
import { addressFor, txidFor } from '../address';
import type { NamedAddress, NamedTransaction } from '../named-ledger';
import type { Chain } from './chain';
import { ChainBuilder } from './chain-builder';
import { estimateVsize, type ScriptType } from './script-type';

/** A named ledger as a chain, with the numbers of its labels. */
export interface NamedChain {
  readonly chain: Chain;
  readonly txs: ReadonlyMap<string, number>;
  readonly addresses: ReadonlyMap<string, number>;
}

export interface NamedChainOptions {
  /** The locktime of a transaction. Left out: not known. */
  readonly locktimeOf?: (transaction: NamedTransaction) => number;
}

/**
 * The named ledger of a scenario as a chain, without a background. `checkNamedLedger` must have no complaint; a
 * transaction or an address that it would name throws. Coins of external addresses that no transaction makes come
 * from outside, in one block each a second before the first named transaction. Sizes are estimated from scripts.
 */
export function namedChain(
  transactions: readonly NamedTransaction[],
  addresses: Readonly<Record<string, NamedAddress>>,
  seed: string,
  { locktimeOf }: NamedChainOptions = {},
): NamedChain {
  const ordered = transactions.toSorted((left, right) => left.at - right.at);
  const builder = new ChainBuilder(transactions.length * 2);
  const numbers = new Map<string, number>();
  const txs = new Map<string, number>();
  const scriptOf = (label: string): ScriptType => addresses[label]?.kind ?? 'unknown';
  const addressOf = (label: string): number => {
    const known = numbers.get(label);
    if (known !== undefined) return known;
    const kind = addresses[label]?.kind;
    if (kind === undefined) throw new Error(`${label} is not declared`);
    const made = builder.address(kind, addressFor(seed, label, kind));
    numbers.set(label, made);
    return made;
  };
  const unspent = new Map<string, number[]>();
  const make = (label: string, value: number): void => {
    const key = `${value} ${label}`;
    unspent.set(key, [...(unspent.get(key) ?? []), builder.output(value, addressOf(label))]);
  };
  for (const coin of coinsFromOutside(ordered)) {
    const txid = txidFor(seed, `outside/${coin.address}/${coin.value}/${coin.number}`);
    builder.begin({ time: secondsOf(ordered[0]?.at) - 1, coinbase: true, txid });
    make(coin.address, coin.value);
  }
  for (const transaction of ordered) {
    const { label, at, inputs, outputs } = transaction;
    const size = estimateVsize(
      inputs.map(({ address }) => scriptOf(address)),
      outputs.map(({ address }) => scriptOf(address)),
    );
    const known = locktimeOf === undefined ? {} : { locktime: locktimeOf(transaction) };
    txs.set(label, builder.begin({ time: secondsOf(at), vsize: size, txid: txidFor(seed, label), ...known }));
    for (const { address, value } of inputs) {
      const output = unspent.get(`${value} ${address}`)?.shift();
      if (output === undefined) throw new Error(`${label} spends a coin of ${address} that nothing makes`);
      builder.input(output);
    }
    for (const { address, value } of outputs) make(address, value);
  }
  return { chain: builder.finish(), txs, addresses: numbers };
}

/** Inputs that no transaction before them makes. */
function coinsFromOutside(ordered: readonly NamedTransaction[]) {
  const there = new Map<string, number>();
  const coins: { readonly address: string; readonly value: number; readonly number: number }[] = [];
  for (const { inputs, outputs } of ordered) {
    for (const { address, value } of inputs) {
      const key = `${value} ${address}`;
      const count = there.get(key) ?? 0;
      if (count > 0) there.set(key, count - 1);
      else coins.push({ address, value, number: coins.length });
    }
    for (const { address, value } of outputs) {
      const key = `${value} ${address}`;
      there.set(key, (there.get(key) ?? 0) + 1);
    }
  }
  return coins;
}

function secondsOf(at: CaseMs | undefined): number {
  return Math.floor((at ?? 1000) / 1000);
}
