import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/engine';
import { CLEAN, draw, operationCase, plannedCase, T0 } from '../support/operation-case';
import { PlayedCase } from '../support/played-case';

const execute: Command = { type: 'plan.execute' };
const open = (document: string): Command => ({ type: 'document.open', document });
const seen = (played: PlayedCase) => played.view().operation!;
const stepOf = (played: PlayedCase, id: string) => seen(played).steps.find((step) => step.id === id)!;

describe('the operation in the view', () => {
  it('is there once a state opens it, and stays once it was executed', () => {
    const twoStages = (json: { flow: { states: Record<string, Record<string, unknown>> } }) => {
      const { alert } = json.flow.states;
      json.flow.states.later = { opens: ['operation'], on: { 'operation.executed': 'after' } };
      json.flow.states.after = { on: { 'operation.coins': 'noticed' } };
      Object.assign(alert!, { opens: ['plan'], on: { 'plan.filed': 'later' } });
      delete json.flow.states.aborted;
    };
    const played = new PlayedCase(operationCase(twoStages as never));
    expect(played.view().operation).toBeNull();
    played.fill('plan', { order: ['photo'] }).do({ type: 'entry.file', paper: 'plan' });
    expect(seen(played).executed).toBe(false);
    expect(seen(draw(played, CLEAN).do(execute)).executed).toBe(true);
  });

  it('reads every lane by its own clock, at the start of the chosen window', () => {
    const played = draw(plannedCase(), CLEAN);
    expect(seen(played).t0).toMatchObject({ day: 8, hour: 21, minute: 20, zone: 'KST' });
    expect(seen(played).night).toEqual({ from: '20:00', to: '06:00' });
    // 21:20 KST is after hours in Seoul, 16:20 in Pelagia (until 16:00), 08:20 in Washington (from 08:30).
    expect(seen(played).lanes).toMatchObject([
      { id: 'harbor-1', agency: 'desk', country: 'KR', zone: 'KST', utcOffsetMinutes: 540, open: false },
      {
        id: 'flat',
        name: 'Flat team',
        role: 'Second key',
        short: 'PECB',
        country: 'XA',
        zone: 'PEL',
        utcOffsetMinutes: 240,
        open: false,
        office: 'Sun-Thu 08:00-16:00',
      },
      { id: 'annex', country: 'US', zone: 'EDT', utcOffsetMinutes: -240, open: false },
    ]);
    // Coins at 21:45, flat at 21:22; audit at 06:20 KST, the evening before in Washington.
    expect(stepOf(played, 'coins').at).toMatchObject({ day: 8, hour: 21, minute: 45, zone: 'KST' });
    expect(stepOf(played, 'flat').localAt).toMatchObject({ day: 8, hour: 16, minute: 22, zone: 'PEL' });
    expect(stepOf(played, 'audit').localAt).toMatchObject({ day: 7, hour: 17, minute: 20, zone: 'EDT' });
    expect(stepOf(played, 'audit').officeOpen).toBe(false);
    // 40 minutes earlier it is 15:42 in Pelagia.
    played.do(
      { type: 'plan.draft', step: 'flat', start: -38 },
      { type: 'plan.draft', step: 'audit', start: -930 },
    );
    expect(stepOf(played, 'flat').officeOpen).toBe(true);
    // 16:50 EDT, ten minutes before it closes.
    expect(stepOf(played, 'audit')).toMatchObject({ officeOpen: true, localAt: { hour: 16, minute: 50 } });
    played.do({ type: 'plan.draft', window: 'W-2' });
    expect(seen(played).t0).toMatchObject({ day: 9 });
  });

  it('has no instants without a window or a start', () => {
    const played = new PlayedCase(operationCase());
    expect(seen(played).t0).toBeNull();
    // Monday 09:30 in Seoul.
    expect(seen(played).lanes.map((lane) => lane.open)).toEqual([true, false, false]);
    expect(stepOf(played, 'door')).toMatchObject({ start: 0, at: null, localAt: null, officeOpen: false });
    draw(played, {});
    expect(stepOf(played, 'door').at).not.toBeNull();
    expect(stepOf(played, 'flat')).toMatchObject({ start: null, at: null, localAt: null });
  });

  it('tells what can be known of a step', () => {
    const played = new PlayedCase(operationCase());
    expect(stepOf(played, 'flat')).toMatchObject({
      title: 'Flat',
      lane: 'flat',
      minutes: 15,
      range: [-60, 60],
      needs: [],
      optional: false,
      irreversible: true,
      rule: 'He is missed within minutes.',
    });
    expect(stepOf(played, 'coins')).toMatchObject({
      needs: [{ step: 'door', why: 'The keys are behind it.' }],
      optional: true,
      irreversible: false,
      rule: '',
    });
  });

  it('tells which windows can be chosen and what is missing', () => {
    const played = new PlayedCase(operationCase());
    const windows = () => seen(played).windows.map(({ id, open: now, chosen }) => [id, now, chosen]);
    expect(windows()).toEqual([
      ['W-1', true, false],
      ['W-2', false, false],
    ]);
    expect(seen(played).missing).toEqual(['plan', 'window', 'flat']);
    expect(seen(played).planForm).toBe('plan');
    played.fill('plan', { order: ['photo'] }).do({ type: 'entry.file', paper: 'plan' });
    draw(played, { coins: 0, flat: 2 });
    expect(windows()).toEqual([
      ['W-1', true, true],
      ['W-2', true, false],
    ]);
    expect(seen(played).missing).toEqual(['coins']);
    played.do({ type: 'plan.draft', step: 'coins', start: 25 }).until(T0);
    expect(seen(played).missing).toEqual(['window']);
    expect(windows()[0]).toEqual(['W-1', false, true]);
  });
});

describe('conflicts of the draft', () => {
  const ids = (played: PlayedCase) => seen(played).conflicts.map(({ id }) => id);

  it('are shown once something that was read shows them, while they hold', () => {
    const played = draw(plannedCase(), { ...CLEAN, flat: -5 });
    expect(ids(played)).toEqual([]);
    expect(ids(played.do(open('E-01')))).toEqual(['overtime']);
    expect(seen(played.do(open('E-02'))).conflicts).toEqual([
      {
        id: 'flat-first',
        steps: ['flat', 'door'],
        text: 'His absence is seen at the door.',
        // E-03 shows it as well, and was not opened.
        knownFrom: ['E-02'],
        move: { step: 'flat', to: 2 },
      },
      {
        id: 'overtime',
        steps: ['flat'],
        text: 'The office is closed by then.',
        knownFrom: ['E-01'],
        move: null,
      },
    ]);
    expect(ids(played.do({ type: 'plan.draft', step: 'flat', start: 2 }))).toEqual(['overtime']);
    expect(ids(played.do({ type: 'plan.draft', step: 'flat', start: null }))).toEqual([]);
  });

  it('may hang on the filed form, and end with the draft', () => {
    const withOvertime = new PlayedCase(operationCase()).fill('plan', {
      order: ['photo'],
      boxes: ['overtime'],
    });
    draw(withOvertime.do(open('E-01')), { flat: 2 });
    expect(ids(withOvertime)).toEqual(['overtime']);
    expect(ids(withOvertime.do({ type: 'entry.file', paper: 'plan' }))).toEqual([]);
    const without = draw(plannedCase().do(open('E-01')), { flat: 2 });
    expect(ids(without)).toEqual(['overtime']);
    expect(ids(without.do(execute))).toEqual([]);
  });
});

describe('the plan as it is carried out', () => {
  const states = (played: PlayedCase) => seen(played).steps.map(({ state }) => state);
  const next = (played: PlayedCase) => {
    const moment = seen(played).next;
    return moment && [moment.day, moment.hour, moment.minute];
  };

  it('goes from step to step, and says when it goes on', () => {
    const played = draw(plannedCase(), { ...CLEAN, audit: null });
    expect(states(played)).toEqual(['draft', 'draft', 'draft', 'draft']);
    expect([next(played), seen(played).over]).toEqual([null, false]);
    played.do(execute);
    expect(states(played)).toEqual(['draft', 'waiting', 'waiting', 'waiting']);
    expect(seen(played).missing).toEqual([]);
    const course: unknown[] = [];
    for (let moment = seen(played).next; moment !== null; moment = seen(played).next) {
      played.do({ type: 'clock.advance', until: moment.at });
      course.push([moment.hour, moment.minute, ...states(played).slice(1)]);
    }
    // Radio at 21:14, 21:20, 21:21 (twice, one not to be heard), 21:24; the door takes 20 minutes from 21:20, the
    // flat 15 from 21:22, the coins 30 from 21:45; the reserve is decided at 02:00.
    expect(course).toEqual([
      [21, 14, 'waiting', 'waiting', 'waiting'],
      [21, 20, 'running', 'waiting', 'waiting'],
      [21, 21, 'running', 'waiting', 'waiting'],
      [21, 22, 'running', 'running', 'waiting'],
      [21, 24, 'running', 'running', 'waiting'],
      [21, 37, 'running', 'done', 'waiting'],
      [21, 40, 'done', 'done', 'waiting'],
      [21, 45, 'done', 'done', 'running'],
      [22, 15, 'done', 'done', 'done'],
      [2, 0, 'done', 'done', 'done'],
    ]);
    expect(seen(played).over).toBe(true);
  });

  it('is over with the case', () => {
    const played = draw(plannedCase(), { door: 15, flat: 20 }).do(execute).until('2031-04-09T00:00');
    expect(played.view().live).toBe(false);
    expect(seen(played)).toMatchObject({ next: null, over: true, executed: true });
  });

  it('writes down what was heard', () => {
    const played = draw(plannedCase(), CLEAN).do(execute).until('2031-04-08T21:30');
    expect(seen(played).radio).toMatchObject([
      { id: 'quiet', lane: 'harbor-1', text: 'Subject to the roof.', at: { hour: 21, minute: 14 } },
      { id: 'go', text: 'Go.', at: { hour: 21, minute: 20 } },
      { id: 'held', at: { hour: 21, minute: 21 } },
      { id: 'second', lane: 'flat', at: { hour: 21, minute: 24 } },
    ]);
    const journal = played.view().journal.filter(({ kind }) => kind === 'operation');
    expect(journal.map(({ what, title }) => [what, title])).toEqual([
      ['executed', 'Small harbor'],
      ['begun', 'Audit'],
      ['heard', 'Subject to the roof.'],
      ['begun', 'Door'],
      ['heard', 'Go.'],
      ['heard', 'Subject held on the roof.'],
      ['begun', 'Flat'],
      ['heard', 'Second key held.'],
    ]);
  });

  it.each(['practice', 'assessment'] as const)('keeps why it came so for the debrief (%s)', (mode) => {
    const played = draw(plannedCase(undefined, mode), CLEAN).do(execute).until('2031-04-09T02:01');
    const why = () => JSON.stringify(played.view()).includes('He was on the roof.');
    expect(why()).toBe(false);
    // The case goes on after the stage.
    played.do({ type: 'note.write', kind: 'account', about: 'alert', text: 'All went well.' });
    expect(why()).toBe(false);
    played.do({ type: 'stage.close', stage: 'alert' });
    // Closing ends this case, which is when an assessment explains.
    expect(why()).toBe(true);
    const rows = played.view().debrief?.timeline.filter(({ what }) => what === 'decided');
    expect(rows?.map(({ text }) => text)).toEqual(['He was on the roof.', 'Moved before two.']);
  });

  it('explains nothing to an assessed trainee while the case goes on', () => {
    const on = (mode: 'practice' | 'assessment') => {
      const played = draw(
        plannedCase((json) => {
          json.flow.states.alert.on['alert.closed'] = 'rest';
          json.flow.states.rest = { on: { 'M-01.opened': 'noticed' } };
        }, mode),
        CLEAN,
      );
      played.do(execute).until('2031-04-09T02:01').do({ type: 'stage.close', stage: 'alert' });
      played.do({ type: 'note.write', kind: 'account', about: 'alert', text: 'All went well.' });
      return JSON.stringify(played.view()).includes('He was on the roof.');
    };
    expect([on('practice'), on('assessment')]).toEqual([true, false]);
  });
});
