/** A rectangle in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something to be placed near a point: the candidates are upper left corners, best first. */
export interface Placeable {
  readonly width: number;
  readonly height: number;
  readonly candidates: readonly { readonly x: number; readonly y: number }[];
}

/** Cost of a square pixel covered, against a step down the list of candidates. */
const STEP_COST = 40;

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The rectangle moved by the least that brings it into the bounds. */
function moveInto(rect: Rect, bounds: Rect): Rect {
  const clamp = (value: number, low: number, high: number): number =>
    Math.max(low, Math.min(value, Math.max(low, high)));
  return {
    ...rect,
    x: Math.round(clamp(rect.x, bounds.x, bounds.x + bounds.width - rect.width)),
    y: Math.round(clamp(rect.y, bounds.y, bounds.y + bounds.height - rect.height)),
  };
}

/**
 * Places one thing after another, each where it covers least of the obstacles and of what is placed already; an earlier
 * candidate wins over a slightly better later one. Greedy, so the first in the list are placed best.
 */
export function placeLabels(
  items: readonly Placeable[],
  obstacles: readonly Rect[],
  bounds: Rect,
): readonly Rect[] {
  const taken = [...obstacles];
  return items.map(({ width, height, candidates }) => {
    let best: Rect = moveInto({ x: bounds.x, y: bounds.y, width, height }, bounds);
    let bestCost = Number.POSITIVE_INFINITY;
    candidates.forEach(({ x, y }, step) => {
      const rect = moveInto({ x, y, width, height }, bounds);
      const moved = Math.abs(rect.x - x) + Math.abs(rect.y - y);
      const covered = taken.reduce((sum, other) => sum + overlap(rect, other), 0);
      const cost = covered * 4 + step * STEP_COST + moved * 2;
      if (cost < bestCost) {
        best = rect;
        bestCost = cost;
      }
    });
    taken.push(best);
    return best;
  });
}
