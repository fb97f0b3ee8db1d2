import { invariant } from '../../base';
import { bodyAmount, tailAmount } from './amounts';
import { openExchange, payCustomers, refillAny, sweepDeposits } from './exchange-acts';
import { mineBlock, rewardMiners } from './mining-acts';
import { joinCoins, payMixedCoin } from './mixing-acts';
import { anyPerson, receivingAddress } from './population';
import { consolidateWallet, payFromWallet } from './wallet-payments';
import type { World } from './world';

/** People who get their first coins in one transaction. */
const OPENED_AT_ONCE = 100;

/** Coins older than the window, which come in without inputs: the exchanges' and one for everybody. */
export function openBackground(world: World, seconds: number): void {
  const { writer, population, rng } = world;
  writer.now = seconds;
  for (const exchange of population.exchanges) openExchange(world, exchange);
  for (let start = 0; start < population.people.length; start += OPENED_AT_ONCE) {
    const group = population.people.slice(start, start + OPENED_AT_ONCE);
    writer.clear();
    for (const person of group) {
      // One in twenty begins rich: large payments need large coins.
      const value = rng.noise.int(20) === 0 ? 2 * tailAmount(rng.amounts) : 3 * bodyAmount(rng.amounts);
      writer.pay(receivingAddress(writer, person), value, 'reward');
    }
    const first = writer.commit();
    group.forEach((person, index) => {
      person.coins.add(first + index);
    });
  }
}

/** One transaction of the background: mostly payments of people and shops, at times what services do. */
export function stepBackground(world: World, seconds: number): void {
  world.writer.now = seconds;
  const written =
    drawnAct(world) ||
    payFromWallet(world) ||
    payCustomers(world, world.rng.noise.pick(world.population.exchanges)) ||
    refillAny(world);
  invariant(written, 'No one in the background can pay');
}

/** An act by the odds, in thousandths; false if it is a payment's turn, or its turn came to nothing. */
function drawnAct(world: World): boolean {
  const { population, rng } = world;
  const draw = rng.noise.int(1000);
  if (draw < 18) return mineBlock(world);
  if (draw < 32) return rewardMiners(world);
  if (draw < 41) return sweepDeposits(world, rng.noise.pick(population.exchanges));
  if (draw < 50) return joinCoins(world);
  if (draw < 66) return payMixedCoin(world);
  if (draw < 69) return consolidateWallet(world, rng.noise.pick(population.merchants), 3);
  if (draw < 71) return consolidateWallet(world, population.swapper, 3);
  if (draw < 74) return consolidateWallet(world, anyPerson(population, rng.noise), 2);
  if (draw < 254) return payCustomers(world, rng.noise.pick(population.exchanges));
  return false;
}
