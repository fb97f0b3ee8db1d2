import type { Point } from './view';

/** Room between a member and the outline of its cluster. */
const PAD = 26;
/** Steps of a rounded corner. */
const CORNER_STEPS = 6;
/** Above this, members are not gathered pair by pair. */
const MOST_GATHERED = 80;

/** Corners of the convex hull of some points, clockwise on a screen, without those on a side. */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length >= 2 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  const corners = [...half(sorted), ...half(sorted.reverse())];
  return corners.length < 2 ? [sorted[0] ?? { x: 0, y: 0 }] : corners;
}

/** Twice the area of a triangle; positive where the way turns right on a screen (y down). */
function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (a === undefined || b === undefined) return 0;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** The outline at `PAD` around a convex hull, its corners rounded: a closed line, the first point not repeated. */
export function roundedOutline(corners: readonly Point[], pad = PAD): readonly Point[] {
  const outline: Point[] = [];
  corners.forEach((corner, index) => {
    const before = corners[(index + corners.length - 1) % corners.length] ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const from = corners.length === 1 ? 0 : normal(before, corner);
    const to = corners.length === 1 ? 2 * Math.PI : normal(corner, after);
    const swept = corners.length === 1 ? 2 * Math.PI : (to - from + 4 * Math.PI) % (2 * Math.PI);
    const steps = corners.length === 1 ? 4 * CORNER_STEPS : CORNER_STEPS;
    const last = corners.length === 1 ? steps - 1 : steps;
    for (let step = 0; step <= last; step += 1) {
      const angle = from + (swept * step) / steps;
      outline.push({ x: corner.x + pad * Math.cos(angle), y: corner.y + pad * Math.sin(angle) });
    }
  });
  return outline;
}

/** Angle of the outward normal of a side of a hull that goes clockwise on a screen. */
function normal(a: Point, b: Point): number {
  return Math.atan2(b.y - a.y, b.x - a.x) - Math.PI / 2;
}

/** True if the point is inside the hull grown by `PAD`, or on it. */
export function inHull(corners: readonly Point[], point: Point, pad = PAD): boolean {
  const [only] = corners;
  if (only === undefined) return false;
  if (corners.length === 1) return Math.hypot(point.x - only.x, point.y - only.y) <= pad;
  if (
    corners.some((corner, index) =>
      nearSide(corner, corners[(index + 1) % corners.length] ?? corner, point, pad),
    )
  )
    return true;
  if (corners.length === 2) return false;
  return corners.every((corner, index) => turn(corner, corners[(index + 1) % corners.length], point) >= 0);
}

function nearSide(a: Point, b: Point, point: Point, pad: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy) <= pad;
}

/**
 * Gathers the members of a cluster into hulls that hold nobody else: a line around a stranger would say that he belongs to it.
 * Near ones are gathered first. @returns the hulls' corners, the largest first
 */
export function clusterHulls(
  members: readonly Point[],
  others: readonly Point[],
): readonly (readonly Point[])[] {
  const whole = convexHull(members);
  if (!others.some((other) => inHull(whole, other))) return members.length === 0 ? [] : [whole];
  let groups: (readonly Point[])[] = members.map((member) => [member]);
  if (members.length > MOST_GATHERED) return groups;
  for (;;) {
    const joined = nearestJoin(groups, others);
    if (joined === null) break;
    const [one, other] = joined;
    groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other]];
  }
  return groups.map((group) => convexHull(group)).sort((a, b) => b.length - a.length);
}

/** The nearest two groups whose common hull holds no stranger. */
function nearestJoin(
  groups: readonly (readonly Point[])[],
  others: readonly Point[],
): readonly [readonly Point[], readonly Point[]] | null {
  const pairs = groups.flatMap((one, index) =>
    groups.slice(index + 1).map((other) => ({ one, other, gap: gapOf(one, other) })),
  );
  pairs.sort((a, b) => a.gap - b.gap);
  for (const { one, other } of pairs) {
    const hull = convexHull([...one, ...other]);
    if (!others.some((stranger) => inHull(hull, stranger))) return [one, other];
  }
  return null;
}

function gapOf(one: readonly Point[], other: readonly Point[]): number {
  let gap = Number.POSITIVE_INFINITY;
  for (const a of one) for (const b of other) gap = Math.min(gap, Math.hypot(a.x - b.x, a.y - b.y));
  return gap;
}
