import { type ReactNode, useState } from 'react';
import type { TraineeView } from '../../engine';
import { Dialog, type Language, TextField } from '../../ui';
import { appStrings } from '../strings/app';
import { sheetStrings } from '../strings/sheets';

export interface GlossarySheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly view: TraineeView;
  readonly language: Language;
}

/** The case's terms, each with its word in the other language. */
export function GlossarySheet({ open, onClose, view, language }: GlossarySheetProps): ReactNode {
  const t = sheetStrings.in(language);
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const terms = view.glossary
    .filter((entry) => `${entry.term} ${entry.other}`.toLowerCase().includes(wanted))
    .toSorted((one, other) => one.term.localeCompare(other.term, view.language));
  const otherLanguage = view.language === 'en' ? 'ko' : 'en';
  return (
    <Dialog
      open={open}
      title={t('glossaryTitle')}
      onClose={onClose}
      closeLabel={appStrings.in(language)('close')}
    >
      <TextField label={t('glossarySearch')} value={search} onChange={setSearch} />
      <p className="sheet-quiet" role="status">
        {view.glossary.length === 0
          ? t('glossaryEmpty')
          : terms.length === 0
            ? t('glossaryNone', { text: search })
            : t('glossaryCount', { count: terms.length })}
      </p>
      <dl className="glossary" lang={view.language}>
        {terms.map((entry) => (
          <div key={entry.id} className="glossary__entry">
            <dt>
              {entry.term} <span lang={otherLanguage}>{entry.other}</span>
            </dt>
            <dd>{entry.sense}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
