import { describe, expect, it } from 'vitest';
import { Desk, scenario } from './desk';

const CLEAN = {
  alarm: 0,
  custody_debt: 0,
  intake: 3,
  hold: 'in_force',
  second_deposit: 'held',
  records: 'narrow',
  no_notice: 'in_force',
  offended_us: false,
};

/** Decision points of the later stages while stage 1 is played: nothing yet. */
const AHEAD = Object.fromEntries(
  Object.entries(scenario().spec.scoring.points).flatMap(([point, { stage, most }]) =>
    stage === 'alert' ? [] : Object.keys(most).map((competency) => [`${point} ${competency}`, 0]),
  ),
);
const ALERT = { 'D1 C1': 8, 'D2 C3': 8, 'D3 C3': 3, 'D3 C6': 4 };

describe('the expert line of stage 1', () => {
  const desk = new Desk().playAlert('expert');

  it('ends best on day 9 with every point of the stage', () => {
    expect(desk.outcome()).toBe('best');
    expect(desk.now).toBe('2031-03-11 16:45');
    expect(desk.world.facts).toMatchObject({ ...CLEAN, service_addr: 'own_test' });
    expect(desk.points()).toEqual({ ...ALERT, ...AHEAD });
    expect(desk.world.breaches).toEqual([]);
    expect(desk.world.ending).toBeNull();
  });

  it('meets every instant of the calendar', () => {
    expect(desk.sentAt('R-01')).toBe('2031-03-03 10:00');
    expect(desk.cameAt('M-01')).toBe('2031-03-03 09:05');
    expect(desk.cameAt('E-07')).toBe('2031-03-03 10:05');
    expect(desk.cameAt('W-duty')).toBe('2031-03-03 10:20');
    expect(desk.sentAt('R-02')).toBe('2031-03-04 10:00');
    expect(desk.becameAt('hold', 'in_force')).toBe('2031-03-04 12:00');
    expect(desk.cameAt('M-03')).toBe('2031-03-04 12:00');
    expect(desk.cameAt('E-05')).toBe('2031-03-04 22:40');
    expect(desk.becameAt('second_deposit', 'held')).toBe('2031-03-04 23:27');
    expect(desk.cameAt('M-04-held')).toBe('2031-03-05 09:05');
    // Four office hours from Wednesday 09:00, with the lunch break between.
    expect(desk.cameAt('E-08')).toBe('2031-03-05 14:00');
    // The slot is at 14:00; payment and record take two hours.
    expect(desk.cameAt('E-09')).toBe('2031-03-06 16:00');
    expect(desk.cameAt('M-05')).toBe('2031-03-06 22:30');
    // Two days from Thursday 08:00 EST fall on a Saturday; Washington answers when it opens on Monday, now 08:00 EDT.
    expect(desk.cameAt('E-06')).toBe('2031-03-10 21:00');
    expect(desk.cameAt('E-10')).toBe('2031-03-11 10:00');
    expect(desk.cameAt('E-11')).toBe('2031-03-11 10:00');
  });

  it('has its three findings called sound, one of them "almost certain" on two records', () => {
    expect(desk.world.reviews.map(({ band }) => band)).toEqual(['all-sound']);
    expect(desk.world.findings['F-06']).toMatchObject({ grade: 'supported', cap: 'almost-certain' });
    expect(desk.world.findings['F-07']).toMatchObject({ grade: 'supported', cap: 'almost-certain' });
  });
});

describe('the second line of stage 1', () => {
  const desk = new Desk().playAlert('second-line');

  it('ends best with every point, by the hold line and the record of Washington', () => {
    expect(desk.outcome()).toBe('best');
    expect(desk.world.facts).toMatchObject({ ...CLEAN, service_addr: 'washington' });
    expect(desk.points()).toEqual({ ...ALERT, ...AHEAD });
  });

  it('has no gap between the hold line and the order', () => {
    expect(desk.becameAt('hold', 'in_force')).toBe('2031-03-03 18:00');
    expect(desk.sentAt('R-02')).toBe('2031-03-04 16:00');
    expect(desk.cameAt('M-03')).toBe('2031-03-04 18:00');
    expect(desk.cameAt('hold-lapsed')).toBeNull();
    expect(desk.cameAt('E-06')).toBe('2031-03-06 23:40');
    expect(desk.cameAt('E-10')).toBe('2031-03-11 16:00');
  });

  it('bears "likely" for the address, on one record', () => {
    expect(desk.world.findings['F-06']).toMatchObject({ grade: 'supported', cap: 'likely' });
  });
});

it('without a hold the second deposit is withdrawn, and the stage ends middling with one point less', () => {
  const desk = new Desk().playAlert('middling');
  expect(desk.outcome()).toBe('middling');
  expect(desk.world.facts).toMatchObject({ ...CLEAN, hold: 'none', second_deposit: 'withdrawn' });
  expect(desk.points()).toEqual({ ...ALERT, 'D2 C3': 7, ...AHEAD });
  expect(desk.becameAt('second_deposit', 'withdrawn')).toBe('2031-03-05 00:12');
  expect(desk.cameAt('M-04-withdrawn')).toBe('2031-03-05 09:05');
});

it('the poor line learns much, can show none of it, and ends poor without a point', () => {
  const desk = new Desk().playAlert('poor');
  expect(desk.outcome()).toBe('poor');
  expect(desk.world.facts).toMatchObject({
    alarm: 3,
    custody_debt: 1,
    records: 'tainted',
    service_addr: 'tainted',
  });
  // D1: four right fields of the intake entry, less four for the call.
  expect(desk.points()).toEqual({ 'D1 C1': 0, 'D2 C3': 0, 'D3 C3': 0, 'D3 C6': 0, ...AHEAD });
  expect(desk.world.breaches).toEqual(['tipping-off']);
  expect(desk.world.findings['F-03']).toMatchObject({ grade: 'not-admissible', cap: null });
  // Two hours after the call, which took place when the case opened.
  expect(desk.cameAt('E-12')).toBe('2031-03-03 11:20');
});

it('the expert line gets the same marks in assessment mode', () => {
  const desk = new Desk('assessment').playAlert('expert');
  expect(desk.points()).toEqual({ ...ALERT, ...AHEAD });
  expect(desk.world.feedback).toEqual([]);
});
