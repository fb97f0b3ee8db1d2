import type { ReactNode } from 'react';
import type { LocalMoment, OperationView } from '../../../../engine';
import { type AvatarPattern, formatWeekday, type Language, PatternSwatch } from '../../../../ui';
import { timeOfMoment } from '../../../words';
import { laneHeight } from '../model/lane-geometry';
import type { LaneFrame, LaneLayout } from '../model/lane-layout';
import { laneMoment, offsetName } from '../model/plan-time';
import { nightsOf } from '../model/time-axis';
import { AxisTrack } from './axis-track';

export interface LaneRowProps {
  readonly lane: OperationView['lanes'][number];
  readonly layout: LaneLayout;
  readonly frame: LaneFrame;
  readonly night: OperationView['night'];
  readonly now: LocalMoment;
  readonly pattern: AvatarPattern;
  readonly language: Language;
  /** Its bars. */
  readonly children: ReactNode;
}

/** One team: who it is and what its clock shows, its bars, and its own time axis with the nights hatched. */
export function LaneRow(props: LaneRowProps): ReactNode {
  const { lane, layout, frame, language } = props;
  const { zone, utcOffsetMinutes } = lane;
  const local = laneMoment(lane, props.now.at);
  return (
    <li className="ops-lane" style={{ height: `${laneHeight(layout.rows)}rem` }} data-id={lane.id}>
      <div className="ops-lane__head">
        <span className="ops-lane__who">
          <PatternSwatch pattern={props.pattern} />
          <b>{lane.name}</b>
        </span>
        <span className="ops-lane__role">{lane.role === '' ? lane.short : lane.role}</span>
        <span className="ops-lane__clock">
          <span>
            {timeOfMoment(local)} {formatWeekday(local.weekday, language)}
          </span>
          <span className="ops-lane__zone">{offsetName(utcOffsetMinutes)}</span>
        </span>
      </div>
      <div className="ops-lane__track">
        {nightsOf(frame.window, utcOffsetMinutes, props.night).map(({ from, to }) => (
          <span
            key={from}
            className="ops-lane__night"
            style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
          />
        ))}
        <AxisTrack
          window={frame.window}
          zone={zone}
          utcOffsetMinutes={utcOffsetMinutes}
          language={language}
        />
        {props.children}
      </div>
    </li>
  );
}
