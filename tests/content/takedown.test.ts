import { describe, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { Desk, scenario } from './desk';
import {
  located,
  night,
  onTwoLegs,
  played,
  pointsOf,
  toConference,
  toDoor,
  toDoorUnchecked,
  toLanes,
} from './night';

const BEST = {
  ...{ 'D12 C1': 2, 'D12 C4': 2, 'D12 C8': 10, 'D13 C3': 2, 'D13 C6': 9 },
  ...{ 'D14 C7': 10, 'D15 C8': 5, 'D15 C10': 2 },
};
const ofStage = (desk: Desk) => pointsOf(desk, /^D1[2345] /);
const until = (local: string): PlayStep => ({ advance: local });
const heard = (desk: Desk) => desk.world.operation?.heard.map(({ radio }) => radio) ?? [];
const dark = { decisions: { 'D14-device': null } };

describe('the expert line of stage 4', () => {
  const desk = new Desk().playTo('expert', 'takedown');

  it('ends best in the night of 1 July, with every point of the stage', () => {
    expect(desk.outcome('takedown')).toBe('best');
    expect(ofStage(desk)).toEqual(BEST);
    expect(desk.world.breaches).toEqual([]);
    expect(desk.world.facts).toMatchObject({
      ...{ insider: 'contained', plan_circulated: 'need_to_know', window: 'W1', press: 'no_comment' },
      ...{ session: 'captured', relay: 'imaged', coadmin: 'held', reserve: 'seized', notice: 'neutral' },
      ...{ alarm: 0, custody_debt: 0, leads: 'none', forum_agreed: true, s1_executed: true },
    });
  });

  it('meets every instant of the calendar', () => {
    // Filed at 11:10; six hours later.
    expect(desk.cameAt('E-48')).toBe('2031-06-24 17:10');
    expect(desk.cameAt('M-12')).toBe('2031-06-24 14:00');
    expect(desk.cameAt('M-13')).toBe('2031-06-25 16:00');
    // Three hours of conference from 21:00.
    expect(desk.cameAt('conference-1')).toBe('2031-06-25 21:00');
    expect(desk.cameAt('E-53')).toBe('2031-06-27 15:00');
    expect(desk.cameAt('M-16')).toBe('2031-06-30 18:00');
    expect(desk.cameAt('E-59')).toBe('2031-07-01 21:32');
    expect(desk.cameAt('E-57')).toBe('2031-07-01 22:12');
    expect(desk.cameAt('E-55')).toBe('2031-07-01 23:05');
    expect(desk.cameAt('E-58')).toBe('2031-07-01 23:05');
    expect(desk.cameAt('E-54')).toBe('2031-07-01 23:40');
    expect(desk.becameAt('notice', 'neutral')).toBe('2031-07-02 00:20');
  });

  it('is heard on the radio, minute by minute', () => {
    const log = desk
      .view()
      .operation?.radio.map(({ id, at: { hour, minute } }) => [
        id,
        `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
      ]);
    expect(log).toEqual([
      ['audit', '06:00'],
      ['roof', '21:14'],
      ['go', '21:20'],
      ['held', '21:21'],
      ['screen', '21:22'],
      ['amara', '21:22'],
      ['key', '21:24'],
      ['norfolk', '21:25'],
      ['havn', '21:30'],
      ['envelope', '21:32'],
      ['corvane', '21:35'],
      ['dalnaru', '21:35'],
      ['rider', '21:40'],
      ['test', '21:45'],
      ['confirmed', '21:56'],
      ['homes', '22:00'],
      ['rest', '22:12'],
      ['hashes', '23:05'],
      ['signed', '00:10'],
      ['over', '02:01'],
    ]);
  });

  it('gets the same marks in assessment mode, and is told nothing on the way', () => {
    const silent = new Desk('assessment').playTo('expert', 'takedown');
    expect(ofStage(silent)).toEqual(BEST);
    expect(silent.world.feedback).toEqual([]);
  });
});

it('the second line opens five minutes earlier and signs "closed for maintenance": every point as well', () => {
  const desk = new Desk().playTo('second-line', 'takedown');
  expect(desk.outcome('takedown')).toBe('best');
  expect(ofStage(desk)).toEqual(BEST);
  expect(desk.world.operation?.starts.S1).toBe(-5);
});

it('the middling line takes the second window, and loses what it leaves out', () => {
  const desk = new Desk().playTo('middling', 'takedown');
  expect(desk.outcome('takedown')).toBe('losses');
  expect(desk.world.facts).toMatchObject({
    ...{ window: 'W2', session: 'captured', relay: 'partial', coadmin: 'held', reserve: 'seized' },
    ...{ notice: 'none', insider: 'unknown', forum_agreed: false },
  });
  expect(ofStage(desk)).toEqual({
    // Nobody of the own staff was checked.
    'D12 C1': 0,
    'D12 C4': 0,
    // One contingency of three is missing (1), the relay is late (1), the window is the second (1).
    'D12 C8': 7,
    'D13 C3': 2,
    // The list follows (1), the server session is not recorded (1).
    'D13 C6': 7,
    // The ends compared (1), all at once (2).
    'D14 C7': 7,
    // The page was dead.
    'D15 C8': 2,
    'D15 C10': 0,
  });
});

it('the poor line lays no plan, freezes what it knows of, and the harbor is empty', () => {
  const desk = new Desk().playNamed('poor');
  expect(desk.cameAt('bang-ground')).toBe('2031-06-03 10:00');
  expect(desk.cameAt('conference-1-bare')).toBe('2031-06-25 21:00');
  expect(desk.cameAt('window-missed')).toBe('2031-07-01 21:20');
  // One day of Port Amara, and five for those who were passed over: the customers are told in the same minute.
  expect(desk.cameAt('W-R14-told')).toBe('2031-07-02 11:00');
  expect(desk.becameAt('alarm', 4)).toBe('2031-03-18 12:30');
  expect(desk.cameAt('harbor-empty')).toBe('2031-07-02 23:00');
  expect(Object.values(ofStage(desk)).every((points) => points === 0)).toBe(true);
  expect(desk.world.ending).toBe('X-0');
});

describe('one of us', () => {
  const lists: readonly PlayStep[] = [
    { fill: 'insider-check', fields: { what: ['payers', 'audit', 'roster'], whom: 'heads' } },
    { file: 'insider-check' },
    until('2031-06-24T20:00'),
    { open: 'E-48' },
    { open: 'E-49' },
    { open: 'E-50' },
  ];
  const named = (at: string, who: string, reference = 'BW-3071'): Desk =>
    located.fork().play([
      ...lists,
      {
        find: 'F-22',
        slots: { at, who, reference },
        exhibits: ['E-48', 'E-49', 'E-50'],
        confidence: 'likely',
      },
    ]);

  it('is who sat there at 09:41: 13:41 UTC, four hours behind since 9 March', () => {
    const desk = named('edt-0941', 'verrick');
    expect(desk.world.findings['F-22']).toMatchObject({ grade: 'supported', cap: 'likely' });
    expect(desk.fact('insider')).toBe('suspected');
  });

  it.each([
    ['an hour early by winter time, an innocent clerk', 'est-0841', 'prewitt'],
    ['an hour early, the right man', 'est-0841', 'verrick'],
    ['UTC taken for local', 'local-1341', 'verrick'],
    ['four hours in the wrong direction', 'edt-1741', 'verrick'],
    ['the right hour, the wrong person', 'edt-0941', 'prewitt'],
  ])('is not %s', (_, at, who) => {
    expect(named(at, who).world.findings['F-22']?.grade).toBe('contradicted');
  });

  it('is not arrested in Norfolk on a finding that is contradicted', () => {
    const desk = played({ lookUp: { at: 'est-0841', who: 'prewitt' } });
    expect(heard(desk)).toContain('norfolk-none');
    expect(heard(desk)).not.toContain('norfolk');
    // The check was made; the arrest stood on nothing.
    expect(ofStage(desk)).toEqual({ ...BEST, 'D12 C8': 9 });
  });

  it('is warned by his own docket if he is arrested before the door', () => {
    const desk = played({ decisions: { 'D12-insider': 'arrest', ...dark.decisions } });
    expect(desk.world.facts).toMatchObject({ insider: 'contained', alarm: 2, session: 'locked' });
  });

  it.each([
    ['a mail to all', { decisions: { 'D12-circulate': 'wide' } }],
    [
      'a list with his own desk on it',
      {
        papers: { plan: { check: 'audit', verrick: null, list: ['desk', 'prosecutors', 'heads', 'annex'] } },
      },
    ],
  ])('warns the board the day after the conference if he is not known, by %s', (_, changes) => {
    const desk = toDoorUnchecked(changes);
    expect(desk.cameAt('E-52')).toBe('2031-06-26 22:30');
    expect(desk.world.facts).toMatchObject({ insider: 'active', plan_circulated: 'wide', alarm: 2 });
  });

  it('learns nothing from a mail once he is contained', () => {
    const desk = toDoor({ decisions: { 'D12-circulate': 'wide' } });
    expect(desk.cameAt('E-52')).toBeNull();
    expect(desk.fact('alarm')).toBe(0);
  });

  it('learns nothing from a list of names that he does not stand on', () => {
    const desk = night(toDoorUnchecked({ starts: { S6: null } }));
    expect(desk.cameAt('E-52')).toBeNull();
    expect(ofStage(desk)).toEqual({ ...BEST, 'D12 C1': 0 });
  });
});

describe('the plan', () => {
  it.each([
    ['leave for the night', { night: null }],
    ['Tak’s line', { tak: 'urgent' }],
    ['Gil’s line', { gil: 'none' }],
    ['Weir’s line', { weir: 'arrest' }],
    ['Verrick’s line', { verrick: 'host' }],
  ])('comes back once without %s, which costs four hours and no point', (_, changes) => {
    // Four hours of work from 09:00, then four of the prosecutor's.
    expect(toConference().now).toBe('2031-06-25 13:00');
    const laid = toConference({ papers: { plan: changes } });
    expect(laid.now).toBe('2031-06-25 17:00');
    expect(laid.cameAt('plan-returned')).not.toBeNull();
    // Ten, but for the four of the order, which the night gives.
    expect(ofStage(laid)).toMatchObject({ 'D12 C1': 2, 'D12 C4': 2, 'D12 C8': 6 });
  });

  it('names him as the operator on F-20 alone; for the room two legs do', () => {
    const lesser = onTwoLegs();
    expect(lesser.world.findings['F-20']?.grade).toBe('true-but-unsupported');
    expect(toConference({}, lesser).cameAt('plan-returned')).not.toBeNull();
    expect(toConference({ papers: { plan: { basis: 'room' } } }, lesser).cameAt('plan-returned')).toBeNull();
  });

  it.each([
    ['another in the lead in one place', { lead_amara: 'desk' }, { 'D12 C8': 9.5 }],
    [
      'all together in all places',
      { lead_busan: 'joint', lead_us: 'joint', lead_amara: 'joint', lead_havn: 'joint' },
      { 'D12 C8': 8 },
    ],
    ['force at the door', { contingency: ['roof', 'weir', 'northquay', 'force'] }, { 'D12 C8': 9 }],
    ['the forum left open', { forum: 'later' }, { 'D12 C4': 0 }],
  ])('loses what is wrong in it: %s', (_, changes, points) => {
    expect(ofStage(played({ papers: { plan: changes } }))).toEqual({ ...BEST, ...points });
  });

  it('may be used in August as well, for one point', () => {
    const desk = played({ second: true });
    expect(desk.world.facts).toMatchObject({ window: 'W2', session: 'captured', reserve: 'seized' });
    expect(ofStage(desk)).toEqual({ ...BEST, 'D12 C8': 9 });
    expect(desk.cameAt('window-missed')).toBe('2031-07-01 21:20');
    expect(desk.becameAt('notice', 'neutral')).toBe('2031-08-13 00:20');
  });

  it.each(['S2', 'S3', 'S4', 'S5', 'S7', 'S8'])('is not executed while %s has no place', (step) => {
    const desk = toLanes({ starts: { [step]: null } });
    expect(desk.view().operation?.missing).toContain(step);
    expect(desk.do({ type: 'plan.execute' })).toMatchObject({ code: 'incomplete' });
  });
});

describe('the press', () => {
  it('is held by a sentence that is always the same', () => {
    const desk = toDoor();
    expect(desk.cameAt('press-held')).toBe('2031-06-28 10:00');
    expect(desk.fact('press')).toBe('no_comment');
  });

  it('is lied to in the name of four, and three are offended', () => {
    const desk = played({ decisions: { 'I-09-press': 'deny' } });
    expect(desk.world.facts).toMatchObject({
      ...{ press: 'denied', offended_us: true, offended_pe: true, offended_sk: true, session: 'captured' },
    });
  });

  it('is told in confidence, and he stays in', () => {
    const desk = played({ decisions: { 'I-09-press': 'confirm', ...dark.decisions } });
    expect(desk.world.facts).toMatchObject({
      press: 'confirmed',
      alarm: 2,
      session: 'locked',
      leads: 'none',
    });
  });

  it('burns the leads if it was told and no text was agreed', () => {
    const desk = toDoor({
      papers: { plan: { embargo: 'none' } },
      decisions: { 'I-09-press': 'confirm' },
    });
    expect(desk.fact('leads')).toBe('burnt');
    expect(desk.fact('alarm')).toBe(2);
  });
});

describe('the door', () => {
  const orders = (door: Readonly<Record<string, unknown>> | null, decided = true) =>
    played({ papers: { door }, ...(decided ? {} : dark) });
  const GOOD = [
    'photo',
    'awake',
    'note',
    'isolate',
    'memory',
    'keys',
    'wallet',
    'session',
    'image',
    'hash',
    'off',
    'seal',
  ];
  const without = (...left: readonly string[]) => GOOD.filter((one) => !left.includes(one));

  it.each([
    ['the picture second', ['awake', 'photo', ...without('photo', 'awake')], 8],
    ['the picture after a note', ['note', 'photo', ...without('photo', 'note')], 8],
    ['no picture', without('photo'), 8],
    [
      'memory after the keys',
      [
        ...without('keys', 'memory', 'wallet', 'session', 'image', 'hash', 'off', 'seal'),
        'keys',
        'memory',
        'wallet',
        'session',
        'image',
        'hash',
        'off',
        'seal',
      ],
      8,
    ],
    ['no look at the wallet', without('wallet'), 8],
    ['a click through the wallet', [...without('off', 'seal'), 'click', 'off', 'seal'], 8],
    ['no record of the session', without('session'), 8],
    [
      'the power off before the image',
      [...without('image', 'hash', 'off', 'seal'), 'off', 'image', 'hash', 'seal'],
      8,
    ],
    ['no hash', without('hash'), 8],
    ['no power off at all: not imaged before it', without('off'), 8],
  ])('costs one for each thing out of order: %s', (_, order, points) => {
    const desk = orders({ order });
    expect(ofStage(desk)).toEqual({ ...BEST, 'D13 C6': points });
    expect(desk.fact('session')).toBe('captured');
  });

  it('pulled by the plug loses the keys with the power', () => {
    const desk = orders({ order: ['photo', 'plug', 'seal'] }, false);
    expect(desk.world.facts).toMatchObject({ session: 'lost', reserve: 'lost' });
    // The picture, and the right to attend.
    expect(ofStage(desk)['D13 C6']).toBe(2);
    expect(desk.world.exhibits['E-54']?.variant).toBe('lost');
    expect(desk.world.exhibits['E-55']?.variant).toBe('no-session');
    expect(desk.cameAt('E-56')).toBeNull();
  });

  it('closed by the lid locks', () => {
    const desk = orders({ order: ['photo', 'lid', 'seal'] }, false);
    expect(desk.world.facts).toMatchObject({ session: 'locked', reserve: 'lost' });
    expect(desk.world.exhibits['E-54']?.variant).toBe('locked');
  });

  it('without orders locks itself after ten minutes', () => {
    expect(orders(null, false).fact('session')).toBe('locked');
  });

  it('looked through has gone further than the warrant', () => {
    const desk = orders({ order: ['photo', 'awake', 'look', ...without('photo', 'awake')] });
    expect(desk.world.facts).toMatchObject({ session: 'captured', custody_debt: 2 });
    expect(desk.world.breaches).toEqual(['scope-exceeded']);
    expect(desk.world.exhibits['E-55']?.tainted).toBe(true);
  });

  it.each(['on', 'all'])('ends at the warrant, and not at "%s"', (scope) => {
    const desk = orders({ scope });
    expect(desk.world.facts).toMatchObject({ custody_debt: 2 });
    expect(desk.world.breaches).toEqual(['scope-exceeded']);
    expect(ofStage(desk)).toEqual({ ...BEST, 'D13 C3': 0 });
  });

  it('is not opened by a visitor’s hand', () => {
    const desk = orders({ hands: 'observer' });
    expect(desk.fact('custody_debt')).toBe(1);
    expect(desk.world.exhibits['E-55']?.tainted).toBe(true);
  });
});

describe('the wallet', () => {
  const seed: PlayStep = { decide: 'D14-device', option: 'seed' };
  const points = (desk: Desk) => desk.points()['D14 C7'];

  it('is bagged, and at two in the morning the coins leave', () => {
    const desk = played({ decisions: { 'D14-device': 'bag' } });
    expect(desk.becameAt('reserve', 'lost')).toBe('2031-07-02 02:00');
    expect(heard(desk)).toContain('emptied');
    // What can be graded from the plan: wallet 2, address check 1, witness 1, seal 1.
    expect(points(desk)).toBe(5);
    expect(desk.cameAt('E-57')).toBeNull();
  });

  it('is read by others once the words are typed', () => {
    const desk = played({ decisions: { 'D14-device': 'type' } });
    expect(desk.becameAt('reserve', 'lost')).toBe('2031-07-01 21:25');
    expect(desk.world.breaches).toEqual(['seed-online']);
    // As above, and no seal.
    expect(points(desk)).toBe(4);
  });

  it('is replaced in part by the sealed envelope', () => {
    const desk = toDoor({ papers: { door: { order: ['photo', 'lid'] } } }).play([
      until('2031-07-01T21:45'),
      seed,
      until('2031-07-02T02:30'),
    ]);
    expect(desk.world.facts).toMatchObject({ session: 'locked', reserve: 'partial' });
    // Forty minutes.
    expect(desk.cameAt('E-57')).toBe('2031-07-01 22:25');
    expect(desk.world.exhibits['E-57']?.variant).toBe('partial');
    expect(points(desk)).toBe(10);
  });

  it('is not replaced by an envelope that is ashes', () => {
    const desk = toDoor({ papers: { door: { order: ['photo', 'lid'] } }, starts: { S3: 30 } });
    desk.play([until('2031-07-01T22:30')]);
    expect(desk.do({ type: 'decision.make', decision: 'D14-device', option: 'seed' })?.code).toBe(
      'unknown-id',
    );
  });

  it.each([
    ['all at once', { order: ['readback', 'whole', 'log'] }, 8],
    ['no confirmation waited for', { order: ['readback', 'test', 'rest', 'log'] }, 8],
    ['nothing logged', { order: ['readback', 'test', 'wait', 'rest'] }, 9],
    ['the least fee', { fee: 'least' }, 9],
    ['the ends of the address compared', { check: 'ends' }, 9],
    ['the examiner as witness', { witness: ['eom', 'recording'] }, 9],
    ['the manager beside the witness', { witness: ['ham', 'recording', 'manager'] }, 10],
    ['a wallet made on the night', { target: 'night' }, 8],
    ['the seed photographed', { seed: 'photo' }, 9],
  ])('is moved, and costs what was wrong in the plan: %s', (_, wallet, left) => {
    const desk = played({ papers: { wallet } });
    expect(desk.fact('reserve')).toBe('seized');
    expect(points(desk)).toBe(left);
  });

  it('waits for a plan that comes late', () => {
    const desk = toDoor({ papers: { wallet: null } }).play([until('2031-07-01T22:30')]);
    expect(heard(desk)).toContain('no-plan');
    const paper = toDoorPaper('wallet');
    desk.play([...paper, until('2031-07-01T23:00')]);
    expect(desk.fact('reserve')).toBe('seized');
    expect(points(desk)).toBe(10);
  });

  it('waits in vain for one that never comes', () => {
    const desk = played({ papers: { wallet: null } });
    expect(desk.fact('reserve')).toBe('lost');
    expect(points(desk)).toBe(0);
  });
});

/** A paper of this stage as the expert files it. */
function toDoorPaper(paper: string): PlayStep[] {
  const steps = scenario().spec.plays?.expert?.steps ?? [];
  return steps.filter(
    (one) => ('fill' in one && one.fill === paper) || ('file' in one && one.file === paper),
  );
}

describe('the page', () => {
  it.each([
    ['banner', 'banner', { 'D15 C8': 0, 'D15 C10': 0 }, 'warned'],
    ['running', 'kept_running', { 'D15 C8': 0, 'D15 C10': 0 }, 'warned'],
    ['nothing', 'none', { 'D15 C8': 2, 'D15 C10': 0 }, 'losses'],
  ])('says what was decided: %s', (option, notice, points) => {
    const desk = played({ decisions: { D15: option }, papers: { notice: null } });
    expect(desk.fact('notice')).toBe(notice);
    expect(ofStage(desk)).toEqual({ ...BEST, ...points });
    expect(desk.world.breaches).toEqual(option === 'running' ? ['service-running'] : []);
  });

  it.each([
    ['by the prosecutor alone', { signed: ['prosecutor'] }],
    ['by the host alone', { signed: ['host'] }],
    ['while the service goes on behind it', { off: null }],
    ['with the seizure on it', { text: 'police' }],
  ])('is dead for everybody if the notice is signed %s', (_, notice) => {
    const desk = played({ papers: { notice } });
    expect(desk.fact('notice')).toBe('none');
    expect(ofStage(desk)).toEqual({ ...BEST, 'D15 C8': 2, 'D15 C10': 0 });
  });
});
