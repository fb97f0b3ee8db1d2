import type { AddressKind } from '../address';
import { ChainBuilder, NONE, scriptCode, vbytesOf } from '../chain';
import { growingBytes, growingWords } from '../chain/growing';
import type { OtherChainPayout } from './parameters';
import { type Entity, type EntityKind, OUTPUT_KINDS, type OutputKind } from './truth';

const CODE_OF = Object.fromEntries(OUTPUT_KINDS.map((kind, code) => [kind, code])) as Record<
  OutputKind,
  number
>;
const TAPROOT = scriptCode('p2tr');
const VBYTES = vbytesOf('p2wpkh');
const TAPROOT_VBYTES = vbytesOf('p2tr');

/** A block of ten minutes of case time carries this height: 840,000 was the block of 2024-04-20 (the halving). */
export function heightAt(seconds: number): number {
  return 840_000 + Math.max(0, Math.floor((seconds - 1_713_571_200) / 600));
}

/**
 * Writes the chain and its truth side by side, in ledger order. A transaction is drafted, `spend` by `pay`, then
 * written by `commit`; `clear` drops a draft that came to nothing. Nothing is allocated for a transaction.
 */
export class LedgerWriter {
  readonly chain: ChainBuilder;
  /** Seconds since 1970 of the transaction that is drafted. Never falls. */
  now = 0;
  /** Satoshi spent so far by the draft, and coins. */
  total = 0;
  spentCount = 0;
  readonly entities: Entity[] = [];
  readonly customerOf = new Map<number, number>();
  readonly mixes: { deposit: number; payout: number }[] = [];
  readonly otherChain: OtherChainPayout[] = [];
  /** Numbers of the addresses and transactions that have a label; the others are numbered in their order. */
  readonly addressOf = new Map<string, number>();
  readonly txOf = new Map<string, number>();
  private readonly owners;
  private readonly kinds;
  /** The draft: coins, then address, value and kind of outputs. The value is read back when it is written. */
  private readonly coins = growingWords(64);
  private readonly payees = growingWords(64);
  private readonly amounts: number[] = [];
  private readonly codes = growingBytes(64);
  /** Virtual bytes of the draft without its frame. */
  private vbytes = 0;

  constructor(transactions: number) {
    this.chain = new ChainBuilder(transactions);
    this.owners = growingWords(transactions * 2);
    this.kinds = growingBytes(transactions * 2);
  }

  entity(name: string, kind: EntityKind): number {
    return this.entities.push({ name, kind }) - 1;
  }

  /** A new address of an entity. A label makes its text independent of what else there is. */
  address(entity: number, script: AddressKind, label?: string): number {
    this.owners.push(entity);
    const address = this.chain.address(script);
    if (label !== undefined) this.addressOf.set(label, address);
    return address;
  }

  /** Drops what is drafted. */
  clear(): void {
    this.coins.length = 0;
    this.payees.length = 0;
    this.codes.length = 0;
    this.total = 0;
    this.spentCount = 0;
    this.vbytes = 0;
  }

  /** Adds a coin to what the draft spends. */
  spend(coin: number): void {
    this.coins.push(coin);
    this.spentCount += 1;
    this.total += this.chain.valueOf(coin);
    this.vbytes += this.isTaproot(this.chain.addressOf(coin)) ? TAPROOT_VBYTES.input : VBYTES.input;
  }

  /** Whether the draft spends a coin. */
  spends(coin: number): boolean {
    for (let place = 0; place < this.coins.length; place += 1)
      if (this.coins.array[place] === coin) return true;
    return false;
  }

  /** The address of the first coin that the draft spends. */
  firstAddress(): number {
    return this.chain.addressOf(this.coins.array[0] ?? NONE);
  }

  /** Adds an output to the draft; its place among the outputs. */
  pay(address: number, value: number, kind: OutputKind): number {
    const place = this.payees.length;
    this.payees.push(address);
    this.amounts[place] = value;
    this.codes.push(CODE_OF[kind]);
    this.vbytes += this.isTaproot(address) ? TAPROOT_VBYTES.output : VBYTES.output;
    return place;
  }

  /** Whole virtual bytes of the draft with so many more outputs of a script. */
  vsize(more = 0, script: AddressKind = 'p2wpkh'): number {
    const each = script === 'p2tr' ? TAPROOT_VBYTES.output : VBYTES.output;
    return Math.ceil(VBYTES.frame + this.vbytes + more * each);
  }

  /**
   * Writes the draft and gives the number of its first output; the others follow. Nothing spent: coins from outside.
   * `tip` sets the locktime to the height of the chain. A label makes its txid independent of what else there is.
   */
  commit(tip = false, label?: string): number {
    const { chain, coins, payees } = this;
    const locktime = tip && coins.length > 0 ? heightAt(this.now) : 0;
    const tx = chain.begin({ time: this.now, locktime, vsize: this.vsize(), coinbase: coins.length === 0 });
    if (label !== undefined) this.txOf.set(label, tx);
    for (let input = 0; input < coins.length; input += 1) chain.input(coins.array[input] ?? NONE);
    const first = this.kinds.length;
    for (let output = 0; output < payees.length; output += 1) {
      chain.output(this.amounts[output] ?? 0, payees.array[output] ?? NONE);
      this.kinds.push(this.codes.array[output] ?? 0);
    }
    this.clear();
    return first;
  }

  /** Entity by address, kind by output, as the truth holds them. */
  ownerOf(): Uint32Array {
    return this.owners.filled().slice();
  }

  kindOf(): Uint8Array {
    return this.kinds.filled().slice();
  }

  private isTaproot(address: number): boolean {
    return this.chain.scriptOf(address) === TAPROOT;
  }
}
