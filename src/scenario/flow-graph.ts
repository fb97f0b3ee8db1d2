import type { JsonPath } from './json-path';
import type { FlowNode, TransitionSpec } from './schema/flow';

/** One state of the flow with its place in it. */
export interface FlowState {
  /** Ids from the top; none for the flow itself. */
  readonly ids: readonly string[];
  readonly path: JsonPath;
  readonly node: FlowNode;
  readonly parent: FlowState | undefined;
  readonly children: readonly FlowState[];
}

/** One way out of a state, by an event, a wait, a time, or at once. */
export interface FlowEdge {
  readonly from: FlowState;
  readonly by: 'on' | 'after' | 'at' | 'always' | 'to';
  /** Path of the target where it is written. */
  readonly path: JsonPath;
  readonly target: string | undefined;
  readonly guarded: boolean;
}

type Mutable = FlowState & { children: FlowState[] };

/** The states of a flow, parents before children; the flow itself is the first. */
export function readFlow(flow: FlowNode): readonly FlowState[] {
  const all: FlowState[] = [];
  const add = (
    node: FlowNode,
    ids: readonly string[],
    path: JsonPath,
    parent: FlowState | undefined,
  ): FlowState => {
    const state: Mutable = { ids, path, node, parent, children: [] };
    all.push(state);
    for (const [id, child] of Object.entries(node.states ?? {})) {
      state.children.push(add(child, [...ids, id], [...path, 'states', id], state));
    }
    return state;
  };
  add(flow, [], ['flow'], undefined);
  return all;
}

/** All transitions of a state, and of a history state its way for the first time. */
export function edgesOf(from: FlowState): readonly FlowEdge[] {
  const { node, path } = from;
  const edges: FlowEdge[] = [];
  for (const by of ['on', 'after', 'at'] as const) {
    for (const [key, spec] of Object.entries(node[by] ?? {})) {
      edges.push(...readTransitions(from, by, spec, [...path, by, key]));
    }
  }
  if (node.always !== undefined)
    edges.push(...readTransitions(from, 'always', node.always, [...path, 'always']));
  if (node.to !== undefined)
    edges.push({ from, by: 'to', path: [...path, 'to'], target: node.to, guarded: false });
  return edges;
}

function readTransitions(
  from: FlowState,
  by: FlowEdge['by'],
  spec: NonNullable<FlowNode['always']>,
  path: JsonPath,
): readonly FlowEdge[] {
  if (typeof spec === 'string') return [{ from, by, path, target: spec, guarded: false }];
  const list: readonly TransitionSpec[] = Array.isArray(spec) ? spec : [spec];
  return list.map((transition, index) => {
    const at = Array.isArray(spec) ? [...path, index] : path;
    return {
      from,
      by,
      path: transition.to === undefined ? at : [...at, 'to'],
      target: transition.to,
      guarded: transition.when !== undefined,
    };
  });
}

/** The state a target names: a sibling, or `#` and the ids from the top. The flow's own siblings are its children. */
export function resolveTarget(
  states: readonly FlowState[],
  from: FlowState,
  target: string,
): FlowState | undefined {
  if (target.startsWith('#')) {
    const wanted = target.slice(1);
    return states.find(({ ids }) => ids.length > 0 && ids.join('.') === wanted);
  }
  return (from.parent ?? from).children.find(({ ids }) => ids.at(-1) === target);
}

/** The states entered inside a state when it is entered without a deeper target, itself first. */
export function entered(state: FlowState): readonly FlowState[] {
  if (state.node.history !== undefined) return [state];
  const inner = state.node.parallel
    ? state.children.filter(({ node }) => node.history === undefined)
    : state.children.filter(({ ids }) => ids.at(-1) === state.node.initial);
  return [state, ...inner.flatMap(entered)];
}

/** A state and its ancestors, the flow last. */
export function lineage(state: FlowState): readonly FlowState[] {
  return state.parent ? [state, ...lineage(state.parent)] : [state];
}
