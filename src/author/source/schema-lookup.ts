import type { JsonValue } from '../../base';

/** A node of the JSON Schema; only the words that our schema uses. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly default?: JsonValue;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode | readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  /** What a string stands for. */
  readonly role?: string;
  /** What kind of thing a reference names. */
  readonly to?: string;
}

/** Follows references and takes unions apart; what a node says of itself beside a reference comes first. */
export function branchesOf(root: SchemaNode, node: SchemaNode, depth = 0): readonly SchemaNode[] {
  if (depth > 12) return [];
  const parts = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  const referred = node.$ref === undefined ? undefined : definitionOf(root, node.$ref);
  const inner = [...parts, ...(referred ? [referred] : [])].flatMap((part) =>
    branchesOf(root, part, depth + 1),
  );
  return [node, ...inner];
}

function definitionOf(root: SchemaNode, ref: string): SchemaNode | undefined {
  if (ref === '#') return root;
  const name = ref.replace('#/definitions/', '');
  return root.definitions && Object.hasOwn(root.definitions, name) ? root.definitions[name] : undefined;
}

/** Every schema that may describe the value at a path, nearest first; `value` chooses between the branches of a union. */
export function schemasAt(
  root: SchemaNode,
  path: readonly (string | number)[],
  value?: JsonValue,
): readonly SchemaNode[] {
  let nodes = branchesOf(root, root);
  let at = value;
  for (const step of path) {
    const fitting = narrowed(nodes, at);
    const next = fitting.flatMap((node) => childrenOf(node, step));
    nodes = next.flatMap((node) => branchesOf(root, node));
    at = memberOf(at, step);
  }
  return narrowed(nodes, at);
}

function childrenOf(node: SchemaNode, step: string | number): readonly SchemaNode[] {
  if (typeof step === 'number') {
    const { items } = node;
    if (items === undefined) return [];
    if (!isList(items)) return [items];
    const item = items[step];
    return item ? [item] : [];
  }
  if (node.properties && Object.hasOwn(node.properties, step)) {
    const child = node.properties[step];
    return child ? [child] : [];
  }
  return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
}

function isList(items: SchemaNode | readonly SchemaNode[]): items is readonly SchemaNode[] {
  return Array.isArray(items);
}

/**
 * Of object branches with constants, such as a field's "input", those that the value does not contradict; of effects,
 * told apart by their first key, those whose first key is there.
 */
function narrowed(nodes: readonly SchemaNode[], value: JsonValue | undefined): readonly SchemaNode[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return nodes;
  const record = value as Readonly<Record<string, JsonValue>>;
  const kept = nodes.filter(({ properties }) =>
    Object.entries(properties ?? {}).every(
      ([key, { const: constant }]) =>
        constant === undefined || !Object.hasOwn(record, key) || record[key] === constant,
    ),
  );
  const objects = kept.filter(({ properties }) => properties !== undefined);
  const keys = Object.keys(record).filter((key) => key !== '');
  if (objects.length < 2 || keys.length === 0) return kept;
  const shared = (node: SchemaNode): number =>
    keys.filter((key) => node.properties && Object.hasOwn(node.properties, key)).length;
  const most = Math.max(...objects.map(shared));
  return kept.filter((node) => node.properties === undefined || shared(node) === most);
}

function memberOf(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, JsonValue>>)[step];
}
