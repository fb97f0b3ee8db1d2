import { caseMs, type Rng } from '../../base';
import { estimatedFeeRate, paymentAmount } from './amounts';
import { chooseCoins } from './choose-coins';
import type { LedgerWriter } from './ledger-writer';
import { DUST } from './parameters';
import { anyPerson, receivingAddress, type Wallet } from './population';
import type { World } from './world';

/** Kept back for the fee while coins are chosen, satoshi. */
const FEE_ROOM = 12_000;
/** Coins that are put together at once. */
const CONSOLIDATED = 5;
const LEAST_BALANCE = 60_000;

/** A payment by somebody who can pay; false if none of a few people asked can. */
export function payFromWallet(world: World): boolean {
  const { writer, population, rng } = world;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const merchant = rng.noise.int(12) === 0;
    const payer = merchant ? rng.noise.pick(population.merchants) : anyPerson(population, rng.noise);
    const ready = payer.coins.readyAt(writer.now, writer.chain);
    let balance = 0;
    let most = 0;
    for (let place = 0; place < ready; place += 1) {
      const value = writer.chain.valueOf(payer.coins.at(place));
      balance += value;
      if (value > most) most = value;
    }
    if (balance < LEAST_BALANCE) continue;
    // Nineteen in twenty people who lack a coin of that size pay less instead of joining coins.
    const reach = rng.noise.int(20) > 0 ? most : balance;
    const value = Math.min(paymentAmount(rng.amounts), Math.floor((reach - FEE_ROOM) / 100) * 96);
    writer.clear();
    if (value <= 5 * DUST || !chooseCoins(writer, payer, ready, value + FEE_ROOM)) continue;
    const fee = walletFee(world, payer, 2);
    if (writer.total - fee < value) continue;
    pay(world, payer, value, fee);
    return true;
  }
  writer.clear();
  return false;
}

/** All of a wallet's oldest coins into one of its own, if there are `least` or more. */
export function consolidateWallet(world: World, wallet: Wallet, least: number): boolean {
  const { writer } = world;
  const ready = wallet.coins.readyAt(writer.now, writer.chain);
  if (ready < least) return false;
  writer.clear();
  for (let place = 0; place < Math.min(CONSOLIDATED, ready); place += 1) writer.spend(wallet.coins.at(place));
  const left = writer.total - walletFee(world, wallet, 1);
  if (left <= DUST) return false;
  writer.pay(writer.address(wallet.entity, wallet.script), left, 'change');
  wallet.coins.add(commitFrom(world, wallet));
  return true;
}

/** Pays `asked` with the coins that the draft spends; what is left goes back, unless it is dust. */
function pay(world: World, payer: Wallet, asked: number, fee: number): void {
  const { writer, rng } = world;
  const purpose = anyPurpose(rng.noise);
  const payee = payeeFor(world, purpose);
  // Now and then a wallet is emptied.
  const value = rng.noise.int(100) < 16 ? writer.total - fee : asked;
  const left = writer.total - fee - value;
  const keeps = left > DUST;
  const changeFirst = payer.change === 'first' || (payer.change === 'either' && rng.noise.int(2) === 0);
  const first = keeps && changeFirst;
  if (first) payChange(world, payer, left);
  const address = purpose === 'deposit' ? depositAddress(writer, payer) : receivingAddress(writer, payee);
  const place = writer.pay(address, value, 'payment');
  if (keeps && !first) payChange(world, payer, left);
  const output = commitFrom(world, payer);
  if (keeps) payer.coins.add(output + 1 - place);
  receive(world, payer, payee, purpose, output + place);
}

/** Change to a new address; now and then to one used before: the last one that got change, or an input's own. */
function payChange({ writer, rng, changeReusePerMille }: World, payer: Wallet, left: number): void {
  const reused = rng.noise.int(1000) < changeReusePerMille;
  const own = reused && rng.noise.int(2) === 0;
  const address = !reused
    ? writer.address(payer.entity, payer.script)
    : own || payer.lastChange === undefined
      ? writer.firstAddress()
      : payer.lastChange;
  payer.lastChange = address;
  writer.pay(address, left, 'change');
}

/** What a payment is for: somebody, a shop, one's own account at an exchange, a mixer, a swap. */
type Purpose = 'person' | 'shop' | 'deposit' | 'mixer' | 'swap';

function anyPurpose(rng: Rng): Purpose {
  const draw = rng.int(100);
  if (draw < 58) return 'person';
  if (draw < 84) return 'shop';
  if (draw < 97) return 'deposit';
  return draw < 99 ? 'mixer' : 'swap';
}

/** Whose coin it becomes. A deposit has no holder but the exchange, which keeps lists of its own. */
function payeeFor({ population, rng }: World, purpose: Purpose): Wallet {
  switch (purpose) {
    case 'person':
    case 'deposit':
      return anyPerson(population, rng.noise);
    case 'shop':
      return rng.noise.pick(population.merchants);
    case 'mixer':
      return population.mixer;
    case 'swap':
      return population.swapper;
  }
}

function depositAddress(writer: LedgerWriter, payer: Wallet): number {
  if (payer.deposit === undefined) {
    payer.deposit = writer.address(payer.home.entity, 'p2wpkh');
    writer.customerOf.set(payer.deposit, payer.entity);
  }
  return payer.deposit;
}

function receive(world: World, payer: Wallet, payee: Wallet, purpose: Purpose, coin: number): void {
  if (purpose === 'deposit') {
    payer.home.deposits.add(coin);
    return;
  }
  payee.coins.add(coin);
  if (purpose === 'mixer') owe(world, payer, coin);
  if (purpose === 'swap') recordSwap(world, coin);
}

/** The mixer pays back after 2 hours to 3 days. */
function owe({ writer, rng, owed }: World, to: Wallet, deposit: number): void {
  owed.push({ deposit, to, due: writer.now + 3600 * (2 + rng.noise.int(70)) });
}

/** The second chain pays 31.5 units a coin, give or take 0.1 %, less 0.5 %, after 5 to 30 minutes. */
function recordSwap({ writer, rng }: World, coin: number): void {
  const rate = 315_000 - 315 + rng.noise.int(631);
  const amount = Math.floor((Math.floor((writer.chain.valueOf(coin) * rate) / 1_000_000) * 995) / 1000);
  const at = caseMs((writer.now + 60 * (5 + rng.noise.int(26))) * 1000);
  writer.otherChain.push({ at, amount, paidBy: coin });
}

/** Writes the draft of a wallet and takes what it spent out of it; the first output. */
function commitFrom({ writer }: World, wallet: Wallet): number {
  const first = writer.commit(wallet.tipLocktime);
  wallet.coins.dropSpent(writer.chain);
  return first;
}

/** Fee for the draft with so many outputs to scripts like the wallet's own. */
function walletFee({ writer, rng }: World, wallet: Wallet, outputs: number): number {
  const rate = wallet.steadyFee ? wallet.feeRate : estimatedFeeRate(rng.amounts);
  return Math.ceil((rate * writer.vsize(outputs, wallet.script)) / 1000);
}
