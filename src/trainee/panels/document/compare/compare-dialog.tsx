import './compare.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ComparisonView, DocumentView } from '../../../../engine';
import type { Relation } from '../../../../scenario';
import { Button, Dialog, type Language, Notice, RadioList, Segmented, useMediaQuery } from '../../../../ui';
import type { PanelProps } from '../../../app/panel-props';
import { answerTo, type CallDraft, callOf, comparable, RELATION_ORDER } from './compare-model';
import { PastComparisons } from './past-comparisons';
import { SpanColumn } from './span-column';
import { compareStrings } from './strings';

/** Below this two columns of text are too narrow to be read. */
const ONE_COLUMN = '(max-width: 50rem)';

export interface CompareDialogProps
  extends Pick<PanelProps, 'view' | 'language' | 'dispatch' | 'announce' | 'readOnly' | 'tray'> {
  readonly open: boolean;
  /** The paper in hand, which lies on the first side. */
  readonly document: DocumentView;
  readonly onClose: () => void;
}

/** Two papers side by side: one line of each, and what they are to each other. It can be called again. */
export function CompareDialog(props: CompareDialogProps): ReactNode {
  const { open, document, onClose, view, language, dispatch, announce, readOnly, tray } = props;
  const t = compareStrings.in(language);
  const narrow = useMediaQuery(ONE_COLUMN);
  const [side, setSide] = useState<'first' | 'second'>('first');
  const [draft, setDraft] = useState<CallDraft>({
    a: { document: document.id, span: null },
    b: { document: null, span: null },
    relation: null,
  });
  const documents = comparable(view, tray.ids);
  const call = callOf(draft);
  const answer = typeof call === 'string' ? undefined : answerTo(view.comparisons, call);

  async function make(): Promise<void> {
    if (typeof call === 'string') return;
    await dispatch({ type: 'compare.make', ...call });
  }
  const made = useRef(view.comparisons.length);
  useEffect(() => {
    const last = view.comparisons.at(-1);
    if (last && view.comparisons.length > made.current) announce(answerWords(last, language));
    made.current = view.comparisons.length;
  }, [view.comparisons, announce, language]);

  const columns = {
    first: (
      <SpanColumn
        side="first"
        document={view.documents.find((each) => each.id === draft.a.document)}
        documents={documents}
        span={draft.a.span}
        language={language}
        onDocument={(id) => setDraft({ ...draft, a: { document: id, span: null } })}
        onSpan={(span) => setDraft({ ...draft, a: { ...draft.a, span } })}
      />
    ),
    second: (
      <SpanColumn
        side="second"
        document={view.documents.find((each) => each.id === draft.b.document)}
        documents={documents}
        span={draft.b.span}
        language={language}
        onDocument={(id) => setDraft({ ...draft, b: { document: id, span: null } })}
        onSpan={(span) => setDraft({ ...draft, b: { ...draft.b, span } })}
      />
    ),
  };
  return (
    <Dialog
      open={open}
      title={t('title')}
      onClose={onClose}
      closeLabel={t('close')}
      size="wide"
      lightDismiss={false}
      lang={language}
      className="compare-dialog"
      actions={
        <div className="compare-foot">
          {answer ? <Answer answer={answer} language={language} /> : null}
          <div className="compare-call">
            <RadioList<Relation>
              label={t('relation')}
              options={RELATION_ORDER.map((relation) => ({
                value: relation,
                label: t(`relation.${relation}`),
              }))}
              value={draft.relation ?? undefined}
              look="plain"
              inline
              lang={language}
              onChange={(relation) => setDraft({ ...draft, relation })}
            />
            <Button
              kind="main"
              reason={
                readOnly || !view.live
                  ? t('readonly')
                  : typeof call === 'string'
                    ? t(`missing.${call}`)
                    : undefined
              }
              onClick={() => void make()}
            >
              {t('call')}
            </Button>
          </div>
        </div>
      }
    >
      <p className="compare-intro">{t('intro')}</p>
      {narrow ? (
        <>
          <Segmented
            label={t('sides')}
            options={[
              { value: 'first', label: t('first') },
              { value: 'second', label: t('second') },
            ]}
            value={side}
            onChange={setSide}
            wide
          />
          {columns[side]}
        </>
      ) : (
        <div className="compare-columns">
          {columns.first}
          {columns.second}
        </div>
      )}
      <PastComparisons
        view={view}
        language={language}
        onShow={(made) => setDraft({ a: made.a, b: made.b, relation: made.relation })}
      />
    </Dialog>
  );
}

/** What the case says to a call in one sentence, as far as this mode shows it. */
function answerWords({ right, is }: ComparisonView, language: Language): string {
  const t = compareStrings.in(language);
  if (right === null) return t('answer.noted');
  if (right) return t('answer.right');
  return is === null ? t('answer.wrongOnly') : t('answer.wrong', { relation: t(`relation.${is}`) });
}

function Answer({
  answer,
  language,
}: {
  readonly answer: ComparisonView;
  readonly language: Language;
}): ReactNode {
  const { right, teaches } = answer;
  return (
    <Notice
      tone={right === null ? 'info' : right ? 'good' : 'warn'}
      title={answerWords(answer, language)}
      lang={language}
    >
      {right === null || teaches === '' ? null : <p>{teaches}</p>}
    </Notice>
  );
}
