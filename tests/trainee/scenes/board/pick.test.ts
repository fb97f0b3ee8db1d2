import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PointGrid, pickAt, type Targets } from '../../../../src/trainee/scenes/board/pick';

const BOUNDS = { left: -100, top: -100, right: 900, bottom: 500 };

function targetsOf(points: readonly (readonly [x: number, y: number, half: number])[]): Targets {
  return {
    xs: new Float32Array(points.map(([x]) => x)),
    ys: new Float32Array(points.map(([, y]) => y)),
    halfWidths: new Float32Array(points.map(([, , half]) => half)),
    halfHeights: new Float32Array(points.map(([, , half]) => half)),
  };
}

function pick(
  points: readonly (readonly [number, number, number])[],
  x: number,
  y: number,
  least = 12,
): number {
  const targets = targetsOf(points);
  const grid = new PointGrid(targets.xs, targets.ys, BOUNDS);
  const largest = Math.max(0, ...points.map(([, , half]) => half));
  return pickAt(targets, grid, [largest, largest], { x, y }, least);
}

describe('picking under the pointer', () => {
  it('finds what the pointer is on, and nothing beside it', () => {
    const points = [
      [0, 0, 10],
      [100, 0, 10],
    ] as const;
    expect(pick(points, 104, 3)).toBe(1);
    expect(pick(points, 50, 0)).toBe(-1);
  });

  it('gives a small thing the room of the least target', () => {
    expect(pick([[0, 0, 3]], 11, 0)).toBe(0);
    expect(pick([[0, 0, 3]], 13, 0)).toBe(-1);
  });

  it('takes the nearest of two that overlap, and the upper one of two at the same point', () => {
    const points = [
      [0, 0, 60],
      [30, 0, 10],
      [30, 0, 10],
    ] as const;
    expect(pick(points, 28, 0)).toBe(2);
    expect(pick(points, 5, 0)).toBe(0);
  });

  it('reaches a large box from far', () => {
    expect(pick([[400, 200, 70]], 465, 262)).toBe(0);
  });

  it('finds nothing on an empty board', () => {
    expect(pick([], 0, 0)).toBe(-1);
  });

  it('visits exactly the points within a box, for any points and boxes (seed 4)', () => {
    const coordinate = fc.integer({ min: -100, max: 900 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, fc.integer({ min: -100, max: 500 })), { maxLength: 60 }),
        coordinate,
        coordinate,
        fc.integer({ min: 0, max: 400 }),
        (points, left, top, side) => {
          const xs = new Float32Array(points.map(([x]) => x));
          const ys = new Float32Array(points.map(([, y]) => y));
          const found: number[] = [];
          const box = { left, top, right: left + side, bottom: top + side };
          new PointGrid(xs, ys, BOUNDS).within(box, (index) => found.push(index));
          const wanted = points.flatMap(([x, y], index) =>
            x >= box.left && x <= box.right && y >= box.top && y <= box.bottom ? [index] : [],
          );
          expect(found.sort((a, b) => a - b)).toEqual(wanted);
        },
      ),
      { seed: 4 },
    );
  });
});
