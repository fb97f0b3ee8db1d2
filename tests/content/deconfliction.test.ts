import { expect, it } from 'vitest';
import { Desk } from './desk';
import { QUERY, RECORD, send, until } from './papers';

it('three different queries get three different answers', () => {
  const good = new Desk().play([...send('R-01', QUERY), until('2031-03-05T00:00')]);
  const coded = new Desk().play([...send('R-01', QUERY, { code: 'evidence' }), until('2031-03-05T00:00')]);
  const nobody = new Desk().play([...send('R-01', QUERY, { contact: 'none' }), until('2031-03-05T00:00')]);

  expect(good.cameAt('E-05')).toBe('2031-03-04 22:40');
  expect(good.cameAt('W-code-evidence')).toBeNull();
  expect(coded.cameAt('E-05')).toBe('2031-03-04 22:40');
  expect(coded.cameAt('W-code-evidence')).toBe('2031-03-04 22:40');
  expect(nobody.cameAt('E-05')).toBeNull();
  expect(nobody.cameAt('W-ask-contact')).toBe('2031-03-04 22:40');
  expect(nobody.view().requests.find(({ paper }) => paper === 'R-01')).toMatchObject({ state: 'returned' });
});

it('a query that was asked back is answered on the next Washington morning', () => {
  const desk = new Desk().play([
    ...send('R-01', QUERY, { service: 'unnamed' }),
    { await: 'W-ask-service' },
    ...send('R-01', QUERY),
    { await: 'E-05' },
  ]);
  expect(desk.cameAt('E-05')).toBe('2031-03-05 22:40');
  // The two points are for a query on the first day that can be looked up.
  expect(desk.points()['D1 C1']).toBe(0);
});

it('a query to the wrong desk does not leave the house, and can still be sent on the first day', () => {
  const desk = new Desk().play([
    ...send('R-01', QUERY, { to: 'interpol' }),
    until('2031-03-03T10:30'),
    ...send('R-01', QUERY),
  ]);
  expect(desk.points()['D1 C1']).toBe(2);
});

it('the answer to a query of Tuesday comes a day later, and earns nothing', () => {
  const desk = new Desk().play([until('2031-03-04T14:00'), ...send('R-01', QUERY), { await: 'E-05' }]);
  expect(desk.cameAt('W-duty-later')).toBe('2031-03-04 14:50');
  expect(desk.cameAt('E-05')).toBe('2031-03-05 22:40');
  expect(desk.points()['D1 C1']).toBe(0);
});

it('who tells what the report says is answered, and costs two points, a breach and a working day', () => {
  const desk = new Desk().play([
    ...send('R-01', QUERY, { content: 'amount' }),
    { await: 'W-content' },
    { await: 'M-06' },
  ]);
  expect(desk.cameAt('E-05')).toBe('2031-03-04 22:40');
  expect(desk.points()['D1 C1']).toBe(0);
  expect(desk.world.breaches).toEqual(['intelligence-filed']);
  expect(desk.cameAt('M-06')).toBe('2031-03-05 09:40');
  // Eight office hours from 09:40, with the lunch break: Thursday 09:40.
  expect(desk.now).toBe('2031-03-06 09:40');
  expect(desk.cameAt('explanation-accepted')).toBe('2031-03-06 09:40');
});

it('Washington, asked for its record before it was told, answers five days later', () => {
  const told = new Desk().play([
    ...send('R-01', QUERY),
    { await: 'E-05' },
    ...send('R-05', RECORD),
    { await: 'E-06' },
  ]);
  const untold = new Desk().play([until('2031-03-05T09:00'), ...send('R-05', RECORD), { await: 'E-06' }]);
  expect(told.cameAt('E-06')).toBe('2031-03-06 23:40');
  expect(told.fact('offended_us')).toBe(false);
  // Read on Wednesday 08:00 EST; seven days later it is 09:00 EDT, for the clocks have changed.
  expect(untold.cameAt('E-06')).toBe('2031-03-12 22:00');
  expect(untold.fact('offended_us')).toBe(true);
  expect(untold.cameAt('M-05-late')).toBe('2031-03-05 22:30');
});
