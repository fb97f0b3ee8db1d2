import { z } from 'zod';
import type { JsonValue } from '../../base';
import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { inScenario } from '../draft';
import { isList, isRecord, type JsonPath, member, valueAt } from '../json-path';
import { FORBIDDEN_KEYS } from '../parse-json';
import { SCENARIO_FORMAT, type Scenario, scenarioSchema } from '../schema/scenario';
import { pickBranch, schemaOf, unwrap } from '../walk';

type Issue = z.core.$ZodIssue;

/** What every explanation needs: the whole scenario, and where in it the schema was applied. */
interface Explaining {
  readonly scenario: JsonValue;
  readonly report: Report;
}

/** Checks the shape; the typed scenario if it is right. zod's issues become sentences, several for one union. */
export function checkShape(scenario: JsonValue, report: Report): Scenario | undefined {
  const result = scenarioSchema.safeParse(scenario);
  if (result.success) return result.data;
  for (const issue of result.error.issues) explain(issue, [], { scenario, report });
  return undefined;
}

function explain(issue: Issue, base: JsonPath, explaining: Explaining): void {
  const { scenario, report } = explaining;
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const value = valueAt(scenario, path);
  const place = inScenario(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      explainUnknownKeys(issue.keys, path, explaining);
      return;
    case 'invalid_type':
      if (value === undefined) explainMissing(path, issue.expected, explaining);
      else report('CB0202', place, `Expected ${kindName(issue.expected)}, found ${describe(value)}.`);
      return;
    case 'invalid_value':
      explainValue(issue.values, path, explaining);
      return;
    case 'invalid_format':
      report('CB0204', place, `${describe(value)} is not ${issue.message}.`);
      return;
    case 'too_big':
      report('CB0205', place, `Too much: at most ${issue.maximum}${unitOf(value)}, found ${sizeOf(value)}.`);
      return;
    case 'too_small':
      report(
        'CB0205',
        place,
        `Too little: at least ${issue.minimum}${unitOf(value)}, found ${sizeOf(value)}.`,
      );
      return;
    case 'not_multiple_of':
      report('CB0205', place, `${describe(value)} is not a multiple of ${issue.divisor}.`);
      return;
    case 'invalid_key':
      report(
        'CB0208',
        inScenario(path, 'key'),
        `"${String(path.at(-1))}" is not ${issue.issues[0]?.message ?? 'a key'}.`,
      );
      return;
    case 'invalid_union':
      explainUnion(path, explaining);
      return;
    case 'invalid_element':
    case 'custom':
      report('CB0202', place, `${describe(value)} does not fit here.`);
      return;
  }
}

function explainUnknownKeys(keys: readonly string[], path: JsonPath, { scenario, report }: Explaining): void {
  const schema = unwrap(schemaAt(scenario, path), valueAt(scenario, path));
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const where = path.length === 0 ? 'a scenario' : `"${String(path.at(-1))}"`;
  for (const key of keys) {
    // Said with its own code when the JSON was read.
    if (FORBIDDEN_KEYS.includes(key)) continue;
    const fix = suggest(key, known, `its keys are ${listNames(known)}`);
    report('CB0201', inScenario([...path, key], 'key'), `"${key}" is no key of ${where}.`, fix);
  }
}

function explainMissing(path: JsonPath, expected: string, { scenario, report }: Explaining): void {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  if (!isRecord(valueAt(scenario, parent))) {
    report('CB0202', inScenario(parent), `Expected ${kindName(expected)} at place ${key}, found nothing.`);
    return;
  }
  const description = schemaAt(scenario, path).meta()?.description;
  report(
    'CB0203',
    inScenario(parent),
    `The key "${key}" is missing.`,
    description && `"${key}": ${description}`,
  );
}

function explainValue(
  values: readonly z.core.util.Primitive[],
  path: JsonPath,
  explaining: Explaining,
): void {
  const { scenario, report } = explaining;
  const value = valueAt(scenario, path);
  if (value === undefined) {
    explainMissing(path, 'string', explaining);
  } else if (path.length === 1 && path[0] === 'format') {
    report(
      'CB0209',
      inScenario(path),
      `This is format ${describe(value)}; only format ${SCENARIO_FORMAT} can be read.`,
    );
  } else {
    const names = values.map(String);
    const fix = typeof value === 'string' ? suggest(value, names) : undefined;
    const wanted = names.length === 1 ? (names[0] ?? '') : `one of ${listNames(names)}`;
    report('CB0206', inScenario(path), `${describe(value)} is not ${wanted}.`, fix);
  }
}

/** A union is explained by the branch that the author meant; without one, by what the branches begin with. */
function explainUnion(path: JsonPath, explaining: Explaining): void {
  const { scenario, report } = explaining;
  const value = valueAt(scenario, path);
  const union = peel(schemaAt(scenario, path));
  if (value === undefined) {
    explainMissing(path, 'object', explaining);
    return;
  }
  const branch = union instanceof z.ZodUnion ? pickBranch(union, value) : undefined;
  const issues = branch?.safeParse(value).error?.issues;
  if (issues) {
    for (const issue of issues) explain(issue, path, explaining);
    return;
  }
  const forms = union instanceof z.ZodUnion ? union.options.map((option) => formName(schemaOf(option))) : [];
  const known =
    union instanceof z.ZodUnion ? union.options.flatMap((option) => firstKey(schemaOf(option))) : [];
  const wrong = isRecord(value) ? Object.keys(value)[0] : undefined;
  const fix = wrong === undefined ? undefined : suggest(wrong, known);
  report('CB0207', inScenario(path), `Found ${describe(value)}; expected ${forms.join(', or ')}.`, fix);
}

/** The schema that describes the value at a path; branches of unions on the way are chosen by the values. */
function schemaAt(scenario: JsonValue, path: JsonPath): z.ZodType {
  let schema: z.ZodType = scenarioSchema;
  let value: JsonValue | undefined = scenario;
  for (const step of path) {
    const inner = unwrap(schema, value);
    if (inner instanceof z.ZodObject)
      schema = Object.hasOwn(inner.shape, step) ? schemaOf(inner.shape[step]) : z.never();
    else if (inner instanceof z.ZodRecord) schema = schemaOf(inner.valueType);
    else if (inner instanceof z.ZodArray) schema = schemaOf(inner.element);
    else if (inner instanceof z.ZodTuple) schema = schemaOf(inner.def.items[Number(step)] ?? z.never());
    value = member(value, step);
  }
  return peel(schema);
}

function peel(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodLazy
    ? peel(schemaOf(schema.unwrap()))
    : schema;
}

function firstKey(schema: z.ZodType): readonly string[] {
  const inner = peel(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape).slice(0, 1) : [];
}

function formName(schema: z.ZodType): string {
  const inner = peel(schema);
  if (inner instanceof z.ZodObject) return `{ "${firstKey(inner)[0] ?? ''}": … }`;
  if (inner instanceof z.ZodArray || inner instanceof z.ZodTuple) return 'a list';
  if (inner instanceof z.ZodLiteral) return String([...inner.values][0]);
  return kindName(inner.type);
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  tuple: 'a list',
};

function kindName(expected: string): string {
  return KIND_NAMES[expected] ?? expected;
}

function describe(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (isList(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value !== 'string') return String(value);
  return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
}

function unitOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? ' characters' : isList(value) ? ' entries' : '';
}

function sizeOf(value: JsonValue | undefined): string {
  return typeof value === 'string' || isList(value) ? String(value.length) : describe(value);
}
