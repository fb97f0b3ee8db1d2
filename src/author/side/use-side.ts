import type { JsonValue } from '../../base';
import { type JsonPath, useJsonEdit, useReading, useStore } from '../workspace';
import { SIDE_FILE } from './side-file';

/** What the side file holds; undefined if there is none, or it cannot be read. */
export function useSide(): JsonValue | undefined {
  return useReading().values.get(SIDE_FILE);
}

/** Sets a value of the side file, which is made if it is not there. One undo step, as any edit. */
export function useSideEdit(by: string): (path: JsonPath, value: JsonValue) => void {
  const store = useStore();
  const edit = useJsonEdit(by);
  return (path, value) => {
    if (store.workspace().files.has(SIDE_FILE)) {
      edit(path, value, SIDE_FILE);
      return;
    }
    const whole = path.reduceRight<JsonValue>((inner, step) => ({ [step]: inner }), value);
    store.edit([{ file: SIDE_FILE, from: 0, to: 0, insert: `${JSON.stringify(whole, null, 2)}\n` }], by);
  };
}
