import type { ReactNode } from 'react';
import type { JournalEntry } from '../../engine';
import { type Language, type StatusKind, StatusMark } from '../../ui';
import { sheetStrings } from '../strings/sheets';
import { journalTitle, journalWhat, shortMoment } from '../words';

export interface JournalListProps {
  readonly entries: readonly JournalEntry[];
  readonly language: Language;
  /** The language of the titles. */
  readonly lang: string;
}

/** Lines of the decision log: when, what kind, what about, what happened. */
export function JournalList({ entries, language, lang }: JournalListProps): ReactNode {
  const t = sheetStrings.in(language);
  if (entries.length === 0) return <p className="sheet-quiet">{t('logEmpty')}</p>;
  return (
    <ol className="journal">
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same act can stand twice at one minute.
        <li key={`${entry.at.at}-${entry.about}-${entry.what}-${index}`}>
          <time className="journal__when">{shortMoment(entry.at, language)}</time>
          <StatusMark kind={markOf(entry)} />
          <span className="journal__what">
            <span className="journal__kind">
              {t(entry.what === 'filed' ? 'kind.entry' : `kind.${entry.kind}`)}
            </span>{' '}
            {entry.title === '' ? null : <span lang={lang}>{journalTitle(entry, language)}</span>}{' '}
            <span className="journal__did">{journalWhat(entry.what, language)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function markOf(entry: JournalEntry): StatusKind {
  switch (entry.what.split('.').at(-1)) {
    case 'granted':
    case 'registered':
    case 'submitted':
    case 'filed':
    case 'handed':
    case 'all-sound':
      return 'supported';
    case 'returned':
    case 'refused':
    case 'lapsed':
    case 'expired':
    case 'two-or-more-unsound':
    case 'one-unsound':
      return 'contradiction';
    case 'sent':
    case 'acknowledged':
    case 'arrived':
      return 'request';
    default:
      return 'pending';
  }
}
