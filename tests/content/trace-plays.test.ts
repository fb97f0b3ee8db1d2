import { describe, expect, it } from 'vitest';
import { Desk } from './desk';

const ALL = { 'D4 C2': 7, 'D5 C2': 7, 'D5 C3': 2, 'D6 C2': 6, 'D6 C4': 2 };
const CLEAN = {
  cj_merge: 'kept_apart',
  innocent_named: false,
  hops: 8,
  peel: 'stopped',
  offended_pe: false,
};

describe('the expert line of stage 2', () => {
  const desk = new Desk().playTo('expert', 'trace');

  it('ends best on day 15 with every point of the stage', () => {
    expect(desk.outcome('trace')).toBe('best');
    expect(desk.now).toBe('2031-03-17 16:45');
    expect(desk.world.facts).toMatchObject({ ...CLEAN, swap: 'ambiguous' });
    expect(desk.points()).toMatchObject(ALL);
    expect(desk.world.breaches).toEqual([]);
    expect(desk.world.ending).toBeNull();
  });

  it('meets every instant of the calendar', () => {
    expect(desk.cameAt('E-18')).toBe('2031-03-11 10:00');
    expect(desk.cameAt('maeng-trace')).toBe('2031-03-11 16:45');
    expect(desk.sentAt('R-04-bank')).toBe('2031-03-11 17:45');
    // After hours: the prosecutor reads it on Wednesday at 09:00.
    expect(desk.sentAt('R-04-ferry')).toBe('2031-03-11 18:45');
    expect(desk.cameAt('E-19')).toBe('2031-03-12 11:00');
    // Five days end on a Sunday and on Monday 09:00: both come on Monday morning.
    expect(desk.cameAt('E-13')).toBe('2031-03-17 09:00');
    expect(desk.cameAt('E-14')).toBe('2031-03-17 09:00');
    expect(desk.cameAt('E-16')).toBe('2031-03-17 09:00');
    // Washington opens at 08:00 EDT, 21:00 in Seoul.
    expect(desk.cameAt('W-R05h-ack')).toBe('2031-03-12 21:30');
  });

  it('has each finding of the stage supported, the chain as "likely" only', () => {
    for (const id of ['F-04', 'F-05', 'F-08', 'F-09', 'F-11', 'F-12', 'F-23', 'F-27']) {
      expect(desk.world.findings[id], id).toMatchObject({ grade: 'supported', cap: 'almost-certain' });
    }
    expect(desk.world.findings['F-10']).toMatchObject({ grade: 'supported', cap: 'likely' });
    expect(desk.world.reviews.map(({ band }) => band)).toEqual(['all-sound', 'all-sound']);
  });
});

describe('the debrief of stage 2', () => {
  const desk = new Desk().playTo('expert', 'trace');

  it('opens after the account, and sums up the whole case', () => {
    expect(desk.view().debrief).toMatchObject({ stage: { id: 'trace', number: 2 }, marks: null, recall: [] });
    desk.do({ type: 'note.write', kind: 'account', about: 'trace', text: 'What I did.' });
    const { debrief } = desk.view();
    // 23 points of stage 1 and 24 of stage 2, in quarters; D9 was begun, and belongs to stage 3.
    const own = debrief?.marks?.points.filter(({ point }) => /^D[1-6]$/.test(point)) ?? [];
    const rows = own.flatMap((point) => point.rows);
    expect(rows.reduce((total, { quarters }) => total + quarters, 0)).toBe(188);
    expect(rows.reduce((total, { most }) => total + most, 0)).toBe(188);
    expect(debrief?.marks?.breaches).toEqual([]);
    expect(debrief?.outcome.id).toBe('best');
    expect(debrief?.recall.map(({ id }) => id)).toEqual(['join-marks', 'pooled', 'candidates']);
    expect(debrief?.calibration.find(({ confidence }) => confidence === 'almost-certain')).toMatchObject({
      right: 13,
      total: 13,
    });
  });

  it('gives a reason for each point of the chain', () => {
    const reasons = desk.view().debrief?.marks?.points.find(({ point }) => point === 'D5')?.reasons ?? [];
    // Seven hops, the last one, and the list of the four services.
    expect(reasons.map(({ quarters }) => quarters).sort((a, b) => a - b)).toEqual([
      3, 3, 3, 3, 3, 3, 3, 7, 8,
    ]);
    for (const { text } of reasons) expect(text).not.toBe('');
  });
});

it('the second line goes from the address of Washington, waits for the order record, and gets every point', () => {
  const desk = new Desk().playTo('second-line', 'trace');
  expect(desk.outcome('trace')).toBe('best');
  expect(desk.world.facts).toMatchObject({ ...CLEAN, swap: 'records_int', fiu: 'unused' });
  expect(desk.points()).toMatchObject(ALL);
  // Six days from Wednesday 12 March 08:00 EDT.
  expect(desk.cameAt('E-20')).toBe('2031-03-18 21:00');
  // Sent after hours on Wednesday, read on Thursday 09:00.
  expect(desk.cameAt('E-40')).toBe('2031-03-18 09:00');
  expect(desk.cameAt('do-donation')).toBe(desk.cameAt('E-17'));
});

it('the middling line loses the dust, a hop on one signal, and a point of the channel', () => {
  const desk = new Desk().playTo('middling', 'trace');
  expect(desk.outcome('trace')).toBe('middling');
  expect(desk.world.facts).toMatchObject({
    cj_merge: 'merged_then_undone',
    innocent_named: false,
    hops: 7,
    peel: 'stopped',
    swap: 'ambiguous',
  });
  // D4: 7 less 1 for the dust. D5: 7 less 0.75 for the hop of 3 March. D6: 2 less 1, the company was written to first.
  expect(desk.points()).toMatchObject({ ...ALL, 'D4 C2': 6, 'D5 C2': 6.25, 'D6 C4': 1 });
  expect(desk.world.breaches).toEqual([]);
  // The second deposit was withdrawn in stage 1: the bank has other days as well.
  expect(desk.world.exhibits['E-13']?.variant).toBe('withdrawn');
  expect(desk.cameAt('E-15')).toBe('2031-03-17 09:00');
  expect(desk.cameAt('W-pike')).toBe('2031-03-13 18:15');
});

it('the poor line names an innocent and a firm, asserts the best fit, and gets no point', () => {
  const desk = new Desk().playTo('poor', 'trace');
  expect(desk.outcome('trace')).toBe('poor');
  expect(desk.world.facts).toMatchObject({
    cj_merge: 'merged',
    innocent_named: true,
    peel: 'through_hot',
    swap: 'asserted',
    offended_pe: true,
  });
  // D4: 2 for the sweep less 4. D5: nothing less 3. D6: nothing less 3.
  expect(desk.points()).toMatchObject({ 'D4 C2': 0, 'D5 C2': 0, 'D5 C3': 0, 'D6 C2': 0, 'D6 C4': 0 });
  expect(desk.world.breaches).toEqual(['tipping-off', 'innocent-named']);
  // The stage began on 5 March; the board opens with the label list.
  expect(desk.cameAt('maeng-trace')).toBe('2031-03-11 10:00');
  // Three days after the message to Pelagia was sent.
  expect(desk.sentAt('R-07')).toBe('2031-03-12 15:00');
  expect(desk.cameAt('E-23')).toBe('2031-03-15 15:00');
  // Five days after the statement was filed.
  expect(desk.cameAt('E-64')).toBe('2031-03-17 12:30');
  expect(desk.cameAt('correction-notice')).toBe('2031-03-17 12:30');
});

it('the expert line gets the same marks in assessment mode, and is told nothing on the way', () => {
  const desk = new Desk('assessment').playTo('expert', 'trace');
  expect(desk.points()).toMatchObject(ALL);
  expect(desk.world.feedback).toEqual([]);
});
