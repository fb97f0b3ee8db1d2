import type { ReactNode } from 'react';
import type { Language } from '../../../../ui';
import { dayOfMoment, timeOfMoment } from '../../../words';
import { laneMoment } from '../model/plan-time';
import { type AxisWindow, ticksOf } from '../model/time-axis';

export interface AxisTrackProps {
  readonly window: AxisWindow;
  readonly zone: string;
  readonly utcOffsetMinutes: number;
  readonly language: Language;
}

/** Nearer to the right end than this a time has no room. */
const LAST_SHARE = 0.955;

/** Strokes and times of one clock. Midnight carries its day. */
export function AxisTrack({ window, zone, utcOffsetMinutes, language }: AxisTrackProps): ReactNode {
  return (
    <div className="ops-axis" aria-hidden="true">
      {ticksOf(window, utcOffsetMinutes).map(({ at, share, major }) => {
        const moment = laneMoment({ zone, utcOffsetMinutes }, at);
        const midnight = moment.hour === 0 && moment.minute === 0;
        return (
          <span
            key={at}
            className={major ? 'ops-axis__tick ops-axis__tick--major' : 'ops-axis__tick'}
            style={{ left: `${share * 100}%` }}
          >
            {major && share <= LAST_SHARE ? (
              <span className="ops-axis__time">
                {timeOfMoment(moment)}
                {midnight && share < LAST_SHARE - 0.1 ? (
                  <span className="ops-axis__day">{dayOfMoment(moment, language)}</span>
                ) : null}
              </span>
            ) : null}
          </span>
        );
      })}
    </div>
  );
}
