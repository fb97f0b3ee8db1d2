import type { ScenarioFiles } from '../../src/scenario';
import { FIRST_NOTICE, readScenarioFiles } from './scenario-files';

/** A change to the files of a scenario. */
export type Change = (files: Record<string, Uint8Array>) => void;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The fixture with changes made to a copy of its files. */
export function brokenScenario(...changes: readonly Change[]): ScenarioFiles {
  const files = { ...readScenarioFiles(FIRST_NOTICE) };
  for (const change of changes) change(files);
  return files;
}

/** Sets the value at a path (`a/b/0`) of a JSON file; `undefined` removes it. Parents must be there. */
export function setIn(file: string, path: string, value: unknown): Change {
  return (files) => {
    const root: unknown = JSON.parse(decoder.decode(files[file]));
    const steps = path.split('/');
    const last = steps.pop() ?? '';
    let at = root;
    for (const step of steps) at = child(at, step);
    if (typeof at !== 'object' || at === null) throw new Error(`No parent of ${path}`);
    if (value === undefined) Reflect.deleteProperty(at, last);
    else Reflect.set(at, last, value);
    files[file] = encoder.encode(JSON.stringify(root, null, 2));
  };
}

/** `setIn` for scenario.json. */
export function set(path: string, value: unknown): Change {
  return setIn('scenario.json', path, value);
}

/** Replaces the first occurrence of a text in a file. */
export function replace(file: string, from: string, to: string): Change {
  return (files) => {
    const text = decoder.decode(files[file]);
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
    files[file] = encoder.encode(text.replace(from, () => to));
  };
}

/** Puts a file of text or bytes in the folder; `undefined` removes it. */
export function put(file: string, content: string | Uint8Array | undefined): Change {
  return (files) => {
    if (content === undefined) delete files[file];
    else files[file] = typeof content === 'string' ? encoder.encode(content) : content;
  };
}

function child(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
    throw new Error(`No ${step}`);
  return Reflect.get(value, step);
}
