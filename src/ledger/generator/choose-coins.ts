import type { LedgerWriter } from './ledger-writer';
import type { Wallet } from './population';

/** A wallet does not put together more coins than this for a payment. */
const MOST_COINS = 8;

/**
 * Spends coins of a wallet in the draft, by its policy, until `need` satoshi are there. Looks at its `ready` oldest
 * coins. Whether it came that far.
 */
export function chooseCoins(writer: LedgerWriter, wallet: Wallet, ready: number, need: number): boolean {
  switch (wallet.selection) {
    case 'oldest':
      for (
        let place = 0;
        place < ready && writer.spentCount < MOST_COINS && writer.total < need;
        place += 1
      ) {
        writer.spend(wallet.coins.at(place));
      }
      return writer.total >= need;
    case 'smallest-enough': {
      const coin = smallestEnough(writer, wallet, ready, need);
      if (coin === undefined) return largestFirst(writer, wallet, ready, need);
      writer.spend(coin);
      return true;
    }
    case 'largest':
      return largestFirst(writer, wallet, ready, need);
  }
}

function smallestEnough(
  { chain }: LedgerWriter,
  { coins }: Wallet,
  ready: number,
  need: number,
): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < ready; place += 1) {
    const value = chain.valueOf(coins.at(place));
    if (value < need || value >= least) continue;
    best = coins.at(place);
    least = value;
  }
  return best;
}

/** The largest coin, then the next: each round looks for the largest below the last one, the older of equals first. */
function largestFirst(writer: LedgerWriter, { coins }: Wallet, ready: number, need: number): boolean {
  let above = Number.POSITIVE_INFINITY;
  let after = -1;
  while (writer.total < need && writer.spentCount < MOST_COINS) {
    let next = -1;
    let largest = -1;
    for (let place = 0; place < ready; place += 1) {
      const value = writer.chain.valueOf(coins.at(place));
      const comesAfter = value < above || (value === above && place > after);
      if (!comesAfter || value <= largest) continue;
      next = place;
      largest = value;
    }
    if (next === -1) return false;
    writer.spend(coins.at(next));
    above = largest;
    after = next;
  }
  return writer.total >= need;
}
