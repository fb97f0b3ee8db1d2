import { type ReactNode, useState } from 'react';
import type { JournalEntry } from '../../engine';
import { announce, Button, Dialog, Segmented, TextArea } from '../../ui';
import type { PanelProps } from '../app/panel-props';
import { appStrings } from '../strings/app';
import { sheetStrings } from '../strings/sheets';
import { JournalList } from './journal-list';

export interface LogSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly panel: PanelProps;
}

const FILTERS = ['all', 'acts', 'arrivals', 'notes'] as const;
type Filter = (typeof FILTERS)[number];

/** The decision log, newest first, and a note to be written into it. */
export function LogSheet({ open, onClose, panel }: LogSheetProps): ReactNode {
  const { view, language, dispatch } = panel;
  const t = sheetStrings.in(language);
  const [filter, setFilter] = useState<Filter>('all');
  const [text, setText] = useState('');
  const entries = view.journal.filter((entry) => passes(entry, filter)).toReversed();
  const save = async (): Promise<void> => {
    const result = await dispatch({ type: 'note.write', kind: 'note', about: '', text: text.trim() });
    if (!result.ok) return;
    setText('');
    announce(t('logNoteSaved'));
  };
  return (
    <Dialog
      open={open}
      size="wide"
      title={t('logTitle')}
      onClose={onClose}
      closeLabel={appStrings.in(language)('close')}
      lightDismiss={text === ''}
    >
      <div className="log-sheet">
        <div>
          <p className="sheet-quiet">{t('logText')}</p>
          <Segmented
            label={t('logShow')}
            value={filter}
            onChange={setFilter}
            options={FILTERS.map((value) => ({ value, label: t(`logShow.${value}`) }))}
          />
          {filter === 'notes' ? (
            <ol className="journal">
              {view.notes.toReversed().map((note) => (
                <li key={`${note.at.at}-${note.text}`} className="journal__note">
                  {note.text}
                </li>
              ))}
            </ol>
          ) : (
            <JournalList entries={entries} language={language} lang={view.language} />
          )}
        </div>
        {panel.readOnly ? null : (
          <div className="log-sheet__note">
            <TextArea
              label={t('logNote')}
              hint={t('logNoteWhat')}
              value={text}
              onChange={setText}
              rows={5}
              maxLength={2000}
            />
            <Button
              size="small"
              onClick={() => void save()}
              reason={text.trim() === '' ? t('logNoteEmpty') : undefined}
            >
              {t('logNoteSave')}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** What reached the trainee, as against what the trainee did. */
const ARRIVALS: readonly string[] = [
  'arrived',
  'expired',
  'acknowledged',
  'granted',
  'returned',
  'refused',
  'lapsed',
  'all-sound',
  'one-unsound',
  'two-or-more-unsound',
  'entered',
];
const NOTES: readonly string[] = ['note', 'account', 'commitment'];

function passes({ what }: JournalEntry, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'acts':
      return !ARRIVALS.includes(what) && !NOTES.includes(what);
    case 'arrivals':
      return ARRIVALS.includes(what);
    case 'notes':
      return NOTES.includes(what);
  }
}
