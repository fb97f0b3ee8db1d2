import type { BoardNode } from '../../bridge';
import { FOCUS, INK, STATUS } from '../drawing/palette';
import { type BoardGeometry, halfOf, middleOf } from './geometry';
import { type Ink, type InstanceWriter, inkOf } from './instance-writer';
import { HALF } from './measures';
import type { Attribute } from './program';

export const NODE_ATTRIBUTES: readonly Attribute[] = [
  { name: 'aPlace', size: 2, type: 'float' },
  { name: 'aShape', size: 4, type: 'byte' },
  { name: 'aFill', size: 4, type: 'colour' },
  { name: 'aStroke', size: 4, type: 'colour' },
  { name: 'aShare', size: 1, type: 'float' },
  { name: 'aBorn', size: 1, type: 'float' },
];

const SHAPE = { circle: 0, box: 1, diamond: 2, bars: 3 } as const;
/** Marks of the shader, added up. */
const MARK = { dashed: 1, start: 2, change: 4, double: 8, plus: 16, lit: 32 } as const;

export const ROSE = '#F29AC2';
/** Before any moment of the scene's clock, milliseconds. */
export const LONG_AGO = -1e6;
const NOTHING: Ink = [0, 0, 0, 0];
const DEEP = inkOf(INK.deep);
const DEEPEST = inkOf(INK.deepest);
const RAISED = inkOf(INK.raised);
const LINE = inkOf(INK.line);
const INKS = {
  request: inkOf(STATUS.request),
  stop: inkOf(STATUS.supported),
  parties: inkOf(STATUS.contradiction),
  cluster: inkOf(ROSE),
  focus: inkOf(FOCUS),
  text: inkOf(INK.text),
  faint: inkOf(INK.line, 0.5),
  muted: inkOf(INK.muted),
} as const;

interface Quad {
  readonly shape: number;
  readonly marks: number;
  readonly fill: Ink;
  readonly stroke: Ink;
  readonly share: number;
  readonly born: number;
}

function writeQuad(
  writer: InstanceWriter,
  x: number,
  y: number,
  half: readonly [number, number],
  quad: Quad,
): void {
  const at = writer.next();
  const float = at / 4;
  writer.floats[float] = x;
  writer.floats[float + 1] = y;
  writer.four(at + 8, half[0], half[1], quad.shape, quad.marks);
  writer.ink(at + 12, quad.fill);
  writer.ink(at + 16, quad.stroke);
  writer.floats[float + 5] = quad.share;
  writer.floats[float + 6] = quad.born;
}

/** Writes every node, then what hangs on it: handles, diamonds, corners of notes, bars of certainty. */
export function writeNodes(writer: InstanceWriter, geometry: BoardGeometry, born: Float32Array): void {
  const { graph, targets, handles } = geometry;
  writer.clear();
  writer.reserve(graph.nodes.length + handles.length);
  for (let index = 0; index < graph.nodes.length; index += 1) {
    const node = graph.nodes[index];
    if (node === undefined) continue;
    writeNode(writer, node, targets.xs[index] ?? 0, targets.ys[index] ?? 0, born[index] ?? 0);
  }
  handles.forEach(({ kind, node }, index) => {
    const at = graph.nodes.length + index;
    const quad = {
      shape: SHAPE.box,
      marks: kind === 'place' ? MARK.plus : 0,
      fill: RAISED,
      stroke: INKS.faint,
      share: 0,
      born: born[node] ?? 0,
    };
    writeQuad(
      writer,
      targets.xs[at] ?? 0,
      targets.ys[at] ?? 0,
      kind === 'open' ? HALF.handle : HALF.plus,
      quad,
    );
  });
  for (const edge of graph.edges) {
    if (edge.certainty === 0) continue;
    const middle = middleOf(
      targets.xs[edge.from] ?? 0,
      targets.ys[edge.from] ?? 0,
      targets.xs[edge.to] ?? 0,
      targets.ys[edge.to] ?? 0,
    );
    writeQuad(writer, middle.x, middle.y, HALF.bars, {
      shape: SHAPE.bars,
      marks: 0,
      fill: DEEPEST,
      stroke: INKS.muted,
      share: edge.certainty,
      born: born[edge.to] ?? 0,
    });
  }
}

function writeNode(writer: InstanceWriter, node: BoardNode, x: number, y: number, born: number): void {
  const half = halfOf(node);
  writeQuad(writer, x, y, half, {
    shape: isBox(node) ? SHAPE.box : SHAPE.circle,
    marks: marksOf(node),
    fill: node.kind === 'transaction' ? RAISED : node.look === 'dust' ? DEEPEST : DEEP,
    stroke: strokeOf(node),
    share: node.tainted,
    born,
  });
  if (node.parties !== '') {
    const quad = { ...BARE, shape: SHAPE.diamond, fill: INKS.parties, born };
    writeQuad(writer, x, y - half[1] - 12, HALF.diamond, quad);
  }
  if (node.noted) {
    const quad = { ...BARE, fill: INKS.text, stroke: DEEPEST, born };
    writeQuad(writer, x + half[0], y - half[1], HALF.corner, quad);
  }
}

const BARE: Quad = {
  shape: SHAPE.box,
  marks: 0,
  fill: NOTHING,
  stroke: NOTHING,
  share: 0,
  born: LONG_AGO,
};

function marksOf(node: BoardNode): number {
  return (
    (node.look === 'unknown' ? MARK.dashed : 0) +
    (node.kind === 'start' && node.look === 'plain' ? MARK.start : 0) +
    (node.change && node.look !== 'stop' && node.look !== 'service' ? MARK.change : 0) +
    (node.look === 'stop' ? MARK.double : 0)
  );
}

function strokeOf(node: BoardNode): Ink {
  if (node.parties !== '') return INKS.parties;
  if (node.look === 'stop') return INKS.stop;
  if (node.clustered) return INKS.cluster;
  return node.kind === 'start' ? INKS.request : LINE;
}

/** Frames around the selected nodes, and a glow round those that are lit. */
export function writeFrames(
  writer: InstanceWriter,
  { graph, targets }: BoardGeometry,
  selected: Iterable<number>,
  lit: readonly number[],
): void {
  writer.clear();
  for (const index of lit) {
    const node = graph.nodes[index];
    if (node === undefined) continue;
    const shape = isBox(node) ? SHAPE.box : SHAPE.circle;
    const quad = { ...BARE, shape, marks: MARK.lit, stroke: INKS.text };
    writeQuad(writer, targets.xs[index] ?? 0, targets.ys[index] ?? 0, halfOf(node), quad);
  }
  for (const index of selected) {
    const node = graph.nodes[index];
    if (node === undefined) continue;
    const [width, height] = halfOf(node);
    const quad = { ...BARE, stroke: INKS.focus };
    writeQuad(writer, targets.xs[index] ?? 0, targets.ys[index] ?? 0, [width + 7, height + 7], quad);
  }
}

const isBox = (node: BoardNode): boolean =>
  node.kind === 'transaction' || node.look === 'stop' || node.look === 'service';
