import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface ClockFaceProps {
  readonly hour: number;
  readonly minute: number;
  /** The time and place in words ("Seoul, 14:20"). */
  readonly label: string;
  /** A light face is an office that is open, a dark one is closed; say it in words beside it too. */
  readonly open?: boolean | undefined;
  /** Edge in rem. Default 4.5. */
  readonly size?: number | undefined;
  readonly className?: string | undefined;
}

const HOURS = Array.from({ length: 12 }, (_, hour) => hour);

/** An analogue wall clock. It does not tick: case time moves only when the case is moved. */
export function ClockFace({ hour, minute, label, open, size = 4.5, className }: ClockFaceProps): ReactNode {
  const hourAngle = ((hour % 12) + minute / 60) * (Math.PI / 6);
  const minuteAngle = minute * (Math.PI / 30);
  const [hourX, hourY] = point(hourAngle, 15);
  const [minuteX, minuteY] = point(minuteAngle, 23);
  return (
    <svg
      className={classNames('ui-clock', open && 'ui-clock--open', className)}
      viewBox="-37 -37 74 74"
      width={`${size}rem`}
      height={`${size}rem`}
      role="img"
      aria-label={label}
    >
      <circle r="36" className="ui-clock__rim" />
      <circle r="32" className="ui-clock__face" />
      {HOURS.map((each) => {
        const [fromX, fromY] = point(each * (Math.PI / 6), each % 3 === 0 ? 25 : 28);
        const [toX, toY] = point(each * (Math.PI / 6), 30);
        return (
          <path
            key={each}
            d={`M${fromX} ${fromY}L${toX} ${toY}`}
            className="ui-clock__tick"
            strokeWidth={each % 3 === 0 ? 1.6 : 1}
          />
        );
      })}
      <path d={`M0 0L${hourX} ${hourY}`} className="ui-clock__hand" strokeWidth="3" />
      <path d={`M0 0L${minuteX} ${minuteY}`} className="ui-clock__hand" strokeWidth="1.8" />
      <circle r="2.6" className="ui-clock__axis" />
    </svg>
  );
}

function point(angle: number, radius: number): readonly [string, string] {
  return [(Math.sin(angle) * radius).toFixed(2), (-Math.cos(angle) * radius).toFixed(2)];
}
