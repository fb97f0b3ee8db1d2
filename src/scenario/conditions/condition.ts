import type { ConditionFunctionName } from './functions';

/** What a condition may ask of the running case. The engine implements it; names and arguments were checked at load. */
export interface ConditionEnv {
  /** A fact (flag: boolean, level: number, choice: string), a parameter, or `mode`. */
  variable(name: string): boolean | number | string;
  /** A named function such as `has`, with its literal arguments. */
  call(name: string, args: readonly string[]): boolean | number | string;
}

/** A checked condition. Total: it never throws as long as the environment gives the declared types. */
export interface CompiledCondition {
  (env: ConditionEnv): boolean;
  /** Whether it reads any fact, parameter or `mode`. */
  readonly readsVariables: boolean;
  /** The functions that it can call, each once. */
  readonly calls: readonly ConditionFunctionName[];
}
