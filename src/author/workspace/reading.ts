import type { JsonValue } from '../../base';
import { type Diagnostic, findTooDeep } from '../../scenario';
import type { Files } from './changes';
import type { LoadAnswer, LoadRequest } from './load-messages';
import { SCENARIO_FILE } from './workspace';
import type { WorkspaceStore } from './workspace-store';

/**
 * What the files mean, a moment after the last edit. It lags behind typing, so that typing never waits for it:
 * values by a fifth of a second, diagnostics by as long as loading takes. Immutable.
 */
export interface Reading {
  /** The revision whose texts were parsed. */
  readonly revision: number;
  readonly files: Files;
  /** The last value of each JSON file that could be parsed: of an older revision if `broken` names the file. */
  readonly values: ReadonlyMap<string, JsonValue>;
  /** JSON files that cannot be parsed now. */
  readonly broken: ReadonlySet<string>;
  /** What the loader found in the revision `checked`; undefined before its first answer. */
  readonly diagnostics: readonly Diagnostic[] | undefined;
  readonly checked: number;
  /** Whether the revision `checked` could be played. */
  readonly sound: boolean;
  /** How long loading took, ms. */
  readonly took: number;
}

/** The loader's end of the line; a worker in the page. */
export interface Loader {
  post(request: LoadRequest): void;
  listen(onAnswer: (answer: LoadAnswer) => void): void;
  close(): void;
}

/** Values are parsed this long after the last edit, ms. */
const SETTLE_MS = 200;

/** Follows a store: parses what has settled and has it loaded, one revision at a time, the latest first. */
export class ScenarioReader {
  readonly #store: WorkspaceStore;
  readonly #loader: Loader;
  readonly #listeners = new Set<() => void>();
  readonly #leave: () => void;
  #reading: Reading;
  #sent: Files = new Map();
  #busy = false;
  #waiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: WorkspaceStore, loader: Loader) {
    this.#store = store;
    this.#loader = loader;
    const { files, revision } = store.workspace();
    const none = { diagnostics: undefined, checked: -1, sound: false, took: 0 };
    this.#reading = { ...parse(files, new Map(), new Map(), new Set()), ...none, files, revision };
    loader.listen((answer) => this.#take(answer));
    this.#leave = store.onChange(() => this.#settle());
    this.#ask();
  }

  readonly reading = (): Reading => this.#reading;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Reads what was typed up to now at once: before a form or a graph makes an edit after it. */
  readonly now = (): Reading => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { files, revision } = this.#store.workspace();
    if (revision !== this.#reading.revision) {
      const { values, broken, files: before } = this.#reading;
      this.#show({ ...this.#reading, ...parse(files, before, values, broken), files, revision });
      this.#ask();
    }
    return this.#reading;
  };

  close(): void {
    clearTimeout(this.#timer);
    this.#leave();
    this.#loader.close();
    this.#listeners.clear();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), SETTLE_MS);
  }

  #ask(): void {
    if (this.#busy) {
      this.#waiting = true;
      return;
    }
    const { files, revision } = this.#reading;
    const changed: [string, string | null][] = [];
    for (const [file, text] of files) if (this.#sent.get(file) !== text) changed.push([file, text]);
    for (const file of this.#sent.keys()) if (!files.has(file)) changed.push([file, null]);
    this.#sent = files;
    this.#busy = true;
    this.#loader.post({ revision, changed });
  }

  #take({ revision, diagnostics, sound, took }: LoadAnswer): void {
    this.#busy = false;
    this.#show({ ...this.#reading, checked: revision, diagnostics, sound, took });
    if (!this.#waiting) return;
    this.#waiting = false;
    this.#ask();
  }

  #show(reading: Reading): void {
    this.#reading = reading;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Parses the files whose text changed; a file that cannot be parsed keeps its last value. */
function parse(
  files: Files,
  before: Files,
  values: ReadonlyMap<string, JsonValue>,
  broken: ReadonlySet<string>,
): Pick<Reading, 'values' | 'broken'> {
  const next = { values: new Map<string, JsonValue>(), broken: new Set<string>() };
  for (const [file, text] of files) {
    if (!file.endsWith('.json')) continue;
    const kept = values.get(file);
    const parsed = before.get(file) === text ? undefined : parsedJson(text);
    const value = parsed === undefined ? kept : parsed;
    if (value !== undefined) next.values.set(file, value);
    const failed = before.get(file) === text ? broken.has(file) : parsed === undefined;
    if (failed) next.broken.add(file);
  }
  return next;
}

function parsedJson(text: string): JsonValue | undefined {
  // Every walk over a value may recurse: what is nested deeper than the loader reads is none.
  if (findTooDeep(text) !== undefined) return undefined;
  try {
    // JSON.parse gives nothing but JSON.
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** The value of `scenario.json`; undefined if it could never be parsed. */
export function scenarioValue({ values }: Reading): JsonValue | undefined {
  return values.get(SCENARIO_FILE);
}
