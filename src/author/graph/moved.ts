import type { Moved } from '../side';
import type { Chart } from './chart';
import type { Box, Drawing, Point } from './layout';
import { ancestors, type Shown } from './shown';

/** Shifts boxes that were moved by hand, with all inside; their arrows are led anew with one bend pair. */
export function withMoved(drawing: Drawing, chart: Chart, shown: Shown, moved: Moved): Drawing {
  if (moved.size === 0) return drawing;
  const shift = new Map<string, Point>();
  const boxes = new Map<string, Box>();
  for (const [id, box] of drawing.boxes) {
    let [x, y] = [0, 0];
    for (const one of [id, ...ancestors(chart, id)]) {
      const by = moved.get(one);
      if (by) [x, y] = [x + by[0], y + by[1]];
    }
    shift.set(id, { x, y });
    boxes.set(id, { ...box, x: box.x + x, y: box.y + y });
  }
  const lines = new Map(drawing.lines);
  const labels = new Map(drawing.labels);
  for (const { id, from, to } of shown.edges) {
    const [a, b] = [shift.get(from), shift.get(to)];
    const line = lines.get(id);
    const label = labels.get(id);
    if (!a || !b || !line) continue;
    if (a.x === b.x && a.y === b.y) {
      lines.set(
        id,
        line.map(({ x, y }) => ({ x: x + a.x, y: y + a.y })),
      );
      if (label) labels.set(id, { ...label, x: label.x + a.x, y: label.y + a.y });
      continue;
    }
    const [start, end] = [line[0], line.at(-1)];
    if (!start || !end) continue;
    const [first, last] = [plus(start, a), plus(end, b)];
    const middle = (first.x + last.x) / 2;
    lines.set(id, [first, { x: middle, y: first.y }, { x: middle, y: last.y }, last]);
    if (label)
      labels.set(id, { ...label, x: middle - label.width / 2, y: (first.y + last.y) / 2 - label.height });
  }
  const right = Math.max(drawing.width, ...[...boxes.values()].map(({ x, width }) => x + width));
  const bottom = Math.max(drawing.height, ...[...boxes.values()].map(({ y, height }) => y + height));
  return { boxes, lines, labels, width: right, height: bottom };
}

function plus(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y };
}

/** The box nearest to another in a direction, by its middle; undefined if there is none on that side. */
export function neighbour(
  boxes: ReadonlyMap<string, Box>,
  from: string,
  way: 'left' | 'right' | 'up' | 'down',
): string | undefined {
  const here = boxes.get(from);
  if (!here) return undefined;
  let best: { id: string; far: number } | undefined;
  for (const [id, box] of boxes) {
    if (id === from) continue;
    const x = box.x + box.width / 2 - (here.x + here.width / 2);
    const y = box.y + box.height / 2 - (here.y + here.height / 2);
    const [ahead, aside] =
      way === 'left' ? [-x, y] : way === 'right' ? [x, y] : way === 'up' ? [-y, x] : [y, x];
    // Nearly level does not count as ahead; what lies aside counts double.
    if (ahead <= 4) continue;
    const far = ahead + 2 * Math.abs(aside);
    if (best === undefined || far < best.far) best = { id, far };
  }
  return best?.id;
}
