import type { ReactNode } from 'react';
import type { FieldView } from '../../../../engine';
import type { Language } from '../../../../ui';
import type { CiteSource } from '../cite/citable';
import { CiteChip } from '../cite/cite-chip';
import { CitedLine } from '../cite/cited-line';
import { documentStrings } from '../strings';
import { fieldWords } from './field-words';

/** What stands in a field, to be read: words, with what it cites as chips. */
export function FieldText({
  field,
  source,
  language,
}: {
  readonly field: FieldView;
  readonly source: Pick<CiteSource, 'documents'>;
  readonly language: Language;
}): ReactNode {
  const { input, long, value } = field;
  if (input === 'text' && long && typeof value === 'string') {
    return <CitedLine text={value} source={source} language={language} />;
  }
  if (input === 'exhibits' && Array.isArray(value) && value.length > 0) {
    return value.map((id) => (
      <span key={id} className="cited-exhibit">
        <CiteChip exhibit={id} source={source} language={language} />{' '}
      </span>
    ));
  }
  return fieldWords(field, language) || documentStrings.in(language)('field.empty');
}
