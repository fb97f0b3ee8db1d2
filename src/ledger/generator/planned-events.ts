import { type CaseMs, invariant } from '../../base';
import { fundAddress } from './exchange-acts';
import type { Funding, PlanBook, PlannedTx } from './planned';
import type { Exchange } from './population';
import type { World } from './world';

/** Something planned, at its time: a transaction, or a coin that the background has to pay. */
export type PlannedEvent = { readonly at: CaseMs } & (
  | { readonly tx: PlannedTx }
  | { readonly funding: Funding }
);

/** Writes what is planned into a ledger. */
export class PlannedEvents {
  private readonly coinOf = new Map<Funding, number>();
  private readonly firstOf = new Map<PlannedTx, number>();
  private readonly byHot: ReadonlyMap<number, Exchange>;

  constructor(private readonly world: World) {
    this.byHot = new Map(world.population.exchanges.map((exchange) => [exchange.hot, exchange]));
  }

  /** Writes one event. Throws if it spends what is not there. */
  write(event: PlannedEvent): void {
    const { writer } = this.world;
    writer.now = Math.floor(event.at / 1000);
    if ('funding' in event) {
      const { funding } = event;
      this.coinOf.set(funding, fundAddress(this.world, this.address(funding.address), funding.value));
      return;
    }
    const { tx } = event;
    writer.clear();
    for (const input of tx.inputs) {
      const coin = 'tx' in input ? this.outputOf(input.tx, input.output) : this.coinOf.get(input.funding);
      invariant(coin !== undefined, `${tx.label} spends a coin that is not there`);
      writer.spend(coin);
    }
    for (const { address, value, kind } of tx.outputs) writer.pay(this.address(address), value, kind);
    const first = writer.commit(tx.tipLocktime, tx.label);
    this.firstOf.set(tx, first);
    // What is swept into an exchange's hot wallet is paid out again with the rest.
    tx.outputs.forEach(({ address }, output) => {
      this.byHot.get(this.address(address))?.hotCoins.add(first + output);
    });
  }

  /** The second chain's payouts for planned payments. */
  recordSwaps({ swaps }: PlanBook): void {
    for (const { tx, output, at, amount } of swaps) {
      const paidBy = this.outputOf(tx, output);
      if (paidBy !== undefined) this.world.writer.otherChain.push({ at, amount, paidBy });
    }
  }

  private outputOf(tx: PlannedTx, output: number): number | undefined {
    const first = this.firstOf.get(tx);
    return first === undefined ? undefined : first + output;
  }

  private address(label: string): number {
    const found = this.world.writer.addressOf.get(label);
    invariant(found !== undefined, `No address ${label}`);
    return found;
  }
}
