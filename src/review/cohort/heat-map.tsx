import type { ReactNode } from 'react';
import type { CaseBook, RunSummary } from '../../protocol';
import { pointName } from './point-name';
import type { CohortTranslate } from './strings';

/** Upper ends of the bands, as shares of a point's most; the first is none of it, the last all. */
const BANDS = [0, 0.25, 0.5, 0.75, 0.999, 1] as const;

/** For each band, how many runs earned a share of the point's most that lies in it. */
export function bandCounts(runs: readonly RunSummary[], point: string): readonly number[] {
  const counts: number[] = BANDS.map(() => 0);
  for (const { points } of runs) {
    const mark = points[point];
    if (mark === undefined || mark.most === 0) continue;
    const share = mark.quarters / mark.most;
    const band = BANDS.findIndex((end) => share <= end);
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts;
}

interface HeatMapProps {
  readonly runs: readonly RunSummary[];
  readonly book: CaseBook;
  readonly t: CohortTranslate;
}

/** Decision points in the order of the stages, by how much of their points was earned. */
export function HeatMap({ runs, book, t }: HeatMapProps): ReactNode {
  const heads = [t('bandNone'), '≤ 25 %', '≤ 50 %', '≤ 75 %', '< 100 %', t('bandAll')];
  return (
    <table className="ui-table heat-map">
      <caption className="ui-visually-hidden">{t('heatText')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('point')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="ui-table__end">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.keys(book.points).map((point) => {
          const counts = bandCounts(runs, point);
          return (
            <tr key={point}>
              <th scope="row">{pointName(book, point)}</th>
              {heads.map((head, band) => {
                const share = runs.length === 0 ? 0 : (counts[band] ?? 0) / runs.length;
                const hue = band < 3 ? 'var(--contradiction)' : 'var(--supported)';
                const ground = `color-mix(in srgb, ${hue} ${Math.round(share * 55)}%, transparent)`;
                return (
                  <td key={head} className="ui-table__end ui-mono" style={{ background: ground }}>
                    {counts[band]}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
