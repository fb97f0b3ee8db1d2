import type { ReactNode } from 'react';
import type { MarksView } from '../../../engine';
import type { Language } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';
import { Fold } from './fold';
import { points, signedPoints } from './points';
import { type Reason, reasonsOf } from './reasons';

export interface ReasonsPartProps {
  readonly marks: MarksView;
  readonly open: boolean;
  readonly language: Language;
  readonly lang: string;
}

/** Each decision point with what it gave and took, and why. */
export function ReasonsPart({ marks, open, language, lang }: ReasonsPartProps): ReactNode {
  const t = debriefStrings.in(language);
  const played = marks.points.filter((point) => point.reasons.length > 0);
  return (
    <Fold title={t('reasons')} open={open}>
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
            <ReasonList reasons={reasonsOf(point)} />
          </section>
        ))}
        {played.length === 0 ? <p className="debrief__quiet">{t('reasonsNone')}</p> : null}
      </div>
    </Fold>
  );
}

export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }): ReactNode {
  return (
    <ul className="reason-list">
      {reasons.map(({ text, quarters }) => (
        <li key={text}>
          <span className={quarters < 0 ? 'ui-mono reasons__cost' : 'ui-mono'}>{signedPoints(quarters)}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
