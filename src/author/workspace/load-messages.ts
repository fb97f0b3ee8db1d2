import type { Diagnostic } from '../../scenario';

/** Asks the worker to load the scenario; files that did not change since the last question are left out. */
export interface LoadRequest {
  readonly revision: number;
  /** Texts by file; null for a file that is gone. */
  readonly changed: readonly (readonly [file: string, text: string | null])[];
}

/** What the loader says of a revision. */
export interface LoadAnswer {
  readonly revision: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it could be played: it has no error. */
  readonly sound: boolean;
  /** How long loading took, ms. */
  readonly took: number;
}
