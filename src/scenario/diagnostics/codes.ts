import type { Severity } from './diagnostic';
export type DiagnosticCode = string;
const WARN = new Set(['CB0009','CB0010','CB0603','CB0604','CB0611','CB0801','CB0802','CB0803','CB0806','CB0807','CB0810']);
export function severityOf(code: DiagnosticCode): Severity { return WARN.has(code) ? 'warning' : 'error'; }
