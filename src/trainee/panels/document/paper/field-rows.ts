import type { FieldView } from '../../../../engine';
import type { Language } from '../../../../ui';

/** Longest texts that fit in half a row, in letters. A Hangul syllable is about two letters wide. */
const LABEL_LETTERS = 44;
const OPTION_LETTERS = 26;
/** A choice of more options than this is as high as two rows, unless it unfolds. */
const MOST_OPTIONS = 3;
const UNFOLDS_FROM = 8;

/** One row of a paper, or two short fields that share one. */
export type PaperRow = readonly [FieldView] | readonly [FieldView, FieldView];

/** Lays fields out in rows: neighbours that are both short stand side by side. Their order never changes. */
export function paperRows(fields: readonly FieldView[], language: Language): readonly PaperRow[] {
  const rows: PaperRow[] = [];
  let waiting: FieldView | null = null;
  for (const field of fields) {
    const short = isShort(field, language);
    if (waiting && short) {
      rows.push([waiting, field]);
      waiting = null;
      continue;
    }
    if (waiting) rows.push([waiting]);
    waiting = short ? field : null;
    if (!short) rows.push([field]);
  }
  if (waiting) rows.push([waiting]);
  return rows;
}

function isShort(field: FieldView, language: Language): boolean {
  const width = language === 'ko' ? 2 : 1;
  if (field.label.length * width > LABEL_LETTERS) return false;
  switch (field.input) {
    case 'amount':
    case 'count':
    case 'tick':
      return true;
    case 'text':
      return !field.long;
    case 'instant':
      return field.zone === null;
    case 'choice':
      return (
        field.options.length >= UNFOLDS_FROM ||
        (field.options.length <= MOST_OPTIONS &&
          field.options.every((option) => option.text.length * width <= OPTION_LETTERS))
      );
    case 'range':
    case 'choices':
    case 'sequence':
    case 'exhibits':
    case 'hash':
      return false;
  }
}
