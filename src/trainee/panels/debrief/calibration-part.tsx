import type { ReactNode } from 'react';
import type { DebriefView } from '../../../engine';
import { type Language, SectionHeading } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';
import { confidenceWord } from '../../words';

export interface CalibrationPartProps {
  readonly rows: DebriefView['calibration'];
  /** Mean Brier score in thousandths. */
  readonly brier: number | null;
  readonly language: Language;
}

const TOP = 10;
const HEIGHT = 80;
const FIRST_X = 66;
const STEP_X = 74;

/** How sure the trainee said to be, against how often that was right. */
export function CalibrationPart({ rows, brier, language }: CalibrationPartProps): ReactNode {
  const t = debriefStrings.in(language);
  const y = (percent: number): number => TOP + (100 - percent) * (HEIGHT / 100);
  return (
    <section className="calibration">
      <SectionHeading>{t('calibration')}</SectionHeading>
      <svg viewBox="0 0 260 132" aria-hidden="true" className="calibration__chart">
        <path d={`M36 ${TOP}V${TOP + HEIGHT}H254`} fill="none" stroke="var(--muted)" />
        {[0, 50, 100].map((percent) => (
          <g key={percent}>
            <path d={`M32 ${y(percent)}h4`} stroke="var(--muted)" />
            <text x="28" y={y(percent) + 4} textAnchor="end" className="calibration__figure">
              {percent}
            </text>
          </g>
        ))}
        {rows.map((row, index) => {
          const x = FIRST_X + index * STEP_X;
          const right = row.total === 0 ? null : (row.right / row.total) * 100;
          return (
            <g key={row.confidence}>
              <path d={`M${x - 20} ${y(row.said)}h40`} stroke="var(--text)" strokeWidth="2" />
              {right === null ? null : (
                <>
                  <path
                    d={`M${x} ${y(row.said)}V${y(right)}`}
                    stroke="var(--contradiction)"
                    strokeDasharray="2 3"
                  />
                  <circle cx={x} cy={y(right)} r="5" fill="var(--text)" />
                </>
              )}
              <text x={x} y={TOP + HEIGHT + 16} textAnchor="middle" className="calibration__figure">
                {row.total === 0 ? '–' : `${row.right}/${row.total}`}
              </text>
              <text x={x} y={TOP + HEIGHT + 33} textAnchor="middle" className="calibration__word">
                {confidenceWord(row.confidence, language)}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className="ui-visually-hidden">
        {rows.map((row) => (
          <li key={row.confidence}>
            {row.total === 0
              ? t('calibrationNone', { word: confidenceWord(row.confidence, language) })
              : t('calibrationRow', {
                  word: confidenceWord(row.confidence, language),
                  right: row.right,
                  total: row.total,
                  said: row.said,
                })}
          </li>
        ))}
      </ul>
      <p className="debrief__quiet">
        {t('calibrationWhat')} {brier === null ? '' : t('brier', { score: (brier / 1000).toFixed(2) })}
      </p>
    </section>
  );
}
