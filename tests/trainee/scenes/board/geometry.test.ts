import { describe, expect, it } from 'vitest';
import type { BoardGraph, BoardNode } from '../../../../src/trainee/bridge';
import { BoardContent } from '../../../../src/trainee/scenes/board/board-content';
import { firstView } from '../../../../src/trainee/scenes/board/first-view';
import { bendOf, layOut, middleOf } from '../../../../src/trainee/scenes/board/geometry';
import { inkOf } from '../../../../src/trainee/scenes/board/instance-writer';
import { COLUMN, edgeWidth, ROW } from '../../../../src/trainee/scenes/board/measures';
import { Occupied } from '../../../../src/trainee/scenes/board/occupied';

const node = (id: string, column: number, row: number, more: Partial<BoardNode> = {}): BoardNode => ({
  kind: column % 2 === 0 ? 'transaction' : 'coin',
  id,
  column,
  row,
  look: 'plain',
  group: '',
  address: '',
  label: id,
  note: '',
  parties: '',
  peel: '',
  change: false,
  clustered: false,
  noted: false,
  tainted: 0,
  more: '',
  onward: null,
  crossing: '',
  ...more,
});
const graphOf = (nodes: readonly BoardNode[], edges: BoardGraph['edges'] = []): BoardGraph => ({
  nodes,
  edges,
  hulls: [],
  heads: [],
});
const TRACE = [
  node('tx', 0, 0, { more: 'Open +2' }),
  node('a', 1, 0, { group: 'x' }),
  node('b', 1, 2, { group: 'x', onward: 'tx-2' }),
];

describe('where the board stands', () => {
  it('puts columns and rows at fixed distances', () => {
    const { targets } = layOut(graphOf(TRACE));
    expect([targets.xs[2], targets.ys[2]]).toEqual([COLUMN, 2 * ROW]);
  });

  it('does not move anything when something is added', () => {
    const before = layOut(graphOf(TRACE)).targets;
    const after = layOut(graphOf([...TRACE, node('c', 7, -4)])).targets;
    for (const index of [0, 1, 2]) {
      expect(after.xs[index]).toBe(before.xs[index]);
      expect(after.ys[index]).toBe(before.ys[index]);
    }
  });

  it('has a handle at a transaction with folded coins, and a plus at a coin that leads on', () => {
    expect(layOut(graphOf(TRACE)).handles).toEqual([
      { kind: 'open', node: 0 },
      { kind: 'place', node: 2 },
    ]);
  });

  it('holds an empty board', () => {
    expect(layOut(graphOf([])).bounds).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
  });

  it('has the middle of an edge half way, going the way the curve goes', () => {
    const { x, y, alongX, alongY } = middleOf(0, 0, 120, 0);
    expect([x, y, alongX, alongY]).toEqual([60, 0, 1, 0]);
    // In the middle of a curve down: (120, 2 · 60) / length, with control points half the distance away.
    expect(middleOf(0, 0, 120, 60).alongY).toBeCloseTo(Math.SQRT1_2, 9);
  });

  it('bends an edge within a column, so that it does not lie on its nodes', () => {
    expect(bendOf(0)).toBe(40);
    expect(bendOf(-264)).toBe(132);
  });

  it('draws an edge wider by the logarithm of its value, within bounds', () => {
    expect(edgeWidth(546)).toBe(edgeWidth(1_000_000));
    expect(edgeWidth(100_000_000) - edgeWidth(10_000_000)).toBeCloseTo(
      edgeWidth(1_000_000_000) - edgeWidth(100_000_000),
      9,
    );
    expect(edgeWidth(1e15)).toBe(7);
  });
});

describe('the first view', () => {
  const screen = { width: 900, height: 600, textScale: 1 };

  it('shows a small board whole, at the size of the drawing', () => {
    expect(firstView(layOut(graphOf(TRACE)), screen).zoom).toBe(1);
  });

  it('shows the beginning of a large one, legibly', () => {
    const long = Array.from({ length: 60 }, (_, column) => node(`${column}`, column, 0));
    const view = firstView(layOut(graphOf(long)), screen);
    expect(view.zoom).toBe(0.9);
    expect((0 - view.left) * view.zoom).toBeGreaterThan(20);
    expect((0 - view.left) * view.zoom).toBeLessThan(120);
  });
});

describe('what is written into the buffers', () => {
  const edge = { from: 0, to: 1, kind: 'payment', value: 5, text: '', certainty: 2 } as const;

  it('has an instance for each node, handle and mark, and for each edge', () => {
    const content = new BoardContent();
    content.setGraph(graphOf(TRACE, [edge]), 0, true);
    // Three nodes, a handle, a plus, the bars of the asserted edge.
    expect(content.parts.nodes.writer.count).toBe(6);
    expect(content.parts.ribbons.writer.count).toBe(1);
  });

  it('fades in only what is new', () => {
    const content = new BoardContent();
    const born = (): number[] =>
      [0, 1, 2, 3].map((index) => content.parts.nodes.writer.floats[index * 7 + 6] ?? Number.NaN);
    content.setGraph(graphOf(TRACE), 1000, false);
    expect(content.fadingUntil).toBeLessThan(0);
    content.setGraph(graphOf([...TRACE, node('c', 3, 0)]), 5000, false);
    expect(born()).toEqual([-1e6, -1e6, -1e6, 5000]);
    expect(content.fadingUntil).toBe(5200);
  });

  it('does not fade where motion is unwanted', () => {
    const content = new BoardContent();
    content.setGraph(graphOf(TRACE), 1000, true);
    content.setGraph(graphOf([...TRACE, node('c', 3, 0)]), 5000, true);
    expect(content.fadingUntil).toBeLessThan(0);
  });

  it('frames the selected nodes that are on the board', () => {
    const content = new BoardContent();
    content.setGraph(graphOf(TRACE), 0, true);
    content.setSelected(['b', 'elsewhere']);
    expect([...content.selected]).toEqual([2]);
    expect(content.parts.frames.writer.count).toBe(1);
  });

  it('lights everything of a group, and it alone', () => {
    const content = new BoardContent();
    content.setGraph(graphOf(TRACE), 0, true);
    content.setLit('x');
    expect(content.parts.frames.writer.count).toBe(2);
    content.setLit(null);
    expect(content.parts.frames.writer.count).toBe(0);
  });

  it('multiplies a colour by its opacity', () => {
    expect(inkOf('#FF8000', 0.5)).toEqual([128, 64, 0, 128]);
  });
});

describe('room for words', () => {
  it('is taken by what is there, but not for its own owner', () => {
    const occupied = new Occupied();
    occupied.add({ left: 0, top: 0, right: 100, bottom: 20 }, 1);
    expect(occupied.free({ left: 90, top: 10, right: 150, bottom: 30 }, 2)).toBe(false);
    expect(occupied.free({ left: 90, top: 10, right: 150, bottom: 30 }, 1)).toBe(true);
    expect(occupied.free({ left: 100, top: 0, right: 150, bottom: 20 }, 2)).toBe(true);
  });
});
