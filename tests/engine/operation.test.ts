import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/engine';
import { stateJson } from '../../src/engine';
import { CLEAN, draw, operationCase, plannedCase, T0 } from '../support/operation-case';
import { PlayedCase } from '../support/played-case';

const execute: Command = { type: 'plan.execute' };
const place = (step: string, start: number | null): Command => ({ type: 'plan.draft', step, start });
const choose = (window: string | null): Command => ({ type: 'plan.draft', window });
const facts = (played: PlayedCase) => {
  const { session, reserve } = played.state.world.facts;
  return [session, reserve];
};
const heard = (played: PlayedCase) => played.state.world.operation.heard.map(({ radio }) => radio);

describe('drawing up the plan', () => {
  it('is refused where the case has not opened it', () => {
    const played = new PlayedCase(
      operationCase((json) => {
        json.flow.states.alert.opens = ['plan'];
        json.flow.states.noticed = { opens: ['operation'], on: { 'plan.filed': 'over' } };
        json.flow.states.over = { end: 'noticed' };
      }),
    );
    expect(played.refusal(choose('W-1'))).toEqual({ code: 'not-open', about: 'operation' });
    expect(played.refusal(execute)).toEqual({ code: 'not-open', about: 'operation' });
  });

  it('takes a window and steps of the scenario, in their range, in whole minutes', () => {
    const played = new PlayedCase(operationCase());
    expect(played.state.world.operation).toMatchObject({ window: null, starts: { door: 0 } });
    expect(played.refusal(choose('W-3'))).toEqual({ code: 'unknown-id', about: 'W-3' });
    expect(played.refusal(place('toString', 0))).toEqual({ code: 'unknown-id', about: 'toString' });
    for (const start of [-61, 61, 0.5, Number.NaN]) {
      expect(played.refusal(place('flat', start))).toEqual({ code: 'bad-value', about: 'flat' });
    }
    expect(played.refusal({ type: 'plan.draft' })).toEqual({ code: 'bad-value', about: 'operation' });
    expect(played.refusal({ type: 'plan.draft', step: 'flat' }).code).toBe('bad-value');
    expect(played.refusal({ type: 'plan.draft', start: 5 }).code).toBe('bad-value');
    played.do(place('flat', -60), place('coins', 240), {
      ...choose('W-1'),
      step: 'audit',
      start: -2880,
    } as Command);
    expect(played.state.world.operation).toMatchObject({
      window: 'W-1',
      starts: { audit: -2880, door: 0, flat: -60, coins: 240 },
      executed: null,
    });
    played.do(choose(null), place('coins', null));
    expect(played.state.world.operation.window).toBeNull();
    expect(Object.keys(played.state.world.operation.starts).sort()).toEqual(['audit', 'door', 'flat']);
  });

  it('offers a window while its condition holds and its start is ahead', () => {
    const played = new PlayedCase(operationCase());
    expect(played.refusal(choose('W-2'))).toEqual({ code: 'not-open', about: 'W-2' });
    played.fill('plan', { order: ['photo'] }).do({ type: 'entry.file', paper: 'plan' }, choose('W-2'));
    expect(played.until('2031-04-08T21:19').do(choose('W-1')).state.world.operation.window).toBe('W-1');
    expect(played.until(T0).refusal(choose('W-1'))).toEqual({ code: 'not-open', about: 'W-1' });
  });

  it('is taken back by the earlier value, and nothing of it stays', () => {
    const played = draw(plannedCase(), CLEAN);
    const before = stateJson(played.state);
    played.do(place('coins', 30), choose('W-2'), choose('W-1'), place('coins', 25));
    expect(stateJson(played.state)).toEqual(before);
  });

  it('costs no case time', () => {
    const played = plannedCase();
    const before = played.state.world.now;
    expect(draw(played, CLEAN).state.world.now).toBe(before);
  });
});

describe('executing the plan', () => {
  it('waits for the form, a window and every step that is not optional, in this order', () => {
    const played = new PlayedCase(operationCase());
    expect(played.refusal(execute)).toEqual({ code: 'incomplete', about: 'plan' });
    played.fill('plan', { order: ['photo'] }).do({ type: 'entry.file', paper: 'plan' });
    expect(played.refusal(execute)).toEqual({ code: 'incomplete', about: 'window' });
    played.do(choose('W-1'));
    expect(played.refusal(execute)).toEqual({ code: 'incomplete', about: 'flat' });
    played.do(place('flat', 2), execute);
    expect(played.refusal(execute)).toEqual({ code: 'already-made', about: 'operation' });
    expect(played.refusal(place('flat', 5))).toEqual({ code: 'already-made', about: 'operation' });
    expect(played.refusal(choose(null))).toEqual({ code: 'already-made', about: 'operation' });
  });

  it('asks that a step begins later than each that it needs', () => {
    const played = draw(plannedCase(), { flat: 2, coins: 0 });
    expect(played.refusal(execute)).toEqual({ code: 'incomplete', about: 'coins' });
    played.do(place('coins', 1));
    expect(played.do(execute).state.world.operation.executed).not.toBeNull();
  });

  it('asks for a needed step that is optional itself', () => {
    const needsAudit = plannedCase((json) => {
      json.operation.steps.door.needs = { audit: 'First the annex.' };
    });
    expect(draw(needsAudit, { flat: 2 }).refusal(execute)).toEqual({ code: 'incomplete', about: 'door' });
    expect(needsAudit.do(place('audit', -5), execute).types()).toContain('plan.executed');
  });

  it('is too late for a step that would have begun, and for a window that has', () => {
    // The audit stands at 06:20 KST of the day.
    const played = draw(plannedCase(), CLEAN).until('2031-04-08T06:21');
    expect(played.refusal(execute)).toEqual({ code: 'incomplete', about: 'audit' });
    expect(played.do(place('audit', null)).until(T0).refusal(execute)).toEqual({
      code: 'incomplete',
      about: 'window',
    });
  });

  it('begins at once what begins at that very instant', () => {
    const played = draw(plannedCase(), CLEAN).until('2031-04-08T06:20').do(execute);
    expect(played.state.world.operation.begun).toEqual(['audit']);
    expect(played.state.world.now).toBe(played.at('2031-04-08T06:20'));
  });

  it('writes down the window and where each step stands', () => {
    const played = draw(plannedCase(), CLEAN).do(execute);
    expect(played.dataOf('plan.executed')).toEqual([{ command: execute, window: 'W-1', starts: CLEAN }]);
  });
});

describe('what comes of it', () => {
  /** Runs to 02:00 and a minute. */
  const run = (starts: Record<string, number | null>, edit?: Parameters<typeof plannedCase>[0]) =>
    draw(plannedCase(edit), starts).do(execute).until('2031-04-09T02:01');

  it.each([
    [
      'in order',
      CLEAN,
      ['captured', 'seized'],
      { session: 2, reserve: 0 },
      ['quiet', 'go', 'held', 'second'],
    ],
    [
      'the flat first',
      { ...CLEAN, flat: -5 },
      ['lost', 'partial'],
      { session: 0, reserve: 1 },
      ['quiet', 'go', 'dark'],
    ],
    [
      'together, which is not before',
      { ...CLEAN, flat: 0 },
      ['captured', 'seized'],
      { session: 2, reserve: 0 },
      ['quiet', 'go', 'held', 'second'],
    ],
    [
      'without the coins',
      { ...CLEAN, coins: null },
      ['captured', 'lost'],
      { session: 2, reserve: 2 },
      ['quiet', 'go', 'held', 'second'],
    ],
  ])('is decided by the first row that holds: %s', (_, starts, outcome, rows, radio) => {
    const played = run(starts);
    expect(facts(played)).toEqual(outcome);
    expect(played.state.world.operation.decided).toEqual(rows);
    expect(heard(played)).toEqual(radio);
  });

  it('follows a step that is not in the plan with nothing', () => {
    const played = run({ door: 0, flat: 2 }, (json: { operation: { columns: object; radio: object } }) => {
      Object.assign(json.operation.columns, { audited: { after: 'audit', rows: [{ why: 'Audited.' }] } });
      Object.assign(json.operation.radio, { sent: { after: 'coins', lane: 'flat', text: 'Sent.' } });
    });
    expect(played.state.world.operation.decided).not.toHaveProperty('audited');
    expect(heard(played)).not.toContain('sent');
  });

  it('comes at its own instant: steps, then columns, then radio', () => {
    const played = draw(plannedCase(), { ...CLEAN, flat: 0 })
      .do(execute)
      .until('2031-04-08T22:00');
    const told = played.events.flatMap(({ type, at, data }) => {
      const kinds = ['step.begun', 'column.decided', 'radio.heard', 'fact.changed'];
      return kinds.includes(type) ? [[at, type, Object.values(data)[0]]] : [];
    });
    const at = (local: string) => played.at(`2031-04-08T${local}`);
    expect(told).toEqual([
      [played.state.world.operation.executed, 'fact.changed', 'went'],
      [at('06:20'), 'step.begun', 'audit'],
      [at('21:14'), 'radio.heard', 'quiet'],
      [at('21:20'), 'step.begun', 'door'],
      [at('21:20'), 'fact.changed', 'went'],
      [at('21:20'), 'step.begun', 'flat'],
      [at('21:20'), 'column.decided', 'session'],
      [at('21:20'), 'fact.changed', 'session'],
      [at('21:20'), 'radio.heard', 'go'],
      [at('21:21'), 'radio.heard', 'held'],
      [at('21:22'), 'radio.heard', 'second'],
      [at('21:45'), 'step.begun', 'coins'],
    ]);
    expect(played.dataOf('timer.fired').map((data) => Object.values(data)[0])).toEqual([
      'operation:step:audit',
      'operation:radio:quiet',
      'operation:step:door',
      'operation:step:flat',
      'operation:column:session',
      'operation:radio:go',
      'operation:radio:held',
      'operation:radio:dark',
      'operation:radio:second',
      'operation:step:coins',
    ]);
  });

  /** Each stop on the way, `HH:MM by what`. */
  const stops = (played: PlayedCase, until: string) => {
    const { length } = played.events;
    played.until(until);
    return played.events.slice(length).flatMap((event) => {
      if (event.type !== 'clock.stopped') return [];
      const minute = Math.round((event.at - played.at(T0)) / 60_000);
      return [`${minute} ${event.data.by}`];
    });
  };

  it('stops the clock by radio and decisions, once an instant, and not by steps', () => {
    const played = draw(plannedCase(), CLEAN).do(execute);
    expect(stops(played, '2031-04-09T03:00')).toEqual([
      '-6 quiet',
      '0 operation',
      '1 held',
      '4 second',
      '280 operation',
    ]);
  });

  it('comes along with whatever else stops the clock at that instant', () => {
    const played = draw(
      plannedCase((json) => {
        json.injects.call = { title: 'Call', at: T0, effects: [{ deliver: 'M-02' }] };
      }),
      CLEAN,
    ).do(execute);
    expect(stops(played, '2031-04-08T21:20')).toEqual(['-6 quiet']);
    expect(played.state.world.operation.begun).toContain('door');
    expect(heard(played)).toEqual(['quiet', 'go']);
  });

  it('goes on while case time is spent', () => {
    const played = draw(
      plannedCase((json) => {
        json.operation.columns.session.rows[2].effects.push({ spend: 'PT3M' });
      }),
      CLEAN,
    )
      .do(execute)
      .until(T0);
    expect(played.state.world.now).toBe(played.at('2031-04-08T21:23'));
    expect(heard(played)).toEqual(['quiet', 'go', 'held']);
  });

  it('tells the flow of execution, steps and columns, and ends with the case', () => {
    const played = draw(plannedCase(), { door: 15, flat: 20, coins: 30 }).do(execute);
    expect(played.state.world.facts.went).toBe(1);
    played.until('2031-04-09T03:00');
    expect(played.state.world.facts.went).toBe(3);
    expect(played.state.world.ending).toBe('too-late');
    expect(played.state.world.now).toBe(played.at('2031-04-08T21:35'));
    expect(played.state.world.operation.begun).toEqual(['door']);
    expect(heard(played)).toEqual(['quiet']);
  });
});

describe('what conditions ask of it', () => {
  const done = (played: PlayedCase) =>
    played
      .view()
      .stage?.tasks.filter((task) => task.done)
      .map(({ id }) => id);

  it('knows the draft, the filed form and what has begun', () => {
    const played = new PlayedCase(operationCase());
    expect(done(played)).toEqual(['none', 'unplaced']);
    played.fill('plan', { order: ['keys', 'photo'], roles: true, press: 'embargo' });
    expect(done(played)).toEqual(['none', 'unplaced']);
    played.do({ type: 'entry.file', paper: 'plan' });
    expect(done(played)).toEqual(['none', 'unplaced', 'roles', 'press', 'keys']);
    draw(played, CLEAN);
    expect(done(played)).toEqual(['chosen', 'roles', 'press', 'keys']);
    played.do(execute);
    expect(done(played)).toEqual(['chosen', 'executed', 'roles', 'press', 'keys']);
    played.until(T0);
    expect(done(played)).toEqual(['chosen', 'begun', 'executed', 'roles', 'press', 'keys']);
    played.until('2031-04-08T21:45');
    expect(done(played)).not.toContain('begun');
  });

  it('takes an unticked box and another option for no', () => {
    const played = new PlayedCase(operationCase());
    played.fill('plan', { order: ['photo'], roles: false, press: 'nothing' });
    expect(done(played.do({ type: 'entry.file', paper: 'plan' }))).toEqual(['none', 'unplaced']);
  });
});
