import { expect, it } from 'vitest';
import { Desk, scenario } from './desk';
import { ORDER, QUERY, send, until } from './papers';

it('the report among the exhibits is struck at the review, and costs two points, a breach and a working day', () => {
  const desk = new Desk().play([
    { open: 'E-01' },
    { open: 'E-02' },
    {
      fill: 'custody',
      about: 'E-01',
      fields: {
        what: 'e01',
        when: { local: '', utc: '2031-03-03T00:00Z' },
        hash: scenario().bodyHash('E-01', undefined),
      },
    },
    { file: 'custody', about: 'E-01' },
  ]);
  expect(desk.fact('custody_debt')).toBe(1);
  expect(desk.world.breaches).toEqual(['intelligence-filed']);
  expect(desk.world.awards.map(({ point, quarters }) => [point, quarters])).toEqual([['D1', -8]]);

  desk.play([
    ...send('R-01', QUERY),
    until('2031-03-04T09:00'),
    ...send('R-02', ORDER),
    { await: 'E-10' },
    { open: 'E-05' },
    { open: 'E-10' },
    { open: 'E-11' },
    {
      find: 'F-01',
      slots: { code: 'intelligence', use: 'own-enquiries' },
      exhibits: ['E-02'],
      confidence: 'likely',
    },
    {
      find: 'F-03',
      slots: { device: 'DV-7Q2M', ip: '198.51.100.42' },
      exhibits: ['E-11'],
      confidence: 'likely',
    },
    {
      find: 'F-07',
      slots: { agency: 'fcd', since: '2030-11-12' },
      exhibits: ['E-05'],
      confidence: 'likely',
    },
  ]);
  expect(desk.now).toBe('2031-03-11 10:45');
  expect(desk.cameAt('bang-strikes')).toBeNull();
  desk.play([{ review: 'review-1', findings: ['F-01', 'F-03', 'F-07'] }]);
  // Four office hours of review, the lunch break between, then eight for the written explanation.
  expect(desk.cameAt('bang-strikes')).toBe('2031-03-11 15:45');
  expect(desk.cameAt('M-06')).toBe('2031-03-11 15:45');
  expect(desk.now).toBe('2031-03-12 15:45');
  expect(desk.cameAt('explanation-accepted')).toBe('2031-03-12 15:45');
});

it('the guide leads from the map to Tuesday morning by what was done, and is silent in the end', () => {
  const desk = new Desk('guided');
  const guide = () => desk.view().guide?.screen ?? null;
  expect(guide()).toBe('map');
  desk.play([{ open: 'E-01' }]);
  expect(guide()).toBe('inbox');
  desk.play([{ open: 'E-02' }]);
  expect(desk.view().guide?.text).toContain('intake entry');
  desk.play([
    {
      fill: 'intake',
      fields: {
        code: 'intelligence',
        use: 'own-enquiries',
        basis: 'preliminary',
        next: ['domestic', 'washington', 'order'],
      },
    },
    { file: 'intake' },
  ]);
  // Source and time were filled in as an example.
  expect(desk.points()['D1 C1']).toBe(6);
  expect(guide()).toBe('findings');
  desk.play([
    {
      find: 'F-01',
      slots: { code: 'intelligence', use: 'own-enquiries' },
      exhibits: ['E-02'],
      confidence: 'almost-certain',
    },
  ]);
  expect(desk.view().findings.find(({ id }) => id === 'F-01')?.grade).toBe('supported');
  desk.play(send('R-01', QUERY));
  expect(desk.view().guide?.text).toContain('draft order');
  desk.play([{ send: 'R-02' }]);
  expect(desk.view().guide?.text).toContain('Repair both');
  const { period = '', no_notice = '', no_notice_reason = '', no_notice_length = '' } = ORDER;
  desk.play([
    { fill: 'R-02', fields: { period, no_notice, no_notice_reason, no_notice_length } },
    { send: 'R-02' },
  ]);
  expect(desk.view().guide?.text).toContain('Tuesday 09:00');
  desk.play([until('2031-03-04T09:00')]);
  expect(desk.view().guide).toBeNull();
  expect(desk.points()).toMatchObject({ 'D1 C1': 8, 'D2 C3': 8 });
});

it('the guide can be left by letting the night pass', () => {
  const desk = new Desk('guided').play([until('2031-03-04T09:00')]);
  expect(desk.view().guide).toBeNull();
});
