import { anyPerson, receivingAddress, type Wallet } from './population';
import type { World } from './world';

/** Block reward of 2028 to 2032 in satoshi; fees come on top. */
const REWARD = 156_250_000;

/** New coins for the pool. */
export function mineBlock({ writer, population, rng }: World): boolean {
  const { miner } = population;
  writer.clear();
  writer.pay(writer.address(miner.entity, 'p2wpkh'), REWARD + 10_000 + rng.amounts.int(3_000_000), 'reward');
  miner.coins.add(writer.commit());
  return true;
}

/** The pool shares its oldest reward between four to eight people. */
export function rewardMiners({ writer, population, rng }: World): boolean {
  const { miner } = population;
  if (miner.coins.readyAt(writer.now, writer.chain) === 0) return false;
  writer.clear();
  writer.spend(miner.coins.at(0));
  const people: Wallet[] = Array.from({ length: 4 + rng.noise.int(5) }, () =>
    anyPerson(population, rng.noise),
  );
  const share = Math.floor((writer.total - 20_000) / people.length);
  for (const person of people) writer.pay(receivingAddress(writer, person), share, 'payment');
  const first = writer.commit();
  miner.coins.drop(1);
  people.forEach((person, index) => {
    person.coins.add(first + index);
  });
  return true;
}
