import type { Language } from '../../../../ui';
import type { BoardGraph } from '../../../bridge';
import { pictureStrings } from './strings';

/**
 * Words over the columns of coins. A trace begins at an address, whose column is the start, or at a transaction in column 0;
 * columns before it lead back to the source.
 */
export function columnHeads(
  columns: Iterable<number>,
  start: number,
  language: Language,
): BoardGraph['heads'] {
  const t = pictureStrings.in(language);
  const odd = [...new Set(columns)].filter((column) => Math.abs(column % 2) === 1 || column === start);
  return odd
    .sort((a, b) => a - b)
    .map((column) => {
      // From a transaction, its own coins are half a hop away and count as a whole one.
      const away = (column - start) / 2;
      const hop = away < 0 ? Math.floor(away) : Math.ceil(away);
      const text = hop === 0 ? t('start') : hop > 0 ? t('hop', { hop }) : t('back', { hop: -hop });
      return { column, text };
    });
}

/** Column where a board begins. */
export const startColumn = (starts: readonly { readonly column: number }[]): number => starts[0]?.column ?? 0;
