import type { ReactNode } from 'react';
import type { ComparisonView, TraineeView } from '../../../../engine';
import { type Language, SectionHeading, type StatusKind, StatusMark } from '../../../../ui';
import { spanLines } from './compare-model';
import { compareStrings } from './strings';

export interface PastComparisonsProps {
  readonly view: Pick<TraineeView, 'comparisons' | 'documents'>;
  readonly language: Language;
  readonly onShow: (comparison: ComparisonView) => void;
}

/** What was called so far, newest first; each can be laid out again. */
export function PastComparisons({ view, language, onShow }: PastComparisonsProps): ReactNode {
  const t = compareStrings.in(language);
  const newest = view.comparisons.toReversed();
  return (
    <section className="compare-past" aria-label={t('past')}>
      <SectionHeading level={3} aside={String(newest.length)}>
        {t('past')}
      </SectionHeading>
      {newest.length === 0 ? (
        <p className="compare-past__none">{t('past.none')}</p>
      ) : (
        <ol>
          {newest.map((made, index) => {
            const [a, b] = [made.a, made.b].map((side) => sideWords(view, side));
            const line = t('past.line', {
              a: a?.name ?? '',
              b: b?.name ?? '',
              relation: t(`short.${made.relation}`),
            });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: comparisons are only ever added at the other end.
              <li key={newest.length - index}>
                <button
                  type="button"
                  className="compare-past__item"
                  aria-label={t('past.show', { line })}
                  onClick={() => onShow(made)}
                >
                  <span>
                    <StatusMark kind={markOf(made)} label={t(`past.${wordOf(made)}`)} /> {line}
                  </span>
                  <span className="compare-past__text">{[a?.text, b?.text].filter(Boolean).join(' / ')}</span>
                </button>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

function sideWords(
  view: Pick<TraineeView, 'documents'>,
  side: ComparisonView['a'],
): { readonly name: string; readonly text: string } {
  const document = view.documents.find((each) => each.id === side.document);
  const line = document ? spanLines(document.body)[side.span] : undefined;
  const name = document?.kind === 'message' ? document.title : side.document;
  return { name: `${name} (${side.span + 1})`, text: line?.text ?? '' };
}

function wordOf({ right }: ComparisonView): 'right' | 'wrong' | 'noted' {
  if (right === null) return 'noted';
  return right ? 'right' : 'wrong';
}

function markOf(made: ComparisonView): StatusKind {
  switch (wordOf(made)) {
    case 'right':
      return 'supported';
    case 'wrong':
      return 'contradiction';
    case 'noted':
      return 'request';
  }
}
