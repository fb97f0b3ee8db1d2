import type { HostFailureCode } from '../../protocol';
import type { Language } from '../../ui';
import { failureStrings } from '../strings/failures';

/** The sentence for whatever a library or a host threw. */
export const failureSentence = (error: unknown, language: Language): string =>
  failureStrings.in(language)(failureCode(error));

/** The code of whatever a library or a host threw. */
export function failureCode(error: unknown): HostFailureCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return isFailureCode(code) ? code : 'internal';
}

const isFailureCode = (code: string): code is HostFailureCode =>
  Object.hasOwn(failureStrings.catalogues.en, code);
