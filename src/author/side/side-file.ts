import type { JsonValue } from '../../base';
import { entriesOf, isList, valueAt } from '../../scenario';

/** Lies in the scenario's folder for the studio only: no part of the scenario, so it changes no hash. */
export const SIDE_FILE = 'layout.json';

/** How far a state was moved from the place that the layout gave it, in drawing units. */
export type Moved = ReadonlyMap<string, readonly [x: number, y: number]>;

export function movedStates(side: JsonValue | undefined): Moved {
  return new Map(
    entriesOf(valueAt(side, ['graph', 'moved'])).flatMap(([id, by]) => {
      const [x, y] = isList(by) ? by : [];
      return typeof x === 'number' && typeof y === 'number' ? [[id, [x, y] as const]] : [];
    }),
  );
}

/** Which states of the graph are open; undefined if nobody has opened or closed one yet. */
export function openStates(side: JsonValue | undefined): readonly string[] | undefined {
  const open = valueAt(side, ['graph', 'open']);
  return isList(open) ? open.filter((id) => typeof id === 'string') : undefined;
}

/** By text, the mark of the first language's wording that a translation was made from. */
export function translatedFrom(side: JsonValue | undefined, language: string): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(valueAt(side, ['translated', language])).flatMap(([key, mark]) =>
      typeof mark === 'string' ? [[key, mark] as const] : [],
    ),
  );
}
