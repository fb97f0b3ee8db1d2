import { describe, expect, it } from 'vitest';
import { clusterHulls, convexHull, inHull, roundedOutline } from '../../../../src/trainee/scenes/board/hull';

const at = (x: number, y: number) => ({ x, y });
const SQUARE = [at(0, 0), at(100, 0), at(100, 100), at(0, 100)];

describe('the outline of a cluster', () => {
  it('leaves out what is inside, and what is on a side', () => {
    const hull = convexHull([...SQUARE, at(50, 50), at(50, 0)]);
    expect(hull).toHaveLength(4);
    expect(new Set(hull.map(({ x, y }) => `${x} ${y}`))).toEqual(
      new Set(['0 0', '100 0', '100 100', '0 100']),
    );
  });

  it('keeps 26 units from its corners, all the way round', () => {
    for (const corners of [convexHull(SQUARE), convexHull([at(0, 0), at(80, 0)]), [at(5, 5)]]) {
      for (const point of roundedOutline(corners)) {
        const nearest = Math.min(...corners.map(({ x, y }) => Math.hypot(point.x - x, point.y - y)));
        expect(nearest).toBeCloseTo(26, 6);
      }
    }
  });

  it('goes round the outside', () => {
    const outline = roundedOutline(convexHull(SQUARE));
    expect(Math.min(...outline.map(({ x }) => x))).toBeCloseTo(-26, 6);
    expect(Math.max(...outline.map(({ y }) => y))).toBeCloseTo(126, 6);
  });

  it('says what is in it', () => {
    const hull = convexHull(SQUARE);
    expect(inHull(hull, at(50, 50))).toBe(true);
    expect(inHull(hull, at(120, 50))).toBe(true);
    expect(inHull(hull, at(130, 50))).toBe(false);
    expect(inHull([at(0, 0)], at(0, 27))).toBe(false);
    expect(inHull([at(0, 0), at(100, 0)], at(50, 20))).toBe(true);
  });

  it('is one where nobody else stands between the members', () => {
    expect(clusterHulls(SQUARE, [at(300, 300)])).toHaveLength(1);
  });

  it('is never drawn around a stranger', () => {
    const stranger = at(50, 50);
    const hulls = clusterHulls(SQUARE, [stranger]);
    expect(hulls.length).toBeGreaterThan(1);
    for (const hull of hulls) expect(inHull(hull, stranger)).toBe(false);
    const members = hulls.flat();
    for (const member of SQUARE) expect(members).toContainEqual(member);
  });

  it('is nothing for a cluster with no member on the board', () => {
    expect(clusterHulls([], [at(0, 0)])).toEqual([]);
  });
});
