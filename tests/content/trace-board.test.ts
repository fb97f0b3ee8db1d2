import { describe, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { CLUSTER, FIU, HALYARD, PATH, send } from './papers';
import { file, merge, morning, since } from './stage-two';

describe('a merge of the five payers', () => {
  const merged = morning.fork().play([{ place: ['TX-03'] }, ...merge('TX-03').slice(1)]);

  it('costs half an hour when it is undone before anything has left', () => {
    const desk = merged.fork();
    const before = desk.now;
    desk.play([{ undo: true }]);
    expect([before, desk.now]).toEqual(['2031-03-12 09:15', '2031-03-12 09:45']);
    expect(desk.fact('cj_merge')).toBe('merged_then_undone');
    desk.play(file('cluster-statement', CLUSTER));
    expect(desk.fact('innocent_named')).toBe(false);
    expect(since(desk)).toEqual([]);
  });

  it('brings the page of a translator, who is innocent, into the cluster', () => {
    const seo = merged
      .fork()
      .play([{ open: 'E-17' }])
      .view()
      .board?.clusters.flatMap(({ tags }) => tags.map(({ text }) => text));
    expect(seo).toContain('donation page, S. I-an');
  });

  it.each<[string, readonly PlayStep[]]>([
    ['with the statement', file('cluster-statement', CLUSTER)],
    ['with a request to Washington', send('R-05-halyard', HALYARD)],
    ['with a query to an FIU', send('R-08', FIU)],
  ])('names an innocent once it leaves %s', (_, steps) => {
    const desk = merged.fork().play(steps);
    expect(desk.fact('innocent_named')).toBe(true);
    expect(desk.world.breaches).toEqual(['innocent-named']);
    expect(since(desk)).toContainEqual(['D4', -4]);
    // To be undone now is too late.
    desk.play([{ undo: true }]);
    expect(desk.fact('cj_merge')).toBe('merged');
  });

  it('is answered five days later by a complaint, and costs a working day', () => {
    const desk = merged.fork().play([...file('cluster-statement', CLUSTER), { await: 'E-64' }]);
    expect(desk.cameAt('E-64')).toBe('2031-03-17 09:15');
    expect(desk.cameAt('correction-notice')).toBe('2031-03-17 09:15');
    // Eight office hours from Monday 09:15.
    expect(desk.now).toBe('2031-03-18 09:15');
  });

  it('does not name anybody if it was made after the request had left', () => {
    const desk = morning.fork().play([...send('R-05-halyard', HALYARD), ...merge('TX-03')]);
    expect(desk.fact('innocent_named')).toBe(false);
  });

  it('is not needed for naming her: a finding can do it too', () => {
    const desk = morning.fork().play([
      { place: ['TX-03'] },
      { flag: 'TX-03', as: 'coin-join', marks: ['equal-outputs'] },
      { open: 'E-17' },
      { extract: 'E-26' },
      { open: 'E-26' },
      {
        find: 'F-09',
        slots: { kind: 'coin-join', equal: 'n-5', controller: 'seo' },
        exhibits: ['E-26'],
        confidence: 'likely',
      },
    ]);
    expect(desk.world.findings['F-09']?.grade).toBe('contradicted');
    expect(desk.fact('innocent_named')).toBe(true);
  });
});

describe('the cluster statement is graded by the board as it is filed', () => {
  const marks = (...marks: Extract<PlayStep, { flag: string }>['marks']): PlayStep[] => [
    { place: ['TX-03'] },
    { flag: 'TX-03', as: 'coin-join', marks },
  ];
  it.each<[string, readonly PlayStep[], number]>([
    ['nothing', [], 0],
    ['the sweep of February', merge('TX-01'), 2],
    ['the sweep of March', merge('TX-13'), 2],
    ['two sweeps', [...merge('TX-01'), ...merge('TX-13')], 2],
    ['the CoinJoin on its three marks', marks('equal-outputs', 'several-parties', 'no-merge'), 2],
    ['the CoinJoin without "no merge"', marks('equal-outputs', 'several-parties'), 0],
    [
      'the CoinJoin with a wrong mark',
      marks('equal-outputs', 'several-parties', 'no-merge', 'round-amount'),
      0,
    ],
    [
      'the change of the CoinJoin as "likely"',
      [{ place: ['TX-03'] }, { follow: 'TX-03', output: 5, confidence: 'likely', signals: ['amount-fits'] }],
      1,
    ],
    [
      'the change of the CoinJoin as "almost certain"',
      [
        { place: ['TX-03'] },
        { follow: 'TX-03', output: 5, confidence: 'almost-certain', signals: ['amount-fits'] },
      ],
      0,
    ],
    ['the dust', [{ place: ['TX-D1'] }, { flag: 'TX-D1', as: 'dust', marks: ['below-threshold'] }], 1],
    [
      'the sweep of the exchange',
      [{ place: ['TX-11'] }, { flag: 'TX-11', as: 'custodial-sweep', marks: ['tagged-inputs'] }],
      1,
    ],
    [
      'the sweep of the exchange, merged all the same',
      [...merge('TX-11'), { flag: 'TX-11', as: 'custodial-sweep', marks: ['tagged-inputs'] }],
      0,
    ],
  ])('%s', (_, steps, points) => {
    const desk = morning.fork().play([...steps, ...file('cluster-statement', CLUSTER)]);
    expect(desk.points()['D4 C2']).toBe(points);
  });
});

describe('the path statement', () => {
  const hop = (transaction: string, output: number, ...signals: string[]): PlayStep[] => [
    { place: [transaction] },
    {
      follow: transaction,
      output,
      confidence: 'likely',
      signals: signals as Extract<PlayStep, { follow: string }>['signals'],
    },
  ];
  it.each<[string, readonly PlayStep[], number]>([
    ['a hop on two signals', hop('TX-04', 0, 'peeling-chain', 'locktime'), 0.75],
    ['a hop on one signal', hop('TX-04', 0, 'peeling-chain'), 0],
    ['a hop on one signal and a thumb', hop('TX-04', 0, 'peeling-chain', 'larger-output'), 0],
    ['the payment taken for the change', hop('TX-06', 1, 'power-of-ten', 'peeling-chain'), 0],
    ['the last hop, against the thumb', hop('TX-10', 1, 'power-of-ten', 'locktime'), 1.75],
    ['the last hop by the thumb', hop('TX-10', 0, 'larger-output'), 0],
  ])('%s', (_, steps, points) => {
    const desk = morning.fork().play([...steps, ...file('path-statement', PATH)]);
    expect(desk.points()['D5 C2']).toBe(points);
    expect(desk.points()['D5 C3']).toBe(2);
  });

  it('names four services, no more and no fewer', () => {
    const fewer = morning.fork().play(file('path-statement', PATH, { process: ['dalnaru', 'corvane'] }));
    expect(fewer.points()['D5 C3']).toBe(0);
  });

  it('stops where the exchange begins, or goes through its pool', () => {
    const stop: PlayStep = { stop: 'W-CV-GIL', at: 'corvane' };
    const at = (steps: readonly PlayStep[]) =>
      morning
        .fork()
        .play([...steps, ...file('path-statement', PATH)])
        .fact('peel');
    expect(at([{ place: ['TX-10'] }, stop])).toBe('stopped');
    expect(at([{ place: ['TX-10'] }, { stop: 'W-CV-GIL', at: 'dalnaru' }])).toBe('open');
    expect(at([{ place: ['TX-10'] }, stop, ...hop('TX-11', 0, 'larger-output')])).toBe('through_hot');
    expect(at([{ place: ['TX-10'] }, stop, ...hop('TX-12', -1)])).toBe('stopped');
  });
});
