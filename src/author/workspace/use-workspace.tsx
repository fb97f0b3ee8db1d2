import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { JsonValue } from '../../base';
import { type JsonPath, jsonEdit } from './json-edit';
import { type Reading, type ScenarioReader, scenarioValue } from './reading';
import { SCENARIO_FILE, type Target, type TextChange, type Workspace } from './workspace';
import type { WorkspaceStore } from './workspace-store';

interface OpenWorkspace {
  readonly store: WorkspaceStore;
  readonly reader: ScenarioReader;
}

const Context = createContext<OpenWorkspace | null>(null);

export interface WorkspaceProviderProps extends OpenWorkspace {
  readonly children: ReactNode;
}

/** Gives the open scenario to the views inside. */
export function WorkspaceProvider({ store, reader, children }: WorkspaceProviderProps): ReactNode {
  return <Context value={{ store, reader }}>{children}</Context>;
}

function useOpen(): OpenWorkspace {
  const open = useContext(Context);
  if (open === null) throw new Error('No WorkspaceProvider around this view');
  return open;
}

/** The store, for edits, undo and selection. */
export function useStore(): WorkspaceStore {
  return useOpen().store;
}

/** The files as they are at this very keystroke; a view that shows what they mean uses `useReading`. */
export function useWorkspace(): Workspace {
  const { store } = useOpen();
  return useSyncExternalStore(store.subscribe, store.workspace);
}

/** What the files mean, a moment after the last edit. */
export function useReading(): Reading {
  const { reader } = useOpen();
  return useSyncExternalStore(reader.subscribe, reader.reading);
}

/** The value of `scenario.json`, the last that could be parsed; undefined if none could. */
export function useScenarioValue(): JsonValue | undefined {
  return scenarioValue(useReading());
}

/** The place the author looks at. */
export function useSelected(): Target | undefined {
  const { store } = useOpen();
  return useSyncExternalStore(store.subscribe, store.selected);
}

/**
 * Makes the least edit that gives a value at a path of a JSON file; `undefined` removes it. False if the file cannot be
 * parsed at this moment: then nothing is changed.
 */
export function useJsonEdit(
  by: string,
): (path: JsonPath, value: JsonValue | undefined, file?: string) => boolean {
  const { store, reader } = useOpen();
  return (path, value, file = SCENARIO_FILE) => {
    const text = store.workspace().files.get(file);
    if (text === undefined || reader.now().broken.has(file)) return false;
    const changes: readonly TextChange[] = jsonEdit(file, text, path, value);
    store.edit(changes, by);
    return true;
  };
}
