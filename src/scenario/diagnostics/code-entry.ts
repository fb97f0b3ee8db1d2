import type { Severity } from './diagnostic';

/** What the author's reference says of one diagnostic code. Codes are stable: a code never changes its meaning. */
export interface CodeEntry {
  readonly severity: Severity;
  readonly title: string;
  /** Why it is a problem, in plain sentences. */
  readonly explanation: string;
  /** What gets this code. */
  readonly example: string;
  readonly fix: string;
}
