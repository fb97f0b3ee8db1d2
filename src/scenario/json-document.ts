import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { JsonValue } from '../base';
import type { JsonPath } from './json-path';

/** A JSON text with its syntax tree, so that every value has a place. */
export interface JsonDocument {
  readonly text: string;
  readonly tree: Node;
  readonly value: JsonValue;
}

/** Offset in the text of the value at a path, or of its key; of the nearest ancestor if the path ends early. */
export function offsetOf(document: JsonDocument, path: JsonPath, at: 'key' | 'value' = 'value'): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(document.tree, [...path.slice(0, length)]);
    if (node === undefined) continue;
    return at === 'key' && length === path.length && node.parent?.type === 'property'
      ? node.parent.offset
      : node.offset;
  }
  return 0;
}

/**
 * Offset in the JSON text of a code unit inside a string value. `start` is the offset of the opening quote;
 * escapes make a string longer in the file than in memory.
 */
export function offsetWithin(text: string, start: number, unit: number): number {
  let at = start + 1;
  for (let left = unit; left > 0 && text[at] !== '"' && at < text.length; left -= 1) {
    at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}

/** Finds lines and columns, from 1, in one text; columns count UTF-16 code units. */
export function createLineIndex(
  text: string,
): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
