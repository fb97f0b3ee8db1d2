import type { ReactNode } from 'react';
import type { Language } from '../../ui';
import type { RunCourse } from './run-course';
import { runStrings } from './strings';

export interface TimelineProps {
  readonly course: RunCourse;
  /** Most points of the case, whole quarters; 0 where the log is not scored. */
  readonly most: number;
  readonly sequence: number;
  readonly marks: readonly number[];
  readonly language: Language;
  readonly onSeek: (sequence: number) => void;
}

const WIDTH = 1000;
const HEIGHT = 150;
const TOP = 26;
const FOOT = 30;

/** The whole log as one line: stages, points so far, decisions, breaches, bookmarks, and where the replay stands. */
export function Timeline({ course, most, sequence, marks, language, onSeek }: TimelineProps): ReactNode {
  const t = runStrings.in(language);
  const x = (seq: number): number => ((seq - 1) / Math.max(1, course.last - 1)) * WIDTH;
  const y = (quarters: number): number =>
    HEIGHT - FOOT - (most === 0 ? 0 : (quarters / most) * (HEIGHT - FOOT - TOP));
  const curve = course.earned
    .map(({ seq, quarters }, index) =>
      index === 0 ? `M${x(seq)} ${y(quarters)}` : `H${x(seq)}V${y(quarters)}`,
    )
    .join('');
  return (
    <div className="run-timeline">
      <div className="run-timeline__stages" aria-hidden="true">
        {course.stages.map(({ seq, number, title }, index) => {
          const end = course.stages[index + 1]?.seq ?? course.last;
          return (
            <span key={seq} style={{ left: `${x(seq) / 10}%`, width: `${(x(end) - x(seq)) / 10}%` }}>
              {number} {title}
            </span>
          );
        })}
      </div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {course.stages.map(({ seq }, index) => (
          <rect
            key={seq}
            className={index % 2 === 0 ? 'run-timeline__band' : 'run-timeline__band run-timeline__band--odd'}
            x={x(seq)}
            y={TOP}
            width={Math.max(0, x(course.stages[index + 1]?.seq ?? course.last) - x(seq))}
            height={HEIGHT - FOOT - TOP}
          />
        ))}
        <path className="run-timeline__earned" d={`${curve}H${WIDTH}`} />
        {course.decisions.map((seq) => (
          <path key={seq} className="run-timeline__decision" d={`M${x(seq)} ${TOP - 2}l-6 -10h12z`} />
        ))}
        {course.breaches.map(({ seq, title }) => (
          <path
            key={`${seq}${title}`}
            className="run-timeline__breach"
            d={`M${x(seq)} ${HEIGHT - 20}l7 8l-7 8l-7 -8z`}
          />
        ))}
        {marks.map((seq) => (
          <path
            key={seq}
            className="run-timeline__mark"
            d={`M${x(seq) - 4} ${HEIGHT - FOOT}h8v12l-4 -4l-4 4z`}
          />
        ))}
        <path className="run-timeline__now" d={`M${x(sequence)} ${TOP - 12}V${HEIGHT}`} />
      </svg>
      <label className="run-timeline__scrub">
        <span className="ui-visually-hidden">{t('scrub')}</span>
        <input
          type="range"
          min={1}
          max={Math.max(1, course.last)}
          value={sequence}
          aria-valuetext={t('eventOf', { number: sequence, all: course.last })}
          onChange={({ target }) => onSeek(Number(target.value))}
        />
      </label>
      <p className="run-timeline__legend">
        <span className="run-key run-key--earned">{t('earned')}</span>
        <span className="run-key run-key--decision">
          {t('decisionsKey', { count: course.decisions.length })}
        </span>
        <span className="run-key run-key--breach">{t('breachesKey', { count: course.breaches.length })}</span>
      </p>
    </div>
  );
}
