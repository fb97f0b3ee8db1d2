import type { FieldView } from '../../../../engine';
import type { FieldValue } from '../../../../scenario';
import type { Language } from '../../../../ui';
import { citedParts, exhibitsCited } from '../cite/cited-text';
import { documentStrings } from '../strings';

/** What stands in a field, in words; empty for an empty field. */
export function fieldWords(field: FieldView, language: Language): string {
  const { value } = field;
  if (value === null) return '';
  const t = documentStrings.in(language);
  switch (field.input) {
    case 'choice':
      return typeof value === 'string' ? optionText(field, value) : '';
    case 'choices':
    case 'exhibits':
      return Array.isArray(value) ? value.map((one) => optionText(field, one)).join('; ') : '';
    case 'sequence':
      return Array.isArray(value) ? value.map((one) => optionText(field, one)).join(' → ') : '';
    case 'tick':
      return value === true ? t('field.yes') : t('field.no');
    case 'range':
      return typeof value === 'object' && 'from' in value
        ? `${value.from || '…'} ${t('field.toWord')} ${value.to || '…'}`
        : '';
    case 'instant':
      return instantWords(field, value);
    case 'amount':
      return `${String(value)} ${field.unit === '' ? 'BTC' : field.unit}`;
    case 'count':
      return field.unit === '' ? String(value) : `${String(value)} ${field.unit}`;
    case 'hash':
      return String(value);
    case 'text':
      return field.long ? citedWords(String(value)) : String(value);
  }
}

/** A text with the numbers of its chips in place of the chips. */
const citedWords = (text: string): string =>
  citedParts(text)
    .map((part) => (part.kind === 'text' ? part.text : part.exhibit))
    .join('');

function optionText(field: FieldView, id: string): string {
  return field.options.find((option) => option.id === id)?.text ?? id;
}

function instantWords(field: FieldView, value: FieldValue): string {
  if (typeof value !== 'object' || !('utc' in value)) return '';
  const readable = (time: string) => time.replace('T', ' ').replace(/Z$/, '');
  const local = value.local === '' ? '' : `${readable(value.local)} ${field.zone?.abbreviation ?? ''}`.trim();
  const utc = value.utc === '' ? '' : `${readable(value.utc)} UTC`;
  return [local, utc].filter(Boolean).join(' = ');
}

/** Whether the reader asks for a field that is empty. A box may rightly stay unticked. */
export const isMissing = (field: FieldView): boolean =>
  !field.optional && field.input !== 'tick' && !field.filled;

export const emptyFields = (fields: readonly FieldView[]): readonly FieldView[] => fields.filter(isMissing);

/** Exhibits that a paper cites, each once: what the case knows, and what stands in its fields now. */
export function citedOn(fields: readonly FieldView[]): readonly string[] {
  return [...new Set(fields.flatMap((field) => [...field.cites, ...citedIn(field)]))];
}

function citedIn({ input, long, value }: FieldView): readonly string[] {
  if (input === 'exhibits' && Array.isArray(value)) return value;
  return input === 'text' && long && typeof value === 'string' ? exhibitsCited(value) : [];
}
