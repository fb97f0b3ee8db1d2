import { describe, expect, it, test } from 'vitest';
import { createRng } from '../../src/base';
import { type Command, compileCase, startCase, stateJson, step } from '../../src/engine';
import { parseLog, playableCase, playPolicy, randomPolicy, simulate, verifyLog } from '../../src/protocol';
import { parseCommand } from '../../src/protocol/log/command-schema';
import type { PlayStep } from '../../src/scenario';
import { operationCase } from '../support/operation-case';

const scenario = operationCase();
const playable = playableCase(scenario);
const settings = { seed: '1', mode: 'practice', parameters: {}, pseudonym: 'play' } as const;
const play = (steps: readonly PlayStep[]) => simulate(playable, playPolicy(steps, scenario), settings);
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const commandsOf = (text: string): Command[] => linesOf(text).flatMap(({ data }) => data.command ?? []);

const PAPER: readonly PlayStep[] = [
  { fill: 'plan', fields: { order: ['photo', 'memory', 'keys'] } },
  { file: 'plan' },
];
const PLAN: PlayStep = { plan: 'W-1', starts: { audit: -900, flat: 2, coins: 25 } };
const MIDDLE: readonly PlayStep[] = [...PAPER, PLAN, { execute: true }, { await: 'held' }];
const WHOLE: readonly PlayStep[] = [...MIDDLE, { advance: '2031-04-09T02:01' }, { close: 'alert' }];

function worldOf(run: ReturnType<typeof play>) {
  return (run.session.running.state() as unknown as { world: { operation: { heard: { radio: string }[] } } })
    .world;
}

describe('a named play of an operation', () => {
  it('draws the plan up, executes it and waits for the radio', () => {
    const run = play(MIDDLE);
    expect(run.stuck).toBeNull();
    expect(run.refused).toBe(0);
    expect(commandsOf(run.text).filter(({ type }) => type.startsWith('plan.'))).toEqual([
      { type: 'plan.draft', window: 'W-1' },
      { type: 'plan.draft', step: 'audit', start: -900 },
      { type: 'plan.draft', step: 'flat', start: 2 },
      { type: 'plan.draft', step: 'coins', start: 25 },
      { type: 'plan.execute' },
    ]);
    expect(worldOf(run).operation.heard.map(({ radio }) => radio)).toEqual(['quiet', 'go', 'held']);
    expect(play(WHOLE).session.running.over).toBe(true);
  });

  it('takes a step out of the plan with null', () => {
    const run = play([...PAPER, PLAN, { plan: 'W-2', starts: { audit: null } }, { execute: true }]);
    const executed = linesOf(run.text).find(({ type }) => type === 'plan.executed');
    expect(executed.data).toMatchObject({ window: 'W-2', starts: { door: 0, flat: 2, coins: 25 } });
    expect(executed.data.starts).not.toHaveProperty('audit');
  });

  it('is stuck where the plan is not complete, and by radio that never comes', () => {
    expect(play([PLAN, { execute: true }]).stuck).toBe('step 2: refused, incomplete (plan)');
    expect(
      play([...PAPER, { plan: 'W-1', starts: { flat: -5 } }, { execute: true }, { await: 'held' }]).stuck,
    ).toBe('step 5: held did not come');
  });
});

test('a log that ends in the middle of an operation replays to the same case, which goes on the same', () => {
  const middle = play(MIDDLE);
  const log = parseLog(middle.text);
  const replayed = log.ok ? verifyLog(log.value, playable) : undefined;
  if (!replayed?.ok) throw new Error('the log does not verify');
  const { running } = replayed.value;
  expect(running.state()).toEqual(middle.session.running.state());
  const rest = commandsOf(play(WHOLE).text).slice(commandsOf(middle.text).length);
  expect(rest.length).toBeGreaterThan(2);
  const goneOn = rest.reduce((now, command) => now.do(command).next, running);
  expect(goneOn.state()).toEqual(play(WHOLE).session.running.state());
});

test('a log whose step began at another minute, or whose decision fell otherwise, does not verify', () => {
  const { text } = play(WHOLE);
  for (const [from, to] of [
    ['"row":2', '"row":1'],
    ['"step":"flat"', '"step":"coins"'],
    ['"radio":"held"', '"radio":"dark"'],
  ]) {
    expect(text).toContain(from);
    const changed = parseLog(text.replace(from!, to!));
    expect(changed.ok && verifyLog(changed.value, playable).ok).toBe(false);
  }
});

test('both ways of stepping give the same operation', () => {
  const commands = commandsOf(play(WHOLE).text);
  const states = (['reusing', 'pure'] as const).map((stepping) => {
    const compiled = compileCase(scenario, stepping);
    const start = startCase(compiled, { mode: 'practice', parameters: {}, seed: '1' });
    const events = [...start.events];
    let { state } = start;
    for (const command of commands) {
      const stepped = step(compiled, state, command);
      if (!stepped.ok) throw new Error(`${command.type} was refused`);
      state = stepped.state;
      events.push(...stepped.events);
    }
    return { state: stateJson(state), events };
  });
  expect(states[0]).toEqual(states[1]);
});

describe('random play', () => {
  const runs = Array.from({ length: 16 }, (_, index) => {
    const rng = createRng(`operation-${index}`);
    return simulate(playable, randomPolicy(rng, 120), { ...settings, seed: `operation-${index}` });
  });
  const lines = runs.flatMap(({ text }) => linesOf(text));

  it('draws plans up, executes them now and then, and fills sequences', () => {
    const count = (type: string) => lines.filter((line) => line.type === type).length;
    expect(count('plan.drafted')).toBeGreaterThan(50);
    expect(count('plan.executed')).toBeGreaterThan(3);
    expect(count('step.begun')).toBeGreaterThan(3);
    const orders = lines.flatMap(({ data }) =>
      data.command?.field === 'order' && Array.isArray(data.command.value) ? [data.command.value] : [],
    );
    expect(new Set(orders.map(String)).size).toBeGreaterThan(5);
  });

  it('is seldom refused but for a plan that is not complete', () => {
    const refused = lines.filter(
      ({ type, data }) => type === 'command.refused' && data.command.type === 'plan.draft',
    );
    expect(refused).toEqual([]);
  });

  it('verifies', () => {
    for (const { text, session } of runs) {
      const log = parseLog(text);
      const replayed = log.ok ? verifyLog(log.value, playable) : undefined;
      expect(replayed?.ok && replayed.value.running.state()).toEqual(session.running.state());
    }
  });
});

test('a command on the plan is read strictly, and keys that are not there stay away', () => {
  const read = parseCommand({ type: 'plan.draft', window: null, step: undefined });
  expect(read).toEqual({ type: 'plan.draft', window: null });
  expect(Object.keys(read ?? {})).toEqual(['type', 'window']);
  expect(parseCommand({ type: 'plan.draft', step: 'door', start: null })).toEqual({
    type: 'plan.draft',
    step: 'door',
    start: null,
  });
  expect(parseCommand({ type: 'plan.execute' })).toEqual({ type: 'plan.execute' });
  for (const bad of [
    { type: 'plan.draft', step: 'door', start: 0.5 },
    { type: 'plan.draft', step: 'door', start: '5' },
    { type: 'plan.draft', step: null },
    { type: 'plan.draft', windows: 'W-1' },
    { type: 'plan.execute', now: true },
  ])
    expect(parseCommand(bad)).toBeUndefined();
});
