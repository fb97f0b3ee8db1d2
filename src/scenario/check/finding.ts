import type { CheckCode } from '../diagnostics/codes-check';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { JsonPath } from '../json-path';
import type { PlayThrough } from './search';

/** A finding before it has a line. */
export interface FoundHere {
  readonly code: CheckCode;
  readonly path: JsonPath;
  readonly message: string;
  readonly fix?: string;
  /** The shortest way to what was found, where there is one. */
  readonly play?: PlayThrough;
}

/** Something that the checker found, at its place in the scenario. */
export interface CheckFinding extends Diagnostic {
  readonly code: CheckCode;
  readonly play?: PlayThrough;
  /** The author's reason, if the finding is allowed. */
  readonly allowed?: string;
}
