import type { ReactNode } from 'react';
import { classNames, type Language } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';
import { labelOf, type PlacedPoint, rem } from './course-layout';
import { points } from './points';

/** Pixels from a tick to the label that it has only while it is chosen. */
const OVER_TICK = -16;

export interface CourseMarkProps {
  readonly placed: PlacedPoint;
  readonly pressed: boolean;
  readonly onSelect: (point: string) => void;
  readonly language: Language;
  readonly lang: string;
}

/** A decision point on the strip: a button that names what it gave, with a circle as large as what was missed. */
export function CourseMark({ placed, pressed, onSelect, language, lang }: CourseMarkProps): ReactNode {
  const { point, radius, label } = placed;
  const t = debriefStrings.in(language);
  const name = [
    `${point.point} ${point.title}`,
    t('day', { day: Math.floor(point.day ?? 0) }),
    t('points', { points: points(point.quarters), most: points(point.most) }),
    ...(point.missed > 0 ? [t('missed', { points: points(point.missed) })] : [t('nothingMissed')]),
    ...(point.critical ? [t('critical')] : []),
  ].join(', ');
  const size = radius === 0 ? undefined : { width: rem(radius * 2), height: rem(radius * 2) };
  return (
    <button
      type="button"
      className={classNames(
        'course__point',
        radius === 0 && 'course__point--kept',
        point.critical && 'course__point--critical',
      )}
      aria-pressed={pressed}
      aria-label={name}
      title={name}
      lang={lang}
      onClick={() => onSelect(point.point)}
    >
      <span className="course__mark" style={size}>
        {point.critical ? (
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M6 .6 11.4 6 6 11.4.6 6z" fill="currentColor" />
          </svg>
        ) : null}
      </span>
      {label === 0 && !pressed ? null : (
        <span
          className="course__label"
          style={{ top: `calc(50% + ${rem(label === 0 ? OVER_TICK : label)})` }}
        >
          {labelOf(point)}
        </span>
      )}
      {/* Where the strip is too narrow for places, the points stand in a row with their names. */}
      <span className="course__name">{labelOf(point)}</span>
    </button>
  );
}
