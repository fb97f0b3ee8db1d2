import { renderJsonSchema } from '../../scenario';
import type { SchemaNode } from './schema-lookup';

let schema: SchemaNode | undefined;

/** The schema of `scenario.json` with roles. It is made at the first question, since that takes a moment. */
export function knownSchema(): SchemaNode {
  // zod writes draft 7, of which SchemaNode names the words that are read.
  schema ??= renderJsonSchema(true) as unknown as SchemaNode;
  return schema;
}
