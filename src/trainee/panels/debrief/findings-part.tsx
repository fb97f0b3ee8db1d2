import type { ReactNode } from 'react';
import type { DebriefView } from '../../../engine';
import { DataTable, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { debriefStrings } from '../../strings/debrief';
import { confidenceWord, gradeMark, gradeWord } from '../../words';
import { Fold } from './fold';

export interface FindingsPartProps extends PanelProps {
  readonly findings: DebriefView['findings'];
  readonly open: boolean;
}

/** The findings of the stage with their grades, and how sure the exhibits let one be. */
export function FindingsPart({ findings, open, view, language }: FindingsPartProps): ReactNode {
  const t = debriefStrings.in(language);
  type Row = DebriefView['findings'][number];
  const confidence = (value: Row['confidence']): string =>
    value === null ? t('none') : confidenceWord(value, language);
  return (
    <Fold title={t('findings')} open={open}>
      <DataTable
        caption={t('findings')}
        captionHidden
        rows={findings}
        rowKey={(row: Row) => row.id}
        columns={[
          {
            id: 'finding',
            heading: t('finding'),
            rowHeading: true,
            cell: (row: Row) => (
              <span lang={view.language}>
                <span className="ui-mono">{row.id}</span> {row.title}
              </span>
            ),
          },
          {
            id: 'grade',
            heading: t('grade'),
            cell: (row: Row) => (
              <span className="debrief__grade">
                <StatusMark kind={gradeMark(row.grade)} /> {gradeWord(row.grade, language)}
              </span>
            ),
          },
          { id: 'said', heading: t('said'), cell: (row: Row) => confidence(row.confidence) },
          { id: 'cap', heading: t('cap'), cell: (row: Row) => confidence(row.cap) },
          { id: 'why', heading: t('why'), cell: (row: Row) => <span lang={view.language}>{row.why}</span> },
        ]}
      />
    </Fold>
  );
}
