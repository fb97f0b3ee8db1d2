import type { BoardEdgeKind } from '../../bridge';
import { INK, STATUS } from '../drawing/palette';
import type { BoardGeometry } from './geometry';
import { clusterHulls, roundedOutline } from './hull';
import { type Ink, type InstanceWriter, inkOf } from './instance-writer';
import { CROSSING, edgeWidth } from './measures';
import { LONG_AGO, ROSE } from './node-buffer';
import type { Attribute } from './program';
import type { Bounds, Point } from './view';

export const RIBBON_ATTRIBUTES: readonly Attribute[] = [
  { name: 'aEnds', size: 4, type: 'float' },
  { name: 'aColour', size: 4, type: 'colour' },
  { name: 'aStyle', size: 4, type: 'byte' },
  { name: 'aExtra', size: 2, type: 'float' },
  { name: 'aBorn', size: 1, type: 'float' },
];

const FORM = { curve: 0, line: 1, fan: 2 } as const;
const DASH = { solid: 0, dashed: 1, dotted: 2 } as const;
/** The shader reads widths in sixteenths of a unit. */
const WIDTH_STEPS = 16;

const EDGE: Readonly<Record<BoardEdgeKind, { readonly ink: Ink; readonly dash: number }>> = {
  payment: { ink: inkOf(STATUS.request, 0.88), dash: DASH.solid },
  change: { ink: inkOf(STATUS.waiting, 0.92), dash: DASH.solid },
  unknown: { ink: inkOf(INK.line, 0.75), dash: DASH.dotted },
  same: { ink: inkOf(INK.line, 0.4), dash: DASH.dashed },
};
const HULL_TINT = inkOf(ROSE, 0.07);
const HULL_LINE = inkOf(ROSE, 0.9);
const CROSSING_LINE = inkOf(STATUS.waiting, 0.8);

/** Around the largest hull of a cluster, for its label. */
export interface HullPlace extends Bounds {
  readonly hull: number;
}

/** Writes the tints and outlines of clusters, then the edges. @returns where the clusters' labels go */
export function writeRibbons(
  writer: InstanceWriter,
  geometry: BoardGeometry,
  born: Float32Array,
): readonly HullPlace[] {
  const { graph, targets } = geometry;
  const { xs, ys } = targets;
  writer.clear();
  writer.reserve(graph.edges.length);
  const places = graph.hulls.flatMap((_, hull) => writeHull(writer, geometry, hull));
  for (let index = 0; index < graph.edges.length; index += 1) {
    const edge = graph.edges[index];
    if (edge === undefined) continue;
    const { from, to } = edge;
    const { ink, dash } = EDGE[edge.kind];
    const at = writeRibbon(
      writer,
      ink,
      edgeWidth(edge.value),
      edge.kind === 'same' ? FORM.line : FORM.curve,
      dash,
    );
    const float = at / 4;
    writer.floats[float] = xs[from] ?? 0;
    writer.floats[float + 1] = ys[from] ?? 0;
    writer.floats[float + 2] = xs[to] ?? 0;
    writer.floats[float + 3] = ys[to] ?? 0;
    writer.floats[float + 8] = Math.max(born[from] ?? LONG_AGO, born[to] ?? LONG_AGO);
  }
  graph.nodes.forEach((node, index) => {
    if (node.crossing === '') return;
    const [x, y] = [xs[index] ?? 0, ys[index] ?? 0];
    writeLine(writer, { x, y }, { x: x + CROSSING, y }, CROSSING_LINE, 2, DASH.dotted, 0);
  });
  return places;
}

/** Begins a ribbon; its ends are left to the caller. @returns the byte that it begins at */
function writeRibbon(writer: InstanceWriter, ink: Ink, width: number, form: number, dash: number): number {
  const at = writer.next();
  writer.ink(at + 16, ink);
  writer.four(at + 20, Math.round(width * WIDTH_STEPS), form, dash, 0);
  const float = at / 4;
  writer.floats[float + 6] = 0;
  writer.floats[float + 7] = 0;
  writer.floats[float + 8] = LONG_AGO;
  return at;
}

function writeLine(
  writer: InstanceWriter,
  from: Point,
  to: Point,
  ink: Ink,
  width: number,
  dash: number,
  before: number,
): void {
  const float = writeRibbon(writer, ink, width, FORM.line, dash) / 4;
  writer.floats.set([from.x, from.y, to.x, to.y], float);
  writer.floats[float + 6] = before;
}

function writeHull(writer: InstanceWriter, geometry: BoardGeometry, hull: number): readonly HullPlace[] {
  const { graph, targets } = geometry;
  const members = new Set(graph.hulls[hull]?.members ?? []);
  const place = (index: number): Point => ({ x: targets.xs[index] ?? 0, y: targets.ys[index] ?? 0 });
  const points = [...members].map(place);
  const strangers = strangersAmong(geometry, members, points);
  const outlines = clusterHulls(points, strangers).map((corners) => roundedOutline(corners));
  for (const outline of outlines) {
    const centre = {
      x: outline.reduce((sum, { x }) => sum + x, 0) / outline.length,
      y: outline.reduce((sum, { y }) => sum + y, 0) / outline.length,
    };
    let before = 0;
    outline.forEach((from, index) => {
      const to = outline[(index + 1) % outline.length] ?? from;
      const float = writeRibbon(writer, HULL_TINT, 1, FORM.fan, DASH.solid) / 4;
      writer.floats.set([from.x, from.y, to.x, to.y], float);
      writer.floats[float + 6] = centre.x;
      writer.floats[float + 7] = centre.y;
    });
    outline.forEach((from, index) => {
      const to = outline[(index + 1) % outline.length] ?? from;
      writeLine(writer, from, to, HULL_LINE, 1.3, DASH.dashed, before);
      before += Math.hypot(to.x - from.x, to.y - from.y);
    });
  }
  const [largest] = outlines;
  if (largest === undefined) return [];
  const xs = largest.map(({ x }) => x);
  const ys = largest.map(({ y }) => y);
  return [
    { hull, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
  ];
}

/** Coins near a cluster that are not of it. Transactions belong to nobody. */
function strangersAmong(
  { graph, grid, targets }: BoardGeometry,
  members: ReadonlySet<number>,
  points: readonly Point[],
): readonly Point[] {
  const strangers: Point[] = [];
  const around = {
    left: Math.min(...points.map(({ x }) => x)) - 30,
    right: Math.max(...points.map(({ x }) => x)) + 30,
    top: Math.min(...points.map(({ y }) => y)) - 30,
    bottom: Math.max(...points.map(({ y }) => y)) + 30,
  };
  grid.within(around, (index) => {
    const node = graph.nodes[index];
    if (node === undefined || node.kind === 'transaction' || members.has(index)) return;
    strangers.push({ x: targets.xs[index] ?? 0, y: targets.ys[index] ?? 0 });
  });
  return strangers;
}
