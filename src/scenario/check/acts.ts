import type { Effect } from '../schema/effects';
import { all, Builder } from './builder';
import { type ChartEdge, type ChartNode, entryOf, isInside } from './chart';
import { armedKey, dots, timersOf } from './flow-parts';
import type { Layout } from './layout';
import type { Model } from './model';
import type { Do, Test } from './run';
import type { Value, Variable } from './variables';

/** Tests here look at an outlook, not at a state. */
const NOTHING = new Uint16Array(0);

/** A change of one variable: to the value of an index, or by so much. */
export type Write =
  | { readonly variable: Variable; readonly to: number }
  | { readonly variable: Variable; readonly by: number };

/** Something that can happen, and all that can follow from it at once. */
export interface Act {
  readonly guard: Test;
  /** Where a list of effects stands: path of ids; empty for what follows without one. */
  readonly effects: string;
  readonly writes: readonly Write[];
  readonly emits: readonly string[];
  /** Numbers of variables that the guard looks at. */
  readonly reads: ReadonlySet<number>;
  /** Event of the flow that it waits for. */
  readonly on: string | undefined;
  /** The rule, transition or state that it belongs to. */
  readonly from: { readonly rule: number } | { readonly edge: ChartEdge } | undefined;
}

/** What each variable can still be, and whether it can still be this early. */
export class Outlook {
  private readonly offsets: Int32Array;
  private readonly can: Uint8Array;
  now = 0;

  constructor(variables: readonly Variable[]) {
    this.offsets = new Int32Array(variables.length);
    let size = 0;
    for (const { id, values } of variables) {
      this.offsets[id] = size;
      size += values.length;
    }
    this.can = new Uint8Array(size);
  }

  clear(): void {
    this.can.fill(0);
  }

  has({ id }: Variable, index: number): boolean {
    return this.can[(this.offsets[id] ?? 0) + index] === 1;
  }

  /** True if it is new. */
  add({ id }: Variable, index: number): boolean {
    const at = (this.offsets[id] ?? 0) + index;
    if (this.can[at] === 1) return false;
    this.can[at] = 1;
    return true;
  }
}

/** Compiles parts of the model over what each variable can still be, and notes what follows instead of doing it. */
class Recorder extends Builder {
  readonly writesHere: Write[] = [];
  readonly emitsHere: string[] = [];
  readonly lists: { path: string; writes: Write[]; emits: string[]; gate: Test; reads: Set<Variable> }[] = [];
  readonly gated: { gate: Test; writes: Write[]; reads: Set<Variable> }[] = [];

  constructor(
    model: Model,
    layout: Layout,
    private readonly outlook: Outlook,
  ) {
    super(model, layout);
  }

  override is(variable: Variable, values: readonly Value[]): Test {
    this.reads.add(variable);
    const { outlook } = this;
    const fits = variable.values.flatMap((value, index) => (values.includes(value) ? [index] : []));
    const others = variable.values.flatMap((value, index) => (values.includes(value) ? [] : [index]));
    return () => {
      if (!fits.some((index) => outlook.has(variable, index))) return 0;
      return others.some((index) => outlook.has(variable, index)) ? 2 : 1;
    };
  }

  override condition(path: string | undefined): Test {
    return path === undefined ? () => 1 : this.test(this.model.condition(path));
  }

  override test(expression: Parameters<Builder['test']>[0]): Test {
    if (expression.op !== 'before') return super.test(expression);
    const { at } = expression;
    return () => (this.outlook.now >= at ? 0 : 2);
  }

  protected override table(variables: readonly Variable[], holds: Uint8Array): Test {
    for (const variable of variables) this.reads.add(variable);
    const { outlook } = this;
    const sizes = variables.map(({ values }) => values.length);
    const rows = [...holds.keys()].map((row) => {
      let rest = row;
      return sizes.map((size) => {
        const index = rest % size;
        rest = Math.floor(rest / size);
        return index;
      });
    });
    return () => {
      let [yes, no] = [false, false];
      for (const [row, indices] of rows.entries()) {
        if (holds[row] === 1 ? yes : no) continue;
        if (!variables.every((variable, at) => outlook.has(variable, indices[at] ?? 0))) continue;
        if (holds[row] === 1) yes = true;
        else no = true;
      }
      return yes && no ? 2 : yes ? 1 : 0;
    };
  }

  override active(node: ChartNode): Test {
    const { parent } = node;
    if (!parent) return () => 1;
    const around = this.active(parent);
    const { region } = parent;
    if (!region) return around;
    this.reads.add(region);
    const { place } = node;
    return () => (this.outlook.has(region, place) ? (around(NOTHING) === 0 ? 0 : 2) : 0);
  }

  override put(variable: Variable, value: number): Do {
    const meanwhile = /^meanwhile:([^/]+)\/(.*)$/.exec(variable.key);
    if (meanwhile) {
      const path = `instruments.${meanwhile[1]}.meanwhile.${meanwhile[2]}.when`;
      this.gatedWrite(path, { variable, to: value });
    } else this.writesHere.push({ variable, to: value });
    return () => undefined;
  }

  /** Whatever is done with it: any value. Of a request each way as far as its outcome can apply. */
  override target(variable: Variable): number {
    for (const [to, value] of variable.values.entries()) {
      const way = /^request:(.*)$/.exec(variable.key) && /^way (\d+)$/.exec(String(value));
      if (way)
        this.gatedWrite(`instruments.${variable.key.slice(8)}.outcomes.${way[1]}.when`, { variable, to });
      else this.writesHere.push({ variable, to });
    }
    return -1;
  }

  private gatedWrite(path: string, write: Write): void {
    const [gate, reads] = this.apart(() =>
      this.condition(this.model.conditions.has(path) ? path : undefined),
    );
    this.gated.push({ gate, writes: [write], reads });
  }

  protected override move(variable: Variable, by: number): Do {
    this.writesHere.push({ variable, by });
    return () => undefined;
  }

  override tell(event: string): Do {
    this.emitsHere.push(event);
    return () => undefined;
  }

  override effects(list: readonly Effect[] | undefined, path: string): Do {
    if (!list || list.length === 0) return () => undefined;
    const [writes, emits] = [this.writesHere.splice(0), this.emitsHere.splice(0)];
    for (const [index, effect] of list.entries()) this.effect(effect, `${path}.${index}`);
    const own = { writes: this.writesHere.splice(0), emits: this.emitsHere.splice(0) };
    this.writesHere.push(...writes);
    this.emitsHere.push(...emits);
    const when = path.replace(/\.effects$/, '.when');
    // What is sent was settled when it was sent, so that its condition need not hold any more.
    const isSettled = path.startsWith('instruments.') && !path.includes('.fields.');
    const [gate, reads] = this.apart(() =>
      this.condition(!isSettled && this.model.conditions.has(when) ? when : undefined),
    );
    this.lists.push({ path, ...own, gate, reads });
    return () => undefined;
  }

  /** Compiles a test and gives what it alone reads. */
  private apart(work: () => Test): [Test, Set<Variable>] {
    const before = new Set(this.reads);
    this.reads.clear();
    const test = work();
    const own = new Set(this.reads);
    for (const one of before) this.reads.add(one);
    return [test, own];
  }
}

/** Everything that can happen in a case, over what each variable can still be. */
export function actsOf(model: Model, layout: Layout, outlook: Outlook): readonly Act[] {
  const acts: Act[] = [];
  const record = (from: Act['from'], on: string | undefined, build: (b: Recorder) => Test): void => {
    const b = new Recorder(model, layout, outlook);
    const guard = build(b);
    const reads = (more: Iterable<Variable>): ReadonlySet<number> =>
      new Set([...b.reads, ...more].map(({ id }) => id));
    acts.push({ guard, effects: '', writes: b.writesHere, emits: b.emitsHere, reads: reads([]), on, from });
    for (const one of b.gated)
      acts.push({
        guard: all([guard, one.gate]),
        effects: '',
        writes: one.writes,
        emits: [],
        reads: reads(one.reads),
        on,
        from,
      });
    for (const one of b.lists)
      acts.push({
        guard: all([guard, one.gate]),
        effects: one.path,
        writes: one.writes,
        emits: one.emits,
        reads: reads(one.reads),
        on,
        from,
      });
  };
  for (const [rule, one] of model.rules.entries()) {
    const { at } = one;
    record({ rule }, undefined, (b) => {
      const { guard } = one.build(b);
      return at === undefined ? guard : () => (at >= outlook.now ? guard(NOTHING) : 0);
    });
  }
  for (const edge of model.chart.edges) {
    record({ edge }, edge.by === 'on' ? edge.name : undefined, (b) => {
      const guard = all([b.active(edge.from), b.condition(edge.when)]);
      b.effects(edge.effects, `${edge.path.join('.')}.effects`);
      enterAll(b, edge);
      return guard;
    });
  }
  for (const node of model.chart.nodes) {
    const { enter, leave } = node.state.node;
    record(undefined, undefined, (b) => {
      b.effects(enter, `${dots(node)}.enter`);
      b.effects(leave, `${dots(node)}.leave`);
      return b.active(node);
    });
  }
  for (const [id, { at, when, delay, effects }] of Object.entries(model.spec.injects ?? {})) {
    if (at !== undefined || when === undefined) continue;
    const variable = model.variables.at(`inject:${id}`);
    record(undefined, undefined, (b) => {
      if (delay === undefined) b.effects(effects, `injects.${id}.effects`);
      b.put(variable, delay === undefined ? 2 : 1);
      return all([b.is(variable, ['ahead']), b.condition(`injects.${id}.when`)]);
    });
  }
  for (const [id, { patience }] of Object.entries(model.spec.agencies)) {
    const variable = model.variables.find(`partner:${id}`);
    if (!patience || !variable) continue;
    for (const [state, { to = [] }] of Object.entries(patience.states)) {
      for (const [index, way] of to.entries()) {
        record(undefined, undefined, (b) => {
          b.put(variable, variable.values.indexOf(way.state));
          const when = `agencies.${id}.patience.states.${state}.to.${index}.when`;
          return all([b.is(variable, [state]), b.condition(when)]);
        });
      }
    }
  }
  for (const [id, { from }] of Object.entries(model.spec.deadlines ?? {})) {
    if (!from) continue;
    record(undefined, from.event, (b) => {
      b.put(model.variables.at(`deadline:${id}`), 1);
      return () => 1;
    });
  }
  return acts;
}

/** What a transition enters; of a history anything inside. */
function enterAll(b: Recorder, edge: ChartEdge): void {
  const { target, domain } = edge;
  if (!target || !domain) return;
  const enter = (node: ChartNode): void => {
    if (node.parent?.region) b.put(node.parent.region, node.place);
    for (const { by, name } of timersOf(node)) {
      const armed = b.model.variables.find(armedKey(node, by, name));
      if (armed) b.put(armed, 1);
    }
  };
  for (const node of entryOf(target.state.node.history ? (target.parent ?? target) : target, domain))
    enter(node);
  if (target.state.node.history === undefined) return;
  for (const node of b.model.chart.nodes) if (target.parent && isInside(node, target.parent)) enter(node);
}
