import { describe, expect, it } from 'vitest';
import { Desk } from './desk';
import { HOLD, ORDER, send, until } from './papers';

const tuesday = until('2031-03-04T09:00');

describe('the guided draft', () => {
  const desk = new Desk('guided').play([{ send: 'R-02' }, { open: 'M-02' }]);

  it('is refused by telephone at once, and costs neither time nor points', () => {
    expect(desk.now).toBe('2031-03-03 09:00');
    expect(desk.world.awards).toEqual([]);
    const request = desk.view().requests.find(({ paper }) => paper === 'R-02');
    expect(request?.state).toBe('returned');
    expect(request?.fields.filter(({ returned }) => returned !== '').map(({ id }) => id)).toEqual([
      'period',
      'no_notice',
    ]);
  });

  it('earns every point once both places are repaired', () => {
    const { period = '', no_notice = '', no_notice_reason = '', no_notice_length = '' } = ORDER;
    desk.play([
      { fill: 'R-02', fields: { period, no_notice, no_notice_reason, no_notice_length } },
      { send: 'R-02' },
      { await: 'E-10' },
    ]);
    expect(desk.points()['D2 C3']).toBe(8);
    expect(desk.fact('records')).toBe('narrow');
    // Sent on the holiday; received when the prosecutor's office opened on Tuesday.
    expect(desk.cameAt('E-10')).toBe('2031-03-11 09:00');
  });

  it('is not refused like this in practice mode', () => {
    const practice = new Desk().play([tuesday, { send: 'R-02' }, until('2031-03-04T18:00')]);
    expect(practice.cameAt('M-02')).toBeNull();
    expect(practice.now).toBe('2031-03-04 18:00');
  });
});

describe('an order wider than its facts', () => {
  const wide = { period: { from: '2015-01-01', to: '2031-03-04' } };

  it('is returned after one office day, and loses the point of the period for good', () => {
    const desk = new Desk().play([tuesday, ...send('R-02', ORDER, wide), { await: 'R-02-broad' }]);
    expect(desk.cameAt('R-02-broad')).toBe('2031-03-05 10:00');
    desk.play([...send('R-02', ORDER), { await: 'E-10' }]);
    expect(desk.points()['D2 C3']).toBe(7);
    expect(desk.fact('records')).toBe('narrow');
    expect(desk.cameAt('E-10')).toBe('2031-03-12 11:00');
  });

  it('takes three weeks if it is sent as wide again', () => {
    const desk = new Desk().play([
      tuesday,
      ...send('R-02', ORDER, wide),
      { await: 'R-02-broad' },
      { send: 'R-02' },
      { await: 'E-10' },
    ]);
    expect(desk.fact('records')).toBe('late');
    expect(desk.cameAt('E-10')).toBe('2031-03-26 11:00');
  });

  it('is wider too with third persons among its items', () => {
    const items = ['identity', 'movements', 'krw', 'logins', 'travel-rule', 'counterparties'];
    const desk = new Desk().play([tuesday, ...send('R-02', ORDER, { items }), { await: 'R-02-broad' }]);
    expect(desk.points()['D2 C3']).toBe(6);
  });
});

it('an end before the day of execution is corrected by the prosecutor: the point is lost, nothing is returned', () => {
  const period = { from: '2030-12-05', to: '2031-02-28' };
  const desk = new Desk().play([tuesday, ...send('R-02', ORDER, { period }), { await: 'E-10' }]);
  expect(desk.cameAt('R-02-end-corrected')).toBe('2031-03-04 11:00');
  expect(desk.points()['D2 C3']).toBe(7);
  expect(desk.fact('records')).toBe('narrow');
  expect(desk.cameAt('E-10')).toBe('2031-03-11 10:00');
});

it('an order that lacks an item comes back however often it is sent', () => {
  const items = ['identity', 'movements', 'krw', 'travel-rule'];
  const desk = new Desk().play([
    tuesday,
    ...send('R-02', ORDER, { items }),
    { await: 'R-02-incomplete' },
    { send: 'R-02' },
    until('2031-03-07T18:00'),
  ]);
  expect(desk.view().requests.find(({ paper }) => paper === 'R-02')?.state).toBe('returned');
  expect(desk.cameAt('E-10')).toBeNull();
});

it('an order that quotes the report is sent back before a judge reads it', () => {
  const desk = new Desk().play([
    tuesday,
    ...send('R-02', ORDER, { facts: 'quote-report' }),
    { await: 'R-02-quoted' },
  ]);
  expect(desk.cameAt('R-02-quoted')).toBe('2031-03-05 10:00');
  expect(desk.world.breaches).toEqual([]);
});

it('without no-notice the exchange tells its customer on Friday 7 March, and the service is uneasy', () => {
  const { no_notice: _, no_notice_reason: __, no_notice_length: ___, ...open } = ORDER;
  const desk = new Desk().play([tuesday, ...send('R-02', open), { await: 'customer-told' }]);
  expect(desk.cameAt('customer-told')).toBe('2031-03-07 10:00');
  expect(desk.fact('alarm')).toBe(2);
  expect(desk.fact('no_notice')).toBe('none');
  desk.play([{ await: 'E-10' }]);
  expect(desk.points()['D2 C3']).toBe(7);
});

describe('the hold', () => {
  it('is not placed without its cap, and the exchange says so', () => {
    const desk = new Desk().play([
      tuesday,
      ...send('R-02', ORDER, { hold_cap: 'none' }),
      until('2031-03-05T09:30'),
    ]);
    desk.play([until('2031-03-05T09:30')]);
    expect(desk.cameAt('hold-returned')).toBe('2031-03-04 12:00');
    expect(desk.fact('hold')).toBe('none');
    expect(desk.fact('second_deposit')).toBe('withdrawn');
  });

  it('ends after 24 hours on the line if no order has followed', () => {
    const desk = new Desk().play([...send('hold-line', HOLD), { await: 'hold-lapsed' }]);
    expect(desk.cameAt('hold-granted')).toBe('2031-03-03 10:30');
    expect(desk.cameAt('hold-lapsed')).toBe('2031-03-04 10:30');
    expect(desk.fact('hold')).toBe('none');
  });

  it('still catches the deposit if it comes after the credit and before the sale', () => {
    const desk = new Desk().play([
      until('2031-03-04T22:20'),
      ...send('hold-line', HOLD),
      { await: 'M-04-held' },
    ]);
    expect(desk.becameAt('hold', 'in_force')).toBe('2031-03-04 23:50');
    expect(desk.becameAt('second_deposit', 'held')).toBe('2031-03-05 00:12');
  });

  it('runs a day longer when its order is returned', () => {
    const wide = { period: { from: '2015-01-01', to: '2031-03-04' } };
    const desk = new Desk().play([tuesday, ...send('R-02', ORDER, wide), { await: 'hold-lapsed' }]);
    expect(desk.fact('second_deposit')).toBe('held');
    expect(desk.cameAt('hold-lapsed')).toBe('2031-03-06 10:00');
  });
});

describe('the telephone favour', () => {
  const desk = new Desk().play([
    { await: 'E-07' },
    { decide: 'D2-phone', option: 'accept' },
    { await: 'E-10p' },
    { open: 'E-10p' },
    { open: 'E-02' },
  ]);
  const name = { address: 'W-DN-MA', holder: 'ma', opened: '2030-12-05' };

  it('takes half a day and yields what no court may hear', () => {
    expect(desk.cameAt('E-10p')).toBe('2031-03-03 14:05');
    expect(desk.fact('records')).toBe('tainted');
    desk.play([{ find: 'F-02', slots: name, exhibits: ['E-10p'], confidence: 'likely' }]);
    expect(desk.world.findings['F-02']?.grade).toBe('not-admissible');
  });

  it('is cured by a later order for what rests on the order, and stays in the file', () => {
    desk.play([
      tuesday,
      ...send('R-02', ORDER),
      { await: 'E-10' },
      { find: 'F-02', slots: name, exhibits: ['E-10'], confidence: 'almost-certain' },
    ]);
    expect(desk.world.findings['F-02']?.grade).toBe('supported');
    expect(desk.cameAt('records-cured')).toBe('2031-03-11 10:00');
    expect(desk.fact('records')).toBe('tainted');
    expect(desk.world.exhibits['E-10p']?.tainted).toBe(true);
  });
});
