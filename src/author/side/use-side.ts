import type { JsonValue } from '../../base';
import { type Change, type JsonPath, jsonEdit, useReading, useStore } from '../workspace';
import { SIDE_FILE } from './side-file';

/** What the side file holds; undefined if there is none, or it cannot be read. */
export function useSide(): JsonValue | undefined {
  return useReading().values.get(SIDE_FILE);
}

/** The edit that sets a value of the side file, which is made if it is not there. None if the file is no JSON. */
export function sideChanges(
  files: ReadonlyMap<string, string>,
  path: JsonPath,
  value: JsonValue,
): readonly Change[] {
  const text = files.get(SIDE_FILE);
  if (text !== undefined) return jsonEdit(SIDE_FILE, text, path, value);
  const whole = path.reduceRight<JsonValue>((inner, step) => ({ [step]: inner }), value);
  return [{ file: SIDE_FILE, from: 0, to: 0, insert: `${JSON.stringify(whole, null, 2)}\n` }];
}

/** Sets a value of the side file. One undo step, as any edit. */
export function useSideEdit(by: string): (path: JsonPath, value: JsonValue) => void {
  const store = useStore();
  return (path, value) => store.edit(sideChanges(store.workspace().files, path, value), by);
}
