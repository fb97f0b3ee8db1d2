import type { ASTNode } from '@marcbachmann/cel-js';
import type { Zone } from '../../base';
import type { Declarations } from '../declarations';
import type { DiagnosticCode } from '../diagnostics/codes';
import { listNames, suggest } from '../diagnostics/nearest';
import { CONFIDENCES, type ConditionScope } from '../schema/primitives';
import { checkCall } from './check-call';
import { checkDates, checkInstants, isCallOf, isInstant, isPeriodEnd } from './check-times';
import { compileCondition } from './compile';
import type { CompiledCondition } from './condition';
import { calledName, createConditionParser } from './environment';
import { conditionFunction } from './functions';

/** Where a condition stands: its scope, and in paper scope the form or instrument whose fields it reads. */
export interface ConditionPlace {
  readonly scope: ConditionScope;
  readonly paper?: string;
}

export interface ConditionProblem {
  readonly code: DiagnosticCode;
  /** Code units into the source. */
  readonly offset: number;
  readonly message: string;
  readonly fix?: string | undefined;
}

/** A compiled condition, or why there is none. */
export interface ConditionResult {
  readonly condition?: CompiledCondition;
  readonly problems: readonly ConditionProblem[];
}

/** What the check of one condition works with. */
export interface ConditionCheck {
  readonly declarations: Declarations;
  readonly place: ConditionPlace;
  /** Zone of the home desk, for `before`; undefined if the scenario has it wrong. */
  readonly home: Zone | undefined;
  problem(code: DiagnosticCode, node: ASTNode, message: string, fix?: string): void;
}

export type ConditionCompiler = (source: string, place: ConditionPlace) => ConditionResult;

/** A compiler of conditions for one scenario: parse, names and values, types, closures. Never throws. */
export function createConditionCompiler(
  declarations: Declarations,
  home: Zone | undefined,
): ConditionCompiler {
  const parse = createConditionParser(declarations);
  return (source, place) => {
    const parsed = parse(source);
    if (!('ast' in parsed)) {
      const { offset, message } = parsed;
      return { problems: [{ code: 'CB0501', offset, message: `This is not a condition: ${message}.` }] };
    }
    const problems: ConditionProblem[] = [];
    checkNode(parsed.ast, {
      declarations,
      place,
      home,
      problem: (code, node, message, fix) => problems.push({ code, offset: node.start, message, fix }),
    });
    if (problems.length > 0) return { problems };
    const mismatch = parsed.checkTypes();
    if (mismatch) {
      const { offset, message } = mismatch;
      return { problems: [{ code: 'CB0502', offset, message: `The types do not fit: ${message}.` }] };
    }
    return { condition: compileCondition(parsed.ast), problems };
  };
}

function checkNode(node: ASTNode, check: ConditionCheck): void {
  switch (node.op) {
    case 'value':
      checkLiteral(node, check);
      return;
    case 'id':
      checkVariable(node, calledName(node.args), check);
      return;
    case 'call':
      checkCall(node, node.args[0], node.args[1], check);
      return;
    case '!_':
    case '-_':
      checkNode(node.args, check);
      return;
    case '?:':
      for (const part of node.args) checkNode(part, check);
      return;
    case '==':
    case '!=':
      checkValues(node.args[0], [node.args[1]], check);
      checkValues(node.args[1], [node.args[0]], check);
      if (node.args.some(isInstant)) checkInstants(node.args, check, ['']);
      checkBoth(node.args, check);
      return;
    case 'in':
      checkIn(node.args, check);
      return;
    case '&&':
    case '||':
      checkBoth(node.args, check);
      return;
    case '<':
    case '<=':
    case '>':
    case '>=':
      if (node.args.some(isPeriodEnd)) {
        checkDates(node.args, check);
        checkBoth(node.args, check);
        return;
      }
      if (node.args.some(isInstant)) {
        checkInstants(node.args, check);
        checkBoth(node.args, check);
        return;
      }
      checkNumbers(node, check);
      return;
    case '+':
    case '-':
      checkNumbers(node, check);
      return;
    default:
      check.problem(
        'CB0505',
        node,
        'A condition can compare facts and call named functions; nothing else.',
        'see "Conditions" in the reference for what there is',
      );
  }
}

type Binary = ASTNode & { readonly op: '<' | '<=' | '>' | '>=' | '+' | '-' };

function checkNumbers(node: Binary, check: ConditionCheck): void {
  if (node.args.some((side) => !['int', undefined].includes(typeOf(side, check)))) {
    check.problem('CB0502', node, `The types do not fit: ${node.op} works on whole numbers only.`);
  }
  checkBoth(node.args, check);
}

function checkBoth(args: readonly ASTNode[], check: ConditionCheck): void {
  for (const part of args) checkNode(part, check);
}

/** Larger literals would lose digits as plain numbers, and no level is near them. */
const MOST = 1_000_000;

function checkLiteral(node: ASTNode & { readonly op: 'value' }, check: ConditionCheck): void {
  const literal = node.args;
  if (typeof literal === 'string' || typeof literal === 'boolean') return;
  if (typeof literal === 'bigint' && literal <= MOST && literal >= -MOST) return;
  check.problem('CB0505', node, 'A condition knows whole numbers up to a million, text, true and false.');
}

function checkVariable(node: ASTNode, name: string, check: ConditionCheck): void {
  const { facts, parameters } = check.declarations;
  if (facts.has(name) || parameters.has(name)) return;
  const known = [...facts.keys(), ...parameters.keys()];
  const fix = conditionFunction(name)
    ? `did you mean to call it, "${name}(…)"?`
    : suggest(name, known, `declare it in "facts", or use one of ${listNames(known)}`);
  check.problem('CB0503', node, `There is no fact or parameter "${name}".`, fix);
}

function checkIn([item, list]: readonly [ASTNode, ASTNode], check: ConditionCheck): void {
  checkNode(item, check);
  if (list.op !== 'list' || list.args.some((entry) => entry.op !== 'value')) {
    check.problem('CB0505', list, 'After "in" stands a list of plain values, such as ["a", "b"].');
    return;
  }
  checkBoth(list.args, check);
  checkValues(item, list.args, check);
}

/** A text beside a choice, a parameter, an options field or a certainty must be one of its values. */
function checkValues(subject: ASTNode, others: readonly ASTNode[], check: ConditionCheck): void {
  const values = valuesOf(subject, check);
  if (values === undefined) return;
  for (const other of others) {
    if (other.op !== 'value' || typeof other.args !== 'string' || values.includes(other.args)) continue;
    // `value(field)` gives the empty text for an empty field, `certainty(tx)` where nothing is asserted, `window()` where none is chosen.
    if (other.args === '' && subject.op === 'call') continue;
    const what = subjectName(subject);
    check.problem(
      'CB0506',
      other,
      `"${other.args}" is not a value of ${what}.`,
      suggest(other.args, values, `its values are ${listNames(values)}`),
    );
  }
}

function subjectName(subject: ASTNode): string {
  if (subject.op === 'id') return subject.args;
  if (isCallOf(subject, 'certainty')) return 'a certainty';
  if (isCallOf(subject, 'window')) return 'the window';
  return isCallOf(subject, 'patience') ? "this partner's patience" : 'this field';
}

function valuesOf(subject: ASTNode, { declarations, place }: ConditionCheck): readonly string[] | undefined {
  if (subject.op === 'id') {
    const fact = declarations.facts.get(subject.args);
    return fact?.kind === 'choice' ? fact.values : declarations.parameters.get(subject.args);
  }
  if (isCallOf(subject, 'certainty')) return CONFIDENCES;
  if (isCallOf(subject, 'window')) return [...declarations.ids('window')];
  if (subject.op === 'call' && isCallOf(subject, 'patience')) {
    const [agency] = subject.args[1];
    return agency?.op === 'value' && typeof agency.args === 'string'
      ? declarations.partners.get(agency.args)
      : undefined;
  }
  if (subject.op !== 'call' || subject.args[0] !== 'value' || place.paper === undefined) return undefined;
  const field = subject.args[1][0];
  return field?.op === 'value' && typeof field.args === 'string'
    ? declarations.fields(place.paper).get(field.args)
    : undefined;
}

function typeOf(node: ASTNode, { declarations }: ConditionCheck): 'bool' | 'int' | 'string' | undefined {
  if (node.op === 'value') {
    const literal = node.args;
    return typeof literal === 'string' ? 'string' : typeof literal === 'boolean' ? 'bool' : 'int';
  }
  if (node.op === 'call') return conditionFunction(node.args[0])?.returns;
  if (node.op !== 'id') return undefined;
  const fact = declarations.facts.get(node.args);
  if (fact) return fact.kind === 'flag' ? 'bool' : fact.kind === 'level' ? 'int' : 'string';
  return declarations.parameters.has(node.args) ? 'string' : undefined;
}
