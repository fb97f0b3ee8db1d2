import type { ASTNode } from '@marcbachmann/cel-js';
import { toInstant, type Zone } from '../../base';
import { calledName } from '../conditions/environment';
import { BOARD_FUNCTIONS, conditionFunction } from '../conditions/functions';
import type { Scenario } from '../schema/scenario';
import { ALWAYS, both, type Expression, either, FREE, isOneOf, NEVER } from './expression';
import type { Value, Variable, Variables } from './variables';

/** A value inside a condition: over which variables, and what it is for their values. */
interface Term {
  readonly variables: readonly Variable[];
  of(values: ReadonlyMap<Variable, Value>): Value;
}

/** Larger tables are not worth their memory; such a comparison can then be either. */
const MOST_ROWS = 4096;
const PLAN_FUNCTIONS = ['start', 'placed', 'window'];

/** Turns checked conditions into expressions over the variables of the model. */
export class ConditionReader {
  constructor(
    private readonly spec: Scenario,
    private readonly variables: Variables,
    private readonly home: Zone,
    /** The condition of another path, for a channel's. */
    private readonly at: (path: string) => Expression,
  ) {}

  read(node: ASTNode): Expression {
    switch (node.op) {
      case 'value':
        return node.args === true ? ALWAYS : NEVER;
      case 'id':
      case 'call':
        return this.readNamed(node);
      case '!_':
        return { op: 'not', of: this.read(node.args) };
      case '&&':
        return both(this.read(node.args[0]), this.read(node.args[1]));
      case '||':
        return either(this.read(node.args[0]), this.read(node.args[1]));
      case '?:':
        return {
          op: 'if',
          test: this.read(node.args[0]),
          yes: this.read(node.args[1]),
          no: this.read(node.args[2]),
        };
      default:
        return this.compared(node);
    }
  }

  private readNamed(node: ASTNode & { readonly op: 'id' | 'call' }): Expression {
    if (node.op === 'id') {
      const variable = this.named(node.args);
      return variable ? isOneOf(variable, [true]) : FREE;
    }
    const name = calledName(node.args[0]);
    const [first = '', second = '', third = ''] = node.args[1].map(textOf);
    if (isOutside(name)) return this.outside(node, name);
    const flag = (key: string): Expression => this.holds(key, [true]);
    switch (name) {
      case 'has':
        return this.holds(`exhibit:${first}`, ['here']);
      case 'tainted':
      case 'registered':
      case 'opened':
      case 'assessed':
      case 'granted':
      case 'returned':
      case 'filed':
      case 'compared':
      case 'begun':
      case 'heard':
        return flag(`${name}:${first}`);
      case 'delivered':
        return flag(`message:${first}`);
      case 'executed':
        return flag('executed:');
      case 'sent':
        return { op: 'not', of: this.holds(`request:${first}`, ['none']) };
      case 'pending':
        return this.requestIs(first, ['written', 'way']);
      case 'refused':
        return this.refused(first);
      case 'chosen':
        return this.holds(`decision:${first}`, [second]);
      case 'submitted':
        return { op: 'not', of: this.holds(`finding:${first}`, ['none']) };
      case 'supported':
        return this.holds(`finding:${first}`, ['supported']);
      case 'graded':
        return this.holds(`finding:${first}`, [second]);
      case 'staked':
        return flag(`staked:${first}/${second}`);
      case 'reviewed':
        return this.holds(`review:${first}`, ['done', 'asked again']);
      case 'handed':
        return flag(`theory:${first}`);
      case 'closed':
        return flag(`closed:${first}`);
      case 'lost':
        return this.holds(`deadline:${first}`, ['lost']);
      case 'entered':
        return flag(`entered:${first}/${second}/${third}`);
      case 'before': {
        const at = toInstant(this.home, first);
        return at.ok ? { op: 'before', at: at.value } : FREE;
      }
      case 'channel':
        return this.channel(first, second);
      default:
        return FREE;
    }
  }

  /** What the trainee can make so at any time while the board or the plan is open. */
  private outside(node: ASTNode, name: string): Expression {
    const group = PLAN_FUNCTIONS.includes(name) ? 'plan' : 'board';
    return isOneOf(this.variables.flag(`${group}:${spelled(node)}`), [true]);
  }

  private holds(key: string, values: readonly Value[]): Expression {
    const variable = this.variables.find(key);
    return variable ? isOneOf(variable, values) : FREE;
  }

  private requestIs(instrument: string, phases: readonly string[]): Expression {
    const variable = this.variables.find(`request:${instrument}`);
    if (!variable) return FREE;
    const fit = variable.values.filter((value) => phases.includes(String(value).split(' ')[0] ?? ''));
    return isOneOf(variable, fit);
  }

  private refused(instrument: string): Expression {
    const variable = this.variables.find(`request:${instrument}`);
    if (!variable) return FREE;
    // Between writing again and transmission it is the outcome that is on its way: either, for the model.
    const between: Expression = both(this.requestIs(instrument, ['written']), FREE);
    return either(isOneOf(variable, ['answered refused']), between);
  }

  private channel(channel: string, agency: string): Expression {
    const country = this.spec.agencies[agency]?.country ?? '';
    const state = this.spec.channels?.[channel]?.states[country];
    if (state === undefined || state.closed) return NEVER;
    return state.when === undefined ? ALWAYS : this.at(`channels.${channel}.states.${country}.when`);
  }

  private named(name: string): Variable | undefined {
    return this.variables.find(`fact:${name}`) ?? this.variables.find(`parameter:${name}`);
  }

  private compared(node: ASTNode): Expression {
    const term = this.term(node);
    if (term === undefined) {
      const name = outsideName(node);
      return name === undefined ? FREE : this.outside(node, name);
    }
    const { variables } = term;
    const rows = variables.reduce((product, { values }) => product * values.length, 1);
    if (rows > MOST_ROWS) return FREE;
    const holds = new Uint8Array(rows);
    for (let row = 0; row < rows; row += 1) {
      let rest = row;
      const values = new Map<Variable, Value>();
      for (const variable of variables) {
        values.set(variable, variable.values[rest % variable.values.length] ?? false);
        rest = Math.floor(rest / variable.values.length);
      }
      holds[row] = term.of(values) === true ? 1 : 0;
    }
    return variables.length === 0 ? (holds[0] ? ALWAYS : NEVER) : { op: 'table', variables, holds };
  }

  /** A value over finitely many variables; undefined if the model does not hold it. */
  private term(node: ASTNode): Term | undefined {
    switch (node.op) {
      case 'value': {
        const value = typeof node.args === 'bigint' ? Number(node.args) : node.args;
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
          return undefined;
        return { variables: [], of: () => value };
      }
      case 'id':
        return termOf(this.named(node.args));
      case 'call': {
        const [called, args] = node.args;
        if (calledName(called) === 'patience')
          return termOf(this.variables.find(`partner:${textOf(args[0])}`));
        return conditionFunction(calledName(called))?.returns === 'bool' ? this.booleanTerm(node) : undefined;
      }
      case '-_':
        return combine([this.term(node.args)], ([value]) => -Number(value));
      case '!_':
      case '&&':
      case '||':
        return this.booleanTerm(node);
      case '?:':
        return combine(
          node.args.map((part) => this.term(part)),
          ([test, yes, no]) => (test === true ? yes : no),
        );
      case 'in': {
        const list = node.args[1];
        const values = list.op === 'list' ? list.args.map((one) => this.term(one)) : [];
        return combine([this.term(node.args[0]), ...values], ([item, ...all]) => all.includes(item));
      }
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '+':
      case '-': {
        const operate = OPERATORS[node.op];
        return combine(
          node.args.map((part) => this.term(part)),
          ([left, right]) => operate(left ?? 0, right ?? 0),
        );
      }
      default:
        return undefined;
    }
  }

  private booleanTerm(node: ASTNode): Term | undefined {
    const expression = this.read(node);
    if (expression.op !== 'table') return undefined;
    const { variables, holds } = expression;
    return {
      variables,
      of: (values) => {
        let row = 0;
        for (const variable of variables.toReversed()) {
          row = row * variable.values.length + variable.values.indexOf(values.get(variable) ?? false);
        }
        return holds[row] === 1;
      },
    };
  }
}

const OPERATORS: Readonly<Record<string, (left: Value, right: Value) => Value>> &
  Record<'+' | '-' | '<' | '<=' | '>' | '>=' | '==' | '!=', (left: Value, right: Value) => Value> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '+': (left, right) => Number(left) + Number(right),
  '-': (left, right) => Number(left) - Number(right),
};

function termOf(variable: Variable | undefined): Term | undefined {
  return variable && { variables: [variable], of: (values) => values.get(variable) ?? false };
}

function combine(
  parts: readonly (Term | undefined)[],
  operate: (values: readonly (Value | undefined)[]) => Value | undefined,
): Term | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  return {
    variables: [...new Set(known.flatMap(({ variables }) => variables))],
    of: (values) => operate(known.map((part) => part.of(values))) ?? false,
  };
}

function isOutside(name: string): boolean {
  return PLAN_FUNCTIONS.includes(name) || BOARD_FUNCTIONS.some((one) => one === name);
}

/** The function of the board or plan that a comparison asks, if it asks nothing but one and constants. */
function outsideName(node: ASTNode): string | undefined {
  if (!['==', '!=', '<', '<=', '>', '>=', 'in'].includes(node.op)) return undefined;
  const names = new Set<string>();
  let other = false;
  const walk = (one: ASTNode): void => {
    if (one.op === 'call') {
      const name = calledName(one.args[0]);
      if (isOutside(name)) names.add(name);
      else other = true;
    } else if (one.op === 'id') other = true;
    else if (one.op === 'list') one.args.forEach(walk);
    else if (Array.isArray(one.args)) for (const part of one.args) if (isNode(part)) walk(part);
  };
  walk(node);
  const groups = new Set([...names].map((name) => PLAN_FUNCTIONS.includes(name)));
  return !other && groups.size === 1 ? [...names][0] : undefined;
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value;
}

function textOf(node: ASTNode | undefined): string {
  return node?.op === 'value' ? String(node.args) : '';
}

/** The source of a part of a condition, blanks apart: the same question in two places is one variable. */
function spelled(node: ASTNode): string {
  return node.input.slice(node.range.start, node.range.end).replaceAll(' ', '');
}
