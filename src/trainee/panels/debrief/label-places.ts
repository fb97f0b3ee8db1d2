/** A mark that may bear a label, in pixels from the upper left of the plot. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Pixels that its label is wide; 0 for none. */
  readonly label: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 15;
const GAP = 3;
const MOST_LINES = 7;

/**
 * How far the middle of each label lies from the middle of its mark, in pixels, negative above it: the nearest place
 * over or under the mark where it covers neither a mark nor a label before it.
 */
export function placeLabels(marks: readonly Mark[]): readonly number[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => boxOf(x, y, radius, radius));
  return marks.map((mark) => {
    if (mark.label === 0) return 0;
    const offsets = Array.from({ length: MOST_LINES }, (_, line) => {
      const away = mark.radius + GAP + LINE / 2 + line * LINE;
      return [-away, away];
    }).flat();
    const boxAt = (offset: number): Box => boxOf(mark.x, mark.y + offset, mark.label / 2, LINE / 2);
    const free = offsets.find((offset) => taken.every((one) => !cover(one, boxAt(offset))));
    const chosen = free ?? offsets[0] ?? 0;
    taken.push(boxAt(chosen));
    return chosen;
  });
}

function boxOf(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function cover(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
