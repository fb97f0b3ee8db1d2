import { invariant } from '../../base';
import { entered, type FlowState, readFlow, resolveTarget } from '../flow-graph';
import { dotted, type JsonPath } from '../json-path';
import type { Effect } from '../schema/effects';
import type { FlowNode, TransitionSpec } from '../schema/flow';
import type { Variable, Variables } from './variables';

/** A state of the flow as the model steps it. Indices follow the order of the document, parents first. */
export interface ChartNode {
  readonly index: number;
  readonly state: FlowState;
  readonly parent: ChartNode | undefined;
  readonly children: ChartNode[];
  /** Which inner state is active, of a state with inner states that are not parallel; 0 while it is not active itself. */
  readonly region: Variable | undefined;
  /** Of a state with a history: that it was left before, and what the regions in it were then. */
  readonly history: Remembered | undefined;
  /** Value of the parent's region while this is active; 0 where the parent has none. */
  readonly place: number;
  readonly edges: ChartEdge[];
  /** Ids joined with dots; empty for the flow itself. */
  readonly path: string;
}

/** What a state with a history keeps when it is left. */
export interface Remembered {
  readonly left: Variable;
  readonly regions: ReadonlyMap<ChartNode, Variable>;
}

export interface ChartEdge {
  readonly from: ChartNode;
  readonly by: 'on' | 'after' | 'at' | 'always';
  /** Event, duration or local time; empty for `always`. */
  readonly name: string;
  readonly path: JsonPath;
  readonly target: ChartNode | undefined;
  /** Path of ids of its condition. */
  readonly when: string | undefined;
  readonly effects: readonly Effect[];
  /** What is left and entered lies inside it. */
  readonly domain: ChartNode | undefined;
}

export interface Chart {
  readonly root: ChartNode;
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

export function readChart(flow: FlowNode, variables: Variables): Chart {
  const states = readFlow(flow);
  const nodes: OpenNode[] = [];
  const byState = new Map<FlowState, OpenNode>();
  for (const state of states) {
    const parent = state.parent && byState.get(state.parent);
    const inner = state.children.filter(({ node }) => node.history === undefined);
    const path = state.ids.join('.');
    const hasRegion = inner.length > 0 && !state.node.parallel;
    const values = ['', ...inner.map(({ ids }) => ids.at(-1) ?? '')];
    const siblings = parent?.state.children.filter(({ node }) => node.history === undefined) ?? [];
    const node: OpenNode = {
      index: nodes.length,
      state,
      parent,
      children: [],
      region: hasRegion ? variables.declare(`state:${path}`, values) : undefined,
      history: undefined,
      place: parent?.region ? siblings.indexOf(state) + 1 : 0,
      edges: [],
      path,
    };
    nodes.push(node);
    byState.set(state, node);
    parent?.children.push(node);
  }
  for (const node of nodes) node.history = remembered(node, nodes, variables);
  const nodeOf = (state: FlowState | undefined): ChartNode | undefined => state && byState.get(state);
  for (const node of nodes) {
    for (const edge of edgesFrom(node)) {
      const to = edge.to === undefined ? undefined : nodeOf(resolveTarget(states, node.state, edge.to));
      const domain = to && edgeDomain(node, to);
      node.edges.push({ ...edge, target: to, domain });
    }
  }
  const [root] = nodes;
  invariant(root, 'a flow is a state');
  return { root, nodes, edges: nodes.flatMap(({ edges }) => edges) };
}

/** A node whose history is still to come: it needs the nodes inside. */
type OpenNode = { -readonly [Key in keyof ChartNode]: ChartNode[Key] };

function remembered(
  node: ChartNode,
  nodes: readonly ChartNode[],
  variables: Variables,
): Remembered | undefined {
  const histories = node.children.filter(({ state }) => state.node.history !== undefined);
  if (histories.length === 0) return undefined;
  const deep = histories.some(({ state }) => state.node.history === 'deep');
  const regions = new Map<ChartNode, Variable>();
  for (const inner of nodes) {
    if (!inner.region || !(inner === node || (deep && isInside(inner, node)))) continue;
    regions.set(inner, variables.declare(`history:${node.path} ${inner.path}`, inner.region.values));
  }
  return { left: variables.flag(`left:${node.path}`), regions };
}

type ReadEdge = Omit<ChartEdge, 'target' | 'domain'> & { readonly to: string | undefined };

function edgesFrom(from: ChartNode): readonly ReadEdge[] {
  const { node, path } = from.state;
  const read = (
    by: ChartEdge['by'],
    name: string,
    spec: NonNullable<FlowNode['always']>,
    at: JsonPath,
  ): ReadEdge[] => {
    const list: readonly (string | TransitionSpec)[] = Array.isArray(spec) ? spec : [spec];
    return list.map((one, index) => {
      const place = Array.isArray(spec) ? [...at, index] : at;
      if (typeof one === 'string')
        return { from, by, name, path: place, to: one, when: undefined, effects: [] };
      const when = one.when === undefined ? undefined : dotted([...place, 'when']);
      return { from, by, name, path: place, to: one.to, when, effects: one.effects ?? [] };
    });
  };
  const named = (by: 'on' | 'after' | 'at'): ReadEdge[] =>
    Object.entries(node[by] ?? {}).flatMap(([name, spec]) => read(by, name, spec, [...path, by, name]));
  const always = node.always === undefined ? [] : read('always', '', node.always, [...path, 'always']);
  return [...named('on'), ...named('after'), ...named('at'), ...always];
}

export function isInside(node: ChartNode, outer: ChartNode): boolean {
  for (let at = node.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** A history leads to what lay inside its parent, so that its parent stands for it. */
function edgeDomain(source: ChartNode, target: ChartNode): ChartNode {
  const { parent } = target;
  if (target.state.node.history === undefined || parent === undefined) return domainOf(source, target);
  return isInside(source, parent) ? parent : domainOf(source, parent);
}

/** As XState has it: the source if the target lies in it, else the nearest state around both. */
function domainOf(source: ChartNode, target: ChartNode): ChartNode {
  if (target === source || isInside(target, source)) return source;
  for (let at = target.parent; at; at = at.parent) if (isInside(source, at)) return at;
  let root = source;
  while (root.parent) root = root.parent;
  return root;
}

/** The states that are entered with a target when its domain was left, in order of the document. */
export function entryOf(target: ChartNode, domain: ChartNode): readonly ChartNode[] {
  const found = new Set<ChartNode>();
  const enter = (node: ChartNode): void => {
    for (const state of entered(node.state)) {
      const inner = findIn(node, state);
      if (inner) found.add(inner);
    }
  };
  const source = target === domain;
  if (!source) found.add(target);
  enter(target);
  if (source) found.delete(target);
  const around: ChartNode[] = [];
  for (let at = target.parent; at && at !== domain && !source; at = at.parent) around.push(at);
  if (domain.state.node.parallel && !source) around.push(domain);
  for (const node of around) {
    if (node !== domain) found.add(node);
    if (!node.state.node.parallel) continue;
    for (const child of node.children) {
      if (child.state.node.history !== undefined || child === target || isInside(target, child)) continue;
      enter(child);
    }
  }
  return [...found].sort((a, b) => a.index - b.index);
}

function findIn(node: ChartNode, state: FlowState): ChartNode | undefined {
  if (node.state === state) return node;
  for (const child of node.children) {
    const found = findIn(child, state);
    if (found) return found;
  }
  return undefined;
}
