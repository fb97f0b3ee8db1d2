import type { Builder } from './builder';
import { type ChartEdge, type ChartNode, entryOf, isInside } from './chart';
import type { Do, Test } from './run';

/** A transition compiled for one layout. */
export interface FlowEdge {
  readonly edge: ChartEdge;
  readonly site: number;
  /** Undefined if it has no condition. */
  readonly guard: Test | undefined;
  readonly effects: Do;
  readonly domain: FlowState | undefined;
  /** What it enters, in order; undefined for a history, which depends on what was left. */
  readonly entry: readonly FlowState[] | undefined;
  readonly history: FlowState | undefined;
}

/** A wait of a state: it fires once each time the state is entered. */
export interface FlowTimer {
  readonly name: string;
  readonly by: 'after' | 'at';
  readonly edges: readonly FlowEdge[];
  /** Slot of the flag that it has not fired yet; -1 where firing always leaves the state. */
  readonly armed: number;
}

/** A state of the flow as one layout sees it: what lies in a region that is not kept is not there. */
export interface FlowState {
  readonly node: ChartNode;
  /** That it was entered, if only to be left at once. */
  readonly site: number;
  readonly active: Test;
  readonly children: readonly FlowState[];
  readonly parallel: boolean;
  /** Slot of its own region; -1 if it has none that is kept. */
  readonly region: number;
  /** Slot of the parent's region; -1 if the parent has none. */
  readonly outer: number;
  readonly enter: Do;
  readonly leave: Do;
  readonly timers: readonly FlowTimer[];
  readonly always: readonly FlowEdge[];
  readonly on: ReadonlyMap<number, readonly FlowEdge[]>;
  /** Events that states inside it may take which are not kept. */
  readonly hiddenOn: ReadonlySet<number>;
  readonly end: boolean;
}

/** A state whose transitions are still to come: they lead to other states. */
interface OpenState extends FlowState {
  readonly timers: FlowTimer[];
  readonly always: FlowEdge[];
  readonly on: Map<number, FlowEdge[]>;
}

export function armedKey(node: ChartNode, by: string, name: string): string {
  return `armed:${node.path} ${by} ${name}`;
}

/** Whether a wait can fire without leaving its state. */
export function staysAfter(edges: readonly ChartEdge[]): boolean {
  return edges.every(({ when, target }) => when !== undefined || target === undefined);
}

export function timersOf(
  node: ChartNode,
): readonly { readonly by: 'after' | 'at'; readonly name: string; readonly edges: readonly ChartEdge[] }[] {
  return (['after', 'at'] as const).flatMap((by) => {
    const names = [...new Set(node.edges.filter((edge) => edge.by === by).map(({ name }) => name))];
    return names.map((name) => ({
      by,
      name,
      edges: node.edges.filter((edge) => edge.by === by && edge.name === name),
    }));
  });
}

/** The states that a layout keeps, parents first: those whose place in every region around them is kept. */
export function keptStates(b: Builder): ReadonlyMap<ChartNode, FlowState> {
  const { chart, variables } = b.model;
  const kept = new Set<ChartNode>();
  for (const node of chart.nodes) {
    const { parent } = node;
    const isKept = !parent || (kept.has(parent) && (!parent.region || b.layout.slotOf(parent.region) >= 0));
    if (isKept && node.state.node.history === undefined) kept.add(node);
  }
  const made = new Map<ChartNode, OpenState>();
  for (const node of chart.nodes.toReversed()) {
    if (!kept.has(node)) continue;
    const hidden = chart.nodes.filter((one) => isInside(one, node) && !kept.has(one));
    const hiddenEvents = hidden.flatMap(({ edges }) =>
      edges.flatMap(({ by, name }) => (by === 'on' ? [b.model.events.get(name) ?? -1] : [])),
    );
    const { enter, leave, end } = node.state.node;
    const path = dots(node);
    const state: OpenState = {
      node,
      site: b.site(`entered ${node.path}`),
      active: b.active(node),
      children: node.children.flatMap((child) => made.get(child) ?? []),
      parallel: node.state.node.parallel === true,
      region: node.region ? b.layout.slotOf(node.region) : -1,
      outer: node.parent?.region ? b.layout.slotOf(node.parent.region) : -1,
      enter: b.effects(enter, `${path}.enter`),
      leave: b.effects(leave, `${path}.leave`),
      timers: [],
      always: [],
      on: new Map(),
      hiddenOn: new Set(hiddenEvents),
      end: end !== undefined,
    };
    made.set(node, state);
  }
  for (const [node, state] of made) {
    const edge = (one: ChartEdge): FlowEdge => compileEdge(b, one, made);
    state.always.push(...node.edges.filter(({ by }) => by === 'always').map(edge));
    for (const one of node.edges.filter(({ by }) => by === 'on')) {
      const event = b.model.events.get(one.name) ?? -1;
      const list = state.on.get(event) ?? [];
      list.push(edge(one));
      state.on.set(event, list);
    }
    for (const { by, name, edges } of timersOf(node)) {
      const armed = variables.find(armedKey(node, by, name));
      state.timers.push({ by, name, edges: edges.map(edge), armed: armed ? b.layout.slotOf(armed) : -1 });
    }
  }
  return made;
}

export function compileEdge(b: Builder, edge: ChartEdge, made: ReadonlyMap<ChartNode, FlowState>): FlowEdge {
  const { target, domain } = edge;
  const toHistory = target?.state.node.history !== undefined;
  const entry =
    target && domain && !toHistory
      ? entryOf(target, domain).flatMap((node) => made.get(node) ?? [])
      : undefined;
  return {
    edge,
    site: b.site(`taken ${edge.path.join('.')}`),
    guard: edge.when === undefined ? undefined : b.condition(edge.when),
    effects: b.effects(edge.effects, `${edge.path.join('.')}.effects`),
    domain: domain && made.get(domain),
    entry: target === undefined ? [] : entry,
    history: toHistory && target?.parent ? made.get(target.parent) : undefined,
  };
}

/** Path of ids of a state, as conditions and effects are keyed. */
export function dots(node: ChartNode): string {
  return node.state.path.join('.');
}
