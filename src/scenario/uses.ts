import type { ASTNode } from '@marcbachmann/cel-js';
import type { JsonValue } from '../base';
import { calledName, createConditionParser } from './conditions/environment';
import { type ArgumentKind, conditionFunction } from './conditions/functions';
import { type Declarations, PARTS, readDeclarations } from './declarations';
import { entriesOf, isRecord, type JsonPath, member, valueAt } from './json-path';
import { findPlaceholders } from './ledger-placeholders';
import { points, REFERENCE_KINDS, type ReferenceKind } from './schema/primitives';
import { roleStrings, visit } from './walk';

/** How something is used. `set`: an effect changes the fact; `read`: a condition asks it; the rest is `named`. */
export type UseHow = 'declared' | 'set' | 'read' | 'named';

/** One place where something of a scenario is declared or used. */
export interface Use {
  /** `work` is told apart: a form, an instrument and so on. */
  readonly kind: Exclude<ReferenceKind, 'work'>;
  readonly id: string;
  readonly how: UseHow;
  readonly path: JsonPath;
  /** Whether the id stands in the key at the path, or in its value. */
  readonly at: 'key' | 'value';
  /** Code units of the key or text before the id, where it is only a part of it. */
  readonly within: number;
}

/** A text to translate, in the first language. */
export interface TextUse {
  /** Path of ids, as catalogues spell it. */
  readonly key: string;
  readonly path: JsonPath;
  readonly text: string;
}

/**
 * Where everything with an id is declared and used: by reference, by event name, inside conditions, in points and
 * placeholders. And every text in file order. Takes a scenario that is not right yet; what cannot be read is passed over.
 */
export function findUses(scenario: JsonValue): {
  readonly uses: readonly Use[];
  readonly texts: readonly TextUse[];
} {
  const declarations = readDeclarations(scenario);
  const uses: Use[] = [];
  const texts: TextUse[] = [];
  const add = (
    kind: ReferenceKind | 'document',
    id: string,
    place: { path: JsonPath; how?: UseHow; at?: Use['at']; within?: number },
  ): void => {
    const known = kind === 'work' || kind === 'document' ? shared(id, declarations) : kind;
    if (known === undefined) return;
    uses.push({ kind: known, id, how: 'named', at: 'value', within: 0, ...place });
  };
  const event = (name: string, path: JsonPath, at: Use['at']): void => {
    const dot = name.indexOf('.');
    if (dot > 0) add('work', name.slice(0, dot), { path, at });
  };

  for (const kind of REFERENCE_KINDS) {
    if (kind === 'work' || kind === 'stage') continue;
    for (const [id] of entriesOf(valueAt(scenario, PARTS[kind]))) {
      add(kind, id, { path: [...PARTS[kind], id], at: 'key', how: 'declared' });
    }
  }
  const visits = visit(scenario);
  const stages = new Set<string>();
  eventsOf(member(scenario, 'flow'), ['flow'], event, (id, path) => {
    stages.add(statesOf(path).join('.'));
    add('stage', id, { path, at: 'key', how: 'declared' });
  });
  const parse = createConditionParser(declarations);
  for (const { role, to, path, value } of roleStrings(visits)) {
    if (role === 'reference' && to) {
      const verb = path.at(-1);
      const sets = to === 'fact' && (verb === 'set' || verb === 'raise' || verb === 'lower');
      add(to, value, { path, how: sets ? 'set' : 'named' });
    } else if (role === 'condition') {
      const parsed = parse(value);
      if (!('ast' in parsed)) continue;
      for (const { kind, id, within } of namesIn(parsed.ast, declarations)) {
        add(kind, id, { path, how: 'read', within });
      }
    } else if (role === 'target') {
      const target = (value.startsWith('#') ? value.slice(1) : value).split('.');
      const above = value.startsWith('#') ? [] : statesOf(path).slice(0, -1);
      for (const [index, id] of target.entries()) {
        if (!stages.has([...above, ...target.slice(0, index + 1)].join('.'))) continue;
        const before = target.slice(0, index).join('.').length + (index > 0 ? 1 : 0);
        add('stage', id, { path, within: before + (value.startsWith('#') ? 1 : 0) });
      }
    } else if (role === 'text') {
      texts.push({ key: path.join('.'), path, text: value });
      for (const { kind, label, offset, whole } of findPlaceholders(value)) {
        const names = kind === 'hash' ? 'exhibit' : kind === 'address' ? 'address' : 'transaction';
        add(names, label, { path, within: offset + whole.indexOf(label) });
      }
    }
  }
  for (const { schema, path, value } of visits) {
    // What an effect says of how an exhibit was obtained is plain text in the schema, and names work.
    const by = member(value, 'by');
    if (path.at(-1) === 'initial' && typeof value === 'string') {
      const states = [...statesOf(path), value];
      if (stages.has(states.join('.'))) add('stage', value, { path });
    }
    if (typeof by === 'string' && member(value, 'add') !== undefined)
      add('work', by, { path: [...path, 'by'] });
    if (schema !== points) continue;
    for (const [id] of entriesOf(value)) add('competency', id, { path: [...path, id], at: 'key' });
  }
  for (const [id, spec] of entriesOf(member(scenario, 'deadlines'))) {
    const name = valueAt(spec, ['from', 'event']);
    if (typeof name === 'string') event(name, ['deadlines', id, 'from', 'event'], 'value');
  }
  for (const [play, spec] of entriesOf(member(scenario, 'plays'))) {
    const steps = member(spec, 'steps');
    for (const [index, step] of Array.isArray(steps) ? steps.entries() : []) {
      for (const verb of ['open', 'await', 'close']) {
        const id = member(step, verb);
        if (typeof id === 'string') add('document', id, { path: ['plays', play, 'steps', index, verb] });
      }
    }
  }
  return { uses, texts };
}

/** Every placeholder and slot of a text, as it is spelled. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{[^{}\s]+\}/g)].map(([whole]) => whole);
}

/** What a bare id means that documents, work and stages share. */
function shared(id: string, declarations: Declarations): Exclude<ReferenceKind, 'work'> | undefined {
  if (declarations.ids('exhibit').has(id)) return 'exhibit';
  if (declarations.ids('message').has(id)) return 'message';
  return declarations.workKind(id) ?? (declarations.stages.has(id) ? 'stage' : undefined);
}

/** Ids of the states around a place in the flow, from the top. */
function statesOf(path: JsonPath): readonly string[] {
  const ids: string[] = [];
  for (let at = 1; path[at] === 'states' && at + 1 < path.length; at += 2) ids.push(String(path[at + 1]));
  return ids;
}

function eventsOf(
  node: JsonValue | undefined,
  path: JsonPath,
  event: (name: string, path: JsonPath, at: 'key') => void,
  stage: (id: string, path: JsonPath) => void,
): void {
  for (const [name] of entriesOf(member(node, 'on'))) event(name, [...path, 'on', name], 'key');
  for (const [id, state] of entriesOf(member(node, 'states'))) {
    const at = [...path, 'states', id];
    if (isRecord(member(state, 'stage'))) stage(id, at);
    eventsOf(state, at, event, stage);
  }
}

interface NamedInCondition {
  readonly kind: ReferenceKind | 'document';
  readonly id: string;
  readonly within: number;
}

function namesIn(node: ASTNode, declarations: Declarations): readonly NamedInCondition[] {
  const found: NamedInCondition[] = [];
  const walk = (one: ASTNode): void => {
    if (one.op === 'id') {
      const kind = declarations.facts.has(one.args) ? 'fact' : 'parameter';
      if (kind === 'fact' || (declarations.parameters.has(one.args) && one.args !== 'mode')) {
        found.push({ kind, id: one.args, within: one.start });
      }
    } else if (one.op === 'call') {
      const [called, args] = one.args;
      const kinds = conditionFunction(calledName(called))?.args ?? [];
      for (const [index, argument] of args.entries()) {
        const kind = referenceKind(kinds[index]);
        if (kind && argument.op === 'value' && typeof argument.args === 'string') {
          // After the opening quote.
          found.push({ kind, id: argument.args, within: argument.start + 1 });
        } else walk(argument);
      }
    } else if (Array.isArray(one.args)) {
      for (const part of one.args) if (isNode(part)) walk(part);
    } else if (isNode(one.args)) walk(one.args);
  };
  walk(node);
  return found;
}

function referenceKind(kind: ArgumentKind | undefined): ReferenceKind | 'document' | undefined {
  if (kind === 'document') return 'document';
  if (kind === 'partner') return 'agency';
  return REFERENCE_KINDS.find((one) => one === kind);
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value;
}
