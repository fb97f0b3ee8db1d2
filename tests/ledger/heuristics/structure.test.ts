import { describe, expect, it } from 'vitest';
import {
  coinJoinVerdict,
  dustVerdict,
  findPeelChains,
  interpretations,
  intersectionOf,
  isCoinJoin,
  locktime,
  peelChain,
  powerOfTen,
  type ServiceTag,
  serviceStop,
  swapVerdict,
} from '../../../src/ledger';
import * as harbor from '../quiet-harbor-chain';
import { SmallChain, tx } from '../small-chain';

const { chain, txOf, payee } = harbor;

describe('the CoinJoin test', () => {
  it('recognises TX-03: 5 parties, 10 outputs, 5 of them 0.50000000', () => {
    const verdict = coinJoinVerdict(chain, txOf('TX-03'));
    expect(verdict).toMatchObject({
      coinJoin: true,
      because: 'equal-outputs',
      participants: 5,
      parties: 5,
      value: 50_000_000,
    });
    expect(verdict.equalOutputs.map(payee)).toEqual(['W-CJ-1', 'W-CJ-2', 'W-CJ-3', 'W-CJ-4', 'W-CJ-5']);
    expect(verdict.otherOutputs.map(payee)).toContain('W-OP-04');
  });

  it('lets every other transaction of the ledger pass, the exchange sweep too', () => {
    expect(coinJoinVerdict(chain, txOf('TX-11')).because).toBe('too-few-outputs');
    expect(
      Array.from({ length: chain.txCount }, (_, one) => one).filter((one) => isCoinJoin(chain, one)),
    ).toEqual([txOf('TX-03')]);
  });

  it.each([
    ['two equal and one change of two parties', 'a:0 a:1', 'X 5, Y 5, Z 9', 'equal-outputs'],
    ['one input', 'a:0', 'X 5, Y 5, Z 0', 'too-few-inputs'],
    ['two outputs', 'a:0 a:1', 'X 5, Y 5', 'too-few-outputs'],
    ['two inputs of one party', 'a:0 a:2', 'X 5, Y 5, Z 9', 'too-few-parties'],
    ['three equal outputs where two are due', 'a:0 a:1', 'X 5, Y 5, Z 5', 'no-equal-outputs'],
    ['no equal outputs', 'a:0 a:1', 'X 5, Y 6, Z 7', 'no-equal-outputs'],
    ['markers of 546', 'a:3 a:4', 'X 546, Y 546, Z 9', 'marker-value'],
  ])('%s: %s', (_, inputs, outputs, because) => {
    const small = new SmallChain(
      tx('a', '', 'Alice 10, Bob 10, Alice 10, Alice 600, Bob 600'),
      tx('t', inputs, outputs),
    );
    const verdict = coinJoinVerdict(small.chain, small.tx('t'));
    expect([verdict.because, verdict.coinJoin]).toEqual([because, because === 'equal-outputs']);
    expect(isCoinJoin(small.chain, small.tx('t'))).toBe(verdict.coinJoin);
  });

  it('counts interpretations: 3 for two, by hand; 1496 for five; A023998 up to ten', () => {
    // Two equal inputs a b, outputs x y: {ab→xy}, {a→x, b→y}, {a→y, b→x}.
    expect([1, 2, 3, 4, 5, 6].map((n) => Number(interpretations(n)))).toEqual([1, 3, 16, 131, 1496, 22_482]);
    expect(Number(interpretations(5))).toBe(countByHand(5));
    expect(interpretations(0)).toBe(1n);
  });
});

/** Splits inputs into groups in every way and gives each group as many outputs, one group after the other. */
function countByHand(n: number): number {
  const give = (inputs: readonly number[], outputs: readonly number[]): number => {
    const [first, ...others] = inputs;
    if (first === undefined) return 1;
    let ways = 0;
    for (const group of subsets(others)) {
      const rest = others.filter((one) => !group.includes(one));
      for (const given of subsets(outputs)) {
        if (given.length !== group.length + 1) continue;
        ways += give(
          rest,
          outputs.filter((one) => !given.includes(one)),
        );
      }
    }
    return ways;
  };
  const all = Array.from({ length: n }, (_, index) => index);
  return give(all, all);
}

function subsets(list: readonly number[]): readonly (readonly number[])[] {
  const [first, ...others] = list;
  if (first === undefined) return [[]];
  return subsets(others).flatMap((subset) => [subset, [first, ...subset]]);
}

describe('peel chains', () => {
  const change = (...call: Parameters<typeof locktime>) =>
    intersectionOf(locktime, powerOfTen)(...call).change;
  const transactions = ['TX-04', 'TX-05', 'TX-06', 'TX-07', 'TX-08', 'TX-09', 'TX-10'];

  it('the seven hops of the flagship are found from any of them, with peel and continuation', () => {
    for (const label of transactions) {
      const { isChain, hops } = peelChain(chain, txOf(label), change);
      expect(isChain).toBe(true);
      expect(hops.map((hop) => harbor.txLabel(hop.tx))).toEqual(transactions);
      expect(hops.map(({ continuation }) => payee(continuation!))).toEqual([
        'W-PC-1',
        'W-PC-2',
        'W-PC-3',
        'W-PC-4',
        'W-PC-5',
        'W-PC-6',
        'W-PC-7',
      ]);
      expect(hops.map(({ peel }) => payee(peel!))).toEqual([
        'W-UNK-1',
        'W-DN-MA',
        'W-HS-IN',
        'W-CV-WEIR',
        'W-MER-1',
        'W-DN-MA',
        'W-CV-GIL',
      ]);
      expect(hops.map(({ because }) => because)).toEqual([
        ...Array(6).fill('only-one-goes-on'),
        'change-rule-at-the-end',
      ]);
    }
  });

  it('by shape alone the last hop stays open: its larger output is the payment', () => {
    const last = peelChain(chain, txOf('TX-04')).hops.at(-1)!;
    expect([last.continuation, last.because, last.left.map(payee)]).toEqual([
      null,
      'none-goes-on',
      ['W-CV-GIL', 'W-PC-7'],
    ]);
  });

  it('the payroll is flagged as well, twice: the shape cannot tell', () => {
    const found = findPeelChains(chain).map(({ hops }) =>
      hops.map((hop) => harbor.txLabel(hop.tx)).join(' '),
    );
    expect(found).toContain('TX-P1 TX-P2 TX-P3 TX-P4 TX-P5 TX-P6');
    expect(found.some((row) => row.endsWith('TX-Q1 TX-Q2 TX-Q3 TX-Q4 TX-Q5 TX-Q6'))).toBe(true);
    expect(found).toContain(transactions.join(' '));
  });

  // After Kappos et al. 2022: a change rule decides where the shape does not, and the chain goes on.
  const fork = new SmallChain(
    tx('a', '', 'Alice 1000, Shop 1'),
    tx('t1', 'a:0', 'Shop 10, K1 980'),
    tx('t2', 't1:1', 'Pub 20, K2 950'),
    tx('t3', 't2:1', 'Bar 30, K3 910'),
    tx('s', 't2:0', 'Beer 5, Till 14'),
  );

  it('a payee who spends in the shape makes a fork, at which the chain ends unless a rule decides', () => {
    const open = peelChain(fork.chain, fork.tx('t1'));
    expect(open.hops.map((hop) => [fork.names.txid(hop.tx), hop.because])).toEqual([
      ['t1', 'only-one-goes-on'],
      ['t2', 'two-go-on'],
    ]);
    expect(open.isChain).toBe(false);
    const decided = peelChain(fork.chain, fork.tx('t1'), (_, one) =>
      one === fork.tx('t2') ? fork.output('t2:1') : null,
    );
    expect(decided.hops.map((hop) => [fork.names.txid(hop.tx), hop.because])).toEqual([
      ['t1', 'only-one-goes-on'],
      ['t2', 'change-rule'],
      ['t3', 'none-goes-on'],
    ]);
    expect(decided.isChain).toBe(true);
  });
});

describe('dust', () => {
  it('TX-D1 sprays six outputs of 546 satoshi; nothing else of the ledger is dust', () => {
    const { dust, dusting } = dustVerdict(chain, txOf('TX-D1'));
    expect([dust.length, dusting]).toEqual([6, true]);
    expect(dust.map(payee)).toContain('W-SEO-01');
    for (let one = 0; one < chain.txCount; one += 1) {
      if (one !== txOf('TX-D1')) expect(dustVerdict(chain, one).dust).toEqual([]);
    }
  });

  it('begins below 1,000 satoshi, or where it is set', () => {
    const small = new SmallChain(tx('a', '', 'A 999, B 1000'));
    expect(small.payees(dustVerdict(small.chain, 0).dust)).toEqual(['A']);
    expect(dustVerdict(small.chain, 0, 1001).dust).toHaveLength(2);
  });
});

describe('the service stop', () => {
  const tags = new Map<number, ServiceTag>([
    [harbor.addressOf('W-CV-WEIR'), { service: 'Corvane', role: 'deposit' }],
    [harbor.addressOf('W-CV-HOT'), { service: 'Corvane', role: 'pool' }],
  ]);
  const deposit = harbor.outputOf('TX-10', 'W-CV-GIL');

  it('stops at the deposit that is swept with a tagged one into a tagged pool that pays batches', () => {
    const { stop, service, signals, sweep } = serviceStop(chain, deposit, tags);
    expect([stop, service, harbor.txLabel(sweep!)]).toEqual([true, 'Corvane', 'TX-11']);
    expect(signals).toEqual([
      'sweep-shape',
      'swept-into-pool',
      'swept-with-tagged-deposit',
      'receiver-pays-batches',
    ]);
  });

  it('without tags only suspects, and does not stop', () => {
    const verdict = serviceStop(chain, deposit, new Map());
    expect([verdict.stop, verdict.suspected]).toEqual([false, true]);
  });

  it('does not take the operator’s own sweep for a service’s', () => {
    const { stop, suspected, signals } = serviceStop(chain, harbor.outputOf('TX-M1', 'W-ML-D01'), tags);
    expect([stop, suspected, signals]).toEqual([false, false, ['sweep-shape']]);
  });

  it('stops at a tagged address whatever becomes of it', () => {
    expect(serviceStop(chain, harbor.outputOf('TX-07', 'W-CV-WEIR'), tags).signals[0]).toBe('deposit-tag');
    expect(serviceStop(chain, harbor.outputOf('TX-12', 'W-CV-HOT'), tags).signals).toEqual(['pool-tag']);
  });
});

describe('swap candidates', () => {
  const minute = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  // 0.25 BTC at 31.5 for one less half a percent, in units of 0.000001: 7835625.
  const payment = {
    at: minute('12:02'),
    amount: 25_000_000,
    rate: 31.5 / 100,
    fee: 0.005,
    window: 30,
    tolerance: 0.01,
  };
  const row = (id: string, at: string, amount: number) => ({ id, at: minute(at), amount });
  const table = [
    row('early', '12:01', 7_836_100),
    row('low', '12:07', 7_752_000),
    row('LB-1', '12:09', 7_829_100),
    row('LB-2', '12:14', 7_841_943),
    row('high', '12:20', 7_921_000),
    row('half', '12:26', 3_917_800),
    row('LB-3', '12:30', 7_835_600),
    row('late', '12:33', 7_835_600),
    row('later', '12:41', 7_841_900),
  ];

  it('the flagship’s nine payouts leave three, and the answer is ambiguous although one is best by amount', () => {
    const { answer, linked, expected, payouts } = swapVerdict(payment, table);
    expect(expected).toBeCloseTo(7_835_625, 6);
    expect([answer, linked]).toEqual(['ambiguous', null]);
    expect(payouts.map(({ because }) => because)).toEqual([
      ...['before-the-payment', 'amount-off', 'fits', 'fits', 'amount-off', 'amount-off', 'fits'],
      ...['after-the-window', 'after-the-window'],
    ]);
    expect(
      payouts.filter(({ because }) => because === 'fits').map(({ off }) => (off * 100).toFixed(4)),
    ).toEqual(['-0.0833', '0.0806', '-0.0003']);
  });

  it('links a single candidate, or one that is best by time and ten times over by amount', () => {
    const answer = (...ids: readonly string[]) => {
      const verdict = swapVerdict(
        payment,
        table.filter(({ id }) => ids.includes(id)),
      );
      return [verdict.answer, verdict.linked];
    };
    expect(answer('LB-2', 'late')).toEqual(['unique', 'LB-2']);
    expect(answer('early', 'half')).toEqual(['none', null]);
    expect(answer('LB-1', 'LB-2')).toEqual(['ambiguous', null]);
    const soon = swapVerdict(payment, [row('soon', '12:05', 7_835_600), ...table]);
    // Two are as near: still ambiguous. Without LB-3 the soonest is clearly best.
    expect(soon.answer).toBe('ambiguous');
    expect(swapVerdict(payment, [row('soon', '12:05', 7_835_600), table[2]!]).answer).toBe('clearly-best');
  });
});
