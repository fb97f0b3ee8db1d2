import type { JsonValue } from '../../base';
import { entriesOf, isList, type JsonPath, member, pointerOf, valueAt } from '../../scenario';

export type ChartKind = 'state' | 'group' | 'parallel' | 'history' | 'end';
export type EdgeCause = 'on' | 'after' | 'at' | 'always' | 'to';

/** A state of the flow. Ids are the ids from the top joined by dots, as a target spells them after `#`. */
export interface ChartNode {
  readonly id: string;
  readonly key: string;
  /** What a reader knows it by: the stage's title, else the first work that it opens, else nothing. */
  readonly title: string;
  readonly kind: ChartKind;
  /** Number of the stage that this state is. */
  readonly stage: number | undefined;
  readonly parent: string | undefined;
  readonly children: readonly string[];
  /** Whether its parent begins here. */
  readonly initial: boolean;
  readonly pointer: string;
}

/** One way from a state to another. */
export interface ChartEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly by: EdgeCause;
  /** The event, duration or time; empty for `always` and `to`. */
  readonly cause: string;
  readonly when: string | undefined;
  readonly pointer: string;
}

/** A way whose target names no state. */
export interface LooseEnd {
  readonly from: string;
  readonly target: string;
  readonly pointer: string;
}

export interface Chart {
  /** In the order of the file, parents first. */
  readonly nodes: ReadonlyMap<string, ChartNode>;
  readonly edges: readonly ChartEdge[];
  readonly loose: readonly LooseEnd[];
}

/** Deeper nesting than this is not drawn; the loader refuses it too. */
const MOST_DEPTH = 20;

/** The flow of a scenario as a graph. It takes any JSON value: what is not a state, or no transition, is passed over. */
export function flowChart(scenario: JsonValue | undefined): Chart {
  const nodes = new Map<string, ChartNode>();
  const ways: { from: string; value: JsonValue; path: JsonPath; by: EdgeCause; cause: string }[] = [];
  const add = (value: JsonValue, ids: readonly string[], path: JsonPath, begins: boolean): void => {
    const states = ids.length < MOST_DEPTH ? entriesOf(member(value, 'states')) : [];
    const id = ids.join('.');
    if (ids.length > 0) {
      nodes.set(id, {
        id,
        key: ids.at(-1) ?? '',
        title: titleOf(value, scenario),
        kind: kindOf(value, states.length),
        stage: numberOf(valueAt(value, ['stage', 'number'])),
        parent: ids.length > 1 ? ids.slice(0, -1).join('.') : undefined,
        children: states.map(([key]) => [...ids, key].join('.')),
        initial: begins,
        pointer: pointerOf(path),
      });
    }
    for (const by of ['on', 'after', 'at'] as const) {
      for (const [cause, way] of entriesOf(member(value, by))) {
        ways.push({ from: id, value: way, path: [...path, by, cause], by, cause });
      }
    }
    for (const by of ['always', 'to'] as const) {
      const way = member(value, by);
      if (way !== undefined) ways.push({ from: id, value: way, path: [...path, by], by, cause: '' });
    }
    for (const [key, child] of states) {
      const first = member(value, 'initial') === key || member(value, 'parallel') === true;
      add(child, [...ids, key], [...path, 'states', key], first);
    }
  };
  add(member(scenario, 'flow') ?? null, [], ['flow'], false);

  const edges: ChartEdge[] = [];
  const loose: LooseEnd[] = [];
  for (const { from, value, path, by, cause } of ways) {
    const many = isList(value);
    for (const [index, way] of (many ? value : [value]).entries()) {
      const at = many ? [...path, index] : path;
      const target = typeof way === 'string' ? way : member(way, 'to');
      if (typeof target !== 'string') continue;
      const when = member(way, 'when');
      const pointer = pointerOf(at);
      const to = resolve(from, target);
      if (nodes.has(to)) {
        const condition = typeof when === 'string' ? when : undefined;
        edges.push({ id: pointer, from, to, by, cause, when: condition, pointer });
      } else {
        loose.push({ from, target, pointer });
      }
    }
  }
  // The flow itself is no box; its own transitions apply everywhere and are listed, not drawn.
  return { nodes, edges: edges.filter(({ from }) => nodes.has(from)), loose };
}

/** A sibling, or `#` and the ids from the top. The flow's own siblings are its children. */
function resolve(from: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1);
  const parent = from.split('.').slice(0, -1).join('.');
  return parent === '' ? target : `${parent}.${target}`;
}

function kindOf(value: JsonValue, inner: number): ChartKind {
  if (member(value, 'history') !== undefined) return 'history';
  if (member(value, 'end') !== undefined) return 'end';
  if (inner === 0) return 'state';
  return member(value, 'parallel') === true ? 'parallel' : 'group';
}

const TITLED = ['decisions', 'instruments', 'forms', 'findings', 'reviews', 'theories'];

function titleOf(state: JsonValue, scenario: JsonValue | undefined): string {
  const stage = valueAt(state, ['stage', 'title']);
  if (typeof stage === 'string') return stage;
  const end = member(state, 'end');
  if (typeof end === 'string') {
    const ending = valueAt(scenario, ['endings', end, 'title']);
    if (typeof ending === 'string') return ending;
  }
  const opens = member(state, 'opens');
  for (const work of isList(opens) ? opens : []) {
    if (typeof work !== 'string') continue;
    for (const part of TITLED) {
      const title = valueAt(scenario, [part, work, 'title']);
      if (typeof title === 'string') return title;
    }
  }
  return '';
}

function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** What stands beside an arrow: its cause, and its condition in brackets. */
export function edgeLabel({ by, cause, when }: Pick<ChartEdge, 'by' | 'cause' | 'when'>): string {
  const condition = when === undefined ? '' : `[${when}]`;
  if (by === 'always') return condition;
  return [cause, condition].filter((part) => part !== '').join(' ');
}

/** The state that a place in `scenario.json` belongs to; undefined outside of the flow. */
export function stateAt(chart: Chart, pointer: string): ChartNode | undefined {
  const steps = pointer.split('/').slice(1);
  if (steps[0] !== 'flow') return undefined;
  const ids: string[] = [];
  for (let at = 1; steps[at] === 'states' && steps[at + 1] !== undefined; at += 2)
    ids.push(steps[at + 1] ?? '');
  for (let length = ids.length; length > 0; length -= 1) {
    const node = chart.nodes.get(ids.slice(0, length).join('.'));
    if (node) return node;
  }
  return undefined;
}
