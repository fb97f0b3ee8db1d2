import { type ReactNode, useEffect, useState } from 'react';
import type { FeedbackView, TraineeView } from '../../engine';
import { announce, type Language, type StatusKind, StatusMark, Toast } from '../../ui';
import { appStrings } from '../strings/app';
import type { PanelMemory } from './panel-props';

export interface CaseToastProps {
  readonly view: TraineeView;
  readonly language: Language;
  readonly memory: PanelMemory;
  readonly refusal: string | null;
  readonly onDismissRefusal: () => void;
}

const SEEN_KEY = 'feedback-seen';

/** A refusal, or else the newest feedback. It stays until it is dismissed or another takes its place. */
export function CaseToast({ view, language, memory, refusal, onDismissRefusal }: CaseToastProps): ReactNode {
  const t = appStrings.in(language);
  const newest = view.feedback.at(-1);
  const [seen, setSeen] = useState(() => memory.read(SEEN_KEY));
  const fresh = newest !== undefined && newest.id !== seen ? newest : undefined;
  const said = fresh ? `${fresh.text} ${fresh.rule}` : '';
  useEffect(() => {
    if (said !== '') announce(said, { lang: language });
  }, [said, language]);

  if (refusal !== null) {
    return (
      <Toast
        mark={<StatusMark kind="contradiction" />}
        onDismiss={onDismissRefusal}
        dismissLabel={t('dismiss')}
        className="case-toast"
      >
        {refusal}
      </Toast>
    );
  }
  if (fresh === undefined) return null;
  return (
    <Toast
      mark={<StatusMark kind={toneMark(fresh.tone)} />}
      dismissLabel={t('dismiss')}
      className="case-toast"
      onDismiss={() => {
        memory.write(SEEN_KEY, fresh.id);
        setSeen(fresh.id);
      }}
    >
      <span lang={view.language}>
        {fresh.text} {fresh.rule === '' ? null : <span className="case-toast__rule">{fresh.rule}</span>}
      </span>
    </Toast>
  );
}

function toneMark(tone: FeedbackView['tone']): StatusKind {
  switch (tone) {
    case 'good':
      return 'supported';
    case 'poor':
      return 'contradiction';
    case 'plain':
      return 'request';
  }
}
