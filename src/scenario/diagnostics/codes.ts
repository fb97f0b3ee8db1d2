import type { CodeEntry } from './code-entry';
import { CHECK_CODES } from './codes-check';
import { CONTENT_CODES } from './codes-content';
import { FLOW_CODES } from './codes-flow';
import { LEDGER_CODES } from './codes-ledger';
import { MEANING_CODES } from './codes-meaning';
import { READING_CODES } from './codes-reading';
import { WORK_CODES } from './codes-work';
import type { Severity } from './diagnostic';

/** Every diagnostic code, in order. */
export const DIAGNOSTIC_CODES = {
  ...READING_CODES,
  ...MEANING_CODES,
  ...FLOW_CODES,
  ...WORK_CODES,
  ...LEDGER_CODES,
  ...CONTENT_CODES,
  ...CHECK_CODES,
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

export function severityOf(code: DiagnosticCode): Severity {
  return codeEntry(code).severity;
}

export function codeEntry(code: DiagnosticCode): CodeEntry {
  return DIAGNOSTIC_CODES[code];
}
