import type { CaseMs } from '../../src/base';

const SEOUL_MS = 9 * 3_600_000;

/** An instant as the clock on the desk in Seoul shows it, `2031-03-04 22:40`. */
export function formatLocal(at: CaseMs): string {
  return new Date(at + SEOUL_MS).toISOString().slice(0, 16).replace('T', ' ');
}
