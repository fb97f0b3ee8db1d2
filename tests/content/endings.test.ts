import { describe, expect, it } from 'vitest';
import type { PlayStep } from '../../src/scenario';
import { Desk, scenario, stepsOf } from './desk';
import {
  type Changes,
  ended,
  located,
  night,
  onTwoLegs,
  played,
  toDoor,
  toDoorUnchecked,
  total,
} from './night';

const dark = { decisions: { 'D14-device': null } };
/** Stage 5 as the expert does it, after the night with these changes. */
const through = (changes: Changes, later: Changes = {}): Desk => ended(played(changes), later);

describe('the named plays', () => {
  it('are ranked by their marks as they should be, and end each in its own way', () => {
    const rows = ['expert', 'second-line', 'middling', 'poor'].map((name) => {
      const desk = new Desk().playNamed(name);
      return [name, desk.world.ending, total(desk), desk.world.breaches.length];
    });
    expect(rows).toEqual([
      ['expert', 'X-A', 180, 0],
      // The twelve of the log, and one package of five by plan.
      ['second-line', 'X-A', 167, 0],
      // What is lost: stage 1 1, D4 1, D5 0.75, D6 1, D7 3, D9 3.5, D10 2.5, D11 2; D12 7, D13 2, D14 3, D15 5; D16 3.25, D18 7.
      ['middling', 'X-B', 138, 0],
      // Half the boxes of one request; and what it was sure of was so.
      ['poor', 'X-0', 5.25, 5],
    ]);
  });

  it('add up to 180 at most, in ten competencies', () => {
    const { points, competencies } = scenario().spec.scoring;
    const sums = new Map<string, number>();
    for (const { most } of Object.values(points)) {
      for (const [id, top] of Object.entries(most)) sums.set(id, (sums.get(id) ?? 0) + top);
    }
    expect(Object.keys(competencies)).toHaveLength(10);
    expect(Object.fromEntries(sums)).toEqual({
      ...{ C1: 12, C2: 26, C3: 17, C4: 22, C5: 16, C6: 22, C7: 10, C8: 17, C9: 16, C10: 22 },
    });
  });

  it.each([
    ['expert', 'distinction', false],
    ['second-line', 'distinction', false],
    ['middling', 'pass', false],
    ['poor', 'not-passed', true],
  ])('have the verdict that their ending and marks bear: %s', (name, result, critical) => {
    const desk = new Desk().playNamed(name);
    const about = desk.world.ending === 'X-0' ? 'takedown' : 'after';
    desk.do({ type: 'note.write', kind: 'account', about, text: 'What I did.' });
    expect(desk.view().debrief?.verdict).toMatchObject({ result, critical });
  });
});

describe('X-0, a person left at risk', () => {
  const left = stepsOf('expert').flatMap((step): PlayStep[] => {
    if ('decide' in step && step.decide === 'D11') return [{ ...step, option: 'takedown' }];
    const protects =
      ('fill' in step && step.fill) || ('file' in step && step.file) || ('send' in step && step.send);
    return protects === 'protection' || protects === 'R-13' ? [] : [step];
  });

  it('stands before everything else, however well the rest is done', () => {
    const desk = new Desk().play(left);
    expect(desk.world.ending).toBe('X-0');
    expect(desk.world.breaches).toEqual(['person-at-risk']);
    expect(desk.cameAt('end-x0')).not.toBeNull();
    expect(desk.world.facts).toMatchObject({ pr01: 'harmed', session: 'captured', report: 'sound' });
    // All but the twelve of that evening.
    expect(total(desk)).toBe(168);
    expect(desk.outcome('takedown')).toBe('best');
  });

  it('stands before an empty harbor as well', () => {
    const stop = left.findIndex((step) => 'close' in step && step.close === 'locate');
    const desk = new Desk().play(left.slice(0, stop + 1));
    desk.play([{ await: 'end-x0' }]);
    expect(desk.world.ending).toBe('X-0');
    expect(desk.world.facts.s1_executed).toBe(false);
  });
});

describe('X-D, the harbor empties', () => {
  it('if no window is used: on the second Tuesday, at T0', () => {
    const desk = located.fork().play([{ await: 'end-xd' }]);
    expect(desk.world.ending).toBe('X-D');
    expect(desk.cameAt('window-missed')).toBe('2031-07-01 21:20');
    expect(desk.cameAt('end-xd')).toBe('2031-08-12 21:20');
  });

  it('if he has been alarmed four times over: half a day later', () => {
    const desk = toDoor({ papers: { plan: { embargo: 'none' } }, decisions: { 'I-09-press': 'confirm' } });
    desk.play([{ await: 'end-xd' }]);
    // Confirmed on Saturday (2); the headline of Monday 07:00 makes four.
    expect(desk.cameAt('harbor-empty')).toBe('2031-06-30 19:00');
    expect(desk.world.facts).toMatchObject({ coadmin: 'fled', reserve: 'lost', alarm: 4 });
    expect(desk.world.ending).toBe('X-D');
  });
});

describe('X-E, collapse in court', () => {
  it('if the operator stands on two legs and no session was open', () => {
    const desk = toDoor(
      { papers: { plan: { basis: 'room' }, door: { order: ['photo', 'lid'] } } },
      onTwoLegs(),
    );
    night(desk, dark);
    ended(desk, { papers: { 'final-report': { operator: 'possible' } } });
    expect(desk.world.ending).toBe('X-E');
    expect(desk.fact('report')).toBe('sound');
  });

  it('not if the session was open: what is in it mends the finding', () => {
    const desk = night(toDoor({ papers: { plan: { basis: 'room' } } }, onTwoLegs()));
    const mended: PlayStep = {
      find: 'F-20',
      slots: { who: 'tak' },
      exhibits: ['E-55', 'E-56'],
      findings: ['F-16'],
      confidence: 'almost-certain',
    };
    expect(ended(desk.fork()).world.ending).toBe('X-B');
    const whole = desk.fork();
    const closed: PlayStep[] = [{ open: 'E-55' }, { open: 'E-56' }, mended];
    expect(ended(whole.play(closed)).world.ending).toBe('X-A');
  });

  it('if a report that claims too much meets a custody with three gaps', () => {
    const gaps: Changes = {
      papers: {
        plan: { roles: 'spoken' },
        door: { order: ['photo', 'awake', 'look', 'memory', 'image', 'hash', 'off', 'seal'] },
      },
    };
    const told = through(gaps, { papers: { 'final-report': { errors: 'none' } } });
    expect(told.fact('custody_debt')).toBe(3);
    expect(told.fact('report')).toBe('overclaimed');
    expect(told.world.ending).toBe('X-E');
    // The same gaps, and a report that says so.
    expect(through(gaps).world.ending).toBe('X-B');
  });
});

describe('X-A, clean', () => {
  it.each<[string, Changes, Changes]>([
    ['in the first window', {}, {}],
    ['in the second', { second: true }, { second: true }],
    ['by two tracks', {}, { decisions: { D17: 'tracks' } }],
    ['with one gap in custody', { papers: { plan: { roles: 'spoken' } } }, {}],
  ])('can be reached %s', (_, changes, later) => {
    expect(through(changes, later).world.ending).toBe('X-A');
  });

  it('can be reached without knowing the insider', () => {
    expect(ended(night(toDoorUnchecked({ starts: { S6: null } }))).world.ending).toBe('X-A');
  });

  it.each<[string, Changes, Changes]>([
    ['the session', { papers: { door: { order: ['photo', 'lid'] } }, ...dark }, {}],
    ['the relay', { starts: { S4: 40 } }, {}],
    ['the second key', { starts: { S3: 50, S2: 10 } }, {}],
    ['the coins', { decisions: { 'D14-device': 'bag' } }, {}],
    ['the notice', { decisions: { D15: 'nothing' }, papers: { notice: null } }, {}],
    ['the packages', {}, { papers: { 'lead-kr': { content: 'all' } } }],
    ['the forum', {}, { decisions: { D17: null } }],
    ['the report', {}, { papers: { 'final-report': { errors: 'asked' } } }],
    ['two gaps in custody', { papers: { door: { scope: 'all' } } }, {}],
  ])('is missed, for one with losses, by %s', (_, changes, later) => {
    expect(through(changes, later).world.ending).toBe('X-B');
  });
});

describe('X-B, with losses, and X-C, leads burnt', () => {
  it.each<[string, Changes, string]>([
    // Nothing of session and relay: the second key is held, the coins are lost.
    ['one of four things is kept', { starts: { S5: -5 }, ...dark }, 'X-C'],
    [
      'two are: session locked, second key held',
      { starts: { S4: 290, S10: null }, papers: { door: { order: ['photo', 'lid'] } }, ...dark },
      'X-B',
    ],
    ['a banner stands in the first hour', { decisions: { D15: 'banner' }, papers: { notice: null } }, 'X-C'],
    ['the service is kept running', { decisions: { D15: 'running' }, papers: { notice: null } }, 'X-C'],
    ['own arrests come first', { starts: { S9: -90 }, ...dark }, 'X-C'],
    [
      'the press had it confirmed, and he stayed in',
      { decisions: { 'I-09-press': 'confirm', ...dark.decisions } },
      'X-B',
    ],
  ])('part where %s', (_, changes, ending) => {
    expect(through(changes).world.ending).toBe(ending);
  });

  it('part where nothing is sent to anybody', () => {
    const left = Object.fromEntries(
      ['lead-us', 'lead-kr', 'lead-pe', 'lead-sk', 'lead-others'].map((id) => [id, null]),
    );
    const bulk = { decisions: { 'D16-way': 'bulk' }, papers: left };
    expect(through({}, { decisions: { 'D16-way': null }, papers: left }).world.ending).toBe('X-C');
    // Refused by two, and still sent.
    expect(through({}, bulk).world.ending).toBe('X-B');
    const banner = { decisions: { D15: 'banner' }, papers: { notice: null } };
    const both = through(banner, bulk);
    expect(both.fact('leads')).toBe('burnt');
    expect(both.world.ending).toBe('X-C');
  });
});

it('each ending has a letter of one who was in it', () => {
  const letters: readonly (readonly [string, string])[] = [
    ['end-x0', 'holloway'],
    ['end-xa', 'lacasse'],
    ['end-xb', 'thorn'],
    ['end-xc', 'holloway'],
    ['end-xd', 'holloway'],
    ['end-xe', 'maeng'],
  ];
  for (const [id, from] of letters) expect(scenario().spec.messages?.[id]?.from, id).toBe(from);
  expect(Object.keys(scenario().spec.endings)).toEqual(['X-0', 'X-A', 'X-B', 'X-C', 'X-D', 'X-E']);
  expect(through({}).cameAt('end-xa')).not.toBeNull();
});
