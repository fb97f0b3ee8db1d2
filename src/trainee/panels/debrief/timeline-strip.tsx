import type { ReactNode } from 'react';
import type { DebriefView } from '../../../engine';
import type { Language } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';

export interface TimelineStripProps {
  readonly timeline: DebriefView['timeline'];
  readonly language: Language;
}

const WIDTH = 1000;
const LEFT = 24;
const AXIS_Y = 58;
const DAY_MS = 86_400_000;
/** Marks closer than this are stacked, so that a busy hour can be counted. */
const NEAR = 13;

/** The events along the days, stacked where they crowd. Decoration: the list under it says the same. */
export function TimelineStrip({ timeline, language }: TimelineStripProps): ReactNode {
  const t = debriefStrings.in(language);
  const first = timeline[0];
  const last = timeline.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = first.at.at - (first.at.hour * 60 + first.at.minute) * 60_000;
  const days = Math.max(1, Math.ceil((last.at.at - start) / DAY_MS));
  const x = (at: number): number => LEFT + ((at - start) / (days * DAY_MS)) * (WIDTH - 2 * LEFT);
  const every = Math.max(1, Math.ceil(days / 12));
  return (
    <svg className="timeline-strip" viewBox={`0 0 ${WIDTH} 84`} aria-hidden="true">
      {Array.from({ length: days }, (_, index) => index).map((index) => (
        <rect
          key={index}
          x={x(start + index * DAY_MS)}
          y={AXIS_Y - 6}
          width={(WIDTH - 2 * LEFT) / days}
          height="12"
          className={index % 2 === 0 ? 'timeline-strip__day' : 'timeline-strip__day timeline-strip__day--odd'}
        />
      ))}
      {Array.from({ length: days }, (_, index) => index)
        .filter((index) => index % every === 0)
        .map((index) => (
          <text
            key={index}
            x={x(start + index * DAY_MS) + 2}
            y={AXIS_Y + 22}
            className="timeline-strip__label"
          >
            {t('dayShort', { day: first.day + index })}
          </text>
        ))}
      {stacked(timeline, x).map(({ event, cx, level }, index) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: the events of a closed stage never move.
          key={index}
          transform={`translate(${cx - 6} ${AXIS_Y - 20 - level * NEAR})`}
          className={`tone-${event.tone}`}
        >
          <Shape tone={event.tone} />
        </g>
      ))}
    </svg>
  );
}

interface Placed {
  readonly event: DebriefView['timeline'][number];
  readonly cx: number;
  readonly level: number;
}

const HIGHEST_LEVEL = 2;

function stacked(timeline: DebriefView['timeline'], x: (at: number) => number): readonly Placed[] {
  const placed: Placed[] = [];
  for (const event of timeline) {
    const wanted = x(event.at.at);
    const before = placed.at(-1);
    if (before === undefined || wanted - before.cx >= NEAR) {
      placed.push({ event, cx: wanted, level: 0 });
    } else if (before.level < HIGHEST_LEVEL) {
      placed.push({ event, cx: before.cx, level: before.level + 1 });
    } else {
      placed.push({ event, cx: before.cx + NEAR, level: 0 });
    }
  }
  return placed;
}

function Shape({ tone }: { readonly tone: Placed['event']['tone'] }): ReactNode {
  switch (tone) {
    case 'request':
      return <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.8" />;
    case 'waiting':
      return <path d="M6 1 11.4 10.6H.6z" fill="currentColor" />;
    case 'supported':
      return (
        <path
          d="M.8.8h10.4v10.4H.8zM3 6.2l2.1 2.1L9.2 4"
          fill="currentColor"
          stroke="var(--cut)"
          strokeWidth="1.4"
        />
      );
    case 'contradiction':
      return <path d="M6 .6 11.4 6 6 11.4.6 6z" fill="currentColor" />;
    case 'plain':
      return <circle cx="6" cy="6" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.4" />;
  }
}
