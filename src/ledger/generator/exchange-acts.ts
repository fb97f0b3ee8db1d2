import { invariant } from '../../base';
import { paymentAmount, tailAmount } from './amounts';
import type { LedgerWriter } from './ledger-writer';
import { DUST } from './parameters';
import { anyPerson, type Exchange, receivingAddress, type Wallet } from './population';
import { BATCHES } from './tables';
import { COIN, type World } from './world';

const COLD_COINS = 40;
const HOT_COINS = 12;
/** The hot wallet is topped up by this much when what it would spend is below the least. */
const REFILL = 30 * COIN;
const LEAST_HOT = COIN / 5;
/** With more coins than this in the hot wallet, two are spent at once. */
const MANY_COINS = 24;
const SWEEP_SIZE = 12;

/** Hot and cold coins older than the window: they come in without inputs, as a block reward does. */
export function openExchange({ writer }: World, exchange: Exchange): void {
  writer.clear();
  for (let coin = 0; coin < COLD_COINS; coin += 1) writer.pay(exchange.cold, 250 * COIN, 'reward');
  for (let coin = 0; coin < HOT_COINS; coin += 1) writer.pay(exchange.hot, 20 * COIN, 'reward');
  const first = writer.commit();
  for (let coin = 0; coin < COLD_COINS; coin += 1) exchange.coldCoins.add(first + coin);
  for (let coin = 0; coin < HOT_COINS; coin += 1) exchange.hotCoins.add(first + COLD_COINS + coin);
}

/** Pays customers in one batch from the oldest hot coins; tops the hot wallet up instead if they are too small. */
export function payCustomers(world: World, exchange: Exchange): boolean {
  const { writer, population, rng } = world;
  // One in twelve is a large withdrawal, which is paid alone.
  const large = rng.noise.int(12) === 0 ? tailAmount(rng.amounts) : 0;
  const size = large > 0 ? 1 : rng.noise.pick(BATCHES);
  const coins = spendHot(writer, exchange, LEAST_HOT + 2 * large);
  if (writer.total < LEAST_HOT) return refillHot(writer, exchange);
  let left = writer.total - COIN / 100;
  const paid: Wallet[] = [];
  while (paid.length < size && left > COIN / 10) {
    const person = anyPerson(population, rng.noise);
    const value = Math.min(large || paymentAmount(rng.amounts), Math.floor(left / 2));
    left -= value;
    writer.pay(receivingAddress(writer, person), value, 'payment');
    paid.push(person);
  }
  const fee = 14 * writer.vsize(1);
  writer.pay(exchange.hot, left + COIN / 100 - fee, 'change');
  const first = writer.commit();
  exchange.hotCoins.drop(coins);
  for (let index = 0; index < paid.length; index += 1) paid[index]?.coins.add(first + index);
  exchange.hotCoins.add(first + paid.length);
  return true;
}

/** Customers' deposits into the hot wallet, at locktime 0 and 9 satoshi a virtual byte. */
export function sweepDeposits({ writer }: World, exchange: Exchange): boolean {
  const count = Math.min(SWEEP_SIZE, exchange.deposits.readyAt(writer.now, writer.chain));
  if (count < 3) return false;
  writer.clear();
  for (let place = 0; place < count; place += 1) writer.spend(exchange.deposits.at(place));
  const left = writer.total - 9 * writer.vsize(1);
  if (left <= DUST) return false;
  writer.pay(exchange.hot, left, 'change');
  exchange.hotCoins.add(writer.commit());
  exchange.deposits.drop(count);
  return true;
}

/** Tops up the first hot wallet whose exchange still can. */
export function refillAny({ writer, population }: World): boolean {
  return population.exchanges.some((exchange) => refillHot(writer, exchange));
}

/** Pays an exact coin to a planned address, from an exchange; gives the coin. */
export function fundAddress({ writer, population, rng }: World, address: number, value: number): number {
  const exchange = rng.funding.pick(population.exchanges);
  const need = value + COIN / 100;
  let hot = true;
  let coins = value < 8 * COIN ? spendHot(writer, exchange, need) : 0;
  if (writer.total < need || coins === 0) {
    hot = false;
    coins = spendCold(writer, exchange, need);
  }
  const fee = 12 * writer.vsize(2);
  invariant(writer.total > value + fee, 'The exchanges cannot fund the plan');
  const left = writer.total - value - fee;
  writer.pay(address, value, 'payment');
  writer.pay(hot ? exchange.hot : exchange.cold, left, 'change');
  const first = writer.commit();
  const list = hot ? exchange.hotCoins : exchange.coldCoins;
  list.drop(coins);
  list.add(first + 1);
  return first;
}

function refillHot(writer: LedgerWriter, exchange: Exchange): boolean {
  const coins = spendCold(writer, exchange, REFILL + COIN);
  if (writer.total < REFILL + COIN) return false;
  const left = writer.total - REFILL - 8 * writer.vsize(2);
  writer.pay(exchange.hot, REFILL, 'change');
  writer.pay(exchange.cold, left, 'change');
  const first = writer.commit();
  exchange.coldCoins.drop(coins);
  exchange.hotCoins.add(first);
  exchange.coldCoins.add(first + 1);
  return true;
}

/** Begins a draft with the oldest hot coins until `need` is there: up to four, two if there are many. Their number. */
function spendHot(writer: LedgerWriter, { hotCoins }: Exchange, need: number): number {
  const ready = hotCoins.readyAt(writer.now, writer.chain);
  const least = ready > MANY_COINS ? 2 : 1;
  writer.clear();
  let count = 0;
  while (count < Math.min(ready, 4) && (count < least || writer.total < need)) {
    writer.spend(hotCoins.at(count));
    count += 1;
  }
  return count;
}

/** Begins a draft with the oldest cold coins until `need` is there, or there are no more. Their number. */
function spendCold(writer: LedgerWriter, { coldCoins }: Exchange, need: number): number {
  const ready = coldCoins.readyAt(writer.now, writer.chain);
  writer.clear();
  let count = 0;
  while (count < ready && writer.total < need) {
    writer.spend(coldCoins.at(count));
    count += 1;
  }
  return count;
}
