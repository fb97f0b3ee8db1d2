import type { Refusal } from '../../engine';
import type { DispatchResult, ReadOnlyReason } from '../../protocol';
import type { Language } from '../../ui';
import { refusalStrings } from '../strings/refusals';

/** What is wrong and what to do, for a refused command. A new code without a sentence does not compile. */
export const refusalSentence = (refusal: Refusal, language: Language): string =>
  refusalStrings.in(language)(refusal.code);

/** Why a save can be read and not played on. */
export const readOnlySentence = (reason: ReadOnlyReason, language: Language): string =>
  refusalStrings.in(language)(reason);

/** The sentence for a result that is not a success; null for a success. */
export function resultSentence(result: DispatchResult, language: Language): string | null {
  if (result.ok) return null;
  return 'refusal' in result
    ? refusalSentence(result.refusal, language)
    : readOnlySentence(result.readOnly, language);
}
