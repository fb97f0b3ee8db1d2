import { type ReactNode, useId } from 'react';
import type { DocumentView } from '../../../../engine';
import { HandlingChip, type Language, Select } from '../../../../ui';
import { handlingTone, handlingWord, shortMoment } from '../../../words';
import { spanLines } from './compare-model';
import { compareStrings } from './strings';

export interface SpanColumnProps {
  readonly side: 'first' | 'second';
  readonly document: DocumentView | undefined;
  /** Papers to choose from. */
  readonly documents: readonly DocumentView[];
  readonly span: number | null;
  readonly language: Language;
  readonly onDocument: (id: string) => void;
  readonly onSpan: (span: number) => void;
}

/** One paper as lines, of which one is chosen. Native radio buttons: arrows move, Tab passes. */
export function SpanColumn(props: SpanColumnProps): ReactNode {
  const { side, document, documents, span, language, onDocument, onSpan } = props;
  const t = compareStrings.in(language);
  const name = useId();
  return (
    <section className="compare-column" aria-label={t(side)} data-side={side}>
      <Select
        label={t(side)}
        options={documents.map((each) => ({ value: each.id, label: nameOf(each) }))}
        value={document?.id ?? ''}
        placeholder={t('choose')}
        onChange={onDocument}
        lang={language}
      />
      {document === undefined ? (
        <p className="compare-column__none">{t('lines.none')}</p>
      ) : (
        <div className="compare-paper paper">
          <p className="compare-paper__head">
            <span>{shortMoment(document.dated, language)}</span>
            <HandlingChip
              tone={handlingTone(document.handling)}
              label={handlingWord(document.handling, language)}
            />
          </p>
          <div role="radiogroup" aria-label={t('lines', { title: document.title })} lang={language}>
            {spanLines(document.body).map((line) => (
              <label key={line.span} className="compare-line">
                <input
                  type="radio"
                  name={name}
                  className="ui-hidden-input"
                  value={line.span}
                  checked={line.span === span}
                  onChange={() => onSpan(line.span)}
                />
                <span className="ui-radio__dot" aria-hidden="true" />
                <span className="compare-line__number" aria-hidden="true">
                  {line.span + 1}
                </span>
                <span className="compare-line__text">{line.text}</span>
              </label>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

/** "E-09 Account extract"; a message has no number that a reader would know. */
export const nameOf = ({ kind, id, title }: DocumentView): string =>
  kind === 'exhibit' ? `${id} ${title}` : title;
