import type { ASTNode } from '@marcbachmann/cel-js';
import type { CompiledCondition, ConditionEnv } from './condition';
import { calledName } from './environment';
import { type ConditionFunctionName, isFunctionName } from './functions';

type Value = boolean | number | string;
type Term = (env: ConditionEnv) => Value;

/**
 * Turns a checked condition into closures. CEL's own evaluator is not used: with the subset that the check lets
 * through nothing can fail, numbers stay plain numbers, and the same steps run on every machine.
 */
export function compileCondition(ast: ASTNode): CompiledCondition {
  const term = compile(ast);
  const calls = new Set<ConditionFunctionName>();
  const readsVariables = collect(ast, calls);
  return Object.assign((env: ConditionEnv) => term(env) === true, { readsVariables, calls: [...calls] });
}

/** Collects the functions that are called; whether any variable is read. */
function collect(node: ASTNode, calls: Set<ConditionFunctionName>): boolean {
  switch (node.op) {
    case 'value':
    case 'list':
      return false;
    case 'id':
      return true;
    case 'call': {
      const name = calledName(node.args[0]);
      if (isFunctionName(name)) calls.add(name);
      return false;
    }
    case '!_':
    case '-_':
      return collect(node.args, calls);
    case '?:':
    case 'in':
    case '&&':
    case '||':
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '+':
    case '-':
      return node.args.map((part) => collect(part, calls)).includes(true);
    default:
      throw new Error(`A condition was compiled unchecked: ${node.op}`);
  }
}

function compile(node: ASTNode): Term {
  switch (node.op) {
    case 'value': {
      const constant = literalOf(node);
      return () => constant;
    }
    case 'id': {
      const name = node.args;
      return (env) => env.variable(name);
    }
    case 'call': {
      const name = calledName(node.args[0]);
      const args = node.args[1].map((argument) => String(literalOf(argument)));
      return (env) => env.call(name, args);
    }
    case '!_': {
      const inner = compile(node.args);
      return (env) => inner(env) !== true;
    }
    case '-_': {
      const inner = compile(node.args);
      return (env) => -numberOf(inner(env));
    }
    case '?:': {
      const [test, yes, no] = [compile(node.args[0]), compile(node.args[1]), compile(node.args[2])];
      return (env) => (test(env) === true ? yes(env) : no(env));
    }
    case 'in': {
      const item = compile(node.args[0]);
      const list = node.args[1];
      const values = new Set(list.op === 'list' ? list.args.map(literalOf) : []);
      return (env) => values.has(item(env));
    }
    case '&&':
    case '||':
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '+':
    case '-': {
      const combine = OPERATORS[node.op];
      const [left, right] = [compile(node.args[0]), compile(node.args[1])];
      return (env) => combine(left, right, env);
    }
    default:
      throw new Error(`A condition was compiled unchecked: ${node.op}`);
  }
}

const OPERATORS = {
  '&&': (left, right, env) => left(env) === true && right(env) === true,
  '||': (left, right, env) => left(env) === true || right(env) === true,
  '==': (left, right, env) => left(env) === right(env),
  '!=': (left, right, env) => left(env) !== right(env),
  '<': (left, right, env) => order(left(env), right(env)) < 0,
  '<=': (left, right, env) => order(left(env), right(env)) <= 0,
  '>': (left, right, env) => order(left(env), right(env)) > 0,
  '>=': (left, right, env) => order(left(env), right(env)) >= 0,
  '+': (left, right, env) => numberOf(left(env)) + numberOf(right(env)),
  '-': (left, right, env) => numberOf(left(env)) - numberOf(right(env)),
} satisfies Record<string, (left: Term, right: Term, env: ConditionEnv) => Value>;

/** Numbers by size; days, written `2031-03-03`, by text. The check lets through no other order and no mixed one. */
function order(left: Value, right: Value): number {
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0;
  return numberOf(left) - numberOf(right);
}

/** The value of a literal, with CEL's whole numbers as plain ones. The check keeps them small. */
function literalOf(node: ASTNode): Value {
  if (node.op !== 'value') throw new Error(`A condition was compiled unchecked: ${node.op}`);
  const literal = node.args;
  if (typeof literal === 'bigint') return Number(literal);
  if (typeof literal === 'string' || typeof literal === 'boolean') return literal;
  throw new Error('A condition was compiled unchecked: literal');
}

function numberOf(value: Value): number {
  return typeof value === 'number' ? value : 0;
}
