import type { JsonValue } from '../base';
import { entriesOf, isList, isRecord, type JsonPath, member, valueAt } from './json-path';
import type { ReferenceKind } from './schema/primitives';

/** Kinds of work that the flow opens and hears of. */
export const WORK_KINDS = [
  'form',
  'instrument',
  'decision',
  'finding',
  'review',
  'theory',
  'recall',
] as const satisfies readonly ReferenceKind[];
export type WorkKind = (typeof WORK_KINDS)[number];

/** The tracing board, as work that the flow opens; it is there in a case with a ledger. */
export const BOARD_WORK = 'board';

/** The operation, as work that the flow opens; it is there in a case that declares one. */
export const OPERATION_WORK = 'operation';

/** Where the things of a kind are declared; `work` and `parameter` facts aside, an object keyed by id. */
export const PARTS: Record<Exclude<ReferenceKind, 'work' | 'stage'>, JsonPath> = {
  zone: ['zones'],
  place: ['places'],
  agency: ['agencies'],
  person: ['people'],
  parameter: ['parameters'],
  fact: ['facts'],
  exhibit: ['exhibits'],
  message: ['messages'],
  form: ['forms'],
  instrument: ['instruments'],
  decision: ['decisions'],
  domain: ['domains'],
  finding: ['findings'],
  review: ['reviews'],
  theory: ['theories'],
  comparison: ['compare'],
  recall: ['recall'],
  hint: ['hints'],
  point: ['scoring', 'points'],
  competency: ['scoring', 'competencies'],
  breach: ['scoring', 'breaches'],
  ending: ['endings'],
  deadline: ['deadlines'],
  address: ['ledger', 'addresses'],
  transaction: ['ledger', 'transactions'],
  channel: ['channels'],
  window: ['operation', 'windows'],
  lane: ['operation', 'lanes'],
  step: ['operation', 'steps'],
  radio: ['operation', 'radio'],
};

/** What a fact can hold. */
export type FactDomain =
  | { readonly kind: 'flag' }
  | { readonly kind: 'level'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] };

export const MODES = ['guided', 'practice', 'assessment'] as const;

/** What a scenario declares, read from the raw JSON so that it is known even where the shape is wrong. */
export interface Declarations {
  ids(kind: ReferenceKind): ReadonlySet<string>;
  workKind(id: string): WorkKind | undefined;
  readonly facts: ReadonlyMap<string, FactDomain>;
  /** Values of parameters and of `mode`. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** Option ids of a decision. */
  options(decision: string): readonly string[];
  /** States of patience by agency, of those that have it. */
  readonly partners: ReadonlyMap<string, readonly string[]>;
  /** Fields of a form or instrument; option ids where the input has options. */
  fields(paper: string): ReadonlyMap<string, readonly string[] | undefined>;
  /** Whether a field of a form or instrument is a box to tick. */
  isTick(paper: string, field: string): boolean;
  /** Whether the case has a tracing board. */
  readonly hasBoard: boolean;
  readonly hasOperation: boolean;
  /** Ids of the services and of the other explanations of the tracing board. */
  readonly services: readonly string[];
  readonly alternatives: readonly string[];
  /** How many outputs a named transaction has. */
  outputs(transaction: string): number;
  /** Ids of the flow states that are stages. */
  readonly stages: ReadonlySet<string>;
}

export function readDeclarations(scenario: JsonValue): Declarations {
  const keysAt = (path: JsonPath): readonly string[] =>
    entriesOf(valueAt(scenario, path)).map(([key]) => key);
  const hasBoard = isRecord(member(scenario, 'ledger')) && isRecord(member(scenario, 'tracing'));
  const hasOperation = isRecord(member(scenario, 'operation'));
  const stages = stageIds(member(scenario, 'flow'));
  const sets = new Map<ReferenceKind, ReadonlySet<string>>();
  const idsOf = (kind: ReferenceKind): readonly string[] => {
    if (kind === 'stage') return stages;
    if (kind !== 'work') return keysAt(PARTS[kind]);
    return [
      ...WORK_KINDS.flatMap((work) => keysAt(PARTS[work])),
      ...(hasBoard ? [BOARD_WORK] : []),
      ...(hasOperation ? [OPERATION_WORK] : []),
    ];
  };
  const ids = (kind: ReferenceKind): ReadonlySet<string> => {
    const known = sets.get(kind);
    if (known) return known;
    const made = new Set(idsOf(kind));
    sets.set(kind, made);
    return made;
  };
  const fieldsPath = (paper: string): JsonPath => [
    ...(ids('form').has(paper) ? PARTS.form : PARTS.instrument),
    paper,
    'fields',
  ];
  return {
    ids,
    workKind: (id) => WORK_KINDS.find((kind) => ids(kind).has(id)),
    facts: new Map(
      entriesOf(valueAt(scenario, PARTS.fact)).flatMap(([name, spec]) => {
        const domain = factDomain(spec);
        // A fact called `mode` is reported; conditions go on reading the mode.
        return domain && name !== 'mode' ? [[name, domain] as const] : [];
      }),
    ),
    parameters: new Map<string, readonly string[]>([
      ...keysAt(PARTS.parameter).map(
        (name) => [name, keysAt([...PARTS.parameter, name, 'options'])] as const,
      ),
      ['mode', MODES],
    ]),
    partners: new Map(
      keysAt(PARTS.agency).flatMap((agency) => {
        const states = valueAt(scenario, [...PARTS.agency, agency, 'patience', 'states']);
        return isRecord(states) ? [[agency, Object.keys(states)] as const] : [];
      }),
    ),
    options: (decision) => keysAt([...PARTS.decision, decision, 'options']),
    fields: (paper) => {
      return new Map(
        entriesOf(valueAt(scenario, fieldsPath(paper))).map(([name, spec]) => {
          const options = member(spec, 'options');
          return [name, isRecord(options) ? Object.keys(options) : undefined];
        }),
      );
    },
    isTick: (paper, field) => valueAt(scenario, [...fieldsPath(paper), field, 'input']) === 'tick',
    services: keysAt(['tracing', 'services']),
    alternatives: keysAt(['tracing', 'alternatives']),
    outputs: (transaction) => {
      const outputs = valueAt(scenario, [...PARTS.transaction, transaction, 'outputs']);
      return isList(outputs) ? outputs.length : 0;
    },
    hasBoard,
    hasOperation,
    stages: new Set(stages),
  };
}

/** The part of `scenario.json` that declares things of a kind, as an author knows it. */
export function partName(kind: ReferenceKind): string {
  if (kind === 'stage') return 'the states of the flow with a "stage"';
  return kind === 'work'
    ? 'forms, instruments, decisions, findings, reviews, theories, recall'
    : PARTS[kind].join('.');
}

function factDomain(spec: JsonValue): FactDomain | undefined {
  if (typeof member(spec, 'flag') === 'boolean') return { kind: 'flag' };
  const level = member(spec, 'level');
  if (isList(level) && typeof level[0] === 'number' && typeof level[1] === 'number') {
    return { kind: 'level', least: level[0], most: level[1] };
  }
  const choice = member(spec, 'choice');
  return isList(choice)
    ? { kind: 'choice', values: choice.filter((value) => typeof value === 'string') }
    : undefined;
}

function stageIds(node: JsonValue | undefined): readonly string[] {
  return entriesOf(member(node, 'states')).flatMap(([id, state]) => [
    ...(member(state, 'stage') === undefined ? [] : [id]),
    ...stageIds(state),
  ]);
}
