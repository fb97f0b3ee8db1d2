import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario';
import { brokenScenario, set } from '../support/broken-scenario';

/** What the statechart pass says of these states, put at the top beside an ending. */
function problems(
  states: Readonly<Record<string, unknown>>,
  initial = Object.keys(states)[0],
): readonly string[] {
  const flow = { initial, states: { ...states, over: { end: 'noticed' } } };
  return loadScenario(brokenScenario(set('flow', flow)))
    .diagnostics.filter(({ code }) => /^CB06(?!10)/.test(code))
    .map(
      ({ code, pointer, message, fix }) =>
        `${code} ${pointer} ${message}${fix === undefined ? '' : ` ${fix}`}`,
    );
}

const toEnd = { on: { 'E-01.opened': 'over' } };

describe('targets', () => {
  it('are siblings, or paths from the top', () => {
    expect(problems({ a: { initial: 'b', states: { b: { on: { 'E-01.opened': '#over' } } } } })).toEqual([]);
    expect(
      problems({ a: { initial: 'b', states: { b: { on: { 'E-01.opened': 'over' } } } }, c: { always: 'a' } }),
    ).toContain(
      'CB0602 /flow/states/a/states/b/on/E-01.opened There is no sibling state "over". write "#over"',
    );
    expect(problems({ a: { on: { 'E-01.opened': '#a.x' } } })).toContain(
      'CB0602 /flow/states/a/on/E-01.opened There is no state "#a.x". did you mean "#a"?',
    );
  });

  it('of the flow itself are its own states', () => {
    const files = brokenScenario(set('flow/on', { 'E-01.opened': 'late' }));
    expect(loadScenario(files).diagnostics).toEqual([]);
  });
});

describe('orphans', () => {
  it('are told at the outermost state to which nothing leads', () => {
    expect(problems({ a: toEnd, lost: { initial: 'in', states: { in: toEnd }, ...toEnd } })).toEqual([
      'CB0603 /flow/states/lost No transition leads to the state "lost".',
      'CB0602 /flow/states/lost/states/in/on/E-01.opened There is no sibling state "over". write "#over"',
    ]);
  });

  it('are none in a parallel state, behind a history state, or above a target', () => {
    const regions = { left: { initial: 'l', states: { l: {} } }, right: { initial: 'r', states: { r: {} } } };
    expect(
      problems({
        a: { on: { 'E-01.opened': '#p.left.l' } },
        p: { parallel: true, states: regions, ...toEnd },
      }),
    ).toEqual([]);
    const inner = { one: { on: { 'E-02.opened': 'two' } }, two: {}, back: { history: 'shallow', to: 'one' } };
    expect(
      problems({ a: { on: { 'E-01.opened': '#c.back' } }, c: { initial: 'one', states: inner, ...toEnd } }),
    ).toEqual([]);
  });

  it('are states that only an orphan leads to', () => {
    expect(
      problems({ a: toEnd, b: { on: { 'E-01.opened': 'c' } }, c: { on: { 'E-01.opened': 'b' } } }),
    ).toEqual([
      'CB0603 /flow/states/b No transition leads to the state "b".',
      'CB0603 /flow/states/c No transition leads to the state "c".',
    ]);
  });
});

describe('eventless loops', () => {
  it('are found through inner states', () => {
    const found = problems({ a: { always: 'b' }, b: { initial: 'c', states: { c: { always: '#a' } } } });
    expect(found.filter((line) => line.startsWith('CB0605'))).toEqual([
      'CB0605 /flow/states/a/always This is part of a loop that is run through without any event.',
      'CB0605 /flow/states/b/states/c/always This is part of a loop that is run through without any event.',
    ]);
  });

  it('are none if a condition or an event stands between', () => {
    expect(
      problems({ a: { always: { to: 'b', when: 'tipped_off' }, ...toEnd }, b: { always: 'a' } }),
    ).toEqual([]);
    expect(
      problems({ a: { always: 'b' }, b: { on: { 'E-01.opened': 'a', 'E-02.opened': 'over' } } }),
    ).toEqual([]);
  });

  it('are effects that nothing stops', () => {
    expect(problems({ a: { always: { effects: [{ set: 'tipped_off' }] }, ...toEnd } })).toEqual([
      'CB0605 /flow/states/a/always This is taken again and again: it has no target and no condition.',
    ]);
  });
});

describe('states', () => {
  it('that rest inside a state with a way out are no dead ends', () => {
    expect(problems({ a: { initial: 'b', states: { b: {} }, ...toEnd } })).toEqual([]);
    expect(problems({ a: { on: { 'E-01.opened': 'b' } }, b: {} })).toEqual([
      'CB0604 /flow/states/b Nothing leads out of the state "b", and it is no end.',
      'CB0603 /flow/states/over No transition leads to the state "over".',
    ]);
  });

  it('are of one kind', () => {
    expect(problems({ a: { parallel: true, initial: 'b', states: { b: {} }, ...toEnd } })).toEqual([
      'CB0609 /flow/states/a/parallel A parallel state needs two inner states or more.',
      'CB0609 /flow/states/a/initial A parallel state enters all its inner states; it has no "initial".',
    ]);
    expect(problems({ a: { history: 'deep', to: 'over' } }, 'over')).toContain(
      'CB0606 /flow/states/a A history state stands inside the state whose past it remembers, not at the top.',
    );
    expect(problems({ a: { to: 'over', ...toEnd } })).toEqual([
      'CB0606 /flow/states/a/to Only a history state has "to". use "on" or "always"',
    ]);
    expect(problems({ a: { initial: 'b', ...toEnd } })).toEqual([
      'CB0601 /flow/states/a/initial There are no inner states to begin with.',
    ]);
  });
});

describe('events', () => {
  it('are those that work and documents tell', () => {
    const known = [
      'intake.filed',
      'R-02.sent',
      'R-02.acknowledged',
      'R-02.lapsed',
      'R-02.receipt',
      'D1.speak',
      'F-01.submitted',
      'V-1.done',
      'T-1.handed',
      'Q-1.answered',
      'E-02.added',
      'E-02.registered',
      'M-01.opened',
    ];
    const on = Object.fromEntries(known.map((event) => [event, 'over']));
    expect(problems({ a: { on } })).toEqual([]);
    expect(problems({ a: { on: { ...on, 'R-02.receit': 'over', 'D1.shout': 'over' } } })).toEqual([
      'CB0607 /flow/states/a/on/R-02.receit Nothing ever tells the flow "R-02.receit". did you mean "R-02.receipt"?',
      'CB0607 /flow/states/a/on/D1.shout Nothing ever tells the flow "D1.shout". there are D1.say-nothing, D1.speak',
    ]);
  });
});
