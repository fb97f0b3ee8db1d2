import type { JournalEntry, ReviewBand } from '../../engine';
import type { Language } from '../../ui';
import { sheetStrings } from '../strings/sheets';
import { wordStrings } from '../strings/words';
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

/** A txid, or an address of the chain: too long for a line. */
const LONG_ID = /^(?:[0-9a-f]{64}|bcrt1[0-9a-z]{20,})$/;

/** What an entry is about: acts of the board by their names, long numbers cut to their ends, the rest as it is. */
export function journalTitle(
  { kind, title }: Pick<JournalEntry, 'kind' | 'title'>,
  language: Language,
): string {
  if (kind !== 'board') return title;
  const act = wordStrings.catalogues[language][`act.${title}`];
  if (act !== undefined) return act;
  return LONG_ID.test(title) ? `${title.slice(0, 6)}…${title.slice(-4)}` : title;
}
