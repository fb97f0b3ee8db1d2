import type { ReactNode } from 'react';
import type { FieldView } from '../../../../engine';
import { type Language, MarkList, type MarkListItem, SectionHeading, type StatusKind } from '../../../../ui';
import { documentStrings } from '../strings';
import { fieldWords } from './field-words';

export interface ChecklistProps {
  readonly fields: readonly FieldView[];
  readonly language: Language;
  /** The field that has the focus. */
  readonly current: string | null;
  /** `receiver` for what goes out, `house` for what stays. */
  readonly reader: 'receiver' | 'house';
  readonly onOpen?: ((field: string) => void) | undefined;
}

/** What stands on the paper and what does not. It never says whether an entry is right. */
export function Checklist({ fields, language, current, reader, onOpen }: ChecklistProps): ReactNode {
  const t = documentStrings.in(language);
  const items = fields.map((field): MarkListItem => {
    const isCurrent = field.id === current;
    return {
      id: field.id,
      kind: markOf(field, isCurrent),
      kindLabel: stateWord(field, language),
      label: field.label,
      detail: (
        <span className="checklist__detail">
          {isCurrent ? t('field.writing') : detailOf(field, language)}
        </span>
      ),
      aside: <span className="ui-mono">{field.number}</span>,
      current: isCurrent,
      onOpen: onOpen ? () => onOpen(field.id) : undefined,
    };
  });
  return (
    <section className="checklist" aria-label={t(`checklist.${reader}`)}>
      <SectionHeading>{t(`checklist.${reader}`)}</SectionHeading>
      <MarkList label={t(`checklist.${reader}`)} items={items} />
      <p className="checklist__note">{t('checklist.note')}</p>
    </section>
  );
}

function markOf(field: FieldView, isCurrent: boolean): StatusKind {
  if (isCurrent) return 'request';
  if (field.returned !== '') return 'contradiction';
  return field.filled ? 'supported' : 'pending';
}

function stateWord(field: FieldView, language: Language): string {
  const t = documentStrings.in(language);
  if (field.returned !== '') return t('field.returned');
  return field.filled ? t('field.filled') : t('field.empty');
}

function detailOf(field: FieldView, language: Language): string {
  const t = documentStrings.in(language);
  if (field.returned !== '') return field.returned;
  if (field.filled) return fieldWords(field, language);
  if (field.input === 'tick') return t('field.notTicked');
  return field.optional ? t('field.optional') : t('field.empty');
}
