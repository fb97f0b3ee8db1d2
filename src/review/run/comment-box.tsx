import { type ReactNode, useState } from 'react';
import { Button, type Language, TextField } from '../../ui';
import type { Judging } from '../judge';
import { runStrings } from './strings';

/** Comments of this rater on events, and a new one on the event that is shown. */
export function CommentBox({
  judging,
  sequence,
  language,
  onSeek,
}: {
  readonly judging: Judging;
  readonly sequence: number;
  readonly language: Language;
  readonly onSeek: (sequence: number) => void;
}): ReactNode {
  const t = runStrings.in(language);
  const [text, setText] = useState('');
  const { comments, submitted } = judging.standing;
  const add = (): void => {
    judging.add({ type: 'annotation.added', data: { sequence, kind: 'comment', text: text.trim() } });
    setText('');
  };
  return (
    <div className="run-comments">
      {submitted ? null : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') add();
          }}
        >
          <TextField
            label={t('comment', { number: sequence })}
            value={text}
            onChange={setText}
            maxLength={4000}
          />
          <Button type="submit" size="small" disabled={text.trim() === ''}>
            {t('addComment')}
          </Button>
        </form>
      )}
      {comments.length === 0 ? null : (
        <ul aria-label={t('comments')}>
          {comments.map((comment, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: comments are only added, at the end.
            <li key={index}>
              <button type="button" className="run-link" onClick={() => onSeek(comment.sequence)}>
                {t('goTo', { number: comment.sequence })}
              </button>{' '}
              {comment.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
