import { chooseCoins } from './choose-coins';
import { DUST } from './parameters';
import { anyPerson, receivingAddress, type Wallet } from './population';
import { DENOMINATIONS } from './tables';
import type { World } from './world';

/** What a participant of a CoinJoin pays, satoshi. */
const SHARE_OF_FEE = 3000;
const ASKED = 40;

/** A CoinJoin: one coin each of three to eight people, equal outputs and everyone's change, shuffled. */
export function joinCoins({ writer, population, rng }: World): boolean {
  const denomination = rng.noise.pick(DENOMINATIONS);
  const wanted = 3 + rng.noise.int(6);
  const members: Wallet[] = [];
  writer.clear();
  const left: number[] = [];
  for (let asked = 0; asked < ASKED && members.length < wanted; asked += 1) {
    const person = anyPerson(population, rng.noise);
    if (person.fixedAddress !== undefined || members.includes(person)) continue;
    const ready = person.coins.readyAt(writer.now, writer.chain);
    for (let place = 0; place < ready; place += 1) {
      const coin = person.coins.at(place);
      const rest = writer.chain.valueOf(coin) - denomination - SHARE_OF_FEE;
      if (rest < 20_000) continue;
      writer.spend(coin);
      members.push(person);
      left.push(rest);
      break;
    }
  }
  if (members.length < 3) {
    writer.clear();
    return false;
  }
  // Output 2k is the equal amount of member k, 2k + 1 his change; they are put in a drawn order.
  const order = rng.noise.shuffle(Array.from({ length: members.length * 2 }, (_, index) => index));
  for (const index of order) {
    const member = members[index >> 1];
    if (member === undefined) continue;
    const address = writer.address(member.entity, member.script);
    if (index % 2 === 0) writer.pay(address, denomination, 'mix');
    else writer.pay(address, left[index >> 1] ?? 0, 'change');
  }
  const first = writer.commit();
  for (const member of members) member.coins.dropSpent(writer.chain);
  order.forEach((index, place) => {
    members[index >> 1]?.coins.add(first + place);
  });
  return true;
}

/** A mixer pays a customer back from other coins than his, less 2 %, which it pays to itself. */
export function payMixedCoin(world: World): boolean {
  const { writer, population, owed } = world;
  const { mixer } = population;
  const index = owed.findIndex(({ due }) => due < writer.now);
  const debt = owed[index];
  if (debt === undefined) return false;
  const value = writer.chain.valueOf(debt.deposit);
  const charge = Math.floor(value / 50);
  writer.clear();
  const ready = mixer.coins.readyAt(writer.now, writer.chain);
  const enough = chooseCoins(writer, mixer, ready, value + DUST);
  const fee = 10 * writer.vsize(3);
  if (!enough || writer.spends(debt.deposit) || charge <= fee + DUST) {
    owed.splice(index, 1);
    if (enough && charge > fee + DUST) owed.push({ ...debt, due: writer.now + 3600 });
    writer.clear();
    return false;
  }
  const own = () => writer.address(mixer.entity, mixer.script);
  const { total } = writer;
  writer.pay(receivingAddress(writer, debt.to), value - charge, 'mix');
  writer.pay(own(), charge - fee, 'fee');
  writer.pay(own(), total - value, 'change');
  const first = writer.commit();
  mixer.coins.dropSpent(writer.chain);
  mixer.coins.add(first + 1);
  mixer.coins.add(first + 2);
  debt.to.coins.add(first);
  writer.mixes.push({ deposit: debt.deposit, payout: first });
  owed.splice(index, 1);
  return true;
}
