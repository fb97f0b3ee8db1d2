import { type Node, parseTree } from 'jsonc-parser';
import type { JsonValue } from '../../base';
import { findTooDeep, findUses, pointerOf, type TextUse, type Use } from '../../scenario';

/** A use with its place in the text of `scenario.json`: code units of the id itself, line from 1. */
export interface PlacedUse extends Use {
  readonly pointer: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

export interface PlacedText extends TextUse {
  readonly pointer: string;
  readonly line: number;
}

/** What an author asks of a whole scenario: where everything is used, and all its texts. */
export interface Insight {
  readonly uses: readonly PlacedUse[];
  readonly texts: readonly PlacedText[];
}

export const NO_INSIGHT: Insight = { uses: [], texts: [] };

/** Reads the text of a `scenario.json`; undefined if it cannot be parsed. */
export function readInsight(text: string): Insight | undefined {
  let value: JsonValue;
  if (findTooDeep(text) !== undefined) return undefined;
  try {
    // JSON.parse gives nothing but JSON.
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  const places = placesIn(text);
  const lineOf = lines(text);
  const found = findUses(value);
  const uses = found.uses.flatMap((use) => {
    const pointer = pointerOf(use.path);
    const start = places.get(pointer)?.[use.at];
    if (start === undefined) return [];
    const from = within(text, start, use.within);
    return [{ ...use, pointer, from, to: from + use.id.length, line: lineOf(from) }];
  });
  const texts = found.texts.map((one) => {
    const pointer = pointerOf(one.path);
    return { ...one, pointer, line: lineOf(places.get(pointer)?.value ?? 0) };
  });
  return { uses, texts };
}

interface Place {
  /** Offset of the opening quote of its key; its value's where it has none. */
  readonly key: number;
  readonly value: number;
}

/** The places of all values of a JSON text by pointer. */
function placesIn(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const walk = (node: Node, path: readonly (string | number)[], key: number): void => {
    places.set(pointerOf(path), { key, value: node.offset });
    for (const [index, child] of (node.children ?? []).entries()) {
      const [name, value] = child.type === 'property' ? (child.children ?? []) : [];
      if (node.type === 'array') walk(child, [...path, index], child.offset);
      else if (name && value) walk(value, [...path, String(name.value)], name.offset);
    }
  };
  const tree = parseTree(text);
  if (tree) walk(tree, [], tree.offset);
  return places;
}

/** Offset in the file of a code unit of a string; escapes make a string longer in the file than in memory. */
function within(text: string, start: number, unit: number): number {
  let at = start + 1;
  for (let left = unit; left > 0; left -= 1) at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  return at;
}

function lines(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
