import { describe, expect, it } from 'vitest';
import { Desk } from './desk';
import { type Changes, competency, ended, night, played, pointsOf, toDoor, total } from './night';

const BEST = {
  ...{ 'D16 C10': 5, 'D16 C4': 3, 'D16 C9': 2, 'D17 C10': 5, 'D17 C4': 2 },
  ...{ 'D18 C10': 6, 'D18 C9': 4, 'D18 C2': 2 },
};
const ofStage = (desk: Desk) => pointsOf(desk, /^D1[678] /);
const morning = played();
const followed = (changes: Changes) => ended(morning.fork(), changes);
const others = ['lead-us', 'lead-pe', 'lead-others'];

describe('the expert line of stage 5', () => {
  const desk = new Desk().playNamed('expert');

  it('ends best on day 150, with every point of the stage', () => {
    expect(desk.outcome('after')).toBe('best');
    expect(desk.now).toBe('2031-07-30 10:00');
    expect(ofStage(desk)).toEqual(BEST);
    expect(pointsOf(desk, /^FC /)).toEqual({ 'FC C2': 4, 'FC C6': 2, 'FC C10': 4 });
    expect(desk.world.breaches).toEqual([]);
    expect(desk.world.facts).toMatchObject({
      ...{ leads: 'packaged', forum: 'home_reserved', report: 'sound', borne: 5, people_told: 3 },
    });
  });

  it('meets every instant of the calendar', () => {
    expect(desk.cameAt('welfare-after')).toBe('2031-07-02 09:00');
    expect(desk.cameAt('E-61')).toBe('2031-07-02 12:00');
    expect(desk.cameAt('E-60')).toBe('2031-07-03 10:00');
    expect(desk.cameAt('E-62')).toBe('2031-07-14 10:00');
    // The forum was proposed before the request came.
    expect(desk.cameAt('E-63')).toBeNull();
  });

  it('has every finding of the stage as sure as its exhibits bear', () => {
    for (const id of ['F-21', 'F-23', 'F-24', 'F-25', 'F-26']) {
      expect(desk.world.findings[id], id).toMatchObject({ grade: 'supported', cap: 'almost-certain' });
    }
    expect(desk.world.reviews.at(-1)?.band).toBe('all-sound');
  });

  it('gets the same marks in assessment mode, and is told nothing on the way', () => {
    const silent = new Desk('assessment').playNamed('expert');
    expect(silent.points()).toEqual(desk.points());
    expect(silent.world.feedback).toEqual([]);
  });
});

it('the second line sends two packages and a dated plan: one point less, and two tracks as agreed', () => {
  const desk = new Desk().playNamed('second-line');
  expect(desk.outcome('after')).toBe('best');
  expect(desk.world.facts).toMatchObject({
    leads: 'packaged',
    forum: 'two_track',
    report: 'sound',
    borne: 5,
  });
  // Two packages, two points for the plan.
  expect(ofStage(desk)).toEqual({ ...BEST, 'D16 C10': 4 });
  // The line is said as possible: its certified log is gone.
  expect(desk.world.findings['F-14']?.grade ?? null).toBeNull();
});

it('the middling line sends a package before it tells of people, and over-claims one sentence', () => {
  const desk = new Desk().playNamed('middling');
  // The second window: all comes 42 days later.
  expect(desk.cameAt('E-61')).toBe('2031-08-13 12:00');
  expect(desk.cameAt('E-60')).toBe('2031-08-14 10:00');
  expect(desk.cameAt('E-62')).toBe('2031-08-25 10:00');
  expect(desk.cameAt('E-63')).toBe('2031-09-01 10:00');
  expect(desk.world.facts).toMatchObject({
    leads: 'packaged',
    forum: 'home_reserved',
    report: 'sound',
    borne: 4,
  });
  expect(ofStage(desk)).toEqual({
    ...BEST,
    // Pelagia's rows by amount.
    'D16 C10': 4.75,
    // Skerrland's by the line for what cannot wait.
    'D16 C4': 2,
    // A package went before the people.
    'D16 C9': 0,
    // Four sentences and the errors, less two for "almost certain" of one odd line.
    'D18 C10': 3,
    // Welfare passed on (1) and the innocents cleared (1); the care of the suspects is left to others.
    'D18 C9': 2,
    // One of the two that stay unknown.
    'D18 C2': 0,
  });
});

describe('people first', () => {
  const told = (desk: Desk) => desk.points()['D16 C9'];

  it.each([
    ['the police on duty where she lives', { pr02: 'package' }],
    ['the point in Havn', { pr03: 'mla' }],
    ['the units that look for the country', { pr04: 'wait' }],
  ])('is one record short without %s', (_, people) => {
    const desk = followed({ papers: { 'people-first': people } });
    expect(told(desk)).toBe(0);
    expect(desk.fact('people_told')).toBe(2);
  });

  it('is late after the day of the count', () => {
    const desk = morning.fork();
    desk.play([
      {
        theory: 'T-4',
        blanks: {
          insider: 'not-shown',
          door: 'h2115',
          door_why: 'session',
          switch: 'h0200',
          switch_why: 'switch',
        },
        doubts: ['case'],
      },
      { close: 'takedown' },
      { advance: '2031-07-04T00:01' },
      { open: 'E-60' },
      { fill: 'people-first', fields: { pr02: 'duty', pr03: 'point', pr04: 'all', told: 'line' } },
      { file: 'people-first' },
    ]);
    // Fourteen hours from ten in the morning.
    expect(desk.cameAt('people-late')).toBe('2031-07-04 00:00');
    expect(told(desk)).toBe(0);
  });
});

describe('the leads', () => {
  it('are refused and passed on if all goes to all', () => {
    const left = Object.fromEntries(['lead-kr', 'lead-sk', ...others].map((paper) => [paper, null]));
    const desk = followed({ decisions: { 'D16-way': 'bulk' }, papers: left });
    expect(desk.fact('leads')).toBe('refused');
    expect(desk.cameAt('bulk-refused')).not.toBeNull();
    expect(desk.cameAt('bulk-leak')).not.toBeNull();
    expect(ofStage(desk)).toEqual({ ...BEST, 'D16 C10': 0, 'D16 C4': 0 });
    expect(desk.outcome('after')).toBe('poor');
  });

  it('are refused if one package holds the rows of others', () => {
    const desk = followed({ papers: { 'lead-pe': { content: 'all' } } });
    expect(desk.fact('leads')).toBe('refused');
    expect(desk.cameAt('lists-mixed')).not.toBeNull();
    expect(ofStage(desk)).toEqual({ ...BEST, 'D16 C10': 4.75 });
    expect(desk.outcome('after')).toBe('middling');
  });

  it('are not informed of while a package is missing', () => {
    const desk = followed({ papers: { 'lead-others': null } });
    expect(desk.fact('leads')).toBe('none');
    expect(ofStage(desk)).toEqual({ ...BEST, 'D16 C10': 4 });
  });

  it('may go by two now and a plan, and the rest written as well: every point', () => {
    const desk = followed({ decisions: { 'D16-way': 'two' } });
    expect(desk.fact('leads')).toBe('packaged');
    expect(ofStage(desk)).toEqual(BEST);
  });

  it.each([
    ['lead-us', 'fiu'],
    ['lead-pe', 'budapest'],
    ['lead-pe', 'g7'],
    ['lead-sk', 'point'],
  ])('go by the channel that is open: %s not by %s', (paper, channel) => {
    expect(ofStage(followed({ papers: { [paper]: { channel } } }))).toEqual({ ...BEST, 'D16 C4': 2 });
  });
});

describe('the forum', () => {
  it.each([
    ['home', 'home_reserved', BEST],
    ['tracks', 'two_track', BEST],
    // Three off, of what else the competency has.
    ['surrender', 'surrender_assumed', { ...BEST, 'D17 C10': 0, 'D17 C4': 0 }],
  ])('is what was proposed: %s', (option, forum, points) => {
    const desk = followed({ decisions: { D17: option } });
    expect(desk.fact('forum')).toBe(forum);
    expect(ofStage(desk)).toEqual(points);
    expect(desk.cameAt('forum-refused') !== null).toBe(option === 'surrender');
  });

  it('stays open without a proposal, and a request comes', () => {
    const desk = followed({ decisions: { D17: null } });
    expect(desk.cameAt('E-63')).toBe('2031-07-21 10:00');
    expect(desk.fact('forum')).toBe('open');
    expect(desk.outcome('after')).toBe('middling');
  });

  it('has no second track that was not agreed before', () => {
    const desk = night(toDoor({ papers: { plan: { forum: 'later' } } }));
    expect(() => ended(desk, { decisions: { D17: 'tracks' } })).toThrow(/refused/);
  });
});

describe('the report', () => {
  const report = (changes: Readonly<Record<string, unknown>>) =>
    followed({ papers: { 'final-report': changes } });

  it.each([
    ['possible', 6],
    // Known, and said to be unknown: no credit, and no over-claim.
    ['unknown', 5],
    ['likely', 6],
    ['almost-certain', 6],
  ])('says of the operator no more than the finding bears: %s', (operator, points) => {
    const desk = report({ operator });
    expect(ofStage(desk)).toEqual({ ...BEST, 'D18 C10': points });
    expect(desk.fact('borne')).toBe(5);
  });

  it('is over-claimed by more than one sentence', () => {
    const one = report({ author: 'almost-certain' });
    // Five of six, less two.
    expect(ofStage(one)).toEqual({ ...BEST, 'D18 C10': 3 });
    expect(one.fact('report')).toBe('sound');
    const two = ended(played({ papers: { plan: { roles: 'spoken' } } }), {
      papers: { 'final-report': { author: 'almost-certain', operator: 'almost-certain' } },
    });
    // The session is excluded, and still four legs bear the operator.
    expect(two.fact('borne')).toBe(4);
  });

  it.each(['asked', 'evidence', 'none'])('is not sound if its own errors are told as "%s"', (errors) => {
    const desk = report({ errors });
    expect(desk.fact('report')).toBe('overclaimed');
    expect(ofStage(desk)).toEqual({ ...BEST, 'D18 C10': 5 });
  });

  it.each([
    ['who has a part in it is not cleared', { cleared: ['seo', 'pyo', 'ma'] }, { 'D18 C9': 3 }],
    ['who was named by chance is', { cleared: ['seo'] }, { 'D18 C9': 3 }],
    ['others may be', { cleared: ['seo', 'pyo', 'thole', 'prewitt'] }, {}],
    ['the care of the suspects is recorded', { care: 'custody' }, { 'D18 C9': 3 }],
    ['both unknowns are named', { limits: ['first-hop'] }, { 'D18 C2': 0 }],
    ['and what an exchange has pooled may be', { limits: ['first-hop', 'equal', 'pooled'] }, {}],
  ])('has its closed annex and its limits: %s', (_, changes, points) => {
    expect(ofStage(report(changes))).toEqual({ ...BEST, ...points });
  });
});

it.each([
  ['taken', 4],
  ['posted', 3],
  ['later', 2],
])('the offer of the welfare officer is answered: %s', (option, points) => {
  expect(ofStage(followed({ decisions: { 'D18-welfare': option } }))).toEqual({ ...BEST, 'D18 C9': points });
});

it('costs are taken from the competency, where the decision has no points of its own in it', () => {
  const clean = followed({});
  expect(competency(clean, 'C9')).toBe(16);
  const hurt = ended(played({ papers: { plan: { risk: 'none' } } }));
  // No plan for the suspects: four of C9, one of C8.
  expect(competency(hurt, 'C9')).toBe(12);
  expect(total(hurt)).toBe(total(clean) - 5);
  const running = ended(played({ decisions: { D15: 'running' }, papers: { notice: null } }));
  // Six of C9, and none of the seven for the notice.
  expect(competency(running, 'C9')).toBe(10);
  expect(total(running)).toBe(total(clean) - 13);
});
