import { type ReactNode, useState } from 'react';
import { Button, Panel, TextArea } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { nearMoment } from '../clock/near-moment';
import { deskStrings } from './strings';

const DRAFT = 'desk.note';
/** The engine refuses longer ones. */
const LONGEST = 8000;

/** The trainee's own notes, newest first, and a place to write one. Notes can be written after the case too. */
export function NotesBox({ view, language, dispatch, memory, readOnly }: PanelProps): ReactNode {
  const t = deskStrings.in(language);
  const [text, setText] = useState(() => memory.read(DRAFT) ?? '');
  const write = (next: string): void => {
    setText(next);
    memory.write(DRAFT, next);
  };
  const send = async (): Promise<void> => {
    const about = view.stage?.id ?? '';
    const result = await dispatch({ type: 'note.write', kind: 'note', about, text: text.trim() });
    if (result.ok) write('');
  };
  const notes = view.notes.filter((note) => note.kind === 'note').toReversed();
  return (
    <Panel title={t('notes')} aside={notes.length > 0 ? String(notes.length) : undefined}>
      {notes.length === 0 && readOnly ? <p className="desk-note">{t('notesNone')}</p> : null}
      {readOnly ? null : (
        <div className="desk-write">
          <TextArea
            label={t('noteNew')}
            rows={2}
            maxLength={LONGEST}
            value={text}
            hint={t('noteHint')}
            onChange={write}
          />
          <Button
            size="small"
            reason={text.trim() === '' ? t('noteEmpty') : undefined}
            onClick={() => void send()}
          >
            {t('noteWrite')}
          </Button>
        </div>
      )}
      <ul className="desk-notes">
        {notes.map((note) => (
          <li key={`${note.at.at} ${note.text}`}>
            <span className="desk-notes__when">{nearMoment(note.at, view.clock.now, language)}</span>
            <p>{note.text}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
