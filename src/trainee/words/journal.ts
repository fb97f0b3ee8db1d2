import type { ReviewBand } from '../../engine';
import type { Language } from '../../ui';
import { sheetStrings } from '../strings/sheets';
import { bandSentence } from './labels';

const BANDS: readonly ReviewBand[] = ['all-sound', 'one-unsound', 'two-or-more-unsound'];

/** What happened, in a word or a sentence; empty for a code without words. */
export function journalWhat(what: string, language: Language): string {
  const band = BANDS.find((each) => each === what);
  if (band !== undefined) return bandSentence(band, language);
  const code = what.split('.').at(-1) ?? what;
  const word = sheetStrings.catalogues[language][`what.${code}`];
  return word ?? '';
}
