import type { ELK, ElkNode } from 'elkjs/lib/elk-api';
import type { ChartNode } from './chart';
import type { Shown } from './shown';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in drawing units (CSS pixels at 100 %), from the top left of the drawing. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly boxes: ReadonlyMap<string, Box>;
  /** Bends of each arrow, ends included. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  readonly labels: ReadonlyMap<string, Box>;
  readonly width: number;
  readonly height: number;
}

export const NODE = { least: 112, most: 210, height: 38, closed: 56 } as const;
/** Height of the name of an open group. */
export const GROUP_HEAD = 30;
/** Widths of the two faces at 12 px, near enough for boxes. */
const SANS = 6.6;
const WIDE = 12;
const MONO = 6.3;

/** Lays out what is shown: layers from left to right inside each group, arrows at right angles. */
export async function layOut(elk: Pick<ELK, 'layout'>, shown: Shown): Promise<Drawing> {
  const laid = await elk.layout(elkGraph(shown));
  const boxes = new Map<string, Box>();
  const collect = (node: ElkNode): void => {
    for (const child of node.children ?? []) {
      boxes.set(child.id, boxOf(child));
      collect(child);
    }
  };
  collect(laid);
  const lines = new Map<string, readonly Point[]>();
  const labels = new Map<string, Box>();
  for (const { id, sections = [], labels: [label] = [] } of laid.edges ?? []) {
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]);
    if (points.length > 1) lines.set(id, points);
    if (label) labels.set(id, boxOf(label));
  }
  return { boxes, lines, labels, width: laid.width ?? 0, height: laid.height ?? 0 };
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x, y, width, height };
}

const SPACING = {
  'elk.spacing.nodeNode': '22',
  'elk.layered.spacing.nodeNodeBetweenLayers': '46',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.componentComponent': '22',
  'elk.spacing.edgeLabel': '4',
  'elk.edgeLabels.placement': 'CENTER',
};

function elkGraph({ nodes, edges, collapsed }: Shown): ElkNode {
  const inside = new Map<string | undefined, ChartNode[]>();
  for (const node of nodes) inside.set(node.parent, [...(inside.get(node.parent) ?? []), node]);
  const toElk = (node: ChartNode): ElkNode => {
    const inner = collapsed.has(node.id) ? [] : (inside.get(node.id) ?? []);
    if (inner.length === 0) return { id: node.id, ...sizeOf(node, collapsed) };
    return {
      id: node.id,
      children: inner.map(toElk),
      layoutOptions: {
        ...SPACING,
        'elk.padding': `[top=${GROUP_HEAD + 12},left=16,bottom=16,right=16]`,
        // Regions stand beside each other without an order of their own: as near a screen's shape as may be.
        'elk.aspectRatio': '1.7',
      },
    };
  };
  return {
    id: '',
    children: (inside.get(undefined) ?? []).map(toElk),
    edges: edges.map(({ id, from, to, label }) => ({
      id,
      sources: [from],
      targets: [to],
      ...(label !== '' && { labels: [{ text: label, width: label.length * MONO + 6, height: 15 }] }),
    })),
    layoutOptions: {
      ...SPACING,
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.json.shapeCoords': 'ROOT',
      'elk.json.edgeCoords': 'ROOT',
      'elk.aspectRatio': '1.7',
    },
  };
}

function sizeOf(node: ChartNode, collapsed: ReadonlySet<string>): { width: number; height: number } {
  const wide = [...node.title].filter((letter) => letter > '\u10ff').length;
  const title = (node.title.length - wide) * SANS + wide * WIDE;
  const width = Math.min(NODE.most, Math.max(NODE.least, title + 24, node.key.length * MONO + 62));
  return { width, height: collapsed.has(node.id) ? NODE.closed : NODE.height };
}
