import type { Variable } from './variables';

/** A condition over the variables of the model. `free` can be either at any time: the model does not hold it. */
export type Expression =
  | { readonly op: 'constant'; readonly value: boolean }
  | { readonly op: 'free' }
  /** It is earlier than this instant of case time. */
  | { readonly op: 'before'; readonly at: number }
  /** By the indices of its variables, the first of which counts fastest: 1 if it holds. */
  | { readonly op: 'table'; readonly variables: readonly Variable[]; readonly holds: Uint8Array }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'if'; readonly test: Expression; readonly yes: Expression; readonly no: Expression };

export const ALWAYS: Expression = { op: 'constant', value: true };
export const NEVER: Expression = { op: 'constant', value: false };
export const FREE: Expression = { op: 'free' };

/** Holds while a variable has one of these values. */
export function isOneOf(variable: Variable, values: readonly (boolean | number | string)[]): Expression {
  return {
    op: 'table',
    variables: [variable],
    holds: Uint8Array.from(variable.values, (value) => (values.includes(value) ? 1 : 0)),
  };
}

export function both(left: Expression, right: Expression): Expression {
  return { op: 'and', left, right };
}

export function either(left: Expression, right: Expression): Expression {
  return { op: 'or', left, right };
}

/** Every variable and instant that an expression reads. */
export function readsOf(expression: Expression): {
  readonly variables: Set<Variable>;
  readonly instants: Set<number>;
  readonly free: boolean;
} {
  const variables = new Set<Variable>();
  const instants = new Set<number>();
  let free = false;
  const walk = (one: Expression): void => {
    switch (one.op) {
      case 'constant':
        return;
      case 'free':
        free = true;
        return;
      case 'before':
        instants.add(one.at);
        return;
      case 'table':
        for (const variable of one.variables) variables.add(variable);
        return;
      case 'not':
        walk(one.of);
        return;
      case 'and':
      case 'or':
        walk(one.left);
        walk(one.right);
        return;
      case 'if':
        walk(one.test);
        walk(one.yes);
        walk(one.no);
        return;
    }
  };
  walk(expression);
  return { variables, instants, free };
}
