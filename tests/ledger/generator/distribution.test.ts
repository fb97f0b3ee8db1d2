import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../src/base';
import {
  inputCountOf,
  isCoinbase,
  isCoinJoin,
  outputCountOf,
  outputKind,
  spentOutputs,
} from '../../../src/ledger';
import { generate } from './ledgers';

const DAY = 86_400;
const COIN = 100_000_000;
const { chain, truth } = generate('harbor', 20_000);
const txs = Array.from({ length: chain.txCount }, (_, tx) => tx);
const share = (test: (tx: number) => boolean): number => txs.filter(test).length / txs.length;

const payments = [...chain.value]
  .filter((_, output) => outputKind(truth, output) === 'payment')
  .sort((left, right) => left - right);
/** The payment below which this part of all payments lies. */
const quantile = (part: number): number => payments[Math.floor(payments.length * part)]!;
const above = (value: number): number => payments.filter((payment) => payment > value).length;

describe('the shape of transactions', () => {
  it('60 to 75 of 100 transactions have one or two inputs and two outputs', () => {
    const usual = share(
      (tx) => !isCoinbase(chain, tx) && inputCountOf(chain, tx) <= 2 && outputCountOf(chain, tx) === 2,
    );
    expect(usual).toBeGreaterThan(0.6);
    expect(usual).toBeLessThan(0.75);
  });

  it('a transaction spends from 1.2 earlier ones on average', () => {
    const sources = (tx: number) => new Set(spentOutputs(chain, tx).map((coin) => chain.outputTx[coin])).size;
    const edges = txs.reduce((sum, tx) => sum + sources(tx), 0);
    expect(edges / txs.length).toBeGreaterThan(1.12);
    expect(edges / txs.length).toBeLessThan(1.28);
  });

  it('about one in a hundred has the structure of a CoinJoin', () => {
    const joined = share((tx) => isCoinJoin(chain, tx));
    expect(joined).toBeGreaterThan(0.004);
    expect(joined).toBeLessThan(0.02);
  });
});

describe('the amounts of payments', () => {
  it('have a log-normal body: the median is near 0.02 BTC, and quartiles lie evenly about it on a log scale', () => {
    const [low, median, high] = [quantile(0.25), quantile(0.5), quantile(0.75)];
    expect(median).toBeGreaterThan(0.01 * COIN);
    expect(median).toBeLessThan(0.04 * COIN);
    // The middle half spans a factor of 8 to 20; both sides of the median take about as much of it.
    expect(high / low).toBeGreaterThan(8);
    expect(high / low).toBeLessThan(20);
    const sides = Math.log(high / median) / Math.log(median / low);
    expect(sides).toBeGreaterThan(0.75);
    expect(sides).toBeLessThan(1.33);
  });

  it('have a heavy tail: of those above 1 BTC, one in ten is above 4 BTC and one in 100 above 16 BTC', () => {
    // With the body's own spread, sigma 1.6, it would be one in 14 and one in 400.
    expect(above(4 * COIN) / above(COIN)).toBeGreaterThan(0.1);
    expect(above(16 * COIN) / above(COIN)).toBeGreaterThan(0.01);
    expect(quantile(0.99) / quantile(0.5)).toBeGreaterThan(20);
  });

  it('are round in coins in one case of eight or so', () => {
    const round = payments.filter((value) => value % 100_000 === 0).length / payments.length;
    expect(round).toBeGreaterThan(0.07);
    expect(round).toBeLessThan(0.25);
  });
});

describe('the times', () => {
  it('follow the day: the four busiest hours have half as much again as the four quietest at least', () => {
    const hour = (tx: number) => Math.floor(chain.time[tx]! / 3600) % 24;
    const busy = share((tx) => hour(tx) >= 12 && hour(tx) < 16);
    expect(busy / share((tx) => hour(tx) < 4)).toBeGreaterThan(1.5);
  });

  it('follow the week: on a Saturday or a Sunday there is less than on any day between', () => {
    const onDay = Array.from({ length: 7 }, (_, day) =>
      share((tx) => weekdayOf(Math.floor(chain.time[tx]! / DAY)) === day),
    );
    const [sunday = 1, saturday = 1] = [onDay[0], onDay[6]];
    expect(Math.max(sunday, saturday)).toBeLessThan(Math.min(...onDay.slice(1, 6)));
    expect(sunday).toBeLessThan(1 / 7 - 0.02);
  });
});
