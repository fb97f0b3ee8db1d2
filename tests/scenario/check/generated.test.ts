import { expect, test } from 'vitest';
import { createRng, type Rng } from '../../../src/base';
import { type CaseState, compileCase, startCase, step } from '../../../src/engine';
import { loadScenario } from '../../../src/scenario';
import { readDependencies } from '../../../src/scenario/check/dependencies';
import { Machine } from '../../../src/scenario/check/machine';
import { Model } from '../../../src/scenario/check/model';
import { search } from '../../../src/scenario/check/search';
import { sliceFor } from '../../../src/scenario/check/slices';
import { set } from '../../support/broken-scenario';
import { comparable } from './engine-values';
import { goodFiles } from './good-case';

const DECISIONS = ['A', 'B', 'C', 'D', 'E'];
const OPTIONS = ['yes', 'no'];
const CASES = 36;
const GUARDS = [
  'alarm >= 1',
  'alarm >= 2',
  '!tipped_off',
  'tipped_off',
  "chosen('A', 'yes')",
  "route == 'fiu'",
  "route != 'none' && alarm < 2",
];

interface Node {
  readonly path: string;
  readonly children: Node[];
  readonly body: Record<string, unknown>;
}

const coin = (rng: Rng, percent: number): boolean => rng.int(100) < percent;

function effect(rng: Rng): unknown {
  return rng.pick([
    { raise: 'alarm' },
    { lower: 'alarm' },
    { set: 'tipped_off' },
    { set: 'tipped_off', to: false },
    { set: 'route', to: 'fiu' },
    { set: 'route', to: 'police' },
    { add: 'E-02' },
  ]);
}

/** A random statechart: nested, parallel and history states, with events, conditions, eventless transitions, effects. */
function chart(rng: Rng): unknown {
  const all: Node[] = [];
  const make = (path: string, depth: number): Node => {
    const node: Node = { path, children: [], body: {} };
    all.push(node);
    const { body } = node;
    if (coin(rng, 30)) body.enter = [effect(rng)];
    if (coin(rng, 25)) body.leave = [effect(rng)];
    if (depth > 0 && coin(rng, 65)) {
      const parallel = coin(rng, 40);
      const ids = ['p', 'q', 'r'].slice(0, 2 + rng.int(2));
      body.states = Object.fromEntries(
        ids.map((id) => {
          const child = make(`${path}.${id}`, depth - 1);
          node.children.push(child);
          return [id, child.body];
        }),
      );
      if (parallel) body.parallel = true;
      else body.initial = 'p';
      if (!parallel && coin(rng, 50)) {
        const history = { history: coin(rng, 50) ? 'deep' : 'shallow', to: 'p' };
        body.states = { ...(body.states as object), h: history };
        node.children.push({ path: `${path}.h`, children: [], body: history });
      }
    }
    return node;
  };
  const top = ['x', 'y', 'z'].map((id) => make(id, 2));
  const targets = () => `#${rng.pick(all).path}`;
  const histories = all.flatMap(({ children }) => children.filter(({ path }) => path.endsWith('.h')));
  const target = () => (histories.length > 0 && coin(rng, 30) ? `#${rng.pick(histories).path}` : targets());
  const way = () => ({
    ...(coin(rng, 80) ? { to: target() } : {}),
    ...(coin(rng, 50) ? { when: rng.pick(GUARDS) } : {}),
    effects: [effect(rng)],
  });
  for (const { body } of all) {
    const on: Record<string, unknown> = {};
    for (let count = rng.int(4); count > 0; count -= 1) {
      const event = coin(rng, 85) ? `${rng.pick(DECISIONS)}.${rng.pick(OPTIONS)}` : 'E-02.added';
      on[event] = coin(rng, 30) ? [{ ...way(), when: rng.pick(GUARDS) }, way()] : way();
    }
    if (Object.keys(on).length > 0) body.on = on;
    if (coin(rng, 15)) body.always = { to: targets(), when: rng.pick(GUARDS) };
  }
  // Every state is some transition's target, so that the loader lets the chart pass.
  const everywhere = [...all, ...histories].map(({ path }) => ({
    to: `#${path}`,
    when: "before('2031-01-01T00:00')",
  }));
  return {
    initial: 'x',
    opens: [...DECISIONS],
    on: { 'E-01.opened': everywhere },
    at: { '2031-05-09T18:00': '#over' },
    states: { ...Object.fromEntries(top.map((node) => [node.path, node.body])), over: { end: 'too-late' } },
  };
}

function decisions(rng: Rng): unknown {
  const option = () => ({ text: 'It.', why: 'So.', effects: coin(rng, 60) ? [effect(rng)] : [] });
  return Object.fromEntries(
    DECISIONS.map((id) => [
      id,
      {
        title: id,
        situation: id,
        point: 'D1',
        beside: { desk: true },
        options: Object.fromEntries(
          OPTIONS.map((one) => [one, { ...option(), ...(coin(rng, 20) ? { when: rng.pick(GUARDS) } : {}) }]),
        ),
      },
    ]),
  );
}

function generated(seed: number) {
  const rng = createRng(`chart-${seed}`);
  const flow = chart(rng);
  const files = goodFiles(
    set('decisions', decisions(rng)),
    set('flow', flow),
    set('endings', { 'too-late': { title: 'Late', text: 'Late' } }),
    set('forms', undefined),
    set('instruments', undefined),
    set(
      'injects',
      coin(rng, 60) ? { I: { title: 'I', when: rng.pick(GUARDS), effects: [effect(rng)] } } : undefined,
    ),
    set('deadlines', undefined),
    set('messages', undefined),
    set('scoring/points', { D1: { title: 'D1', most: {} } }),
  );
  return loadScenario(files);
}

/** What XState gives, or nothing where it finds that a chart never comes to rest. */
function rested<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Error && problem.message.startsWith('Infinite loop')) return undefined;
    throw problem;
  }
}

test('decisions on generated charts lead the engine and the model to the very same states', () => {
  let [compared, histories, states] = [0, 0, 0];
  const unloaded = new Map<string, number>();
  for (let seed = 0; seed < CASES; seed += 1) {
    const { scenario, diagnostics } = generated(seed);
    if (!scenario) {
      const [first] = diagnostics.filter(({ severity }) => severity === 'error');
      const why = `${first?.code} ${first?.message}`;
      unloaded.set(why, (unloaded.get(why) ?? 0) + 1);
      continue;
    }
    const model = new Model(scenario);
    const dependencies = readDependencies(model);
    const asked = model.variables.all.filter(({ key }) => /^(state|fact|decision|inject|exhibit):/.test(key));
    const { kept } = sliceFor(model, dependencies, asked, Number.POSITIVE_INFINITY);
    const machine = new Machine(model, dependencies, kept);
    const result = search(machine, { budget: 300_000 });
    // What never comes to rest is cut by both, elsewhere by each; the checker tells it by itself.
    if (machine.looped) continue;
    expect(result.complete, `chart-${seed}`).toBe(true);
    const { ofEngine, ofSearch } = comparable(machine);
    const inModel = [...ofSearch(result)].filter(
      (one) => one.startsWith('0 instants') && !one.includes('opened:E-01=true'),
    );

    const compiled = compileCase(scenario, 'reusing');
    const inEngine = new Set<string>();
    const known = new Set<string>();
    const queue: CaseState[] = [];
    const meet = (state: CaseState): void => {
      const here = ofEngine(state);
      inEngine.add(here);
      const past = Object.entries(state.flow.historyValue).map(([id, nodes]) => [
        id,
        nodes.map(({ id: node }) => node),
      ]);
      const key = here + JSON.stringify(past);
      if (past.length > 0) histories += 1;
      if (!known.has(key)) queue.push(state);
      known.add(key);
    };
    const first = rested(() => startCase(compiled, { parameters: {}, seed: 'fixed', mode: 'practice' }));
    if (first) meet(first.state);
    for (let from = queue.pop(); from; from = queue.pop()) {
      for (const decision of DECISIONS) {
        for (const option of OPTIONS) {
          const stepped = rested(() => step(compiled, from, { type: 'decision.make', decision, option }));
          if (stepped?.ok) meet(stepped.state);
        }
      }
    }
    const missing = [...inEngine].filter((one) => !inModel.includes(one));
    const invented = inModel.filter((one) => !inEngine.has(one));
    expect({ missing: missing.slice(0, 2), invented: invented.slice(0, 2) }, `chart-${seed}`).toEqual({
      missing: [],
      invented: [],
    });

    compared += 1;
    states += inEngine.size;
  }
  expect({ compared, unloaded: [...unloaded] }.compared, JSON.stringify([...unloaded])).toBeGreaterThan(
    CASES / 3,
  );
  expect(histories).toBeGreaterThan(20);
  expect(states).toBeGreaterThan(500);
}, 300_000);
