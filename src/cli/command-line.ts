import type { ParseArgsOptionsConfig } from 'node:util';
import type { JsonValue } from '../base';
import type { Diagnostic } from '../scenario';

/** Where a command reads and writes. Tests give their own; `main` gives the terminal. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Shows one line of progress in place of the last one; the empty text takes it away. Only where someone looks on. */
  progress?(text: string): void;
  /** Paths are read from here. */
  readonly cwd: string;
  /** The folder of the checkout, in which `scenarios` and `docs` lie. */
  readonly project: string;
  /** The built command line, which threads of its own load. Where it runs from its sources there is none. */
  readonly module?: string;
}

/** A problem as programs read it: of a scenario, of a log (its line), or of the call itself. */
export type CliDiagnostic = Omit<Diagnostic, 'code'> & { readonly code: string };

/** What a command has to say: for a person and for a program. */
export interface Outcome {
  /** False if the input has errors: exit code 1. */
  readonly ok: boolean;
  readonly diagnostics: readonly CliDiagnostic[];
  readonly result: JsonValue;
  /** For a person, on standard output. */
  readonly text: string;
}

/** The value of an option that takes none and was given. */
export const GIVEN = 'given';

export interface CommandCall {
  readonly positionals: readonly string[];
  /** Values by name; GIVEN for an option without a value. */
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
}

export interface CliCommand {
  readonly name: string;
  /** Without the program's name: `pack PATH [--out FILE]`. */
  readonly usage: string;
  readonly summary: string;
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  /** Beside `--json` and `--help`. */
  readonly options: ParseArgsOptionsConfig;
  run(call: CommandCall): Outcome | Promise<Outcome>;
}

/** The call was wrong: exit code 2, with the command's usage. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

/** The input cannot be read: exit code 1, with a sentence. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
}
