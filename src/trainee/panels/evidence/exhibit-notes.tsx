import { type ReactNode, useState } from 'react';
import type { DocumentView } from '../../../engine';
import { Button, Panel, TextArea } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { shortMoment } from '../../words';
import { evidenceStrings } from './strings';

interface ExhibitNotesProps
  extends Pick<PanelProps, 'view' | 'language' | 'dispatch' | 'memory' | 'announce' | 'readOnly'> {
  readonly exhibit: DocumentView;
}

/** The trainee's own notes on an exhibit. They can be written as long as the case can be read. */
export function ExhibitNotes(props: ExhibitNotesProps): ReactNode {
  const { exhibit, view, language, dispatch, memory, announce, readOnly } = props;
  const t = evidenceStrings.in(language);
  const key = `evidence.note.${exhibit.id}`;
  const [text, setText] = useState(() => memory.read(key) ?? '');
  const notes = view.notes.filter((note) => note.kind === 'note' && note.about === exhibit.id);
  function change(next: string): void {
    setText(next);
    memory.write(key, next);
  }
  async function write(): Promise<void> {
    const result = await dispatch({ type: 'note.write', kind: 'note', about: exhibit.id, text: text.trim() });
    if (!result.ok) return;
    change('');
    announce(t('notes.done', { id: exhibit.id }));
  }
  return (
    <Panel title={t('notes.title')}>
      {notes.length === 0 ? (
        <p className="evidence-note">{t('notes.none')}</p>
      ) : (
        <ul className="evidence-notes">
          {notes.map((note) => (
            <li key={`${note.at.at}:${note.text}`}>
              <time>{shortMoment(note.at, language)}</time>
              <p>{note.text}</p>
            </li>
          ))}
        </ul>
      )}
      {readOnly ? null : (
        <div className="evidence-notes__form">
          <TextArea
            label={t('notes.label', { id: exhibit.id })}
            labelHidden
            value={text}
            rows={2}
            maxLength={4000}
            lang={language}
            onChange={change}
          />
          <Button
            size="small"
            reason={text.trim() === '' ? t('notes.empty') : undefined}
            onClick={() => void write()}
          >
            {t('notes.write')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
