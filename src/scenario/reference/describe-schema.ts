import { z } from 'zod';
import { effects } from '../schema/effects';
import { flowNode } from '../schema/flow';
import { field, fieldAnswer, fieldValues, options } from '../schema/papers';
import { points } from '../schema/primitives';
import { schemaOf } from '../walk';

/** One row of a part's table. */
export interface FieldRow {
  /** `exhibits.<id>.title`; `[]` for the members of a list. */
  readonly path: string;
  readonly optional: boolean;
  readonly type: string;
  readonly description: string;
}

/** Schemas that stand in many places and have a section of their own. */
export const SHARED_SECTIONS: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [effects, 'effects'],
  [field, 'a field'],
  [options, 'options'],
  [fieldAnswer, 'right answers'],
  [fieldValues, 'values'],
  [points, 'points'],
  [flowNode, 'a state'],
]);

/** The rows of a part, parents first. Shared schemas are named, not unfolded, except the part itself. */
export function describePart(name: string, schema: z.ZodType): readonly FieldRow[] {
  return [...rows(name, schema, schema instanceof z.ZodOptional, true)];
}

function* rows(path: string, schema: z.ZodType, optional: boolean, unfold = false): Generator<FieldRow> {
  const inner = peel(schema);
  yield { path, optional, type: typeName(schema), description: descriptionOf(schema) };
  if (!unfold && SHARED_SECTIONS.has(bare(schema))) return;
  if (inner instanceof z.ZodObject) yield* objectRows(path, inner);
  else if (inner instanceof z.ZodRecord)
    yield* innerRows(`${path}.<${keyName(inner)}>`, schemaOf(inner.valueType));
  else if (inner instanceof z.ZodArray) yield* innerRows(`${path}[]`, schemaOf(inner.element));
  else if (inner instanceof z.ZodUnion) {
    yield* unionRows(path, inner);
  }
}

/** A list or map of objects goes on with their fields; of plain values there is nothing more to say. */
function* innerRows(path: string, schema: z.ZodType): Generator<FieldRow> {
  if (SHARED_SECTIONS.has(bare(schema))) return;
  const inner = peel(schema);
  if (inner instanceof z.ZodObject) yield* objectRows(path, inner);
  else if (inner instanceof z.ZodUnion || inner instanceof z.ZodRecord || isListOfObjects(inner)) {
    yield* rows(path, schema, false);
  }
}

/** What all branches share is said once, then each branch with what it has besides. */
function* unionRows(path: string, union: z.ZodUnion): Generator<FieldRow> {
  const branches = union.options
    .map((option) => peel(schemaOf(option)))
    .filter((option) => option instanceof z.ZodObject);
  const [first, ...others] = branches;
  const shared = new Set(
    Object.entries(first?.shape ?? {})
      .filter(([key, part]) => others.length > 0 && others.every((other) => other.shape[key] === part))
      .map(([key]) => key),
  );
  if (first) yield* objectRows(path, first, (key) => shared.has(key));
  for (const branch of branches) {
    const head = `${path} { ${branchLabel(branch)} }`;
    const description = branch.meta()?.description;
    if (description !== undefined) yield { path: head, optional: false, type: 'object', description };
    yield* objectRows(
      head,
      branch,
      (key) => !shared.has(key) && !(branch.shape[key] instanceof z.ZodLiteral),
    );
  }
}

function branchLabel(branch: z.ZodObject): string {
  const first = Object.keys(branch.shape)[0] ?? '';
  const literal = branch.shape[first];
  return literal instanceof z.ZodLiteral ? `${first}: ${JSON.stringify([...literal.values][0])}` : first;
}

function* objectRows(
  path: string,
  schema: z.ZodObject,
  wanted = (_key: string) => true,
): Generator<FieldRow> {
  for (const [key, part] of Object.entries(schema.shape)) {
    if (!wanted(key)) continue;
    const field = schemaOf(part);
    yield* rows(`${path}.${key}`, field, field instanceof z.ZodOptional);
  }
}

/** The first description from the outside in; a list may be described by its members. */
export function descriptionOf(schema: z.ZodType): string {
  const own = schema.meta()?.description;
  if (own !== undefined) return own;
  if (schema instanceof z.ZodOptional) return descriptionOf(schemaOf(schema.unwrap()));
  if (schema instanceof z.ZodArray) return descriptionOf(schemaOf(schema.element));
  return '';
}

function typeName(schema: z.ZodType): string {
  const shared = SHARED_SECTIONS.get(bare(schema));
  if (shared !== undefined) return shared;
  const inner = peel(schema);
  const { role, to, scope } = inner.meta() ?? {};
  if (role === 'reference') return `id of ${to ?? ''}`;
  if (role === 'condition') return scope === 'paper' ? 'condition (paper)' : 'condition';
  if (role === 'text') return 'text, translated';
  if (role !== undefined) return role;
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral) {
    const values = inner instanceof z.ZodEnum ? inner.options : [...inner.values];
    return values.map((value) => JSON.stringify(value)).join(', ');
  }
  if (inner instanceof z.ZodRecord) return `object by ${keyName(inner)}`;
  if (inner instanceof z.ZodArray) return `list of ${typeName(schemaOf(inner.element))}`;
  if (inner instanceof z.ZodTuple) return `list of ${inner.def.items.length}`;
  if (inner instanceof z.ZodUnion) {
    const names = new Set(inner.options.map((option) => typeName(schemaOf(option))));
    return [...names].join(' or ');
  }
  if (inner instanceof z.ZodNumber) return inner.isInt ? 'whole number' : 'number';
  return inner.type;
}

/** `name` for snake_case keys, `id` for the others. */
function keyName(record: z.ZodRecord): string {
  const key = schemaOf(record.keyType);
  if (!(key instanceof z.ZodString)) return 'key';
  if (key.safeParse('a_b').success && !key.safeParse('a-b').success) return 'name';
  if (key.safeParse('a-b').success && !key.safeParse('a b').success) return 'id';
  return 'key';
}

/** The schema without `optional`, to compare with the shared ones. */
function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? bare(schemaOf(schema.unwrap())) : schema;
}

function peel(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodLazy
    ? peel(schemaOf(schema.unwrap()))
    : schema;
}

function isListOfObjects(schema: z.ZodType): boolean {
  return schema instanceof z.ZodArray && peel(schemaOf(schema.element)) instanceof z.ZodObject;
}
