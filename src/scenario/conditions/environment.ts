import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js';
import type { Declarations } from '../declarations';
import { CONDITION_FUNCTIONS } from './functions';

/** A parsed condition; offsets are code units into its source. */
export interface ParsedCondition {
  readonly ast: ASTNode;
  /** The type error, if types do not fit or the whole is not a truth value. */
  checkTypes(): ConditionError | undefined;
}

export interface ConditionError {
  readonly offset: number;
  readonly message: string;
}

/**
 * CEL has a built-in macro `has(message.field)`, which the parser expands before anything can be registered.
 * Scenarios have no messages but do ask whether an exhibit is there, so the name is swapped for one of the
 * same length: positions stay.
 */
const OWN_HAS = 'HAS';
const STRING_OR_HAS = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\bhas\b/g;

/** Handlers are for the type checker only: evaluation goes through `compileCondition`. */
const NEVER_RUN = (): never => {
  throw new Error('Conditions are not evaluated by CEL itself');
};

/** Parses and type-checks conditions against what a scenario declares. */
export function createConditionParser(
  declarations: Declarations,
): (source: string) => ParsedCondition | ConditionError {
  const environment = new Environment({ limits: { maxAstNodes: 300, maxDepth: 40 } });
  for (const [name, domain] of declarations.facts) {
    register(environment, name, domain.kind === 'flag' ? 'bool' : domain.kind === 'level' ? 'int' : 'string');
  }
  for (const name of declarations.parameters.keys()) register(environment, name, 'string');
  for (const [name, { args, returns }] of Object.entries(CONDITION_FUNCTIONS)) {
    const own = name === 'has' ? OWN_HAS : name;
    environment.registerFunction(`${own}(${args.map(() => 'string').join(', ')}): ${returns}`, NEVER_RUN);
  }
  return (source) => {
    try {
      const parsed = environment.parse(
        source.replace(STRING_OR_HAS, (found) => (found === 'has' ? OWN_HAS : found)),
      );
      return { ast: parsed.ast, checkTypes: () => typeError(parsed.check()) };
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      return { offset: error.range?.start ?? 0, message: plain(error.summary) };
    }
  };
}

/** The name of a called function as the author wrote it. */
export function calledName(name: string): string {
  return name === OWN_HAS ? 'has' : name;
}

function register(environment: Environment, name: string, type: 'bool' | 'int' | 'string'): void {
  // A fact and a parameter of one name is an error of its own; a CEL word (`int`) cannot be a variable.
  if (environment.hasVariable(name)) return;
  try {
    environment.registerVariable(name, type);
  } catch {
    // Conditions that read it get "unknown name", which says as much.
  }
}

function typeError({
  valid,
  type,
  error,
}: ReturnType<ReturnType<Environment['parse']>['check']>): ConditionError | undefined {
  if (!valid)
    return { offset: error?.range?.start ?? 0, message: plain(error?.summary ?? 'Types do not fit') };
  return type === 'bool'
    ? undefined
    : { offset: 0, message: `it gives ${type ?? 'nothing'}, not true or false` };
}

function plain(summary: string): string {
  return summary
    .replaceAll(OWN_HAS, 'has')
    .replace(/^no such overload: (.*)$/, 'this does not work on these types: $1')
    .replace(/^found no matching overload for '(.*)'$/, 'wrong number or type of arguments: $1')
    .replace('Unexpected token: EOF', 'the condition ends too early');
}
