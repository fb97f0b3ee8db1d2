/** The order with one entry a place earlier (-1) or later (1), or at an end; the same array if it cannot move. */
export function movedBy(
  order: readonly string[],
  id: string,
  by: -1 | 1 | 'first' | 'last',
): readonly string[] {
  const from = order.indexOf(id);
  if (from === -1) return order;
  const to = by === 'first' ? 0 : by === 'last' ? order.length - 1 : from + by;
  return placedAt(order, id, to);
}

/** The order with one entry at a place, counted from 0; the same array if that changes nothing. */
export function placedAt(order: readonly string[], id: string, to: number): readonly string[] {
  const from = order.indexOf(id);
  if (from === to || to < 0 || to >= order.length) return order;
  const others = order.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** What a key does to the entry that has the focus; null for keys that do nothing to it. */
export function sequenceKey(key: string): -1 | 1 | 'first' | 'last' | 'remove' | null {
  switch (key) {
    case 'ArrowUp':
      return -1;
    case 'ArrowDown':
      return 1;
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'Delete':
    case 'Backspace':
      return 'remove';
    default:
      return null;
  }
}
