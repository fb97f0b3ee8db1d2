import { type ReactNode, useEffect, useState } from 'react';
import type { MarksView } from '../../../engine';
import type { CaseHost, PointLoss } from '../../../protocol';
import { DataTable, type Language } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';
import { actKind } from './act-kind';
import { Fold } from './fold';
import { points } from './points';

export interface LossPartProps {
  readonly marks: MarksView;
  readonly losses: CaseHost['losses'];
  readonly open: boolean;
  readonly language: Language;
  readonly lang: string;
}

type Losses = readonly PointLoss[] | 'loading' | 'failed';

/** Which act put how much out of reach: the best still possible before it and after it, an upper bound. */
export function LossPart(props: LossPartProps): ReactNode {
  const { marks, losses, open, language, lang } = props;
  const t = debriefStrings.in(language);
  const [known, setKnown] = useState<Losses>('loading');
  // What is shown depends on which stages are closed, not on what is looked at in the debrief.
  const shown = marks.points.map(({ point }) => point).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other points are other losses.
  useEffect(() => {
    let wanted = true;
    losses().then(
      (found) => wanted && setKnown(found),
      () => wanted && setKnown('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [losses, shown]);
  return (
    <Fold title={t('loss')} open={open}>
      <p className="debrief__quiet">{t('lossWhat')}</p>
      {typeof known === 'string' ? (
        <p className="debrief__quiet" role="status">
          {t(known === 'failed' ? 'lossFailed' : 'lossLoading')}
        </p>
      ) : known.length === 0 ? (
        <p className="debrief__quiet">{t('lossNone')}</p>
      ) : (
        <LossTable rows={known} marks={marks} language={language} lang={lang} />
      )}
    </Fold>
  );
}

interface LossTableProps extends Pick<LossPartProps, 'marks' | 'language' | 'lang'> {
  readonly rows: readonly PointLoss[];
}

function LossTable({ rows, marks, language, lang }: LossTableProps): ReactNode {
  const t = debriefStrings.in(language);
  const number = (value: (row: PointLoss) => string | number) => (row: PointLoss) => (
    <span className="ui-mono">{value(row)}</span>
  );
  return (
    <DataTable
      caption={t('loss')}
      captionHidden
      rows={rows}
      rowKey={({ sequence, point }: PointLoss) => `${sequence} ${point}`}
      columns={[
        {
          id: 'point',
          heading: t('lossPoint'),
          rowHeading: true,
          cell: ({ point }: PointLoss) => (
            <span lang={lang}>
              <span className="ui-mono">{point}</span>{' '}
              {marks.points.find((one) => one.point === point)?.title ?? ''}
            </span>
          ),
        },
        { id: 'act', heading: t('lossAct'), cell: ({ act }: PointLoss) => t(`act.${actKind(act)}`) },
        { id: 'day', heading: t('lossWhen'), cell: number(({ day }) => day) },
        { id: 'event', heading: t('lossEvent'), cell: number(({ sequence }) => sequence) },
        { id: 'before', heading: t('lossBefore'), cell: number(({ before }) => points(before)) },
        { id: 'after', heading: t('lossAfter'), cell: number(({ after }) => points(after)) },
        { id: 'most', heading: t('lossOf'), cell: number(({ most }) => points(most)) },
        {
          id: 'lost',
          heading: t('lossLost'),
          cell: number(({ before, after, most }) =>
            t('lossShare', {
              points: points(before - after),
              percent: Math.round(((before - after) * 100) / most),
            }),
          ),
        },
      ]}
    />
  );
}
