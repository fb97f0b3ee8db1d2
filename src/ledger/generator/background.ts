import { invariant, type Rng } from '../../base';
import type { LedgerWriter, NewOutput } from './ledger-writer';
import { DUST } from './parameters';
import { createExchange, createWallet, type Exchange, type Wallet } from './population';
import { BATCHES, BODY, DENOMINATIONS, FEE_RATES, ROUND_FIAT, TAIL } from './tables';

const COIN = 100_000_000;
const COLD_COINS = 40;

/** Settings of the background. */
export interface BackgroundOptions {
  readonly people: number;
  readonly exchanges: readonly string[];
  readonly changeReusePerMille: number;
}

/** The named random streams of the background: what one draws does not move another. */
export interface Streams {
  readonly actors: Rng;
  readonly wallets: Rng;
  readonly amounts: Rng;
  readonly noise: Rng;
  readonly funding: Rng;
}

/** The population that makes the noise. Each method writes at most one transaction, at the time given. */
export class Background {
  readonly exchanges: readonly Exchange[];
  private readonly people: readonly Wallet[];
  private readonly merchants: readonly Wallet[];
  private readonly mixer: Wallet;
  private readonly swapper: Wallet;
  private readonly miner: Wallet;
  private queue: { deposit: number; to: Wallet; due: number }[] = [];
  private serial = 0;
  private now = 0;

  constructor(
    private readonly writer: LedgerWriter,
    private readonly options: BackgroundOptions,
    private readonly rng: Streams,
  ) {
    this.exchanges = options.exchanges.map((name) => createExchange(writer, name));
    const wallet = (name: string, kind: 'person' | 'merchant' | 'mixer' | 'swap' | 'miner'): Wallet =>
      createWallet(writer, writer.entity(name, kind), rng.actors.int(this.exchanges.length), rng.wallets);
    this.people = Array.from({ length: options.people }, (_, index) => wallet(`person ${index}`, 'person'));
    const shops = Math.max(3, Math.floor(options.people / 25));
    this.merchants = Array.from({ length: shops }, (_, index) => wallet(`merchant ${index}`, 'merchant'));
    this.mixer = wallet('mixer', 'mixer');
    this.swapper = wallet('swap', 'swap');
    this.miner = wallet('pool', 'miner');
  }

  /** Coins older than the window: they come in without inputs, as a block reward does. */
  open(seconds: number): void {
    this.now = seconds;
    for (const exchange of this.exchanges) {
      const cold = Array.from({ length: COLD_COINS }, () => this.out(exchange.cold, 250 * COIN, 'reward'));
      const hot = Array.from({ length: 12 }, () => this.out(exchange.hot, 20 * COIN, 'reward'));
      const first = this.write([], [...cold, ...hot]);
      exchange.coldCoins = cold.map((_, index) => first + index);
      exchange.hotCoins = hot.map((_, index) => first + COLD_COINS + index);
    }
    for (let start = 0; start < this.people.length; start += 100) {
      const group = this.people.slice(start, start + 100);
      const first = this.write(
        [],
        group.map((person) => this.out(this.receive(person), 3 * this.bodyValue(), 'reward')),
      );
      group.forEach((person, index) => {
        person.coins.push(first + index);
      });
    }
  }

  /** Pays an exact coin to a planned address, from an exchange; gives the coin. */
  fund(seconds: number, address: number, value: number): number {
    this.now = seconds;
    const exchange = this.rng.funding.pick(this.exchanges);
    const sources = value < 8 * COIN && this.ready(exchange.hotCoins).length > 0 ? 'hotCoins' : 'coldCoins';
    const coins: number[] = [];
    for (const coin of this.ready(exchange[sources])) {
      if (this.writer.total(coins) > value + COIN / 100) break;
      coins.push(coin);
    }
    if (sources === 'hotCoins' && this.writer.total(coins) <= value + COIN / 100) {
      coins.length = 0;
      coins.push(...this.ready(exchange.coldCoins).slice(0, 1));
    }
    const total = this.writer.total(coins);
    const fee = 12 * this.writer.vsize(coins, ['p2wpkh', 'p2wpkh']);
    invariant(total > value + fee, 'The exchanges cannot fund the plan');
    const home = total > 60 * COIN ? exchange.cold : exchange.hot;
    const first = this.write(coins, [
      this.out(address, value, 'payment'),
      this.out(home, total - value - fee, 'change'),
    ]);
    exchange.hotCoins = exchange.hotCoins.filter((coin) => !coins.includes(coin));
    exchange.coldCoins = exchange.coldCoins.filter((coin) => !coins.includes(coin));
    (home === exchange.cold ? exchange.coldCoins : exchange.hotCoins).push(first + 1);
    return first;
  }

  /** One transaction of the background. */
  step(seconds: number): void {
    this.now = seconds;
    const draw = this.rng.noise.int(1000);
    const written =
      (draw < 18 && this.mine()) ||
      (draw < 32 && this.rewardMiners()) ||
      (draw < 41 && this.sweep()) ||
      (draw < 56 && this.join()) ||
      (draw < 72 && this.mixOut()) ||
      (draw < 75 && this.consolidate(this.rng.noise.pick(this.merchants), 3)) ||
      (draw < 81 && this.consolidate(this.person(), 2)) ||
      (draw < 260 && this.payout()) ||
      this.payment() ||
      this.payout() ||
      this.refill();
    invariant(written, 'No one in the background can pay');
  }

  private payment(): boolean {
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const payer = this.rng.noise.int(12) === 0 ? this.rng.noise.pick(this.merchants) : this.person();
      const ready = this.ready(payer.coins);
      const balance = this.writer.total(ready);
      if (balance < 60_000) continue;
      // Three in four people who lack a coin of that size pay less instead of joining coins.
      const most = ready.reduce((top, coin) => Math.max(top, this.writer.chain.valueOf(coin)), 0);
      const reach = this.rng.noise.int(4) > 0 ? most : balance;
      const value = Math.min(this.paymentValue(), Math.floor((reach - 12_000) / 100) * 96);
      const coins = this.select(payer, ready, value + 12_000);
      const fee = this.fee(payer, coins);
      const total = this.writer.total(coins);
      if (total - fee < value || value <= 5 * DUST) continue;
      this.payTo(payer, coins, value, fee);
      return true;
    }
    return false;
  }

  private payTo(payer: Wallet, coins: readonly number[], asked: number, fee: number): void {
    const draw = this.rng.noise.int(100);
    const total = this.writer.total(coins);
    // Now and then a wallet is emptied; what would be dust goes to the fee in any case.
    const all = this.rng.noise.int(100) < 19;
    const value = all ? total - fee : asked;
    const left = total - fee - value;
    const target = this.target(payer, draw);
    const pay = this.out(target.address, value, 'payment');
    const kept = left > DUST ? [this.out(this.changeAddress(payer, coins), left, 'change')] : [];
    const changeFirst =
      payer.change === 'first' || (payer.change === 'either' && this.rng.noise.int(2) === 0);
    const outputs = changeFirst ? [...kept, pay] : [pay, ...kept];
    const first = this.write(coins, outputs, payer.tipLocktime);
    payer.coins = payer.coins.filter((coin) => !coins.includes(coin));
    outputs.forEach((output, index) => {
      if (output === pay) target.settle(first + index);
      else payer.coins.push(first + index);
    });
  }

  /** Whom a payment goes to: people, shops, the payer's own deposit address, a mixer, a swap. */
  private target(payer: Wallet, draw: number): { address: number; settle: (coin: number) => void } {
    if (draw < 52) return this.towards(this.person());
    if (draw < 70) return this.towards(this.rng.noise.pick(this.merchants));
    if (draw < 93) {
      const exchange = this.exchanges[payer.home];
      invariant(exchange, 'A wallet has a home');
      payer.deposit ??= this.writer.address(exchange.entity, 'p2wpkh');
      this.writer.customerOf.set(payer.deposit, payer.entity);
      return { address: payer.deposit, settle: (coin) => exchange.deposits.push(coin) };
    }
    if (draw < 97) {
      return {
        address: this.writer.address(this.mixer.entity, this.mixer.script),
        settle: (coin) => {
          this.mixer.coins.push(coin);
          this.queue.push({ deposit: coin, to: payer, due: this.now + 3600 * (2 + this.rng.noise.int(70)) });
        },
      };
    }
    return {
      address: this.writer.address(this.swapper.entity, this.swapper.script),
      settle: (coin) => {
        this.swapper.coins.push(coin);
        this.recordSwap(coin, this.now);
      },
    };
  }

  /** The second chain pays 31.5 units a coin, give or take 0.1 %, less 0.5 %, after 5 to 30 minutes. */
  private recordSwap(coin: number, seconds: number): void {
    const rate = 315_000 - 315 + this.rng.noise.int(631);
    const amount = Math.floor(
      (Math.floor((this.writer.chain.valueOf(coin) * rate) / 1_000_000) * 995) / 1000,
    );
    const at = (seconds + 60 * (5 + this.rng.noise.int(26))) * 1000;
    this.writer.otherChain.push({ at: at as OtherAt, amount, paidBy: coin });
  }

  private payout(): boolean {
    const exchange = this.rng.noise.pick(this.exchanges);
    const ready = this.ready(exchange.hotCoins);
    const coins = ready.slice(0, 1);
    let left = this.writer.total(coins) - COIN / 100;
    if (left < COIN / 10) return this.refillOf(exchange);
    const outputs: NewOutput[] = [];
    const to: Wallet[] = [];
    const size = this.rng.noise.pick(BATCHES);
    while (outputs.length < size && left > COIN / 10) {
      const person = this.person();
      const value = Math.min(this.paymentValue(), Math.floor(left / 2));
      left -= value;
      outputs.push(this.out(this.receive(person), value, 'payment'));
      to.push(person);
    }
    const scripts = outputs.map(({ address }) => this.writer.scriptOf[address] ?? 'p2wpkh');
    const fee = 14 * this.writer.vsize(coins, [...scripts, 'p2wpkh']);
    outputs.push(this.out(exchange.hot, left + COIN / 100 - fee, 'change'));
    const first = this.write(coins, outputs);
    exchange.hotCoins = exchange.hotCoins.filter((coin) => !coins.includes(coin));
    to.forEach((person, index) => {
      person.coins.push(first + index);
    });
    exchange.hotCoins.push(first + to.length);
    return true;
  }

  private sweep(): boolean {
    const exchange = this.rng.noise.pick(this.exchanges);
    const coins = this.ready(exchange.deposits).slice(0, 12);
    if (coins.length < 3) return false;
    exchange.deposits = exchange.deposits.filter((coin) => !coins.includes(coin));
    const fee = 9 * this.writer.vsize(coins, ['p2wpkh']);
    const total = this.writer.total(coins) - fee;
    if (total <= DUST) return false;
    exchange.hotCoins.push(this.write(coins, [this.out(exchange.hot, total, 'change')]));
    return true;
  }

  private refill(): boolean {
    return this.exchanges.some((exchange) => this.refillOf(exchange));
  }

  private refillOf(exchange: Exchange): boolean {
    const coins = this.ready(exchange.coldCoins).slice(0, 1);
    const total = this.writer.total(coins);
    if (total < 60 * COIN) return false;
    const fee = 8 * this.writer.vsize(coins, ['p2wpkh', 'p2wpkh']);
    const first = this.write(coins, [
      this.out(exchange.hot, 30 * COIN, 'change'),
      this.out(exchange.cold, total - 30 * COIN - fee, 'change'),
    ]);
    exchange.coldCoins = exchange.coldCoins.filter((coin) => coin !== coins[0]);
    exchange.hotCoins.push(first);
    exchange.coldCoins.push(first + 1);
    return true;
  }

  private consolidate(wallet: Wallet, least: number): boolean {
    const coins = this.ready(wallet.coins).slice(0, 8);
    const fee = this.fee(wallet, coins);
    const total = this.writer.total(coins) - fee;
    if (coins.length < least || total <= DUST) return false;
    wallet.coins = wallet.coins.filter((coin) => !coins.includes(coin));
    const address = this.writer.address(wallet.entity, wallet.script);
    wallet.coins.push(this.write(coins, [this.out(address, total, 'change')], wallet.tipLocktime));
    return true;
  }

  /** A CoinJoin: one coin each of three to eight people, equal outputs and everyone's change, shuffled. */
  private join(): boolean {
    const denomination = this.rng.noise.pick(DENOMINATIONS);
    const wanted = 3 + this.rng.noise.int(6);
    const members = new Map<Wallet, number>();
    for (let attempt = 0; attempt < 60 && members.size < wanted; attempt += 1) {
      const person = this.person();
      const coin = this.ready(person.coins).find(
        (each) => this.writer.chain.valueOf(each) > denomination + 20_000,
      );
      if (coin !== undefined && person.fixedAddress === undefined) members.set(person, coin);
    }
    if (members.size < 3) return false;
    const plan = this.rng.noise.shuffle(
      [...members].flatMap(([person, coin]) => [
        { person, value: denomination, kind: 'mix' as const },
        { person, value: this.writer.chain.valueOf(coin) - denomination - 3000, kind: 'change' as const },
      ]),
    );
    const first = this.write(
      [...members.values()],
      plan.map(({ person, value, kind }) =>
        this.out(this.writer.address(person.entity, person.script), value, kind),
      ),
    );
    for (const [person, coin] of members) person.coins = person.coins.filter((each) => each !== coin);
    plan.forEach(({ person }, index) => {
      person.coins.push(first + index);
    });
    return true;
  }

  /** A mixer pays a customer back from other coins than his, less 2 %, which it pays to itself. */
  private mixOut(): boolean {
    const due = this.queue.find((entry) => entry.due < this.now);
    if (!due) return false;
    const value = this.writer.chain.valueOf(due.deposit);
    const coins = this.select(
      this.mixer,
      this.ready(this.mixer.coins).filter((coin) => coin !== due.deposit),
      value,
    );
    const total = this.writer.total(coins);
    const charge = Math.floor(value / 50);
    const fee = 10 * this.writer.vsize(coins, ['p2wpkh', 'p2wpkh', 'p2wpkh']);
    if (charge <= fee + DUST || total < value + DUST) return false;
    const own = () => this.writer.address(this.mixer.entity, this.mixer.script);
    const first = this.write(coins, [
      this.out(this.receive(due.to), value - charge, 'mix'),
      this.out(own(), charge - fee, 'fee'),
      this.out(own(), total - value, 'change'),
    ]);
    this.mixer.coins = this.mixer.coins.filter((coin) => !coins.includes(coin));
    this.mixer.coins.push(first + 2);
    due.to.coins.push(first);
    this.writer.mixes.push({ deposit: due.deposit, payout: first });
    this.queue = this.queue.filter((entry) => entry !== due);
    return true;
  }

  private mine(): boolean {
    const address = this.writer.address(this.miner.entity, 'p2wpkh');
    const reward = 156_250_000 + 10_000 + this.rng.amounts.int(3_000_000);
    this.miner.coins.push(this.write([], [this.out(address, reward, 'reward')]));
    return true;
  }

  private rewardMiners(): boolean {
    const [coin] = this.ready(this.miner.coins);
    if (coin === undefined) return false;
    const people = Array.from({ length: 4 + this.rng.noise.int(5) }, () => this.person());
    const share = Math.floor((this.writer.chain.valueOf(coin) - 20_000) / people.length);
    const first = this.write(
      [coin],
      people.map((person) => this.out(this.receive(person), share, 'payment')),
    );
    this.miner.coins = this.miner.coins.filter((each) => each !== coin);
    people.forEach((person, index) => {
      person.coins.push(first + index);
    });
    return true;
  }

  private out(address: number, value: number, kind: NewOutput['kind']): NewOutput {
    return { address, value, kind };
  }

  private write(coins: readonly number[], outputs: readonly NewOutput[], tip = false): number {
    return this.writer.write(`background/${this.serial++}`, this.now, coins, outputs, tip);
  }

  private ready(coins: readonly number[]): number[] {
    return coins.filter((coin) => (this.writer.madeAt[coin] ?? 0) < this.now);
  }

  /** The smaller of two draws: some people pay far more often than others. */
  private person(): Wallet {
    const { noise } = this.rng;
    const index = Math.min(noise.int(this.people.length), noise.int(this.people.length));
    const person = this.people[index];
    invariant(person, 'There are people');
    return person;
  }

  private towards(wallet: Wallet): { address: number; settle: (coin: number) => void } {
    return { address: this.receive(wallet), settle: (coin) => wallet.coins.push(coin) };
  }

  private receive(wallet: Wallet): number {
    return wallet.fixedAddress ?? this.writer.address(wallet.entity, wallet.script);
  }

  private changeAddress(wallet: Wallet, coins: readonly number[]): number {
    const reuse = this.rng.noise.int(1000) < this.options.changeReusePerMille;
    const old = this.writer.addressOf[coins[0] ?? 0];
    return reuse && old !== undefined ? old : this.writer.address(wallet.entity, wallet.script);
  }

  private select(wallet: Wallet, ready: readonly number[], need: number): number[] {
    const value = (coin: number): number => this.writer.chain.valueOf(coin);
    const order =
      wallet.selection === 'oldest' ? [...ready] : ready.toSorted((a, b) => value(b) - value(a) || a - b);
    if (wallet.selection === 'smallest-enough') {
      const enough = order.filter((coin) => value(coin) >= need).at(-1);
      if (enough !== undefined) return [enough];
    }
    const chosen: number[] = [];
    for (const coin of order) {
      if (this.writer.total(chosen) >= need) break;
      chosen.push(coin);
    }
    return chosen;
  }

  private fee(wallet: Wallet, coins: readonly number[]): number {
    const rate = wallet.steadyFee ? wallet.feeRate : this.rng.amounts.pick(FEE_RATES);
    return Math.ceil((rate * this.writer.vsize(coins, [wallet.script, wallet.script])) / 1000);
  }

  private bodyValue(): number {
    const { amounts } = this.rng;
    const index = amounts.int(BODY.length);
    const low = BODY[index - 1] ?? 15_000;
    return low + amounts.int((BODY[index] ?? low) - low + 1);
  }

  /** Log-normal body, one in 100 from the tail; a fifth in round dollars, a sixth in round parts of a coin. */
  private paymentValue(): number {
    const { amounts } = this.rng;
    const draw = amounts.int(100);
    if (draw === 0) return amounts.pick(TAIL) + amounts.int(1_000_000);
    // 1 dollar is about 1000 satoshi in this world, by up to 3 % to either side.
    if (draw < 20) return amounts.pick(ROUND_FIAT) * (970 + amounts.int(61));
    const value = this.bodyValue();
    return draw < 36 ? Math.max(100_000, Math.floor(value / 100_000) * 100_000) : value;
  }
}

type OtherAt = LedgerWriter['otherChain'][number]['at'];
