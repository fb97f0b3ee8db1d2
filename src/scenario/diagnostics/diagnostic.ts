import type { DiagnosticCode } from './codes';

export type Severity = 'error' | 'warning';

/** One problem of a scenario, at one place of one file. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Path inside the scenario's folder, behind the folder's name if the loader was given one. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** JSON pointer (RFC 6901) in that file; empty for the whole file. */
  readonly pointer: string;
  readonly message: string;
  readonly fix?: string;
}

/** `CB0201 error scenario.json:12:9 /facts: sentence (fix)`: one line for a terminal. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { code, severity, file, line, column, pointer, message, fix } = diagnostic;
  const place = pointer === '' ? '' : ` ${pointer}`;
  return `${code} ${severity} ${file}:${line}:${column}${place}: ${message}${fix === undefined ? '' : ` (${fix})`}`;
}
