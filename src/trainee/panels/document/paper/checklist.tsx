import { type ReactNode, useEffect, useRef } from 'react';
import type { FieldView } from '../../../../engine';
import { classNames, type Language, MarkList, type MarkListItem, SectionHeading } from '../../../../ui';
import { documentStrings } from '../strings';
import { fieldWords, isMissing } from './field-words';

/** In a longer list what is filled in keeps to one line. */
const MOST_WITH_DETAILS = 10;

export interface ChecklistProps {
  readonly fields: readonly FieldView[];
  readonly language: Language;
  /** The field that has the focus. */
  readonly current: string | null;
  /** `receiver` for what goes out, `house` for what stays. */
  readonly reader: 'receiver' | 'house';
  /** It came back: what is empty then is missing. */
  readonly cameBack?: boolean | undefined;
  readonly onOpen?: ((field: string) => void) | undefined;
}

/** What stands on the paper and what does not. It never says whether an entry is right. */
export function Checklist(props: ChecklistProps): ReactNode {
  const { fields, language, current, reader, cameBack = false, onOpen } = props;
  const t = documentStrings.in(language);
  const section = useRef<HTMLElement>(null);
  const many = fields.length > MOST_WITH_DETAILS;
  useEffect(() => {
    if (current !== null) follow(section.current);
  }, [current]);
  const items = fields.map((field): MarkListItem => {
    const isCurrent = field.id === current;
    const missing = field.returned !== '' || (cameBack && isMissing(field));
    const detail = isCurrent ? t('field.writing') : detailOf(field, missing, language);
    return {
      id: field.id,
      kind: isCurrent ? 'request' : missing ? 'contradiction' : field.filled ? 'supported' : 'pending',
      kindLabel: stateWord(field, missing, language),
      label: field.label,
      detail:
        many && field.filled && !isCurrent && !missing ? undefined : (
          <span className="checklist__detail">{detail}</span>
        ),
      aside: <span className="ui-mono">{field.number}</span>,
      current: isCurrent,
      onOpen: onOpen ? () => onOpen(field.id) : undefined,
    };
  });
  const filled = fields.filter((field) => field.filled).length;
  return (
    <section
      ref={section}
      className={classNames('checklist', many && 'checklist--many')}
      aria-label={t(`checklist.${reader}`)}
    >
      <SectionHeading aside={t('checklist.count', { filled, all: fields.length })}>
        {t(`checklist.${reader}`)}
      </SectionHeading>
      <MarkList label={t(`checklist.${reader}`)} items={items} />
      <p className="checklist__note">{t('checklist.note')}</p>
    </section>
  );
}

/** Brings the line of the field that is being written into sight, where the list has a scroller of its own. */
function follow(section: HTMLElement | null): void {
  const line = section?.querySelector<HTMLElement>('[aria-current="true"]');
  const box = section?.closest<HTMLElement>('.inbox-side__scroll, .evidence-side');
  if (!line || !box || box.scrollHeight <= box.clientHeight || line === document.activeElement) return;
  const [inner, outer] = [line.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top) box.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}

function stateWord(field: FieldView, missing: boolean, language: Language): string {
  const t = documentStrings.in(language);
  if (field.returned !== '') return t('field.returned');
  if (missing) return t('field.missing');
  return field.filled ? t('field.filled') : t('field.empty');
}

function detailOf(field: FieldView, missing: boolean, language: Language): string {
  const t = documentStrings.in(language);
  if (field.returned !== '') return field.returned;
  if (missing) return t('field.missing');
  if (field.filled) return fieldWords(field, language);
  if (field.input === 'tick') return t('field.notTicked');
  return field.optional ? t('field.optional') : t('field.empty');
}
