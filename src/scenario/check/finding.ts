import type { JsonValue } from '../../base';
import type { CheckCode } from '../diagnostics/codes-check';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { JsonPath } from '../json-path';
import type { PlayThrough } from './search';

/** A change that puts it right: the value at a pointer becomes another one, or goes with its key. */
export type Edit =
  | { readonly pointer: string; readonly remove: true }
  | { readonly pointer: string; readonly value: JsonValue };

/** A finding before it has a line. */
export interface FoundHere {
  readonly code: CheckCode;
  readonly path: JsonPath;
  readonly message: string;
  readonly fix?: string;
  /** The fix as a change, where one change is enough. */
  readonly edit?: Edit;
  /** The shortest way to what was found, where there is one. */
  readonly play?: PlayThrough;
}

/** Something that the checker found, at its place in the scenario. */
export interface CheckFinding extends Diagnostic {
  readonly code: CheckCode;
  readonly play?: PlayThrough;
  /** A change that puts it right, where one is enough. */
  readonly edit?: Edit;
  /** The author's reason, if the finding is allowed. */
  readonly allowed?: string;
}
