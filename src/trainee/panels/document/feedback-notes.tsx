import type { ReactNode } from 'react';
import type { TraineeView } from '../../../engine';
import { type Language, Notice } from '../../../ui';
import { documentStrings } from './strings';

/** What this mode tells at once about a document, paper or decision, newest last, each with its rule. */
export function FeedbackNotes({
  view,
  about,
  language,
}: {
  readonly view: Pick<TraineeView, 'feedback'>;
  /** What lies on the desk: feedback names its subject by title. */
  readonly about: readonly { readonly title: string }[];
  readonly language: Language;
}): ReactNode {
  const t = documentStrings.in(language);
  const notes = view.feedback.filter((note) => about.some((each) => each.title === note.about));
  return notes.map((note) => (
    <Notice
      key={note.id}
      tone={note.tone === 'good' ? 'good' : note.tone === 'poor' ? 'warn' : 'info'}
      title={note.text}
      lang={language}
    >
      {note.rule === '' ? null : <p>{t('rule', { rule: note.rule })}</p>}
    </Notice>
  ));
}
