import type { ReactNode } from 'react';
import type { DebriefView } from '../../../engine';
import { type Language, type StatusKind, StatusMark } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';
import { journalWhat, shortMoment } from '../../words';
import { Fold } from './fold';

type Timeline = DebriefView['timeline'];

export interface TimelinePartProps {
  readonly timeline: Timeline;
  readonly language: Language;
  readonly lang: string;
}

/** Everything that happened, as a list; the strip above tells the course in short. */
export function TimelinePart({ timeline, language, lang }: TimelinePartProps): ReactNode {
  const t = debriefStrings.in(language);
  if (timeline.length === 0) return null;
  return (
    <Fold title={t('timeline', { count: timeline.length })} open={false}>
      <ol className="timeline">
        {timeline.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the events of a closed stage never move.
          <li key={index}>
            <span className="timeline__when">
              <span>{t('day', { day: event.day })}</span> {shortMoment(event.at, language)}
            </span>
            <StatusMark kind={toneKind(event.tone)} />
            <span>
              <span lang={lang}>{event.text}</span>{' '}
              <span className="timeline__did">{journalWhat(event.what, language)}</span>
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}

/** The shape of an event's tone. */
function toneKind(tone: Timeline[number]['tone']): StatusKind {
  return tone === 'plain' ? 'closed' : tone;
}
