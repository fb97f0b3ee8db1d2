import type { Machine } from './machine';
import { StateStore } from './state-store';

/** A way to a state: what happened, first to last, in words. */
export type PlayThrough = readonly string[];

export interface SearchOptions {
  /** Most states. */
  readonly budget: number;
  /** Keeps the steps between states, so that it can be told from where no ending is reached. */
  readonly progress?: boolean;
  /** Asked now and then; false stops the search. */
  goOn?(states: number): boolean;
}

export interface SearchResult {
  /** True if every state was reached and none is left to look at. */
  readonly complete: boolean;
  readonly states: number;
  readonly steps: number;
  /** Longest of the shortest ways. */
  readonly depth: number;
  /** By slot: 1 for each value that was seen. */
  readonly seen: readonly Uint8Array[];
  /** States from which no ending is reached, nearest first; empty if it was not asked. */
  readonly stuck: readonly number[];
  /** Whether the state of an index was reached. */
  has(state: Uint16Array): boolean;
  stateAt(index: number): Uint16Array;
  playTo(index: number): PlayThrough;
}

/** How many states are looked at between two questions whether to go on. */
const BETWEEN = 4096;

/** Breadth first, so that the first way to a state is a shortest one. */
export function search(machine: Machine, options: SearchOptions): SearchResult {
  const { layout, run, observers } = machine;
  const store = new StateStore(layout.words);
  let parents = new Int32Array(1024);
  let rules = new Uint16Array(1024);
  const seen = layout.kept.map(
    (variable) =>
      new Uint8Array(variable === layout.clock ? layout.ticks.length + 1 : variable.values.length),
  );
  const from: number[] = [];
  const to: number[] = [];
  const ends: number[] = [];
  let steps = 0;
  let watched = [...observers];
  const here = new Uint16Array(layout.kept.length);

  const reach = (parent: number, rule: number): void => {
    const { words, offset } = store.scratch();
    layout.pack(run.state, words, offset);
    const index = store.add();
    steps += 1;
    if (options.progress && parent >= 0) {
      from.push(parent);
      to.push(index < 0 ? store.found : index);
    }
    if (index < 0) return;
    if (index >= parents.length) {
      const [more, others] = [new Int32Array(parents.length * 2), new Uint16Array(parents.length * 2)];
      more.set(parents);
      others.set(rules);
      [parents, rules] = [more, others];
    }
    parents[index] = parent;
    rules[index] = rule;
    for (let slot = 0; slot < seen.length; slot += 1) {
      const values = seen[slot];
      if (values) values[run.state[slot] ?? 0] = 1;
    }
    if (machine.flow.isOver(run)) ends.push(index);
    if (watched.length > 0) {
      for (const { here: applies, test } of watched) if (applies(run.state) !== 0) test(run.state);
    }
  };

  machine.begin(() => reach(-1, 0));
  let next = 0;
  let [depth, level] = [0, store.count];
  let stopped = false;
  for (; next < store.count; next += 1) {
    if (next === level) {
      depth += 1;
      level = store.count;
    }
    if (next % BETWEEN === 0) {
      const { hits } = layout;
      watched = watched.filter(({ sites: [no, yes] }) => hits[no] !== 1 || hits[yes] !== 1);
      if (options.goOn?.(store.count) === false) stopped = true;
    }
    if (stopped || store.count >= options.budget) break;
    layout.unpack(store.wordsOf(), next * layout.words, here);
    const parent = next;
    machine.expand(here, (rule) => reach(parent, rule));
  }
  const complete = next >= store.count;
  const stateAt = (index: number): Uint16Array => {
    const state = new Uint16Array(layout.kept.length);
    layout.unpack(store.wordsOf(), index * layout.words, state);
    return state;
  };
  return {
    complete,
    states: store.count,
    steps,
    depth,
    seen,
    stuck: options.progress && complete ? stuckStates(store.count, from, to, ends) : [],
    stateAt,
    has: (state) => {
      const { words, offset } = store.scratch();
      layout.pack(state, words, offset);
      return store.holds();
    },
    playTo: (index) => {
      const way: string[] = [];
      for (let at = index; (parents[at] ?? -1) >= 0; at = parents[at] ?? -1) {
        way.push(machine.labelOf(rules[at] ?? 0, stateAt(parents[at] ?? 0)));
      }
      return way.reverse();
    },
  };
}

/** States from which none of the ends is reached. */
function stuckStates(
  count: number,
  from: readonly number[],
  to: readonly number[],
  ends: readonly number[],
): readonly number[] {
  const first = new Int32Array(count).fill(-1);
  const after = new Int32Array(to.length);
  for (let step = 0; step < to.length; step += 1) {
    const target = to[step] ?? 0;
    after[step] = first[target] ?? -1;
    first[target] = step;
  }
  const leads = new Uint8Array(count);
  const queue = [...ends];
  for (const end of ends) leads[end] = 1;
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (let step = first[state] ?? -1; step >= 0; step = after[step] ?? -1) {
      const source = from[step] ?? 0;
      if (leads[source] === 1) continue;
      leads[source] = 1;
      queue.push(source);
    }
  }
  const stuck: number[] = [];
  for (let state = 0; state < count; state += 1) if (leads[state] === 0) stuck.push(state);
  return stuck;
}
