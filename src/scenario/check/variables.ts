import { invariant } from '../../base';

/** What a variable can hold, as conditions see it. */
export type Value = boolean | number | string;

/** One part of the state of a case that conditions or rules read, over a finite domain. */
export interface Variable {
  readonly id: number;
  /** What it is, then whose: `fact:alarm`, `exhibit:E-01`, `state:alert.hold`. */
  readonly key: string;
  /** Its values; a state holds the index of one. */
  readonly values: readonly Value[];
  /** Indices that it can start with: more than one for parameters and the mode. */
  readonly starts: readonly number[];
}

export const FALSE_OR_TRUE: readonly Value[] = [false, true];
/** An exhibit: never came, is in the case file, came and expired. */
export const EXHIBIT_VALUES: readonly Value[] = ['absent', 'here', 'expired'];

/** Bits that so many values take. */
export function bitsFor(values: number): number {
  return Math.max(1, 32 - Math.clz32(values - 1));
}

/** The variables of a case, made as they are first named. */
export class Variables {
  readonly all: Variable[] = [];
  private readonly byKey = new Map<string, Variable>();

  declare(key: string, values: readonly Value[], starts: readonly number[] = [0]): Variable {
    const known = this.byKey.get(key);
    if (known) return known;
    // A value of a state is two bytes at most.
    invariant(values.length <= 65_536, `${key} has too many values`);
    const made = { id: this.all.length, key, values, starts };
    this.all.push(made);
    this.byKey.set(key, made);
    return made;
  }

  find(key: string): Variable | undefined {
    return this.byKey.get(key);
  }

  at(key: string): Variable {
    const found = this.byKey.get(key);
    invariant(found, `no variable ${key}`);
    return found;
  }

  flag(key: string): Variable {
    return this.declare(key, FALSE_OR_TRUE);
  }
}
