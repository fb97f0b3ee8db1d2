import { describe, expect, it } from 'vitest';
import type { Desk } from './desk';
import {
  type Changes,
  EXPERT_STARTS,
  moved,
  night,
  played,
  toDoor,
  toDoorUnchecked,
  toLanes,
  withoutExchange,
  withoutImageOrder,
} from './night';

const CLEAN = {
  ...{ session: 'captured', relay: 'imaged', coadmin: 'held', reserve: 'seized', notice: 'neutral' },
  ...{ leads: 'none', alarm: 0, custody_debt: 0 },
};
type Starts = NonNullable<Changes['starts']>;
type Facts = Partial<Record<keyof typeof CLEAN, string | number>>;

const facts = (desk: Desk) =>
  Object.fromEntries(Object.keys(CLEAN).map((fact) => [fact, desk.world.facts[fact]]));
const heard = (desk: Desk) => desk.world.operation?.heard.map(({ radio }) => radio) ?? [];
/** Of ten: host leads 2, roles 1, order 4, embargo 1, risk 1, contingency 1. */
const order = (desk: Desk) => desk.points()['D12 C8'];
/** Without the wallet's screen nothing can be decided about the device. */
const dark: Changes = { decisions: { 'D14-device': null } };

describe('the order of the night', () => {
  it('is clean as the expert lays it', () => {
    const desk = played();
    expect(facts(desk)).toEqual(CLEAN);
    expect(order(desk)).toBe(10);
    expect(desk.cameAt('E-52')).toBeNull();
  });

  // A step out of its column costs one; what can be seen from behind the door costs the four of the order.
  const SEEN: readonly (readonly [string, Starts, Facts, number])[] = [
    [
      'the door ten minutes early, the whole hour with it',
      moved(-10),
      { session: 'lost', reserve: 'lost' },
      6,
    ],
    ['the door twenty minutes late, likewise', moved(20), { session: 'lost', reserve: 'lost' }, 6],
    [
      'the door at 20:20, when he is still out',
      { ...moved(-60), S2: 0 },
      { session: 'locked', reserve: 'lost' },
      6,
    ],
    ['the second key first', { S3: -10 }, { session: 'lost', relay: 'wiped', reserve: 'lost' }, 5],
    ['the relay first', { S4: -5 }, { session: 'lost', relay: 'partial', reserve: 'lost' }, 5],
    ['the freeze abroad first', { S5: -5 }, { session: 'lost', relay: 'wiped', reserve: 'lost' }, 5],
    ['the freeze at home first', { S8: -5 }, { session: 'lost', relay: 'wiped', reserve: 'lost' }, 5],
    [
      'the payers an hour and a half before',
      { S9: -90 },
      { session: 'lost', relay: 'wiped', reserve: 'lost', leads: 'burnt' },
      5,
    ],
    [
      'the insider an hour before',
      { S6: -60 },
      { session: 'lost', relay: 'wiped', reserve: 'lost', leads: 'burnt' },
      5,
    ],
  ];
  it.each(SEEN)('is seen from behind the door: %s', (_, starts, changed, points) => {
    const desk = played({ starts, ...dark });
    expect(facts(desk)).toEqual({ ...CLEAN, ...changed });
    expect(order(desk)).toBe(points);
  });

  const LATE: readonly (readonly [string, Starts, Facts, number])[] = [
    ['the door five minutes early is in time', { S1: -5, S3: -5 }, {}, 10],
    ['the second key after half an hour: held, and the envelope is ashes', { S3: 30 }, {}, 9],
    [
      'the second key after forty minutes, the coins too late for him',
      { S3: 50 },
      { coadmin: 'fled', reserve: 'partial' },
      9,
    ],
    ['the second key after forty minutes, the coins before him', { S3: 50, S2: 10 }, { coadmin: 'fled' }, 9],
    ['the relay before the session is recorded', { S4: 4 }, { relay: 'partial' }, 9],
    ['the relay at the first minute that is right', { S4: 5 }, {}, 10],
    ['the relay at the last', { S4: 30 }, {}, 10],
    ['the relay after its watchdog', { S4: 31 }, { relay: 'partial' }, 9],
    [
      'the relay after two in the morning, and no notice',
      { S4: 290, S10: null },
      { relay: 'wiped', notice: 'none' },
      9,
    ],
    ['the freeze abroad late', { S5: 65 }, {}, 9],
    ['the freeze abroad too late', { S5: 75 }, {}, 9],
    ['the freeze at home late', { S8: 65 }, {}, 9],
    ['the rider too late', { S7: 65 }, {}, 9],
    ['the insider half an hour before', { S6: -30 }, { leads: 'refused' }, 9],
    ['the payers half an hour before', { S9: -30 }, { leads: 'refused' }, 9],
    ['the coins at half past one are still there', { S2: 250 }, {}, 10],
    ['the coins five minutes later are not', { S2: 255 }, { reserve: 'lost' }, 9],
    ['the audit more than a day before', { S0: -1445 }, { alarm: 1 }, 9],
    ['the audit earlier than it need be', { S0: -925 }, {}, 9],
    ['no notice', { S10: null }, { notice: 'none' }, 10],
    ['the notice after three hours', { S10: 185 }, { notice: 'none' }, 9],
    ['the notice before the hashes', { S10: 100 }, {}, 9],
  ];
  it.each(LATE)('costs what it costs: %s', (_, starts, changed, points) => {
    const desk = played({ starts });
    expect(facts(desk)).toEqual({ ...CLEAN, ...changed });
    expect(order(desk)).toBe(points);
  });

  it('decides whether there is an envelope, and what is left of the account abroad', () => {
    const early = played({ starts: { S3: 20, S5: 70 } });
    expect(early.cameAt('E-59')).toBe('2031-07-01 21:50');
    expect(early.points()['D14 C7']).toBe(10);
    const late = played({ starts: { S3: 25, S5: 75 } });
    expect(late.cameAt('E-59')).toBeNull();
    expect(heard(late)).toContain('ashes');
    // At 22:30 the balance of 1.9 leaves: one of ten.
    expect(late.points()['D14 C7']).toBe(9);
  });

  it('tells by a telephone that is gone that the rider was met after an hour', () => {
    expect(heard(played({ starts: { S7: 65 } }))).toContain('rider-late');
    expect(heard(played({ starts: { S7: 60 } }))).toContain('rider');
  });
});

describe('an omission', () => {
  it('of overtime: nobody is there at 16:20, the second key moves the big one and leaves', () => {
    const desk = played({ papers: { plan: { overtime: null } } });
    expect(facts(desk)).toEqual({ ...CLEAN, coadmin: 'fled', reserve: 'partial' });
    // One omission, one point.
    expect(order(desk)).toBe(9);
    expect(heard(desk)).toEqual(expect.arrayContaining(['amara-closed', 'corvane-closed', 'swept']));
    expect(desk.world.exhibits['E-57']?.variant).toBe('swept');
    expect(desk.cameAt('E-59')).toBeNull();
    // Ten, less the balance that left Corvane.
    expect(desk.points()['D14 C7']).toBe(9);
  });

  it('of roles in writing: what a visitor typed is excluded', () => {
    const desk = played({ papers: { plan: { roles: 'spoken' } } });
    expect(facts(desk)).toEqual({ ...CLEAN, custody_debt: 1 });
    expect(desk.world.exhibits['E-55']?.tainted).toBe(true);
    expect(order(desk)).toBe(9);
  });

  it('of a risk plan: somebody is hurt, and four points of care go', () => {
    const before = toDoor({ papers: { plan: { risk: 'none' } } });
    const own = played();
    const desk = night(before);
    expect(desk.cameAt('risk-letter')).toBe('2031-07-01 22:35');
    expect(order(desk)).toBe(9);
    const costs = desk.world.awards.filter(({ point, competency }) => point === 'D12' && competency === 'C9');
    expect(costs.map(({ quarters }) => quarters)).toEqual([-16]);
    expect(own.cameAt('risk-letter')).toBeNull();
  });

  it('of an embargo: a headline on the eve, and he stays in', () => {
    const desk = played({ papers: { plan: { embargo: 'none' } }, ...dark });
    expect(desk.cameAt('headline')).toBe('2031-06-30 07:00');
    expect(facts(desk)).toEqual({ ...CLEAN, alarm: 2, session: 'locked', reserve: 'lost' });
    expect(heard(desk)).toContain('room');
    expect(order(desk)).toBe(9);
  });

  it('of the audit, while the insider is known and left alone: he warns the payers', () => {
    const desk = played({ decisions: { 'D12-insider': 'nothing' }, starts: { S0: null } });
    expect(facts(desk)).toEqual({ ...CLEAN, leads: 'refused' });
    expect(heard(desk)).toContain('warned');
  });

  it('of the audit, while he is not known: the same', () => {
    const desk = night(toDoorUnchecked({ starts: { S0: null, S6: null } }));
    expect(facts(desk)).toEqual({ ...CLEAN, leads: 'refused' });
  });

  it('of both looks, mended by an audit of all contractors', () => {
    const desk = night(toDoorUnchecked({ starts: { S6: null } }));
    expect(facts(desk)).toEqual(CLEAN);
    expect(desk.points()).toMatchObject({ 'D12 C1': 0, 'D12 C8': 10 });
    // It still serves if it begins before he has read the radio log.
    const late = night(toDoorUnchecked({ starts: { S6: null, S0: 15 } }));
    expect(facts(late)).toEqual(CLEAN);
    expect(facts(night(toDoorUnchecked({ starts: { S6: null, S0: 20 } })))).toEqual({
      ...CLEAN,
      leads: 'refused',
    });
  });

  it('of the audit, with the payers before the insider: they warn him', () => {
    const desk = played({ starts: { S0: null, S6: 30, S9: 20 } });
    expect(facts(desk)).toEqual({ ...CLEAN, leads: 'refused' });
  });

  it('of the insider’s arrest on a finding that is not there: nobody is touched', () => {
    const desk = night(toDoorUnchecked());
    expect(heard(desk)).toContain('norfolk-none');
    expect(facts(desk)).toEqual(CLEAN);
    expect(order(desk)).toBe(9);
  });
});

describe('what was not brought from stage 3', () => {
  it('the image order: the line is cut, and no more', () => {
    const desk = night(toDoor({}, withoutImageOrder()));
    expect(desk.fact('mla_sk')).toBe('sent');
    expect(facts(desk)).toEqual({ ...CLEAN, relay: 'partial' });
    expect(heard(desk)).toContain('havn-cut');
    expect(desk.world.exhibits['E-58']?.variant).toBe('partial');
    expect(order(desk)).toBe(10);
  });

  it('the records of the exchange abroad: three of ten, and nothing is known of bots and freezes', () => {
    const before = withoutExchange();
    expect(before.fact('mla_pe')).toBe('sent');
    const lanes = toLanes({ starts: { S3: -10, S5: -5 } }, before).view().operation;
    expect(lanes?.conflicts).toEqual([]);
    const desk = night(toDoor({}, before));
    expect(facts(desk)).toEqual(CLEAN);
    expect(order(desk)).toBe(7);
  });
});

it('the last minute of the roof is in time for all', () => {
  const desk = played({ starts: moved(10), ...dark });
  expect(facts(desk)).toEqual(CLEAN);
  expect(order(desk)).toBe(10);
});

it('the lanes name what is known of each wrong order, once it has been read', () => {
  const conflicts = (starts: Starts) =>
    toLanes({ starts })
      .view()
      .operation?.conflicts.map(({ id }) => id);
  expect(conflicts(EXPERT_STARTS)).toEqual([]);
  expect(conflicts({ S1: 15, S3: 15, S4: 25 })).toEqual(['roof']);
  expect(conflicts({ S3: -10 })).toEqual(['bot']);
  expect(conflicts({ S3: 50 })).toEqual(['forty']);
  expect(conflicts({ S4: 40, S5: -5 })).toEqual(['freeze-corvane', 'watchdog']);
  expect(conflicts({ S4: -5 })).toEqual(['cut-first']);
  expect(conflicts({ S2: 255 })).toEqual(['switch']);
  expect(conflicts({ S0: 5 })).toEqual(['radio-log']);
});
