import { type Chart, type ChartEdge, type ChartNode, edgeLabel } from './chart';

/** An arrow as it is drawn: one for all ways between two boxes that the reader sees. */
export interface ShownEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly ways: readonly ChartEdge[];
}

/** The part of a chart that is drawn while some of its states are closed. */
export interface Shown {
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ShownEdge[];
  readonly collapsed: ReadonlySet<string>;
}

/** Above this many states, stages begin closed. */
const OPEN_MOST = 60;

/** What is closed when a chart is first seen. */
export function firstCollapsed(chart: Chart): ReadonlySet<string> {
  if (chart.nodes.size <= OPEN_MOST) return new Set();
  return new Set(
    [...chart.nodes.values()]
      .filter(({ parent, children }) => !parent && children.length > 0)
      .map(({ id }) => id),
  );
}

/** Leaves out what is inside closed states, and leads their arrows to the border. */
export function shownChart(chart: Chart, collapsed: ReadonlySet<string>): Shown {
  const standsFor = new Map<string, string>();
  const nodes: ChartNode[] = [];
  for (const node of chart.nodes.values()) {
    const { id, parent } = node;
    const above = parent === undefined ? undefined : standsFor.get(parent);
    const hidden = parent !== undefined && above !== undefined && (above !== parent || collapsed.has(parent));
    standsFor.set(id, hidden ? above : id);
    if (!hidden) nodes.push(node);
  }
  const merged = new Map<string, ChartEdge[]>();
  for (const edge of chart.edges) {
    const from = standsFor.get(edge.from);
    const to = standsFor.get(edge.to);
    if (from === undefined || to === undefined) continue;
    if (from === to && (edge.from !== edge.to || collapsed.has(from))) continue;
    const key = `${from} ${to}`;
    merged.set(key, [...(merged.get(key) ?? []), edge]);
  }
  const edges = [...merged].map(([id, ways]) => {
    const [from = '', to = ''] = id.split(' ');
    return { id, from, to, ways, label: labelOf(ways) };
  });
  return { nodes, edges, collapsed };
}

/** Beyond this a label hides the drawing; the whole stands in the list. */
const LABEL_MOST = 34;

function labelOf(ways: readonly ChartEdge[]): string {
  const [first] = ways;
  if (first === undefined) return '';
  const label = edgeLabel(first);
  const short = label.length > LABEL_MOST ? `${label.slice(0, LABEL_MOST - 1)}…` : label;
  return ways.length === 1 ? short : `${short} +${ways.length - 1}`.trim();
}

/** The states above a state, nearest first. */
export function ancestors(chart: Chart, id: string): readonly string[] {
  const parent = chart.nodes.get(id)?.parent;
  return parent === undefined ? [] : [parent, ...ancestors(chart, parent)];
}

/** What must be open for a state to be seen. */
export function revealed(chart: Chart, collapsed: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const above = ancestors(chart, id);
  if (!above.some((one) => collapsed.has(one))) return collapsed;
  return new Set([...collapsed].filter((one) => !above.includes(one)));
}

/** States whose id or title holds every word of a search. */
export function searchChart(chart: Chart, words: string): readonly ChartNode[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  return [...chart.nodes.values()].filter(({ id, title }) => {
    const text = `${id} ${title}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
