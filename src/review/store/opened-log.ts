import type { CheckedLog } from '../../io';

/** What a check of a log came to. A log that is not `verified` can be read and is not scored. */
export type Verdict = CheckedLog['verdict'];

/** A log that an evaluator has opened: what its check gave, and the file byte for byte. */
export interface OpenedLog extends CheckedLog {
  readonly text: string;
}
