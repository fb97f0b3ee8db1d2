import type { Effect } from '../schema/effects';
import type { ChartNode } from './chart';
import type { Expression } from './expression';
import type { Layout } from './layout';
import type { Model } from './model';
import type { Do, Test } from './run';
import type { Value, Variable } from './variables';

const HOLDS: Test = () => 1;
const FAILS: Test = () => 0;
const UNKNOWN: Test = () => 2;

/**
 * Compiles parts of the model for one layout, and notes what they read, write and tell: compiled for a layout that
 * keeps nothing it gives the dependencies of a rule.
 */
export class Builder {
  readonly reads = new Set<Variable>();
  readonly writes = new Set<Variable>();
  readonly emits = new Set<string>();
  readonly instants = new Set<number>();
  /** Conditions that were compiled in, by path of ids. */
  readonly conditions = new Set<string>();
  readonly sites = new Set<string>();

  constructor(
    readonly model: Model,
    readonly layout: Layout,
  ) {}

  /** Slot to read; -1 if the layout does not keep the variable. */
  slot(variable: Variable): number {
    this.reads.add(variable);
    return this.layout.slotOf(variable);
  }

  /** Slot to write; -1 if the layout does not keep the variable. */
  target(variable: Variable): number {
    this.writes.add(variable);
    return this.layout.slotOf(variable);
  }

  is(variable: Variable, values: readonly Value[]): Test {
    const slot = this.slot(variable);
    if (slot < 0) return UNKNOWN;
    const mask = Uint8Array.from(variable.values, (value) => (values.includes(value) ? 1 : 0));
    const single = mask.indexOf(1);
    if (mask.lastIndexOf(1) === single) return (state) => (state[slot] === single ? 1 : 0);
    return (state) => (mask[state[slot] ?? 0] === 1 ? 1 : 0);
  }

  isKey(key: string, values: readonly Value[] = [true]): Test {
    const variable = this.model.variables.find(key);
    return variable ? this.is(variable, values) : UNKNOWN;
  }

  /** The condition at a path of ids; it notes at its sites whether it was ever true and ever false. */
  condition(path: string | undefined): Test {
    if (path === undefined) return HOLDS;
    this.conditions.add(path);
    const test = this.test(this.model.condition(path));
    const [no, yes] = [this.site(`false ${path}`), this.site(`true ${path}`)];
    const { hits } = this.layout;
    return (state) => {
      const truth = test(state);
      if (truth !== 1) hits[no] = 1;
      if (truth !== 0) hits[yes] = 1;
      return truth;
    };
  }

  test(expression: Expression): Test {
    switch (expression.op) {
      case 'constant':
        return expression.value ? HOLDS : FAILS;
      case 'free':
        return UNKNOWN;
      case 'before': {
        this.instants.add(expression.at);
        const [clock, until] = [this.slot(this.model.clock), this.layout.positionOf(expression.at)];
        // An instant that nothing kept waits for is not among the ticks.
        const isKnown = until > 0 || expression.at <= this.model.start;
        return clock < 0 || !isKnown ? UNKNOWN : (state) => ((state[clock] ?? 0) < until ? 1 : 0);
      }
      case 'table':
        return this.table(expression.variables, expression.holds);
      case 'not': {
        const inner = this.test(expression.of);
        return (state) => {
          const truth = inner(state);
          return truth === 2 ? 2 : truth === 1 ? 0 : 1;
        };
      }
      case 'and':
        return all([this.test(expression.left), this.test(expression.right)]);
      case 'or':
        return any([this.test(expression.left), this.test(expression.right)]);
      case 'if': {
        const [test, yes, no] = [
          this.test(expression.test),
          this.test(expression.yes),
          this.test(expression.no),
        ];
        return (state) => {
          const truth = test(state);
          if (truth !== 2) return truth === 1 ? yes(state) : no(state);
          const [one, other] = [yes(state), no(state)];
          return one === other ? one : 2;
        };
      }
    }
  }

  protected table(variables: readonly Variable[], holds: Uint8Array): Test {
    const slots = variables.map((variable) => this.slot(variable));
    if (slots.some((slot) => slot < 0)) return this.cutTable(variables, slots, holds);
    const [first = 0, ...others] = slots;
    if (others.length === 0) return (state) => (holds[state[first] ?? 0] === 1 ? 1 : 0);
    const sizes = variables.map(({ values }) => values.length);
    return (state) => {
      let row = 0;
      for (let at = slots.length - 1; at >= 0; at -= 1)
        row = row * (sizes[at] ?? 1) + (state[slots[at] ?? 0] ?? 0);
      return holds[row] === 1 ? 1 : 0;
    };
  }

  /** A table some of whose variables are not kept: known where it is the same for all their values. */
  private cutTable(variables: readonly Variable[], slots: readonly number[], holds: Uint8Array): Test {
    if (holds.every((one) => one === holds[0])) return holds[0] ? HOLDS : FAILS;
    if (slots.every((slot) => slot < 0)) return UNKNOWN;
    const sizes = variables.map(({ values }) => values.length);
    return (state) => {
      let known = -1;
      for (let row = 0; row < holds.length; row += 1) {
        let rest = row;
        const fits = slots.every((slot, at) => {
          const size = sizes[at] ?? 1;
          const value = rest % size;
          rest = Math.floor(rest / size);
          return slot < 0 || state[slot] === value;
        });
        if (!fits) continue;
        if (known >= 0 && known !== holds[row]) return 2;
        known = holds[row] ?? 0;
      }
      return known === 1 ? 1 : 0;
    };
  }

  /** Whether a state of the flow is active. */
  active(node: ChartNode): Test {
    const { parent } = node;
    if (!parent) return HOLDS;
    const around = this.active(parent);
    if (!parent.region) return around;
    const slot = this.slot(parent.region);
    const { place } = node;
    if (slot >= 0) return (state) => (state[slot] === place ? 1 : 0);
    return (state) => (around(state) === 0 ? 0 : 2);
  }

  /** Whether a work is open. */
  opens(work: string): Test {
    return any(this.model.opening(work).map((node) => this.active(node)));
  }

  /** A site of this layout: if a whole search does not come by it, nothing does. */
  site(name: string): number {
    this.sites.add(name);
    return this.model.sites.of(name);
  }

  /** Tells the flow an event, if anything hears it. */
  tell(event: string): Do {
    this.emits.add(event);
    const number = this.model.events.get(event);
    if (number === undefined || this.layout.heard?.has(event) === false) return () => undefined;
    return (run) => {
      run.queue.push(number);
    };
  }

  /** Whether the layout keeps a variable; while dependencies are read, all are. */
  keeps(variable: Variable): boolean {
    return this.layout.heard === undefined || this.layout.slotOf(variable) >= 0;
  }

  /** Whether effects change something that is kept, or tell something that is heard. */
  touches(list: readonly Effect[] | undefined): boolean {
    if (this.layout.heard === undefined) return true;
    const probe = new Builder(this.model, this.layout);
    probe.effects(list, '');
    return (
      [...probe.writes].some((variable) => this.layout.slotOf(variable) >= 0) ||
      [...probe.emits].some((event) => this.model.events.has(event) && this.layout.heard?.has(event))
    );
  }

  effects(list: readonly Effect[] | undefined, path: string): Do {
    const parts = (list ?? []).map((effect, index) => this.effect(effect, `${path}.${index}`));
    if (parts.length === 0) return () => undefined;
    const site = this.site(`effects ${path}`);
    return (run) => {
      run.hit(site);
      for (const part of parts) part(run);
    };
  }

  protected effect(effect: Effect, path: string): Do {
    const { variables } = this.model;
    if ('set' in effect) {
      const fact = variables.at(`fact:${effect.set}`);
      return this.put(fact, fact.values.indexOf(effect.to ?? true));
    }
    if ('raise' in effect) return this.move(variables.at(`fact:${effect.raise}`), effect.by ?? 1);
    if ('lower' in effect) return this.move(variables.at(`fact:${effect.lower}`), -(effect.by ?? 1));
    if ('add' in effect) return this.adds(effect.add, effect.tainted ?? false);
    if ('deliver' in effect) return this.put(variables.at(`message:${effect.deliver}`), 1);
    if ('expire' in effect) {
      const slot = this.target(variables.at(`exhibit:${effect.expire}`));
      return (run) => {
        if (slot >= 0 && run.state[slot] === 1) run.set(slot, 2);
      };
    }
    const site = this.site(`done ${path}`);
    return (run) => run.hit(site);
  }

  adds(exhibit: string, tainted: boolean): Do {
    const { variables } = this.model;
    const [here, taint] = [
      this.put(variables.at(`exhibit:${exhibit}`), 1),
      this.put(variables.at(`tainted:${exhibit}`), tainted ? 1 : 0),
    ];
    const tell = this.tell(`${exhibit}.added`);
    return (run) => {
      here(run);
      taint(run);
      tell(run);
    };
  }

  put(variable: Variable, value: number): Do {
    const slot = this.target(variable);
    return slot < 0 ? () => undefined : (run) => run.set(slot, value);
  }

  protected move(variable: Variable, by: number): Do {
    const slot = this.target(variable);
    this.reads.add(variable);
    const most = variable.values.length - 1;
    if (slot < 0) return () => undefined;
    return (run) => run.set(slot, Math.min(most, Math.max(0, run.get(slot) + by)));
  }
}

export function all(tests: readonly Test[]): Test {
  const [one, other, ...rest] = tests;
  if (!one) return HOLDS;
  if (!other) return one;
  const both: Test = (state) => {
    const truth = one(state);
    if (truth === 0) return 0;
    const second = other(state);
    return second === 0 ? 0 : truth === 2 || second === 2 ? 2 : 1;
  };
  return rest.length === 0 ? both : all([both, ...rest]);
}

export function any(tests: readonly Test[]): Test {
  const [one, other, ...rest] = tests;
  if (!one) return FAILS;
  if (!other) return one;
  const either: Test = (state) => {
    const truth = one(state);
    if (truth === 1) return 1;
    const second = other(state);
    return second === 1 ? 1 : truth === 2 || second === 2 ? 2 : 0;
  };
  return rest.length === 0 ? either : any([either, ...rest]);
}
