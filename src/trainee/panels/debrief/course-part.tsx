import type { ReactNode } from 'react';
import type { CourseView, DebriefView } from '../../../engine';
import { type Language, SectionHeading } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';
import { type CourseLayout, layCourse, PLOT_HEIGHT, rem } from './course-layout';
import { Legend } from './course-legend';
import { CourseMark } from './course-mark';

export interface CoursePartProps {
  readonly course: CourseView;
  readonly scope: DebriefView['scope'];
  readonly selected: string | null;
  readonly onSelect: (point: string) => void;
  readonly language: Language;
  readonly lang: string;
}

/** The case in days: stages, what was kept of the points, decision points as buttons, deadlines lost. */
export function CoursePart(props: CoursePartProps): ReactNode {
  const { course, scope, language, lang } = props;
  const t = debriefStrings.in(language);
  const layout = layCourse(course);
  const unreached = course.points.filter((point) => point.day === null);
  const marked = course.points.length > 0;
  return (
    <section className="course">
      <div className="course__head">
        <SectionHeading>{t(scope === 'case' ? 'courseCase' : 'courseStage')}</SectionHeading>
        {marked ? <Legend language={language} /> : null}
      </div>
      {marked ? <Plot {...props} layout={layout} /> : null}
      <Lost course={course} layout={layout} language={language} lang={lang} />
      <div className="course__bands" lang={lang}>
        {layout.stages.map(({ id, x, width, fits }, index) => {
          const stage = course.stages[index];
          return (
            <span
              key={id}
              className="course__band"
              style={{ insetInlineStart: `${x}%`, width: `${width}%` }}
              title={stage?.title}
            >
              {fits ? stage?.title : stage?.number}
            </span>
          );
        })}
      </div>
      <div className="course__days" aria-hidden="true">
        {layout.ticks.map(({ day, x }, index) => (
          <span key={day} style={{ insetInlineStart: `${x}%` }}>
            {index === 0 ? t('dayShort', { day }) : day}
          </span>
        ))}
      </div>
      {unreached.length === 0 ? null : (
        <p className="debrief__quiet">
          {t('courseUnreached')}{' '}
          <span lang={lang}>{unreached.map(({ point, title }) => `${point} ${title}`).join(' · ')}</span>
        </p>
      )}
    </section>
  );
}

function Plot(props: CoursePartProps & { readonly layout: CourseLayout }): ReactNode {
  const { layout, selected, onSelect, language, lang } = props;
  const t = debriefStrings.in(language);
  const line = layout.steps.map(({ x, y }) => `H${x * 10}V${y}`).join('');
  const end = layout.steps.at(-1)?.y ?? 0;
  const room = {
    '--plot': rem(PLOT_HEIGHT),
    '--plot-over': rem(layout.over),
    '--plot-under': rem(layout.under),
  };
  return (
    <div className="course__plot" style={room}>
      {/* The buttons over it say the same in words. */}
      <svg viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true" className="course__line">
        <path d={`M0 0H1000M0 ${end}H1000`} className="course__rule" />
        <path d={`M0 0${line}`} className="course__kept" />
      </svg>
      <span className="course__percent" style={{ top: 0 }} aria-hidden="true">
        100
      </span>
      {end > 30 ? (
        <span className="course__percent" style={{ top: `${end}%` }} aria-hidden="true">
          {Math.round(layout.kept)}
        </span>
      ) : null}
      <ul aria-label={t('coursePoints')}>
        {layout.points.map((placed) => (
          <li
            key={placed.point.point}
            className="course__place"
            style={{ insetInlineStart: `${placed.x}%`, top: `${placed.y}%` }}
          >
            <CourseMark
              placed={placed}
              pressed={placed.point.point === selected}
              onSelect={onSelect}
              language={language}
              lang={lang}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Lost({
  course,
  layout,
  language,
  lang,
}: Pick<CoursePartProps, 'course' | 'language' | 'lang'> & { readonly layout: CourseLayout }): ReactNode {
  const t = debriefStrings.in(language);
  if (course.lost.length === 0) return null;
  return (
    <ul
      className="course__lost"
      aria-label={t('courseLost')}
      style={{ '--lost': `${layout.lostRows * 1.25 + 0.25}rem` }}
    >
      {layout.lost.map(({ id, x, row, ends }) => {
        const lost = course.lost.find((one) => one.id === id);
        if (lost === undefined) return null;
        return (
          <li
            key={id}
            className={ends ? 'course__late course__late--ends' : 'course__late'}
            style={{ insetInlineStart: `${x}%`, top: `${row * 1.25}rem` }}
          >
            <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
              <path d="M6 1 11.4 10.6H.6z" fill="currentColor" />
            </svg>
            <span>
              <span lang={lang}>{lost.text}</span>, {t('dayShort', { day: Math.floor(lost.day) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
