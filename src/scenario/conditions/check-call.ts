import type { ASTNode } from '@marcbachmann/cel-js';
import { toInstant } from '../../base';
import { partName } from '../declarations';
import { listNames, suggest } from '../diagnostics/nearest';
import { ALL_FLAG_MARKS, BOARD_FLAGS } from '../schema/board-words';
import { FINDING_GRADES } from '../schema/primitives';
import type { ConditionCheck } from './check';
import { calledName } from './environment';
import { type ArgumentKind, CONDITION_FUNCTIONS, conditionFunction } from './functions';

/** Checks that a called function exists here, and that each literal argument names something that exists. */
export function checkCall(
  node: ASTNode,
  spelled: string,
  args: readonly ASTNode[],
  check: ConditionCheck,
): void {
  const name = calledName(spelled);
  const known = conditionFunction(name);
  if (known === undefined) {
    const names = Object.keys(CONDITION_FUNCTIONS);
    check.problem(
      'CB0504',
      node,
      `There is no function "${name}".`,
      suggest(name, names, `there are ${names.join(', ')}`),
    );
    return;
  }
  if (known.scope === 'paper' && check.place.scope !== 'paper') {
    check.problem('CB0508', node, `"${name}" reads the fields of a form or request; there is none here.`);
    return;
  }
  if (args.length !== known.args.length) {
    const wanted =
      known.args.length === 0 ? 'no arguments' : `${known.args.length} (${known.args.join(', ')})`;
    check.problem('CB0502', node, `"${name}" takes ${wanted}, found ${args.length}.`);
    return;
  }
  const literals = args.map((argument) =>
    argument.op === 'value' && typeof argument.args === 'string' ? argument.args : undefined,
  );
  for (const [index, kind] of known.args.entries()) {
    const argument = args[index];
    const literal = literals[index];
    if (argument === undefined) continue;
    if (literal === undefined) {
      check.problem(
        'CB0509',
        argument,
        `"${name}" takes its ids written out in quotes.`,
        `write ${name}('…')`,
      );
    } else if (kind === 'local-time') {
      checkTime(argument, literal, check);
    } else {
      const before = known.args.slice(0, index).map((one, place) => ({ kind: one, id: literals[place] }));
      checkId(argument, kind, literal, before, check);
    }
  }
}

function checkTime(argument: ASTNode, literal: string, check: ConditionCheck): void {
  if (check.home === undefined) return;
  const instant = toInstant(check.home, literal);
  if (!instant.ok) check.problem('CB0510', argument, `${instant.error}.`, 'write YYYY-MM-DDTHH:mm');
}

/** The arguments before: the decision or field that has an option, the transaction that has an output. */
type Before = readonly { readonly kind: ArgumentKind; readonly id: string | undefined }[];

function checkId(
  argument: ASTNode,
  kind: Exclude<ArgumentKind, 'local-time'>,
  literal: string,
  before: Before,
  check: ConditionCheck,
): void {
  const { known, where } = knownIds(kind, before, check);
  if (known.includes(literal)) return;
  check.problem(
    'CB0507',
    argument,
    `There is no ${kind === 'form-field' ? 'field' : kind} "${literal}" in ${where}.`,
    suggest(literal, known, `there are ${listNames(known)}`),
  );
}

function knownIds(
  kind: Exclude<ArgumentKind, 'local-time'>,
  before: Before,
  check: ConditionCheck,
): { readonly known: readonly string[]; readonly where: string } {
  const { declarations, place } = check;
  switch (kind) {
    case 'document':
      return {
        known: [...declarations.ids('exhibit'), ...declarations.ids('message')],
        where: 'exhibits or messages',
      };
    case 'grade':
      return { known: FINDING_GRADES, where: 'the grades of a finding' };
    case 'field':
      return {
        known: place.paper === undefined ? [] : [...declarations.fields(place.paper).keys()],
        where: `the fields of "${place.paper ?? ''}"`,
      };
    case 'form-field': {
      const form = before.at(-1)?.id ?? '';
      return { known: [...declarations.fields(form).keys()], where: `the fields of "${form}"` };
    }
    case 'flag':
      return { known: BOARD_FLAGS, where: 'the flags of the tracing board' };
    case 'mark':
      return { known: ALL_FLAG_MARKS, where: 'the marks of a flag' };
    case 'partner':
      return { known: [...declarations.partners.keys()], where: 'the agencies with "patience"' };
    case 'service':
      return { known: declarations.services, where: 'tracing.services' };
    case 'alternative':
      return { known: declarations.alternatives, where: 'tracing.alternatives' };
    case 'output':
      return { known: outputsOf(before, check), where: `the outputs of "${before.at(-1)?.id ?? ''}"` };
    case 'option':
      return { known: optionsOf(before, check), where: `the options of "${ownerOf(before)?.id ?? ''}"` };
    default:
      return { known: [...declarations.ids(kind)], where: partName(kind) };
  }
}

/** The decision or field that the next option belongs to. */
function ownerOf(before: Before): Before[number] | undefined {
  return before.findLast(({ kind }) => kind !== 'option');
}

function optionsOf(before: Before, { declarations, place }: ConditionCheck): readonly string[] {
  const owner = ownerOf(before);
  if (owner?.id === undefined) return [];
  if (owner.kind === 'decision') return declarations.options(owner.id);
  const paper = owner.kind === 'form-field' ? before[0]?.id : place.paper;
  if (paper === undefined) return [];
  if (owner.kind === 'form-field' && declarations.isTick(paper, owner.id)) return ['yes'];
  return declarations.fields(paper).get(owner.id) ?? [];
}

/** `-1`, "it cannot be told", and the index of each output. A transaction that is not there is told by itself. */
function outputsOf(before: Before, { declarations }: ConditionCheck): readonly string[] {
  const id = before.at(-1)?.id;
  const count = id === undefined ? 0 : declarations.outputs(id);
  return ['-1', ...Array.from({ length: count }, (_, index) => String(index))];
}
