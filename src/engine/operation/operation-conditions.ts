import { own } from '../../base';
import type { World } from '../state';

/** What `start` gives of a step that is not placed: later than any that is. */
const NOT_PLACED = 100_000;

/** What conditions ask of the operation; undefined if they ask something else. */
export function askOperation(
  { operation }: World,
  name: string,
  id: string,
): boolean | number | string | undefined {
  const { window, starts, executed, begun, heard } = operation;
  switch (name) {
    case 'start':
      return own(starts, id) ?? NOT_PLACED;
    case 'placed':
      return own(starts, id) !== undefined;
    case 'window':
      return window ?? '';
    case 'executed':
      return executed !== null;
    case 'begun':
      return begun.includes(id);
    case 'heard':
      return heard.some(({ radio }) => radio === id);
    default:
      return undefined;
  }
}
