import type { ChainBuilder } from '../chain';

/** Taken places at the front are given back once there are so many. */
const COMPACT = 256;

/** Coins of one holder, in the order in which they were made: the oldest in front. */
export class CoinList {
  private coins: number[] = [];
  private head = 0;

  get count(): number {
    return this.coins.length - this.head;
  }

  add(coin: number): void {
    this.coins.push(coin);
  }

  /** The coin at a place, 0 the oldest. The place must be below `count`. */
  at(place: number): number {
    return this.coins[this.head + place] ?? 0;
  }

  /** How many coins were made before an instant in seconds: those in front of this place. */
  readyAt(seconds: number, chain: ChainBuilder): number {
    let count = this.count;
    while (count > 0 && chain.madeAt(this.at(count - 1)) >= seconds) count -= 1;
    return count;
  }

  /** Forgets the oldest coins. */
  drop(count: number): void {
    this.head += count;
    if (this.head < COMPACT) return;
    this.coins = this.coins.slice(this.head);
    this.head = 0;
  }

  /** Forgets the coins that are spent by now. */
  dropSpent(chain: ChainBuilder): void {
    const { coins } = this;
    let kept = this.head;
    for (let place = this.head; place < coins.length; place += 1) {
      const coin = coins[place] ?? 0;
      if (!chain.isUnspent(coin)) continue;
      coins[kept] = coin;
      kept += 1;
    }
    coins.length = kept;
  }
}
