import { X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { FeedbackView, TraineeView } from '../../engine';
import { announce, IconButton, type Language, type StatusKind, StatusMark } from '../../ui';
import { appStrings } from '../strings/app';
import type { PanelMemory } from './panel-props';

export interface FeedbackStripProps {
  readonly view: TraineeView;
  readonly language: Language;
  readonly memory: PanelMemory;
}

const SEEN_KEY = 'feedback-seen';

/** The newest feedback, until it is dismissed or another takes its place. It covers nothing. */
export function FeedbackStrip({ view, language, memory }: FeedbackStripProps): ReactNode {
  const [seen, setSeen] = useState(() => memory.read(SEEN_KEY));
  const newest = view.feedback.at(-1);
  const fresh = newest !== undefined && newest.id !== seen ? newest : undefined;
  const said = fresh ? `${fresh.text} ${fresh.rule}` : '';
  useEffect(() => {
    if (said !== '') announce(said, { lang: view.language });
  }, [said, view.language]);
  if (fresh === undefined) return null;
  return (
    <div className={`case-standing case-standing--${fresh.tone}`}>
      <StatusMark kind={toneMark(fresh.tone)} />
      <p lang={view.language}>
        {fresh.text} {fresh.rule === '' ? null : <span className="case-standing__rule">{fresh.rule}</span>}
      </p>
      <IconButton
        label={appStrings.in(language)('dismiss')}
        icon={<X size={18} />}
        onClick={() => {
          memory.write(SEEN_KEY, fresh.id);
          setSeen(fresh.id);
        }}
      />
    </div>
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
