import type { JsonValue } from '../../base';
import { BOARD_WORK, type Declarations, OPERATION_WORK, partName, WORK_KINDS } from '../declarations';
import { listNames, suggest } from '../diagnostics/nearest';
import type { Report } from '../diagnostics/report';
import { type Draft, inScenario } from '../draft';
import { entriesOf, type JsonPath, member, valueAt } from '../json-path';
import { points, type ReferenceKind } from '../schema/primitives';
import { checkEffects } from './effects';

/** Every id that is named must be declared, and no id may mean two things. */
export function checkReferences(draft: Draft, report: Report): void {
  for (const { role, to, path, value } of draft.strings) {
    if (role === 'reference' && to) checkReference(to, value, path, draft.declarations, report);
  }
  for (const { schema, path, value } of draft.visits) {
    if (schema !== points) continue;
    for (const [competency] of entriesOf(value)) {
      checkReference('competency', competency, [...path, competency], draft.declarations, report, 'key');
    }
  }
  checkEffects(draft, report);
  checkNames(draft, report);
  checkUnique(draft, report);
}

function checkReference(
  kind: ReferenceKind,
  id: string,
  path: JsonPath,
  declarations: Declarations,
  report: Report,
  at: 'key' | 'value' = 'value',
): void {
  const known = declarations.ids(kind);
  if (known.has(id)) return;
  if (kind === 'work' && id === BOARD_WORK) {
    const message = 'There is no tracing board: it needs "ledger" and "tracing".';
    report('CB0911', inScenario(path, at), message, 'add what is missing');
    return;
  }
  const fix = suggest(id, known, `there are ${listNames(known)}`);
  report('CB0301', inScenario(path, at), `There is no ${kind} "${id}" in ${partName(kind)}.`, fix);
}

/** Words that CEL or the engine has taken. */
const TAKEN = [
  'mode',
  'true',
  'false',
  'null',
  'in',
  'has',
  'bool',
  'int',
  'uint',
  'double',
  'string',
  'bytes',
].concat(['list', 'map', 'type', 'dyn', 'null_type', 'timestamp', 'duration', 'optional']);

/** Conditions read facts and parameters by plain name, so the names share one space. */
function checkNames(draft: Draft, report: Report): void {
  for (const part of ['facts', 'parameters'] as const) {
    for (const [name] of entriesOf(member(draft.value, part))) {
      const place = inScenario([part, name], 'key');
      if (TAKEN.includes(name)) {
        report('CB0305', place, `"${name}" means something else in conditions.`, 'choose another name');
      } else if (part === 'parameters' && draft.declarations.facts.has(name)) {
        report('CB0305', place, `"${name}" is a fact and a parameter.`, 'rename one of them');
      }
    }
  }
}

const SHARED = ['exhibit', 'message', ...WORK_KINDS] as const;

/** Documents and work are named by bare id in events, plays and `opens`, so no two of them may share one. */
function checkUnique(draft: Draft, report: Report): void {
  const { hasBoard, hasOperation } = draft.declarations;
  const owner = new Map<string, string>();
  if (hasBoard) owner.set(BOARD_WORK, 'tracing');
  if (hasOperation) owner.set(OPERATION_WORK, 'the operation');
  for (const kind of SHARED) {
    const part = partName(kind);
    for (const id of draft.declarations.ids(kind)) {
      const before = owner.get(id);
      if (before === undefined) owner.set(id, part);
      else
        report(
          'CB0306',
          inScenario([part, id], 'key'),
          `"${id}" is already the id of something in ${before}.`,
        );
    }
  }
  checkStages(member(draft.value, 'flow'), ['flow'], owner, report);
}

function checkStages(
  node: JsonValue | undefined,
  path: JsonPath,
  owner: Map<string, string>,
  report: Report,
): void {
  for (const [id, state] of entriesOf(member(node, 'states'))) {
    const at = [...path, 'states', id];
    if (valueAt(state, ['stage']) !== undefined) {
      const before = owner.get(id);
      if (before !== undefined) {
        report('CB0306', inScenario(at, 'key'), `The stage "${id}" has the id of something in ${before}.`);
      }
      owner.set(id, 'the stages');
    }
    checkStages(state, at, owner, report);
  }
}
