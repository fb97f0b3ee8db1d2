import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { JsonValue } from '../../base';
import {
  CONDITION_FUNCTIONS,
  type ConditionFunction,
  type Declarations,
  REFERENCE_KINDS,
  type ReferenceKind,
  readDeclarations,
} from '../../scenario';
import { locationAt } from './location';
import { type SchemaNode, schemasAt } from './schema-lookup';

/** What completion knows of the scenario: its schema, and its last value that could be parsed. */
export interface Knowledge {
  readonly schema: SchemaNode;
  readonly value: JsonValue | undefined;
}

/** Completes keys, values, ids and conditions of `scenario.json` at a place. */
export function completeScenario(context: CompletionContext, know: Knowledge): CompletionResult | null {
  const text = context.state.doc.toString();
  const place = locationAt(text, context.pos);
  if (place === undefined) return null;
  const { path, isAtPropertyKey, previousNode } = place;
  const inString = previousNode?.type === 'string' || (previousNode !== undefined && isAtPropertyKey);
  const from = inString && previousNode ? previousNode.offset : wordStart(text, context.pos);
  if (from === context.pos && !context.explicit && text[context.pos - 1] !== '"') return null;
  const to =
    inString && previousNode ? Math.max(context.pos, previousNode.offset + previousNode.length) : context.pos;
  if (isAtPropertyKey) return keys(know, path.slice(0, -1), from, to, text);
  const schemas = schemasAt(know.schema, path, know.value);
  if (inString && previousNode && schemas.some(({ role }) => role === 'condition')) {
    return condition(text, context.pos, previousNode.offset, know.value);
  }
  const options = values(know, schemas);
  return options.length === 0 ? null : { from, to, options, filter: true };
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[\w"-]/.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

function keys(
  { schema, value }: Knowledge,
  path: readonly (string | number)[],
  from: number,
  to: number,
  text: string,
): CompletionResult | null {
  const there = valueAt(value, path);
  const hasColon = /^\s*:/.test(text.slice(to, to + 40));
  const found = new Map<string, Completion>();
  for (const node of schemasAt(schema, path, value)) {
    for (const [key, inner] of Object.entries(node.properties ?? {})) {
      if (found.has(key) || key === '$schema') continue;
      const present = typeof there === 'object' && there !== null && Object.hasOwn(there, key);
      const info = describe(schema, inner);
      const needed = node.required?.includes(key) === true;
      found.set(key, {
        label: `"${key}"`,
        displayLabel: key,
        type: 'property',
        apply: hasColon ? `"${key}"` : `"${key}": `,
        boost: present ? -50 : needed ? 10 : 0,
        ...(info === undefined ? {} : { info }),
        ...(needed ? { detail: '*' } : {}),
      });
    }
  }
  return found.size === 0 ? null : { from, to, options: [...found.values()] };
}

function describe(root: SchemaNode, node: SchemaNode): string | undefined {
  return schemasAt({ ...root, properties: { it: node } }, ['it']).find((one) => one.description)?.description;
}

function values({ value }: Knowledge, schemas: readonly SchemaNode[]): readonly Completion[] {
  const options: Completion[] = [];
  for (const node of schemas) {
    const known = node.enum ?? (node.const === undefined ? [] : [node.const]);
    for (const one of known) options.push({ label: JSON.stringify(one), type: 'constant' });
    if (node.type === 'boolean') {
      options.push({ label: 'true', type: 'keyword' }, { label: 'false', type: 'keyword' });
    }
    if (node.role === 'reference' && value !== undefined) {
      const kind = REFERENCE_KINDS.find((one) => one === node.to);
      if (kind) options.push(...idOptions(readDeclarations(value), kind, value, '"'));
    }
  }
  return options;
}

/** Ids of a kind with their titles. */
function idOptions(
  declarations: Declarations,
  kind: ReferenceKind,
  value: JsonValue,
  quote: string,
): readonly Completion[] {
  return [...declarations.ids(kind)].map((id) => {
    const detail = titleOf(value, kind, id);
    return {
      label: `${quote}${id}${quote}`,
      displayLabel: id,
      type: 'variable',
      ...(detail === undefined ? {} : { detail }),
    };
  });
}

function titleOf(value: JsonValue, kind: ReferenceKind, id: string): string | undefined {
  const part = { person: 'people', agency: 'agencies' }[kind as string] ?? `${kind}s`;
  const one = valueAt(value, [part, id]);
  const title = valueAt(one, ['title']) ?? valueAt(one, ['name']) ?? valueAt(one, ['subject']);
  return typeof title === 'string' ? title : undefined;
}

/** Inside a condition: ids where a function asks for one, else facts, parameters and functions. */
function condition(
  text: string,
  at: number,
  start: number,
  value: JsonValue | undefined,
): CompletionResult | null {
  if (value === undefined) return null;
  const before = text.slice(start + 1, at);
  const declarations = readDeclarations(value);
  const call = /(\w+)\(([^()]*,\s*)?'([^']*)$/.exec(before);
  if (call) {
    const [, name = '', earlier = '', typed = ''] = call;
    const known: Readonly<Record<string, ConditionFunction>> = CONDITION_FUNCTIONS;
    const position = earlier.split(',').length - 1;
    const asked = Object.hasOwn(known, name) ? known[name]?.args[position] : undefined;
    const kind = REFERENCE_KINDS.find((one) => one === asked);
    if (kind === undefined && asked !== 'document') return null;
    const kinds: readonly ReferenceKind[] = kind === undefined ? ['exhibit', 'message'] : [kind];
    const options = kinds.flatMap((one) => idOptions(declarations, one, value, ''));
    return { from: at - typed.length, options, validFor: /^[\w-]*$/ };
  }
  const word = /[A-Za-z_]\w*$/.exec(before)?.[0] ?? '';
  const names = [...declarations.facts.keys(), ...declarations.parameters.keys()];
  const options: Completion[] = [
    ...names.map((name) => ({ label: name, type: 'variable' })),
    ...Object.entries(CONDITION_FUNCTIONS).map(([name, { args, description }]) => ({
      label: name,
      apply: args.length === 0 ? `${name}()` : `${name}('`,
      detail: `(${args.join(', ')})`,
      info: description,
      type: 'function',
    })),
  ];
  return { from: at - word.length, options, validFor: /^\w*$/ };
}

function valueAt(value: JsonValue | undefined, path: readonly (string | number)[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((at, step) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    return (at as Readonly<Record<string | number, JsonValue>>)[step];
  }, value);
}

/** What the schema says of the key or value at an offset; undefined where it says nothing. */
export function explain(
  text: string,
  offset: number,
  know: Knowledge,
): { from: number; to: number; words: string } | undefined {
  const { path = [], previousNode } = locationAt(text, offset) ?? {};
  if (previousNode === undefined || path.length === 0) return undefined;
  const words = schemasAt(know.schema, path, know.value).find(({ description }) => description)?.description;
  if (words === undefined) return undefined;
  return { from: previousNode.offset, to: previousNode.offset + previousNode.length, words };
}
