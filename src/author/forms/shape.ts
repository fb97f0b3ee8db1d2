import type { JsonValue } from '../../base';
import { isRecord, type JsonPath, REFERENCE_KINDS, type ReferenceKind, valueAt } from '../../scenario';
import { branchesOf, type SchemaNode, schemasAt } from '../source';

/** How a value is written in a form. `raw`: only in the source, which has its own help. */
export type Shape =
  | { readonly kind: 'text'; readonly role: 'text' | 'condition' | 'plain' }
  | { readonly kind: 'reference'; readonly to: ReferenceKind }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'fixed' }
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  | { readonly kind: 'record' }
  | { readonly kind: 'list' }
  | { readonly kind: 'raw' };

export interface Member {
  readonly key: string;
  readonly required: boolean;
}

export interface Described {
  readonly shape: Shape;
  /** What the schema says of it; empty if it says nothing. */
  readonly help: string;
}

/** How the value at a path of a scenario is written, by the schema and by the value where the schema leaves a choice. */
export function describe(root: SchemaNode, path: JsonPath, scenario: JsonValue | undefined): Described {
  const nodes = schemasAt(root, path, scenario);
  const value = valueAt(scenario, path);
  const help = nodes.find(({ description }) => description !== undefined)?.description ?? '';
  return { shape: shapeOf(nodes, value), help };
}

function shapeOf(nodes: readonly SchemaNode[], value: JsonValue | undefined): Shape {
  const typed = nodes.filter(
    ({ type }) => type !== undefined && (value === undefined || type === typeOf(value, type)),
  );
  if (nodes.some((node) => node.const !== undefined && node.const === value)) return { kind: 'fixed' };
  const role = nodes.find((one) => one.role !== undefined)?.role;
  const to = REFERENCE_KINDS.find((kind) => nodes.some((node) => node.to === kind));
  const strings = typed.some(({ type }) => type === 'string');
  if (to !== undefined && strings) return { kind: 'reference', to };
  const choices = nodes.find(({ enum: values }) => values !== undefined)?.enum;
  if (choices && strings) return { kind: 'choice', values: choices.filter((one) => typeof one === 'string') };
  const objects = typed.filter(({ type }) => type === 'object');
  if (objects.length > 0 && (value === undefined || isRecord(value))) {
    const members = membersOf(objects, value);
    if (members.length > 0) return { kind: 'object', members };
    return objects.some(({ additionalProperties }) => typeof additionalProperties === 'object')
      ? { kind: 'record' }
      : { kind: 'raw' };
  }
  // A tuple, such as a level's bounds, is a list whose length is fixed; it is written in the source.
  const list = typed.find(({ type }) => type === 'array');
  if (list) return Array.isArray(list.items) ? { kind: 'raw' } : { kind: 'list' };
  if (strings) return { kind: 'text', role: role === 'text' || role === 'condition' ? role : 'plain' };
  if (typed.some(({ type }) => type === 'number' || type === 'integer')) return { kind: 'number' };
  if (typed.some(({ type }) => type === 'boolean')) return { kind: 'boolean' };
  return { kind: 'raw' };
}

/** The members of an object: of several branches that fit, those of the first, and whatever the value has besides. */
function membersOf(objects: readonly SchemaNode[], value: JsonValue | undefined): readonly Member[] {
  const own = objects.filter(({ properties }) => properties !== undefined);
  const [first] = own;
  if (first === undefined) return [];
  const keys = new Set(Object.keys(first.properties ?? {}));
  if (isRecord(value)) {
    for (const node of own) {
      for (const key of Object.keys(node.properties ?? {})) if (Object.hasOwn(value, key)) keys.add(key);
    }
  }
  return [...keys].map((key) => ({ key, required: first.required?.includes(key) ?? false }));
}

function typeOf(value: JsonValue, wanted: string): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && wanted === 'integer' ? 'integer' : typeof value;
}

/** References that a new value can begin with, by kind. */
export type FirstIds = (kind: ReferenceKind) => string | undefined;

/** The least value that the schema asks for at a path: required members only, a reference to the first that there is. */
export function leastValue(
  root: SchemaNode,
  path: JsonPath,
  scenario: JsonValue | undefined,
  firstId: FirstIds,
): JsonValue {
  return leastOf(root, schemasAt(root, path, scenario), firstId, 0);
}

function leastOf(
  root: SchemaNode,
  nodes: readonly SchemaNode[],
  firstId: FirstIds,
  depth: number,
): JsonValue {
  const fixed = nodes.find((node) => node.const !== undefined)?.const;
  if (fixed !== undefined) return fixed;
  const [choice] = nodes.find(({ enum: values }) => values !== undefined)?.enum ?? [];
  if (choice !== undefined) return choice;
  const to = REFERENCE_KINDS.find((kind) => nodes.some((node) => node.to === kind));
  if (to !== undefined) return firstId(to) ?? '';
  const typed = nodes.find(({ type }) => type !== undefined);
  switch (typed?.type) {
    case 'string':
      return firstWords(nodes);
    case 'number':
    case 'integer':
      return 1;
    case 'boolean':
      return false;
    case 'array': {
      const { items, minItems = 0 } = typed;
      if (items === undefined || Array.isArray(items) || depth > 6) return [];
      const item = branchesOf(root, items as SchemaNode);
      return Array.from({ length: minItems }, () => leastOf(root, item, firstId, depth + 1));
    }
    case 'object': {
      if (depth > 6) return {};
      const members = (typed.required ?? []).flatMap((key) => {
        const child = typed.properties?.[key];
        return child ? [[key, leastOf(root, branchesOf(root, child), firstId, depth + 1)] as const] : [];
      });
      return Object.fromEntries(members);
    }
    default:
      return '…';
  }
}

/** Words that the schema's patterns ask for; the first that fits a value is its beginning. */
const WORDS = [
  '…',
  'new',
  'XA',
  '2031-03-03',
  '2031-03-03T09:00',
  '2031-03-03T00:00Z',
  '+09:00',
  '09:00',
  '#000000',
];

function firstWords(nodes: readonly SchemaNode[]): string {
  const role = nodes.find((one) => one.role !== undefined)?.role;
  if (role === 'condition') return 'true';
  if (role === 'duration') return 'PT1H';
  const patterns = nodes.flatMap(({ pattern }) => (pattern === undefined ? [] : [new RegExp(pattern)]));
  return WORDS.find((words) => patterns.every((pattern) => pattern.test(words))) ?? '';
}
