import { type ReactNode, useState } from 'react';
import type { FeedbackView, TraineeView } from '../../../engine';
import { Button, type Language, MarkList, Panel, type StatusKind } from '../../../ui';
import { deskStrings } from './strings';

const LATEST = 2;

/** What this mode says about acts at once, newest first. */
export function FeedbackList({
  view,
  language,
}: {
  readonly view: TraineeView;
  readonly language: Language;
}): ReactNode {
  const t = deskStrings.in(language);
  const [all, setAll] = useState(false);
  if (view.feedback.length === 0) return null;
  const newest = view.feedback.toReversed();
  return (
    <Panel title={t('feedback')} aside={String(newest.length)}>
      <MarkList
        label={t('feedback')}
        items={(all ? newest : newest.slice(0, LATEST)).map((each) => {
          const { kind, word } = toneOf(each.tone);
          return {
            id: each.id,
            kind,
            kindLabel: t(word),
            label: <span data-id={each.id}>{each.text}</span>,
            detail: each.rule === '' ? undefined : t('rule', { rule: each.rule }),
          };
        })}
      />
      {newest.length > LATEST ? (
        <Button kind="quiet" size="small" onClick={() => setAll(!all)}>
          {all ? t('feedbackLess') : t('feedbackAll', { count: newest.length })}
        </Button>
      ) : null}
    </Panel>
  );
}

function toneOf(tone: FeedbackView['tone']): {
  readonly kind: StatusKind;
  readonly word: 'feedbackGood' | 'feedbackPoor' | 'feedbackPlain';
} {
  switch (tone) {
    case 'good':
      return { kind: 'supported', word: 'feedbackGood' };
    case 'poor':
      return { kind: 'contradiction', word: 'feedbackPoor' };
    case 'plain':
      return { kind: 'request', word: 'feedbackPlain' };
  }
}
