import { describe, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { Desk, stepsOf } from './desk';
import { CLUSTER, FIU, HALYARD, LINKED, MESSAGE, NIGHTS, PATH, SHOP, SWAP, send, until } from './papers';

/** Stage 2 after the best stage 1: Tuesday 11 March, 16:45, the label list is there. */
const opened = new Desk().playAlert('expert').play([{ open: 'E-18' }]);
const morning = opened.fork().play([until('2031-03-12T09:00')]);

const file = (paper: string, fields: typeof SWAP, changes: typeof SWAP = {}): PlayStep[] => [
  { fill: paper, fields: { ...fields, ...changes } },
  { file: paper },
];
const merge = (transaction: string): PlayStep[] => [
  { place: [transaction] },
  { merge: transaction, confidence: 'almost-certain' },
];
const awards = (desk: Desk) => desk.world.awards.map(({ point, quarters }) => [point, quarters / 4]);
/** What was awarded since stage 2 began; costs and points, not the zeros that only give a reason. */
const since = (desk: Desk) =>
  awards(desk)
    .slice(opened.world.awards.length)
    .filter(([, points]) => points !== 0);

describe('between the stages', () => {
  it('stage 1 can still be read, and stage 2 has begun', () => {
    const desk = opened.fork();
    const account = { type: 'note.write', kind: 'account', about: 'alert', text: 'What I did.' } as const;
    expect(desk.do(account)).toBeNull();
    const view = desk.view();
    expect(view.live).toBe(true);
    expect(view.debrief?.stage).toMatchObject({ id: 'alert', number: 1 });
    expect(view.debrief?.outcome.id).toBe('best');
    expect(view.debrief?.recall.map(({ id }) => id)).toEqual(['report', 'period', 'zone']);
    expect(view.debrief?.marks?.points.map(({ point }) => point)).toEqual(['D1', 'D2', 'D3']);
    expect(view.debrief?.marks).toMatchObject({ quarters: 92, most: 92 });
    expect(view.stage).toMatchObject({ id: 'trace', number: 2, canClose: false });
    expect(view.stages.map(({ id, state }) => [id, state])).toEqual([
      ['alert', 'done'],
      ['trace', 'current'],
    ]);
    expect(view.recall.map(({ id }) => id)).toEqual(['report', 'period', 'zone']);
    expect(view.board?.open).toBe(true);
  });

  it('what was asked for in stage 1 still comes', () => {
    const steps = stepsOf('poor');
    const desk = new Desk().play(steps.slice(0, steps.findIndex((one) => 'close' in one) + 1));
    expect(desk.now).toBe('2031-03-05 10:45');
    desk.play([...send('R-02', stageOneOrder(), {}), { await: 'E-10' }]);
    // Sent at 11:45 on 5 March.
    expect(desk.cameAt('E-10')).toBe('2031-03-12 11:45');
    expect(desk.cameAt('records-cured')).toBe('2031-03-12 11:45');
    // It came with the label list a day before: once is enough.
    expect(desk.cameAt('E-18')).toBe('2031-03-11 10:00');
  });
});

function stageOneOrder() {
  const step = stepsOf('expert').find((one) => 'fill' in one && one.fill === 'R-02');
  if (step === undefined || !('fill' in step)) throw new Error('the expert sends no R-02');
  return step.fields;
}

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

describe('naming the crewing firm', () => {
  const known = morning.fork().play([{ await: 'E-19' }, { open: 'E-19' }, { open: 'E-21' }]);

  it('abroad costs three points and the good will of Pelagia, which corrects after three days', () => {
    const desk = known.fork().play([...send('R-07', MESSAGE, { subject: 'thole' }), { await: 'E-23' }]);
    expect(since(desk)).toEqual([['D5', -3]]);
    expect(desk.sentAt('R-07')).toBe('2031-03-12 12:00');
    expect(desk.cameAt('E-23')).toBe('2031-03-15 12:00');
    expect(desk.fact('offended_pe')).toBe(true);
    // Asked again, now rightly: five days, and five more of an offended partner.
    desk.play([...send('R-07', MESSAGE), { await: 'W-R07-preserved' }]);
    expect(since(desk)).toEqual([['D5', -3]]);
  });

  it('in a finding means to have gone through the pool, and is contradicted by the notice', () => {
    const path = ['TX-02', 'TX-04', 'TX-05', 'TX-06', 'TX-07', 'TX-08', 'TX-09', 'TX-10'];
    const desk = known.fork().play([
      { place: path },
      { extract: 'E-25' },
      { open: 'E-25' },
      {
        find: 'F-10',
        slots: { hops: 'n-7', start: 'W-PC-0', end: 'thole', amount: 'a-240' },
        exhibits: ['E-25', 'E-19'],
        confidence: 'likely',
      },
    ]);
    expect(desk.world.findings['F-10']?.grade).toBe('contradicted');
    expect(desk.fact('peel')).toBe('through_hot');
  });

  it('is not possible before a paper has named it', () => {
    const desk = morning.fork();
    const option = desk
      .view()
      .requests.find(({ paper }) => paper === 'R-07')
      ?.fields.find(({ id }) => id === 'subject')
      ?.options.map(({ id }) => id);
    expect(option).toEqual(['deposits', 'everything']);
  });
});

describe('the swap', () => {
  it('is worth most as "ambiguous", with the number and the record that decides', () => {
    const desk = morning.fork().play(file('swap-statement', SWAP));
    expect(desk.points()['D6 C2']).toBe(6);
    expect(desk.fact('swap')).toBe('ambiguous');
  });

  it('asserted by the best fit loses three, and is contradicted by the order record', () => {
    const desk = morning
      .fork()
      .play([
        ...file('swap-statement', SWAP, { choice: 'lb-3' }),
        ...send('R-05-halyard', HALYARD),
        { await: 'E-20' },
      ]);
    // 2 for the number, 1 for the record that decides, 1 for the alternative, less 3.
    expect(desk.points()['D6 C2']).toBe(1);
    expect(desk.fact('swap')).toBe('asserted');
    expect(desk.cameAt('swap-contradicted')).toBe('2031-03-18 21:00');
  });

  it('is true but unsupported if the right payout is named without the record', () => {
    const desk = morning.fork().play(file('swap-statement', SWAP, { choice: 'lb-2' }));
    expect(desk.points()['D6 C2']).toBe(4);
    expect(desk.fact('swap')).toBe('open');
  });

  it('is settled as a lead when the order record comes', () => {
    const desk = morning
      .fork()
      .play([...file('swap-statement', SWAP), ...send('R-05-halyard', HALYARD), { await: 'E-20' }]);
    expect(desk.fact('swap')).toBe('records_int');
    expect(desk.world.exhibits['E-20']?.handling).toBe('police');
    expect(desk.points()['D6 C4']).toBe(2);
  });
});

describe('requests of stage 2', () => {
  it('a bank order that is too wide comes back, and then takes twelve days', () => {
    const desk = morning
      .fork()
      .play([
        ...send('R-04-bank', LINKED, { account: 'all' }),
        { await: 'R-04-returned' },
        ...send('R-04-bank', LINKED, { account: 'all' }),
        { await: 'E-13' },
      ]);
    expect(desk.cameAt('R-04-returned')).toBe('2031-03-13 10:00');
    expect(desk.cameAt('E-13')).toBe('2031-03-25 11:00');
  });

  it('a roster is asked for two nights', () => {
    const desk = morning.fork().play([...send('R-04-ferry', NIGHTS), { await: 'E-16' }]);
    expect(desk.cameAt('E-16')).toBe('2031-03-17 10:00');
  });

  it('a shop is asked on the strength of our own extract only', () => {
    const asked = () =>
      opened
        .fork()
        .view()
        .requests.find(({ paper }) => paper === 'R-04-shop')
        ?.fields.find(({ id }) => id === 'basis')
        ?.options.map(({ id }) => id);
    expect(asked()).toEqual(['report']);
    const desk = morning
      .fork()
      .play([...send('R-04-shop', { ...SHOP, basis: 'report' }), { await: 'R-04-returned' }]);
    expect(desk.cameAt('R-04-returned')).toBe('2031-03-13 10:00');
  });

  it('an FIU answers in seven days, in nine over the holidays of Pelagia, and consents five days later', () => {
    const desk = morning.fork().play([...send('R-08', FIU), { await: 'E-22' }]);
    expect(desk.cameAt('E-22')).toBe('2031-03-19 10:00');
    expect(desk.fact('fiu')).toBe('intel');
    desk.play([{ await: 'W-R08-consent' }]);
    expect(desk.cameAt('W-R08-consent')).toBe('2031-03-24 10:00');
    expect(desk.fact('fiu')).toBe('consented');
    const late = morning.fork().play([until('2031-03-17T09:00'), ...send('R-08', FIU), { await: 'E-22' }]);
    expect(late.cameAt('E-22')).toBe('2031-03-26 10:00');
  });

  it('an FIU refuses to fish', () => {
    const desk = morning.fork().play([...send('R-08', FIU, { narrow: 'all' }), { await: 'W-R08-refused' }]);
    expect(desk.cameAt('W-R08-refused')).toBe('2031-03-19 10:00');
    expect(desk.cameAt('E-22')).toBeNull();
  });

  it.each<[string, readonly PlayStep[]]>([
    ['Washington', send('R-05-halyard', HALYARD, { nexus: 'fiu' })],
    ['a court', send('R-04-bank', LINKED, { basis: 'fiu' })],
  ])('an answer that was lent closes the channel when it is quoted to %s', (_, steps) => {
    const desk = morning.fork().play([...send('R-08', FIU), { await: 'E-22' }, { open: 'E-22' }, ...steps]);
    expect(desk.fact('fiu')).toBe('closed');
    expect(desk.world.breaches).toEqual(['intelligence-filed']);
    expect(desk.cameAt('W-fiu-closed')).toBe(desk.now);
  });

  it('Pelagia is in neither network, and a bureau answers there by its own power', () => {
    const desk = morning
      .fork()
      .play([...send('R-07', MESSAGE, { ground: 'budapest' }), { await: 'W-R07-channel' }]);
    expect(desk.cameAt('W-R07-channel')).toBe('2031-03-14 10:00');
    desk.play([...send('R-07', MESSAGE), { await: 'W-R07-preserved' }]);
    expect(desk.cameAt('W-R07-preserved')).toBe('2031-03-19 11:00');
  });
});

describe('what the operator does when he is alarmed', () => {
  // The holder was called and the site looked around: level 3 on 5 March.
  const alarmed = new Desk().playAlert('poor');

  it('cools by one after thirty quiet days, so that level 3 is not enough for day 60', () => {
    const desk = alarmed.fork().play([until('2031-05-02T00:00')]);
    expect(desk.becameAt('alarm', 3)).toBe('2031-03-05 09:00');
    // Counted from the beginning of the stage.
    expect(desk.becameAt('alarm', 2)).toBe('2031-04-04 10:45');
    expect(desk.fact('paper_wallet')).toBe(false);
  });

  it('moves part of his money on day 60 if he was told once more', () => {
    const { no_notice_reason: _, no_notice_length: __, ...silent } = stageOneOrder();
    const desk = alarmed
      .fork()
      .play([...send('R-02', { ...silent, no_notice: 'no' }), until('2031-05-02T00:00')]);
    expect(desk.cameAt('customer-told')).toBe('2031-03-07 10:00');
    expect(desk.becameAt('alarm', 4)).toBe('2031-03-07 10:00');
    expect(desk.fact('alarm')).toBe(3);
    expect(desk.becameAt('paper_wallet', true)).toBe('2031-05-01 21:10');
  });
});

it('the guide leads through one hop by hand, and then lets go', () => {
  const desk = new Desk('guided').playAlert('expert');
  const guide = () => desk.view().guide?.text ?? '';
  expect(guide()).toContain('E-18');
  desk.play([{ open: 'E-18' }]);
  expect(guide()).toContain('put the transfer of the report');
  desk.play([{ place: ['TX-05'] }]);
  expect(guide()).toContain('backwards');
  desk.play([{ place: ['TX-04', 'TX-02'] }]);
  expect(guide()).toContain('A worked hop');
  desk.play([{ follow: 'TX-02', output: 1, confidence: 'likely', signals: ['power-of-ten'] }]);
  expect(guide()).toContain('A worked hop');
  desk.play([{ follow: 'TX-02', output: 1, confidence: 'likely', signals: ['power-of-ten', 'locktime'] }]);
  expect(guide()).toContain('27 February');
  desk.play([{ follow: 'TX-04', output: 0, confidence: 'likely', signals: ['peeling-chain', 'fixed-fee'] }]);
  expect(guide()).toContain('alone');
  desk.play([{ follow: 'TX-05', output: 1, confidence: 'likely', signals: ['fresh', 'peeling-chain'] }]);
  expect(desk.view().guide).toBeNull();
});
