import type { ReactNode } from 'react';
import type { CustodyRow } from '../../../engine';
import { type DataColumn, DataTable, HandlingChip, type Language } from '../../../ui';
import { handlingTone, handlingWord, shortMoment } from '../../words';
import { documentStrings } from './strings';

/** Who held an exhibit, when and why, oldest first. Entries are added and never changed. */
export function CustodyLog({
  rows,
  language,
}: {
  readonly rows: readonly CustodyRow[];
  readonly language: Language;
}): ReactNode {
  const t = documentStrings.in(language);
  const columns: readonly DataColumn<CustodyRow>[] = [
    { id: 'when', heading: t('custody.when'), cell: (row) => shortMoment(row.at, language) },
    {
      id: 'what',
      heading: t('custody.what'),
      cell: (row) => (
        <span className="custody-what">
          {custodyWords(row.text, language)}
          <HandlingChip tone={handlingTone(row.handling)} label={handlingWord(row.handling, language)} />
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('custody.rows')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.at.at}:${row.text}`}
      empty={t('custody.none')}
    />
  );
}

/** What happened to an exhibit; the case gives a code, or a sentence of its own. */
function custodyWords(text: string, language: Language): string {
  const t = documentStrings.in(language);
  switch (text) {
    case 'received':
      return t('custody.received');
    case 'registered':
      return t('custody.registered');
    default:
      return text;
  }
}
