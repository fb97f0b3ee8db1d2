import type { ReactNode } from 'react';
import type { MarksView } from '../../../engine';
import { type Language, SectionHeading } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';
import { points, signedPoints } from './points';

export interface ReasonsPartProps {
  readonly marks: MarksView;
  readonly language: Language;
  readonly lang: string;
}

/** Each decision point with what it gave and took, and why. */
export function ReasonsPart({ marks, language, lang }: ReasonsPartProps): ReactNode {
  const t = debriefStrings.in(language);
  const played = marks.points.filter((point) => point.reasons.length > 0);
  return (
    <section className="debrief__part">
      <SectionHeading>{t('reasons')}</SectionHeading>
      <div className="reasons">
        {played.map((point) => (
          <section key={point.point} className="reasons__point" lang={lang}>
            <h3>
              <span className="ui-mono">{point.point}</span> {point.title}
              <span className="ui-mono reasons__sum">
                {point.rows
                  .map((row) => `${row.competency} ${points(row.quarters)}/${points(row.most)}`)
                  .join(' · ')}
              </span>
            </h3>
            <ul>
              {point.reasons.map((reason) => (
                <li key={`${reason.competency}-${reason.quarters}-${reason.text}`}>
                  <span className={reason.quarters < 0 ? 'ui-mono reasons__cost' : 'ui-mono'}>
                    {signedPoints(reason.quarters)}
                  </span>
                  <span>{reason.text}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {played.length === 0 ? <p className="debrief__quiet">{t('reasonsNone')}</p> : null}
      </div>
    </section>
  );
}
