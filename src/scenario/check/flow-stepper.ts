import type { Builder } from './builder';
import { type ChartEdge, type ChartNode, entryOf, isInside } from './chart';
import { type FlowEdge, type FlowState, keptStates } from './flow-parts';
import type { Layout } from './layout';
import type { Run } from './run';

const NONE: readonly FlowEdge[] = [];

/** Eventless transitions that never come to rest are cut here; the engine's limit is as high. */
const MOST_MICROSTEPS = 200;

/** Steps the flow for one layout, by the rules of XState: inner before outer, first that applies, regions at once. */
export class FlowStepper {
  readonly states: ReadonlyMap<ChartNode, FlowState>;
  private readonly root: FlowState;
  private readonly ordered: readonly FlowState[];
  private readonly ends: readonly FlowState[];
  private readonly hasAlways: boolean;
  private readonly first: readonly FlowState[];
  /** By state: default entry of what a history never left. */
  private readonly defaults = new Map<FlowState, readonly FlowState[]>();

  private readonly heard = new Map<FlowState, Set<number>>();
  private readonly events: readonly number[];
  private readonly inner = new Map<FlowState, readonly FlowState[]>();
  private readonly layout: Layout;

  constructor(b: Builder) {
    this.layout = b.layout;
    this.states = keptStates(b);
    this.ordered = b.model.chart.nodes.flatMap((node) => this.states.get(node) ?? []);
    const root = this.states.get(b.model.chart.root);
    if (!root) throw new Error('the flow itself is always kept');
    this.root = root;
    this.events = [...new Set(this.ordered.flatMap(({ on }) => [...on.keys()]))];
    this.ends = this.ordered.filter(({ end }) => end);
    this.hasAlways = this.ordered.some(({ always }) => always.length > 0);
    this.first = this.kept(entryOf(b.model.chart.root, b.model.chart.root));
    for (const state of this.ordered) {
      const history = state.node.children.find((child) => child.state.node.history !== undefined);
      if (!history) continue;
      const to = history.state.node.to;
      const target = to === undefined ? undefined : findTarget(b.model.chart.nodes, history, to);
      this.defaults.set(state, target ? this.kept(entryOf(target, state.node)) : []);
    }
  }

  private kept(nodes: readonly ChartNode[]): readonly FlowState[] {
    return nodes.flatMap((node) => this.states.get(node) ?? []);
  }

  /** Enters the flow for the first time. False if it never comes to rest. */
  start(run: Run): boolean {
    this.root.enter(run);
    this.enterAll(run, this.first);
    return this.rest(run);
  }

  /** Tells the flow an event; -1 only lets it look again. False if it never comes to rest. */
  tell(run: Run, event: number): boolean {
    if (event >= 0) this.take(run, this.select(run, this.root, event));
    return this.rest(run);
  }

  /** Takes one transition, if its state is active. */
  fire(run: Run, edges: readonly FlowEdge[]): void {
    const edge = this.firstOf(run, edges);
    if (edge) this.take(run, [edge]);
  }

  private rest(run: Run): boolean {
    if (!this.hasAlways) return true;
    for (let count = 0; count < MOST_MICROSTEPS; count += 1) {
      const edges = this.selectEventless(run);
      if (edges.length === 0 || run.givenUp || this.isOver(run)) return true;
      this.take(run, edges);
    }
    return false;
  }

  /** The case is over once a state with an end is active. */
  isOver(run: Run): boolean {
    for (const state of this.ends) if (state.active(run.state) === 1) return true;
    return false;
  }

  private select(run: Run, state: FlowState, event: number): readonly FlowEdge[] {
    if (!this.hears(state, event)) return NONE;
    const inner: FlowEdge[] = [];
    for (const child of state.children) {
      if (!this.hears(child, event)) continue;
      if (!state.parallel && child.active(run.state) !== 1) continue;
      for (const edge of this.select(run, child, event)) inner.push(edge);
    }
    if (inner.length > 0) return inner;
    const edges = state.on.get(event);
    if (!edges) return inner;
    // A state inside that is not kept may take the event first.
    if (state.hiddenOn.has(event) && run.choices.choose(2) === 1) return inner;
    const own = this.firstOf(run, edges);
    return own ? [own] : inner;
  }

  /** Whether a state or one inside it listens to an event. */
  private hears(state: FlowState, event: number): boolean {
    let heard = this.heard.get(state);
    if (!heard) {
      heard = new Set(state.on.keys());
      for (const child of state.children) {
        for (const known of this.events) if (this.hears(child, known)) heard.add(known);
      }
      this.heard.set(state, heard);
    }
    return heard.has(event);
  }

  private firstOf(run: Run, edges: readonly FlowEdge[]): FlowEdge | undefined {
    for (const edge of edges) if (!edge.guard || run.may(edge.guard(run.state))) return edge;
    return undefined;
  }

  private selectEventless(run: Run): readonly FlowEdge[] {
    const chosen: FlowEdge[] = [];
    const asked = new Map<FlowState, FlowEdge | undefined>();
    const look = (state: FlowState, around: readonly FlowState[]): void => {
      const chain = state.always.length > 0 ? [state, ...around] : around;
      let atomic = true;
      for (const child of state.children) {
        if (!state.parallel && child.active(run.state) !== 1) continue;
        atomic = false;
        look(child, chain);
      }
      if (!atomic) return;
      for (const one of chain) {
        if (!asked.has(one)) asked.set(one, this.firstEventless(run, one));
        const edge = asked.get(one);
        if (!edge) continue;
        if (!chosen.includes(edge)) chosen.push(edge);
        return;
      }
    };
    look(this.root, []);
    return chosen;
  }

  /** What the model cannot tell comes to hold by itself; unless something else happens at once if it does not. */
  private firstEventless(run: Run, { always }: FlowState): FlowEdge | undefined {
    for (const [index, edge] of always.entries()) {
      const truth = edge.guard ? edge.guard(run.state) : 1;
      if (truth === 0) continue;
      if (truth === 1) return edge;
      const otherwise = always.slice(index + 1).some((later) => !later.guard || later.guard(run.state) === 1);
      if (otherwise ? run.mayOnce(edge.site) : run.drifts()) return edge;
    }
    return undefined;
  }

  take(run: Run, enabled: readonly FlowEdge[]): void {
    if (enabled.length === 0) return;
    const edges = enabled.length === 1 ? enabled : this.withoutConflicts(run, enabled);
    for (const edge of edges) {
      const domain = this.domainOf(run, edge);
      if (domain) this.leaveInside(run, domain);
    }
    for (const edge of edges) {
      run.hit(edge.site);
      edge.effects(run);
    }
    const [only] = edges;
    if (only !== undefined && edges.length === 1) {
      this.enterAll(run, only.entry ?? this.remembered(run, only));
      return;
    }
    const entry = edges.flatMap((edge) => edge.entry ?? this.remembered(run, edge));
    this.enterAll(
      run,
      [...new Set(entry)].sort((a, b) => a.node.index - b.node.index),
    );
  }

  private withoutConflicts(run: Run, enabled: readonly FlowEdge[]): readonly FlowEdge[] {
    let kept: FlowEdge[] = [];
    for (const edge of enabled) {
      const clashes = kept.filter((other) => this.clash(run, edge, other));
      if (clashes.some((other) => !isInside(edge.edge.from, other.edge.from))) continue;
      kept = kept.filter((other) => !clashes.includes(other));
      kept.push(edge);
    }
    return kept;
  }

  private clash(run: Run, one: FlowEdge, other: FlowEdge): boolean {
    const [a, b] = [this.domainOf(run, one), this.domainOf(run, other)];
    if (!a || !b) return false;
    const inner = a === b || isInside(a.node, b.node) ? a : isInside(b.node, a.node) ? b : undefined;
    return (
      inner !== undefined &&
      this.ordered.some((state) => isInside(state.node, inner.node) && this.isActive(run, state))
    );
  }

  private isActive(run: Run, state: FlowState): boolean {
    return state.active(run.state) === 1;
  }

  private leaveInside(run: Run, domain: FlowState): void {
    const left: FlowState[] = [];
    for (const state of this.innerOf(domain)) if (this.isActive(run, state)) left.push(state);
    for (const state of left) this.remember(run, state);
    for (const state of left) {
      state.leave(run);
      for (const { armed } of state.timers) run.set(armed, 0);
    }
    for (const state of left) run.set(state.outer, 0);
  }

  /** Kept states inside one, last of the document first. */
  private innerOf(domain: FlowState): readonly FlowState[] {
    const known = this.inner.get(domain);
    if (known) return known;
    const found = this.ordered.filter(({ node }) => isInside(node, domain.node)).reverse();
    this.inner.set(domain, found);
    return found;
  }

  private remember(run: Run, around: FlowState): void {
    const { history } = around.node;
    if (!history) return;
    run.set(this.layout.slotOf(history.left), 1);
    for (const [node, memory] of history.regions) {
      const region = this.states.get(node)?.region ?? -1;
      if (region >= 0) run.set(this.layout.slotOf(memory), run.get(region));
    }
  }

  /** What is left lies inside it. For a history that is asked from within its parent it depends on what was left. */
  private domainOf(run: Run, { edge, history, domain }: FlowEdge): FlowState | undefined {
    if (!history || !isInside(edge.from, history.node)) return domain;
    const inner = this.inHistory(run, edge, history);
    const isDeep = edge.target?.state.node.history === 'deep' && this.wasLeft(run, history);
    const targets = isDeep ? inner.filter(({ children }) => children.length === 0) : inner.slice(0, 1);
    const within = (node: ChartNode, outer: ChartNode): boolean => node === outer || isInside(node, outer);
    if (targets.every(({ node }) => within(node, edge.from))) return this.states.get(edge.from);
    for (let at: ChartNode | undefined = edge.from.parent; at; at = at.parent) {
      const outer = at;
      if (targets.every(({ node }) => isInside(node, outer))) return this.states.get(outer);
    }
    return domain;
  }

  private wasLeft(run: Run, { node }: FlowState): boolean {
    const left = node.history ? this.layout.slotOf(node.history.left) : -1;
    return left < 0 ? run.may(2) : run.get(left) === 1;
  }

  /** The states inside a parent that its history leads to, in order: as it was left, or by default the first time. */
  private inHistory(run: Run, edge: ChartEdge, history: FlowState): readonly FlowState[] {
    const deep = edge.target?.state.node.history === 'deep';
    return this.wasLeft(run, history)
      ? this.entered(run, history, history, deep)
      : (this.defaults.get(history) ?? []);
  }

  private remembered(run: Run, { edge, history, domain }: FlowEdge): readonly FlowState[] {
    if (!history || !domain) return [];
    const around = this.kept(entryOf(history.node, domain.node)).filter(
      ({ node }) => !isInside(node, history.node),
    );
    const outer = domain === history || isInside(domain.node, history.node) ? [] : around;
    return [...outer, ...this.inHistory(run, edge, history)].sort((a, b) => a.node.index - b.node.index);
  }

  /** The states inside one as they were when the state with the history was left; below a shallow one by default. */
  private entered(run: Run, state: FlowState, owner: FlowState, deep: boolean): FlowState[] {
    if (state.parallel)
      return state.children.flatMap((child) => [child, ...this.entered(run, child, owner, deep)]);
    if (state.region < 0) return [];
    const memory = deep || state === owner ? owner.node.history?.regions.get(state.node) : undefined;
    const place = memory ? run.get(this.layout.slotOf(memory)) : 0;
    const { initial } = state.node.state.node;
    const child = state.children.find(({ node }) =>
      place > 0 ? node.place === place : node.state.ids.at(-1) === initial,
    );
    return child ? [child, ...this.entered(run, child, owner, deep)] : [];
  }

  private enterAll(run: Run, states: readonly FlowState[]): void {
    for (const state of states) {
      run.hit(state.site);
      run.set(state.outer, state.node.place);
      for (const { armed } of state.timers) run.set(armed, 1);
      state.enter(run);
    }
  }
}

function findTarget(nodes: readonly ChartNode[], from: ChartNode, target: string): ChartNode | undefined {
  if (target.startsWith('#')) return nodes.find(({ path }) => path === target.slice(1));
  return from.parent?.children.find(({ path }) => path.split('.').at(-1) === target);
}
