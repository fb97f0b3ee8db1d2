import type { BoardGraph, BoardNode } from '../../bridge';
import { COLUMN, CROSSING, HALF, ROW } from './measures';
import { PointGrid, type Targets } from './pick';
import type { Bounds, Point } from './view';

/** What a click on a target that is no node asks for. */
export type HandleKind = 'open' | 'place';

/** Where everything of a graph stands, in board units, and how to find it there. */
export interface BoardGeometry {
  readonly graph: BoardGraph;
  /** The nodes by their index, then the handles. */
  readonly targets: Targets;
  readonly grid: PointGrid;
  /** Largest half sizes of a target. */
  readonly largest: readonly [number, number];
  readonly handles: readonly { readonly kind: HandleKind; readonly node: number }[];
  /** x and y of the middle of each edge. */
  readonly middles: Float32Array;
  /** Around all nodes; a small box round the origin for an empty board. */
  readonly bounds: Bounds;
}

/** Half width and half height of a node. */
export function halfOf(node: Pick<BoardNode, 'kind' | 'look'>): readonly [number, number] {
  if (node.look === 'stop' || node.look === 'service') return HALF.service;
  if (node.look === 'dust') return HALF.dust;
  return HALF[node.kind];
}

/** Centre of the handle that opens a transaction: at its upper right, above the edge that leaves, beside no other row's node. */
export const handleAt = (x: number, y: number): Point => ({ x: x + HALF.handle[0] + 13, y: y - 16 });

/** Centre of the plus at a coin. */
export const plusAt = (x: number, y: number, node: BoardNode): Point => ({
  x: x + halfOf(node)[0] + HALF.plus[0] + 8,
  y,
});

const NO_EDGE = { from: -1, to: -1 } as const;

/** Works out where a graph stands. Linear in its size. */
export function layOut(graph: BoardGraph): BoardGeometry {
  const { nodes } = graph;
  const handles: { kind: HandleKind; node: number }[] = [];
  for (let node = 0; node < nodes.length; node += 1) {
    if (nodes[node]?.more !== '') handles.push({ kind: 'open', node });
    if (nodes[node]?.onward !== null) handles.push({ kind: 'place', node });
  }
  const size = nodes.length + handles.length;
  const targets = {
    xs: new Float32Array(size),
    ys: new Float32Array(size),
    halfWidths: new Float32Array(size),
    halfHeights: new Float32Array(size),
  };
  const largest: [number, number] = [0, 0];
  const bounds = { left: 0, top: 0, right: 0, bottom: 0 };
  const put = (index: number, x: number, y: number, [width, height]: readonly [number, number]): void => {
    targets.xs[index] = x;
    targets.ys[index] = y;
    targets.halfWidths[index] = width;
    targets.halfHeights[index] = height;
    if (width > largest[0]) largest[0] = width;
    if (height > largest[1]) largest[1] = height;
    if (index === 0 || x - width < bounds.left) bounds.left = x - width;
    if (index === 0 || y - height < bounds.top) bounds.top = y - height;
    if (index === 0 || x + width > bounds.right) bounds.right = x + width;
    if (index === 0 || y + height > bounds.bottom) bounds.bottom = y + height;
  };
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) continue;
    put(index, node.column * COLUMN, node.row * ROW, halfOf(node));
    if (node.crossing !== '') bounds.right = Math.max(bounds.right, node.column * COLUMN + CROSSING);
  }
  handles.forEach(({ kind, node }, index) => {
    const at = nodes[node];
    if (at === undefined) return;
    const [x, y] = [targets.xs[node] ?? 0, targets.ys[node] ?? 0];
    const centre = kind === 'open' ? handleAt(x, y) : plusAt(x, y, at);
    put(nodes.length + index, centre.x, centre.y, kind === 'open' ? HALF.handle : HALF.plus);
  });
  const middles = new Float32Array(2 * graph.edges.length);
  for (let index = 0; index < graph.edges.length; index += 1) {
    const { from, to } = graph.edges[index] ?? NO_EDGE;
    middles[2 * index] = ((targets.xs[from] ?? 0) + (targets.xs[to] ?? 0)) / 2;
    middles[2 * index + 1] = ((targets.ys[from] ?? 0) + (targets.ys[to] ?? 0)) / 2;
  }
  const grid = new PointGrid(targets.xs, targets.ys, bounds);
  return { graph, targets, grid, largest, handles, middles, bounds };
}

/** The middle of an edge and its direction there, in board units. */
export interface Middle extends Point {
  /** Unit vector along the edge. */
  readonly alongX: number;
  readonly alongY: number;
}

/**
 * Half way along an edge. Edges are cubic: they leave to the right and come in from the left, with control points half the
 * distance away (the shader draws the same curve).
 */
export function middleOf(x0: number, y0: number, x1: number, y1: number): Middle {
  const bend = bendOf(x1 - x0);
  const dx = 2 * (x1 - x0) - 2 * bend;
  const dy = 2 * (y1 - y0);
  const length = Math.hypot(dx, dy) || 1;
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, alongX: dx / length, alongY: dy / length };
}

/** How far the control points of an edge are from its ends. */
export const bendOf = (dx: number): number => Math.max(Math.abs(dx) / 2, 40);
