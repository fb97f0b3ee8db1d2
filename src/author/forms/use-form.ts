import { useMemo } from 'react';
import type { JsonValue } from '../../base';
import { type JsonPath, type ReferenceKind, readDeclarations } from '../../scenario';
import { knownSchema, type SchemaNode } from '../source';
import { wordsEdit } from '../texts';
import { SCENARIO_FILE, useJsonEdit, useReading, useScenarioValue, useStore } from '../workspace';
import { leastValue } from './shape';

const BY = 'forms';

export interface FormModel {
  readonly schema: SchemaNode;
  readonly scenario: JsonValue | undefined;
  readonly broken: boolean;
  ids(kind: ReferenceKind): readonly string[];
  set(path: JsonPath, value: JsonValue | undefined): void;
  /** Other words for a text, as the least change of its letters. */
  type(path: JsonPath, words: string): void;
  /** Adds the least value that the schema asks for. */
  add(path: JsonPath): void;
  select(pointer: string): void;
}

/** What every field of a form reads and does. */
export function useForm(): FormModel {
  const store = useStore();
  const scenario = useScenarioValue();
  const broken = useReading().broken.has(SCENARIO_FILE);
  const edit = useJsonEdit(BY);
  const declarations = useMemo(() => readDeclarations(scenario ?? null), [scenario]);
  const ids = (kind: ReferenceKind): readonly string[] => [...declarations.ids(kind)];
  const schema = knownSchema();
  return {
    schema,
    scenario,
    broken,
    ids,
    set: (path, value) => {
      edit(path, value);
    },
    type: (path, words) => {
      const text = store.workspace().files.get(SCENARIO_FILE) ?? '';
      store.edit(wordsEdit(SCENARIO_FILE, text, path, words), BY);
    },
    add: (path) => {
      edit(
        path,
        leastValue(schema, path, scenario, (kind) => ids(kind)[0]),
      );
    },
    select: (pointer) => store.select({ file: SCENARIO_FILE, pointer, by: BY }),
  };
}
