import { z } from 'zod';
import type { JsonValue } from '../base';
import { entriesOf, isList, isRecord, type JsonPath, member } from './json-path';
import type { ConditionScope, ReferenceKind } from './schema/primitives';
import { scenarioSchema } from './schema/scenario';

export type StringRole = NonNullable<z.GlobalMeta['role']>;

/** One string of a scenario that stands for something, with what it stands for. */
export interface RoleString {
  readonly path: JsonPath;
  readonly role: StringRole;
  readonly to?: ReferenceKind;
  readonly scope?: ConditionScope;
  readonly value: string;
}

/** A value of a scenario and the schema that describes it. */
export interface Visit {
  readonly path: JsonPath;
  readonly schema: z.ZodType;
  readonly value: JsonValue;
}

/**
 * Walks a scenario beside its schema and gives every value the schema knows, parents first. It takes invalid
 * values too: what does not fit is passed over, so that one mistake hides no other.
 */
export function visit(value: JsonValue): readonly Visit[] {
  const visits: Visit[] = [];
  walk(value, scenarioSchema, [], visits);
  return visits;
}

function walk(value: JsonValue | undefined, schema: z.ZodType, path: JsonPath, visits: Visit[]): void {
  if (value === undefined) return;
  const inner = unwrap(schema, value);
  visits.push({ path, schema: inner, value });
  if (typeof value !== 'object' || value === null) return;
  if (inner instanceof z.ZodObject) {
    for (const [key, part] of Object.entries(inner.shape)) {
      walk(member(value, key), schemaOf(part), [...path, key], visits);
    }
  } else if (inner instanceof z.ZodRecord) {
    const entry = schemaOf(inner.valueType);
    for (const [key, part] of entriesOf(value)) walk(part, entry, [...path, key], visits);
  } else if (inner instanceof z.ZodArray && isList(value)) {
    const element = schemaOf(inner.element);
    for (const [index, part] of value.entries()) walk(part, element, [...path, index], visits);
  } else if (inner instanceof z.ZodTuple && isList(value)) {
    for (const [index, part] of inner.def.items.entries()) {
      walk(value[index], schemaOf(part), [...path, index], visits);
    }
  }
}

/** The strings with a role among visited values. */
export function roleStrings(visits: Iterable<Visit>): readonly RoleString[] {
  const found: RoleString[] = [];
  for (const { path, schema, value } of visits) {
    if (typeof value !== 'string') continue;
    const { role, to, scope } = schema.meta() ?? {};
    if (role === undefined) continue;
    found.push({ path, role, value, ...(to && { to }), ...(scope && { scope }) });
  }
  return found;
}

/** The schema behind `optional` and `lazy`, and of a union the branch that the value is, or is meant to be. */
export function unwrap(schema: z.ZodType, value: JsonValue | undefined): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) {
    return unwrap(schemaOf(schema.unwrap()), value);
  }
  if (schema instanceof z.ZodUnion) {
    const branch = pickBranch(schema, value);
    return branch ? unwrap(branch, value) : schema;
  }
  return schema;
}

/**
 * The branch of a union for a value: the one it resembles most, valid or not; undefined if it resembles none.
 * Objects are told apart by the first key of a branch (an effect's verb), then by shared keys; where two branches
 * are as near, the one that accepts the value.
 */
export function pickBranch(union: z.ZodUnion, value: JsonValue | undefined): z.ZodType | undefined {
  const scored = union.options.map(schemaOf).map((branch) => ({ branch, score: likeness(branch, value) }));
  const most = Math.max(...scored.map(({ score }) => score));
  const nearest = scored.filter(({ score }) => score === most).map(({ branch }) => branch);
  if (nearest.length === 1 && most > 0) return nearest[0];
  // Asking the schemas is far slower than looking at keys, so it comes last.
  return nearest.find((branch) => branch.safeParse(value).success) ?? (most > 0 ? nearest[0] : undefined);
}

function likeness(schema: z.ZodType, value: JsonValue | undefined): number {
  const inner = schema instanceof z.ZodUnion ? schema : unwrap(schema, value);
  if (inner instanceof z.ZodObject && isRecord(value)) {
    const keys = Object.keys(inner.shape);
    const first = keys[0];
    const verb =
      first !== undefined && Object.hasOwn(value, first) && mayBe(inner.shape[first], value[first]);
    return (verb ? 100 : 0) + keys.filter((key) => Object.hasOwn(value, key)).length;
  }
  if (inner instanceof z.ZodArray || inner instanceof z.ZodTuple) return isList(value) ? 1 : 0;
  if (inner instanceof z.ZodString) return typeof value === 'string' ? 1 : 0;
  return 0;
}

/** A literal, such as a field's `input`, tells branches apart by its value; anything else by being there. */
function mayBe(schema: z.core.$ZodType | undefined, value: JsonValue | undefined): boolean {
  return schema instanceof z.ZodLiteral ? schema.safeParse(value).success : true;
}

/** zod's containers know their parts only by the core type; every part of ours is a full schema. */
export function schemaOf(part: z.core.$ZodType | undefined): z.ZodType {
  if (!(part instanceof z.ZodType)) throw new Error('A schema made outside of zod');
  return part;
}
