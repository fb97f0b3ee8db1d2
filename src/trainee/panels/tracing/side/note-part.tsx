import { type ReactNode, useEffect, useState } from 'react';
import { Button, TextArea } from '../../../../ui';
import { sideStrings } from '../words/side-strings';
import type { SideProps } from './side-panel';
import { WISH } from './side-part';

export interface NotePartProps extends SideProps {
  /** Txid or address. */
  readonly item: string;
  /** The note as it stands on the board. */
  readonly text: string;
  /** Below the note. */
  readonly children?: ReactNode;
}

/** The trainee's note at a transaction or an address. */
export function NotePart({ item, text, language, view, acts, children }: NotePartProps): ReactNode {
  const t = sideStrings.in(language);
  const [draft, setDraft] = useState(text);
  useEffect(() => setDraft(text), [text]);
  return (
    <>
      <div className="trace-side__scroll">
        {acts.can ? (
          <div {...{ [WISH]: 'note' }}>
            <TextArea
              label={t('note')}
              hint={t('noteHint')}
              value={draft}
              rows={4}
              maxLength={1000}
              lang={view.language}
              onChange={setDraft}
            />
          </div>
        ) : (
          <p>{text === '' ? '–' : text}</p>
        )}
        {children}
      </div>
      {acts.can ? (
        <footer className="trace-side__foot">
          <Button
            wide
            data-id="save-note"
            disabled={draft.trim() === text.trim()}
            onClick={() => void acts.note(item, draft.trim())}
          >
            {t('saveNote')}
          </Button>
        </footer>
      ) : null}
    </>
  );
}
