import { z } from 'zod';
import type { JsonValue } from '../../base';
import { isRecord } from '../json-path';
import { scenarioSchema } from '../schema/scenario';

/** The walk's own metadata, which no editor knows. */
const OWN_KEYS = ['role', 'to', 'scope'];

/**
 * The JSON Schema of `scenario.json`, made from the zod schema, for `$schema` in any editor. Draft 7, since
 * editors know it best. `withRoles` keeps what a string stands for (`role`, `to`, `scope`), for our own editor.
 */
export function renderJsonSchema(withRoles = false): JsonValue {
  const schema = z.toJSONSchema(scenarioSchema, {
    target: 'draft-7',
    reused: 'ref',
    io: 'input',
    override: ({ jsonSchema }) => {
      if (!withRoles) for (const key of OWN_KEYS) delete jsonSchema[key];
    },
  });
  const plain: JsonValue = JSON.parse(JSON.stringify(schema));
  return isRecord(plain) ? { ...plain, title: 'Casebridge scenario, format 1' } : plain;
}
