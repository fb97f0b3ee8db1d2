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
      checkId(argument, kind, literal, { kind: known.args[index - 1], id: literals[index - 1] }, check);
    }
  }
}

function checkTime(argument: ASTNode, literal: string, check: ConditionCheck): void {
  if (check.home === undefined) return;
  const instant = toInstant(check.home, literal);
  if (!instant.ok) check.problem('CB0510', argument, `${instant.error}.`, 'write YYYY-MM-DDTHH:mm');
}

/** The argument before: the decision or field that has an option, the transaction that has an output. */
interface Before {
  readonly kind: ArgumentKind | undefined;
  readonly id: string | undefined;
}

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
    `There is no ${kind} "${literal}" in ${where}.`,
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
    case 'flag':
      return { known: BOARD_FLAGS, where: 'the flags of the tracing board' };
    case 'mark':
      return { known: ALL_FLAG_MARKS, where: 'the marks of a flag' };
    case 'service':
      return { known: declarations.services, where: 'tracing.services' };
    case 'alternative':
      return { known: declarations.alternatives, where: 'tracing.alternatives' };
    case 'output':
      return { known: outputsOf(before, check), where: `the outputs of "${before.id ?? ''}"` };
    case 'option':
      return { known: optionsOf(before, check), where: `the options of "${before.id ?? ''}"` };
    default:
      return { known: [...declarations.ids(kind)], where: partName(kind) };
  }
}

function optionsOf({ kind, id }: Before, { declarations, place }: ConditionCheck): readonly string[] {
  if (id === undefined) return [];
  if (kind === 'decision') return declarations.options(id);
  return (place.paper === undefined ? undefined : declarations.fields(place.paper).get(id)) ?? [];
}

/** `-1`, "it cannot be told", and the index of each output. A transaction that is not there is told by itself. */
function outputsOf({ id }: Before, { declarations }: ConditionCheck): readonly string[] {
  const count = id === undefined ? 0 : declarations.outputs(id);
  return ['-1', ...Array.from({ length: count }, (_, index) => String(index))];
}
