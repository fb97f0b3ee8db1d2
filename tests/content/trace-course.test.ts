import { describe, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { Desk, stepsOf } from './desk';
import { FIU, HALYARD, LINKED, MESSAGE, NIGHTS, SHOP, send, until } from './papers';
import { morning, opened } from './stage-two';

/** The order of the expert line, for a trainee who sends it late. */
function orderOfTheExpert() {
  const step = stepsOf('expert').find((one) => 'fill' in one && one.fill === 'R-02');
  if (step === undefined || !('fill' in step)) throw new Error('the expert sends no R-02');
  return step.fields;
}

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
    const points = view.debrief?.marks?.points.filter(({ point }) => point.startsWith('D')) ?? [];
    expect(points.map(({ point }) => point)).toEqual(['D1', 'D2', 'D3']);
    const rows = points.flatMap((point) => point.rows);
    expect(rows.every(({ quarters, most }) => quarters === most)).toBe(true);
    expect(rows.reduce((total, { most }) => total + most, 0)).toBe(92);
    expect(view.stage).toMatchObject({ id: 'trace', number: 2, canClose: false });
    expect(view.stages.map(({ id, state }) => [id, state])).toEqual([
      ['alert', 'done'],
      ['trace', 'current'],
      ['locate', 'ahead'],
      ['takedown', 'ahead'],
      ['after', 'ahead'],
    ]);
    expect(view.recall.map(({ id }) => id)).toEqual(['report', 'period', 'zone']);
    expect(view.board?.open).toBe(true);
  });

  it('what was asked for in stage 1 still comes', () => {
    const steps = stepsOf('poor');
    const desk = new Desk().play(steps.slice(0, steps.findIndex((one) => 'close' in one) + 1));
    expect(desk.now).toBe('2031-03-05 10:45');
    desk.play([...send('R-02', orderOfTheExpert()), { await: 'E-10' }]);
    // Sent at 11:45 on 5 March.
    expect(desk.cameAt('E-10')).toBe('2031-03-12 11:45');
    expect(desk.cameAt('records-cured')).toBe('2031-03-12 11:45');
    // It came with the label list a day before: once is enough.
    expect(desk.cameAt('E-18')).toBe('2031-03-11 10:00');
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
    // Counted from the beginning of the stage, 5 March 10:45.
    const desk = alarmed.fork().play([until('2031-04-04T10:44')]);
    expect(desk.fact('alarm')).toBe(3);
    desk.play([until('2031-04-04T10:45')]);
    expect(desk.fact('alarm')).toBe(2);
    desk.play([until('2031-05-02T00:00')]);
    expect(desk.fact('alarm')).toBe(2);
    expect(desk.fact('paper_wallet')).toBe(false);
  });

  it('moves part of his money on day 60 if he was told once more', () => {
    const { no_notice_reason: _, no_notice_length: __, ...silent } = orderOfTheExpert();
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
