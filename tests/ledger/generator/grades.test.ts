import { describe, expect, it } from 'vitest';
import { linkGrades, madeOutputs, mergeGrades, payoutGrades, swapVerdict } from '../../../src/ledger';
import { at, generate } from './ledgers';

const { chain, truth } = generate('quiet-harbor', 12_000);
const links = linkGrades(chain, truth);
const merges = mergeGrades(chain, truth);
const tx = (label: string): number => truth.txOf.get(label)!;
/** Grade of the output of a transaction that pays a named address. */
const link = (label: string, payee: string) =>
  links[
    madeOutputs(chain, tx(label)).find(
      (output) => chain.outputAddress[output] === truth.addressOf.get(payee),
    )!
  ];
const merge = (label: string) => merges[tx(label)];

describe('what the chain alone shows of the flagship', () => {
  it('proves that the deposits of each sweep of the service are under one control', () => {
    expect(['TX-01', 'TX-13', 'TX-15'].map(merge)).toEqual(['provable', 'provable', 'provable']);
  });

  it('proves that the end of the peel chain and the service meet, by co-spends', () => {
    expect(['TX-14', 'TX-16'].map(merge)).toEqual(['provable', 'provable']);
  });

  it('makes every hop of the peel chain likely, and no more', () => {
    const hops = ['TX-02', 'TX-04', 'TX-05', 'TX-06', 'TX-07', 'TX-08', 'TX-09', 'TX-10'];
    expect(hops.map((label, hop) => link(label, `W-PC-${hop}`))).toEqual(hops.map(() => 'likely'));
  });

  it('makes whole sweeps and the reserve the operator’s with likelihood, and the change of the CoinJoin', () => {
    expect([link('TX-R0', 'W-OP-R1'), link('TX-03', 'W-OP-04'), link('TX-13', 'W-OP-11')]).toEqual(
      Array.from({ length: 3 }, () => 'likely'),
    );
  });

  it('cannot tell whose the equal outputs of the CoinJoin are, nor that its inputs are one person’s', () => {
    expect(['1', '2', '3', '4', '5'].map((number) => link('TX-03', `W-CJ-${number}`))).toEqual(
      Array.from({ length: 5 }, () => 'unknowable'),
    );
    expect(merge('TX-03')).toBe('unknowable');
  });

  it('cannot tell who was paid: the first peel, the account at the exchange', () => {
    expect([link('TX-04', 'W-UNK-1'), link('TX-10', 'W-CV-GIL')]).toEqual(['unknowable', 'unknowable']);
  });

  it('cannot tell whose deposits an exchange sweeps', () => {
    expect(merge('TX-11')).toBe('unknowable');
    const sweep = [...truth.txOf].find(([label]) => label.startsWith('sweep/TX-05/'))![1];
    expect(merges[sweep]).toBe('unknowable');
  });

  it('cannot tell which payout on the second chain was ours, of three that fit', () => {
    const payouts = [
      ['LB-1', '2031-03-01T12:09Z', 7_829_100],
      ['LB-2', '2031-03-01T12:14Z', 7_841_943],
      ['LB-3', '2031-03-01T12:30Z', 7_835_600],
    ] as const;
    const terms = { amount: 25_000_000, rate: 0.315, fee: 0.005, window: 30 * 60_000, tolerance: 0.01 };
    const { answer } = swapVerdict(
      { at: at('2031-03-01T12:02Z'), ...terms },
      payouts.map(([id, time, amount]) => ({ id, at: at(time), amount })),
    );
    expect(answer).toBe('ambiguous');
  });
});

describe('what the chain alone shows of strangers', () => {
  it('grades every output that somebody can spend', () => {
    expect(links.filter((grade) => grade === undefined)).toEqual([]);
    const count = (grade: string) => links.filter((one) => one === grade).length;
    expect(Math.min(count('provable'), count('likely'), count('unknowable'))).toBeGreaterThan(100);
  });

  it('leaves a swap’s payout likely where one fits alone, and unknowable where others fit too', () => {
    const grades = payoutGrades(chain, truth);
    expect(grades.length).toBe(truth.otherChain.length);
    expect(grades.filter((grade) => grade === 'likely').length).toBeGreaterThan(20);
    expect(grades).not.toContain('provable');
  });
});
