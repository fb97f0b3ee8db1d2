import type { AddressKind } from '../address';
import { ChainBuilder, estimateVsize } from '../chain';
import type { OtherChainPayout } from './parameters';
import { type Entity, type EntityKind, OUTPUT_KINDS, type OutputKind } from './truth';

/** An output to be written. */
export interface NewOutput {
  readonly address: number;
  readonly value: number;
  readonly kind: OutputKind;
}

/** A block of ten minutes of case time carries this height: 840,000 was the block of 2024-04-20 (the halving). */
export function heightAt(seconds: number): number {
  return 840_000 + Math.max(0, Math.floor((seconds - 1_713_571_200) / 600));
}

/** Writes the chain and its truth side by side, in ledger order. */
export class LedgerWriter {
  readonly chain: ChainBuilder;
  readonly entities: Entity[] = [];
  readonly ownerOf: number[] = [];
  readonly kindOf: number[] = [];
  /** Time of the transaction that made each output, in seconds; its address. */
  readonly madeAt: number[] = [];
  readonly addressOf: number[] = [];
  readonly scriptOf: AddressKind[] = [];
  /** Name of each transaction and address that ids are hashed from; it is stable when rows are added. */
  readonly txLabel: string[] = [];
  readonly addressLabel: string[] = [];
  readonly customerOf = new Map<number, number>();
  readonly mixes: { deposit: number; payout: number }[] = [];
  readonly otherChain: OtherChainPayout[] = [];
  private anonymous = 0;

  constructor(transactions: number) {
    this.chain = new ChainBuilder(transactions);
  }

  entity(name: string, kind: EntityKind): number {
    return this.entities.push({ name, kind }) - 1;
  }

  /** A new address of an entity; without a label it gets the next number of the background. */
  address(entity: number, script: AddressKind, label?: string): number {
    this.ownerOf.push(entity);
    this.scriptOf.push(script);
    this.addressLabel.push(label ?? `background/${this.anonymous++}`);
    return this.chain.address(script);
  }

  /** Size in virtual bytes of what spends these coins to these scripts. */
  vsize(coins: readonly number[], outputs: readonly AddressKind[]): number {
    return estimateVsize(
      coins.map((coin) => this.scriptOf[this.addressOf[coin] ?? 0] ?? 'p2wpkh'),
      outputs,
    );
  }

  total(coins: readonly number[]): number {
    return coins.reduce((sum, coin) => sum + this.chain.valueOf(coin), 0);
  }

  /** Writes a transaction and gives the id of its first output; the others follow. No inputs: coins from outside. */
  write(
    label: string,
    seconds: number,
    coins: readonly number[],
    outputs: readonly NewOutput[],
    tip = false,
  ): number {
    const vsize = this.vsize(
      coins,
      outputs.map(({ address }) => this.scriptOf[address] ?? 'p2wpkh'),
    );
    const locktime = tip && coins.length > 0 ? heightAt(seconds) : 0;
    this.chain.begin({ time: seconds, locktime, vsize, coinbase: coins.length === 0 });
    this.txLabel.push(label);
    for (const coin of coins) this.chain.input(coin);
    const first = this.kindOf.length;
    for (const { address, value, kind } of outputs) {
      this.chain.output(value, address);
      this.kindOf.push(OUTPUT_KINDS.indexOf(kind));
      this.madeAt.push(seconds);
      this.addressOf.push(address);
    }
    return first;
  }
}
