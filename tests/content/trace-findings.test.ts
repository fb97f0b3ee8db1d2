import { describe, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { Desk, stepsOf } from './desk';
import { AUTHORITY, send, until } from './papers';

type Find = Extract<PlayStep, { find: string }>;

/** The expert line up to Monday 17 March: all extracts are made, bank and ferry have answered. */
const steps = stepsOf('expert');
const ready = new Desk().play(
  steps.slice(
    0,
    steps.findIndex((one) => 'find' in one && one.find === 'F-04'),
  ),
);
/** As before, on the evening of 18 March: with the order record as well. */
const settled = ready.fork().play([{ await: 'E-20' }, { open: 'E-20' }]);

function graded(desk: Desk, find: string, slots: Find['slots'], exhibits: string[]) {
  const other = desk.fork().play([{ find, slots, exhibits, confidence: 'likely' }]);
  const { grade, cap } = other.world.findings[find] ?? {};
  return [grade, cap];
}
const SURE = ['supported', 'almost-certain'];
const UNSUPPORTED = ['true-but-unsupported', null];
const NOT_ADMISSIBLE = ['not-admissible', null];
const CONTRADICTED = ['contradicted', null];

describe('deposits under one controller', () => {
  const march = { sweep: 'mar-07', wallet: 'W-OP-11' };
  const february = { sweep: 'feb-24', wallet: 'W-OP-01' };

  it('are shown by the extract and the payment record that stands in the sweep', () => {
    expect(graded(ready, 'F-08', march, ['E-24', 'E-09'])).toEqual(SURE);
    expect(graded(ready, 'F-08', february, ['E-24', 'E-06'])).toEqual(SURE);
  });

  it("are not shown by the other sweep's record, by a label, or by the extract alone", () => {
    expect(graded(ready, 'F-08', march, ['E-24', 'E-06'])).toEqual(UNSUPPORTED);
    expect(graded(ready, 'F-08', february, ['E-24', 'E-09'])).toEqual(UNSUPPORTED);
    expect(graded(ready, 'F-08', february, ['E-24', 'E-18'])).toEqual(UNSUPPORTED);
    expect(graded(ready, 'F-08', march, ['E-24'])).toEqual(UNSUPPORTED);
  });

  it('do not go from one sweep to the wallet of another', () => {
    expect(graded(ready, 'F-08', { sweep: 'mar-07', wallet: 'W-OP-01' }, ['E-24', 'E-09'])).toEqual(
      UNSUPPORTED,
    );
  });

  it('are neither the payers of the CoinJoin nor the customers of the exchange', () => {
    const wallet = 'W-OP-01';
    expect(graded(ready, 'F-08', { sweep: 'feb-26', wallet }, ['E-24', 'E-26'])).toEqual(CONTRADICTED);
    expect(graded(ready, 'F-08', { sweep: 'mar-05', wallet }, ['E-24', 'E-25'])).toEqual(CONTRADICTED);
  });
});

describe('the CoinJoin', () => {
  const join = { kind: 'coin-join', equal: 'n-5', controller: 'none' };

  it('is known by its shape, and names nobody', () => {
    expect(graded(ready, 'F-09', join, ['E-26'])).toEqual(SURE);
    expect(graded(ready, 'F-09', join, ['E-26', 'E-17'])).toEqual(SURE);
    expect(graded(ready, 'F-09', { ...join, controller: 'seo' }, ['E-26', 'E-17'])).toEqual(CONTRADICTED);
    expect(graded(ready, 'F-09', { ...join, controller: 'one' }, ['E-26'])).toEqual(CONTRADICTED);
  });

  it('leaves the share of the operator unknown', () => {
    expect(graded(ready, 'F-23', { share: 'unknown' }, ['E-26'])).toEqual(SURE);
    // It happens to be true; nothing in this stage shows it.
    expect(graded(ready, 'F-23', { share: 'W-CJ-4' }, ['E-26'])).toEqual(UNSUPPORTED);
    expect(graded(ready, 'F-23', { share: 'W-CJ-2' }, ['E-26'])).toEqual(['open', null]);
  });
});

describe('the peel chain', () => {
  const chain = { hops: 'n-7', start: 'W-PC-0', end: 'a-service', amount: 'a-240' };

  it('bears "likely", and no name of an exchange', () => {
    expect(graded(ready, 'F-10', chain, ['E-25'])).toEqual(['supported', 'likely']);
    expect(graded(ready, 'F-10', { ...chain, end: 'corvane' }, ['E-25'])).toEqual(UNSUPPORTED);
    expect(graded(ready, 'F-10', { ...chain, end: 'corvane' }, ['E-25', 'E-18'])).toEqual(NOT_ADMISSIBLE);
  });

  it('does not end at a crewing firm, nor with the amount that the firm was paid', () => {
    expect(graded(ready, 'F-10', { ...chain, end: 'thole' }, ['E-25', 'E-19'])).toEqual(CONTRADICTED);
    expect(graded(ready, 'F-10', { ...chain, amount: 'a-235' }, ['E-25'])).toEqual(CONTRADICTED);
    expect(graded(ready, 'F-10', { ...chain, end: 'remainder' }, ['E-25'])).toEqual(['open', null]);
  });

  it('stops at the deposit', () => {
    expect(graded(ready, 'F-27', { address: 'W-CV-GIL' }, ['E-25'])).toEqual(SURE);
    expect(graded(ready, 'F-27', { address: 'W-PC-7' }, ['E-25'])).toEqual(CONTRADICTED);
  });

  it('is no payroll, and the payroll is no part of it', () => {
    const runs = { what: 'payroll', part: 'not-part' };
    expect(graded(ready, 'F-11', runs, ['E-25', 'E-21'])).toEqual(SURE);
    expect(graded(ready, 'F-11', runs, ['E-25'])).toEqual(UNSUPPORTED);
    expect(graded(ready, 'F-11', { ...runs, part: 'part' }, ['E-19'])).toEqual(CONTRADICTED);
    expect(graded(ready, 'F-11', { ...runs, what: 'second-chain' }, ['E-25'])).toEqual(CONTRADICTED);
  });
});

describe('the payout of the swap', () => {
  const payout = (id: string) => ({ paid: 'a-025', payout: id });

  it('is ambiguous on the table', () => {
    expect(graded(ready, 'F-12', payout('ambiguous'), ['E-27'])).toEqual(SURE);
    expect(graded(ready, 'F-12', payout('LB-2'), ['E-27'])).toEqual(UNSUPPORTED);
    expect(graded(ready, 'F-12', payout('LB-3'), ['E-27'])).toEqual(['open', null]);
  });

  it('is settled by the order record, which a court does not hear as it came', () => {
    expect(graded(settled, 'F-12', payout('LB-2'), ['E-27', 'E-20'])).toEqual(NOT_ADMISSIBLE);
    expect(graded(settled, 'F-12', payout('LB-3'), ['E-27'])).toEqual(CONTRADICTED);
  });
});

it('a finding may be put to the review of its own stage only', () => {
  const desk = ready.fork().play([
    {
      find: 'F-04',
      slots: { login: 'login-0228', user: 'someone-else' },
      exhibits: ['E-11', 'E-16'],
      confidence: 'almost-certain',
    },
    { find: 'F-05', slots: { drawer: 'rider' }, exhibits: ['E-13', 'E-14'], confidence: 'almost-certain' },
    { find: 'F-27', slots: { address: 'W-CV-GIL' }, exhibits: ['E-25'], confidence: 'likely' },
  ]);
  const asked = { type: 'finding.review', findings: ['F-04', 'F-05', 'F-27'] } as const;
  expect(desk.fork().do({ ...asked, review: 'review-1' })).not.toBeNull();
  expect(desk.do({ ...asked, review: 'review-2' })).toBeNull();
});

describe('a test payment in the second slot', () => {
  // Authority on Wednesday 5 March for 13 March; the records close stage 1 two days before the payment.
  const theory = steps.find((one) => 'theory' in one);
  if (theory === undefined) throw new Error('the expert hands in no theory');
  const order = steps.find((one) => 'fill' in one && one.fill === 'R-02');
  if (order === undefined) throw new Error('the expert sends no R-02');
  const desk = new Desk().play([
    until('2031-03-04T09:00'),
    order,
    { send: 'R-02' },
    ...send('R-03', AUTHORITY, { slot: 'slot-2' }),
    { await: 'E-10' },
    { open: 'E-10' },
    { open: 'E-11' },
    theory,
    { close: 'alert' },
  ]);

  it('is made in stage 2, and tags the address that it paid', () => {
    expect(desk.now < '2031-03-12').toBe(true);
    const later = desk.fork().play([{ await: 'E-09' }, { open: 'E-09' }]);
    expect(later.cameAt('E-09')).toBe('2031-03-13 16:00');
    expect(later.world.exhibits['E-09']?.variant).toBe('slot-2');
    expect(later.fact('service_addr')).toBe('own_test');
    const tagged = later
      .play([{ place: ['TX-T1', 'TX-T2'] }])
      .view()
      .board?.transactions.flatMap(({ outputs }) => outputs)
      .filter(({ tags }) => tags.some(({ source }) => source === 'E-09'));
    expect(tagged?.map(({ madeBy, index }) => [madeBy, index])).toHaveLength(1);
  });

  it('is found in the sweep of 14 March, once that is on the chain', () => {
    const later = desk
      .fork()
      .play([
        { open: 'E-18' },
        { await: 'E-09' },
        { open: 'E-09' },
        { open: 'E-08' },
        until('2031-03-15T23:30'),
        { place: ['TX-T2', 'TX-15', 'TX-16', 'TX-13', 'TX-14'] },
        { merge: 'TX-15', confidence: 'almost-certain' },
        { extract: 'E-24' },
        { open: 'E-24' },
      ]);
    expect(later.world.exhibits['E-24']?.variant).toBe('later');
    expect(graded(later, 'F-08', { sweep: 'mar-14', wallet: 'W-OP-14' }, ['E-24', 'E-09'])).toEqual(SURE);
  });
});
