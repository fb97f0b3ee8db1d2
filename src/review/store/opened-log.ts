import type { CaseLog, LogProblem } from '../../protocol';

/**
 * What a check of a log came to. `verified`: its chain holds, its scenario is at hand by hash, and a replay agrees with
 * every event. A log of any other kind can be read and is not scored.
 */
export type Verdict =
  | { readonly kind: 'verified' }
  /** `hash` is the one that the log names; no scenario at hand has it. */
  | { readonly kind: 'scenario-missing'; readonly hash: string }
  | { readonly kind: 'broken'; readonly problem: LogProblem };

/** A log that an evaluator has opened. */
export interface OpenedLog {
  /** SHA-256 of the file's text, so that a file that is opened twice is one log. */
  readonly id: string;
  readonly fileName: string;
  /** The file as it was opened, byte for byte. */
  readonly text: string;
  /** Of a broken log the part before the first bad line; null where not even its first line can be read. */
  readonly log: CaseLog | null;
  readonly verdict: Verdict;
}
