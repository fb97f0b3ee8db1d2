import type { ReactNode } from 'react';
import type { DocumentView } from '../../../engine';
import { Button, type DataColumn, DataTable, HandlingChip } from '../../../ui';
import { handlingTone, handlingWord, shortMoment } from '../../words';
import type { ExhibitGridProps } from './exhibit-grid';
import { ExhibitMarks, KindGlyph } from './exhibit-marks';
import { evidenceStrings } from './strings';

/** The same exhibits as a table: every card's words, one line each. */
export function ExhibitTable({ exhibits, language, tray, onOpen }: ExhibitGridProps): ReactNode {
  const t = evidenceStrings.in(language);
  const columns: readonly DataColumn<DocumentView>[] = [
    { id: 'id', heading: t('column.id'), mono: true, cell: (row) => row.id },
    {
      id: 'title',
      heading: t('column.title'),
      rowHeading: true,
      cell: (row) => (
        <span data-id={row.id} data-exhibit={row.id}>
          <button
            type="button"
            className="evidence-table__open"
            aria-label={t('open', { id: row.id, title: row.title })}
            onClick={() => onOpen(row.id)}
          >
            {row.title}
          </button>
          <KindGlyph form={row.form} language={language} />
        </span>
      ),
    },
    { id: 'from', heading: t('column.from'), cell: (row) => row.from.short },
    { id: 'arrived', heading: t('column.arrived'), cell: (row) => shortMoment(row.arrived, language) },
    {
      id: 'code',
      heading: t('column.code'),
      cell: (row) => (
        <HandlingChip tone={handlingTone(row.handling)} label={handlingWord(row.handling, language)} />
      ),
    },
    {
      id: 'expires',
      heading: t('column.expires'),
      cell: (row) => (row.expires ? shortMoment(row.expires, language) : t('mark.none')),
    },
    {
      id: 'marks',
      heading: t('column.marks'),
      cell: (row) => <ExhibitMarks exhibit={row} language={language} none={t('mark.none')} />,
    },
    {
      id: 'acts',
      heading: t('column.acts'),
      cell: (row) => {
        const picked = tray.ids.includes(row.id);
        return (
          <Button
            size="small"
            pressed={picked}
            aria-label={picked ? t('putbackId', { id: row.id }) : t('pickId', { id: row.id })}
            onClick={() => tray.toggle(row.id)}
          >
            {picked ? t('putback') : t('pick')}
          </Button>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t('exhibits')}
      captionHidden
      columns={columns}
      rows={exhibits}
      rowKey={(row) => row.id}
      className="evidence-table"
    />
  );
}
