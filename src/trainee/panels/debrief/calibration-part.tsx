import type { ReactNode } from 'react';
import type { DebriefView } from '../../../engine';
import { type Language, SectionHeading } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';
import { confidenceWord } from '../../words';

type Row = DebriefView['calibration'][number];

export interface CalibrationPartProps {
  readonly rows: readonly Row[];
  /** Mean Brier score in thousandths. */
  readonly brier: number | null;
  readonly language: Language;
}

const TOP = 8;
const HEIGHT = 80;
const FIRST_X = 70;
const STEP_X = 78;
const BAR = 36;
/** A dot farther from its bar's top than this, in percent, is drawn as off. */
const FAR = 15;

/** How sure the trainee said to be, against how often that was right. */
export function CalibrationPart({ rows, brier, language }: CalibrationPartProps): ReactNode {
  const t = debriefStrings.in(language);
  const y = (percent: number): number => TOP + (100 - percent) * (HEIGHT / 100);
  const worst = farthest(rows);
  return (
    <section className="calibration">
      <SectionHeading>{t('calibration')}</SectionHeading>
      <div className="calibration__parts">
        <svg viewBox="0 0 272 128" aria-hidden="true" className="calibration__chart">
          {rows.map((row, index) => {
            const x = FIRST_X + index * STEP_X;
            const right = rightOf(row);
            const off = right !== null && Math.abs(right - row.said) > FAR;
            return (
              <g key={row.confidence} className={off ? 'calibration__row--off' : undefined}>
                <rect
                  x={x - BAR / 2}
                  y={y(row.said)}
                  width={BAR}
                  height={y(0) - y(row.said)}
                  className="calibration__bar"
                />
                <path d={`M${x - BAR / 2} ${y(row.said)}h${BAR}`} className="calibration__said" />
                {right === null ? null : (
                  <>
                    <path d={`M${x} ${y(row.said)}V${y(right)}`} className="calibration__gap" />
                    <circle cx={x} cy={y(right)} r="5" className="calibration__dot" />
                  </>
                )}
                <text x={x} y={TOP + HEIGHT + 16} textAnchor="middle" className="calibration__word">
                  {confidenceWord(row.confidence, language)}
                </text>
                <text x={x} y={TOP + HEIGHT + 33} textAnchor="middle" className="calibration__figure">
                  {row.total === 0 ? '–' : `${row.right}/${row.total}`}
                </text>
              </g>
            );
          })}
          <path d={`M36 ${TOP}V${TOP + HEIGHT}H266`} fill="none" stroke="var(--muted)" />
          {[0, 50, 100].map((percent) => (
            <g key={percent}>
              <path d={`M32 ${y(percent)}h4`} stroke="var(--muted)" />
              <text x="28" y={y(percent) + 4} textAnchor="end" className="calibration__figure">
                {percent}
              </text>
            </g>
          ))}
        </svg>
        <div>
          {worst === null ? null : (
            <p className="debrief__serif">
              {t('calibrationWorst', {
                word: confidenceWord(worst.confidence, language),
                right: worst.right,
                total: worst.total,
              })}
            </p>
          )}
          <p className="debrief__quiet">
            {t('calibrationWhat')} {brier === null ? '' : t('brier', { score: (brier / 1000).toFixed(2) })}
          </p>
        </div>
      </div>
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
    </section>
  );
}

function rightOf({ right, total }: Row): number | null {
  return total === 0 ? null : (right / total) * 100;
}

/** The word whose use lay farthest from what it means; null if none was used. */
function farthest(rows: readonly Row[]): Row | null {
  const gap = (row: Row): number => Math.abs((rightOf(row) ?? row.said) - row.said);
  const used = rows.filter((row) => row.total > 0);
  return used.reduce<Row | null>((worst, row) => (worst && gap(worst) >= gap(row) ? worst : row), null);
}
