import { describe, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { Desk, scenario } from './desk';
import { AUTHORITY, QUERY, RECORD, send, until } from './papers';

const wednesday = until('2031-03-05T09:00');
const own = { address: 'own-test' };
const theirs = { address: 'washington' };

describe('the test payment', () => {
  it('is made in the second slot if that was asked for', () => {
    const desk = new Desk().play([
      wednesday,
      ...send('R-03', AUTHORITY, { slot: 'slot-2' }),
      { await: 'E-09' },
    ]);
    expect(desk.cameAt('E-09')).toBe('2031-03-13 16:00');
    expect(desk.world.exhibits['E-09']?.variant).toBe('slot-2');
    expect(desk.fact('service_addr')).toBe('own_test');
  });

  it('waits a week if the authority comes too late for the first slot', () => {
    const desk = new Desk().play([
      until('2031-03-06T10:00'),
      ...send('R-03', AUTHORITY),
      { await: 'maeng-slot-missed' },
      { await: 'E-09' },
    ]);
    expect(desk.cameAt('maeng-slot-missed')).toBe('2031-03-06 15:30');
    expect(desk.cameAt('E-09')).toBe('2031-03-13 16:00');
  });

  it('has its own answers in the custody log for the second slot', () => {
    const desk = new Desk().play([
      wednesday,
      ...send('R-03', AUTHORITY, { slot: 'slot-2' }),
      { await: 'E-09' },
      {
        fill: 'custody',
        about: 'E-09',
        fields: {
          what: 'e09',
          when: { local: '', utc: '2031-03-13T05:00Z' },
          by: 'do-eom',
          hash: scenario().bodyHash('E-09', 'slot-2'),
          tool: 'kit',
          from: 'do',
          to: 'eom',
          signatures: 'both',
        },
      },
      { file: 'custody', about: 'E-09' },
    ]);
    expect(desk.points()['D3 C6']).toBe(4);
  });

  it('loses the point for the time if Seoul time is written as UTC', () => {
    const desk = new Desk().play([
      wednesday,
      ...send('R-03', AUTHORITY),
      { await: 'E-09' },
      {
        fill: 'custody',
        about: 'E-09',
        fields: {
          what: 'e09',
          when: { local: '', utc: '2031-03-06T14:00Z' },
          by: 'do-eom',
          hash: scenario().bodyHash('E-09', undefined),
          tool: 'kit-noversion',
          from: 'do',
          to: 'eom',
          signatures: 'both',
        },
      },
      { file: 'custody', about: 'E-09' },
    ]);
    // 4 less 1 for the time and 0.5 for the version.
    expect(desk.points()['D3 C6']).toBe(2.5);
  });

  it('is not signed with one officer alone', () => {
    const desk = new Desk().play([
      wednesday,
      ...send('R-03', AUTHORITY, { recorder: 'none' }),
      { await: 'R-03-returned' },
    ]);
    expect(desk.cameAt('R-03-returned')).toBe('2031-03-06 09:30');
    expect(desk.points()['D3 C3']).toBe(2.75);
  });

  it('bears "likely" with its authority, and is not admissible without', () => {
    const desk = new Desk().play([
      wednesday,
      ...send('R-03', AUTHORITY),
      { await: 'E-09' },
      { open: 'E-09' },
    ]);
    desk.play([{ find: 'F-06', slots: own, exhibits: ['E-09'], confidence: 'likely' }]);
    expect(desk.world.findings['F-06']?.grade).toBe('not-admissible');
    desk.play([{ find: 'F-06', slots: own, exhibits: ['E-08', 'E-09'], confidence: 'likely' }]);
    expect(desk.world.findings['F-06']).toMatchObject({ grade: 'supported', cap: 'likely' });
  });
});

describe("Washington's record", () => {
  const told: readonly PlayStep[] = [...send('R-01', QUERY), { await: 'E-05' }];

  it('is no evidence without consent, and becomes so when consent is asked for', () => {
    const desk = new Desk().play([
      ...told,
      ...send('R-05', RECORD, { consent: 'not-asked' }),
      { await: 'E-06' },
      { open: 'E-06' },
      { find: 'F-06', slots: theirs, exhibits: ['E-06'], confidence: 'likely' },
    ]);
    expect(desk.world.exhibits['E-06']).toMatchObject({ variant: 'police', handling: 'police' });
    expect(desk.world.findings['F-06']?.grade).toBe('not-admissible');
    expect(desk.fact('service_addr')).toBe('none');
    desk.play([...send('R-05', RECORD), until('2031-03-12T00:00'), until('2031-03-12T00:00')]);
    desk.play([{ find: 'F-06', slots: theirs, exhibits: ['E-06'], confidence: 'likely' }]);
    expect(desk.world.exhibits['E-06']).toMatchObject({ variant: '', handling: 'evidence' });
    expect(desk.world.findings['F-06']?.grade).toBe('supported');
    expect(desk.fact('service_addr')).toBe('washington');
    // Graded once, at the first attempt.
    expect(desk.points()['D3 C3']).toBe(2);
  });

  it('is asked back without a name and a reason', () => {
    const desk = new Desk().play([
      ...told,
      ...send('R-05', RECORD, { record: 'everything' }),
      { await: 'W-R05-ask' },
    ]);
    expect(desk.cameAt('W-R05-ask')).toBe('2031-03-05 22:40');
  });

  it('cures a look around, which the own test does not', () => {
    const looked = [...told, { decide: 'D3-way', option: 'browse' } as const];
    const desk = new Desk().play([...looked, ...send('R-05', RECORD), { await: 'E-06' }]);
    expect(desk.fact('service_addr')).toBe('washington');
    const other = new Desk().play([...looked, ...send('R-03', AUTHORITY), { await: 'E-09' }]);
    expect(other.fact('service_addr')).toBe('tainted');
    expect(other.world.exhibits['E-09']?.tainted).toBe(true);
    expect(other.world.facts).toMatchObject({ alarm: 1, custody_debt: 1 });
  });
});
