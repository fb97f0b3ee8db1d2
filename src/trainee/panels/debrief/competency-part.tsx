import type { ReactNode } from 'react';
import type { MarksView } from '../../../engine';
import { type Language, Meter, SectionHeading, StatusMark } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';
import { points } from './points';

export interface CompetencyPartProps {
  readonly marks: MarksView;
  readonly language: Language;
  readonly lang: string;
}

/** Points by competency on one scale, and breaches apart: they are never averaged away. */
export function CompetencyPart({ marks, language, lang }: CompetencyPartProps): ReactNode {
  const t = debriefStrings.in(language);
  const largest = Math.max(...marks.competencies.map((each) => each.most), 1);
  const critical = marks.breaches.filter((breach) => breach.critical).length;
  return (
    <section className="competencies">
      <SectionHeading>{t('competencies')}</SectionHeading>
      <div lang={lang}>
        {marks.competencies.map((each) => (
          <Meter
            key={each.id}
            code={each.id}
            label={each.title}
            value={each.quarters}
            max={each.most}
            scaleMax={largest}
            valueText={`${points(each.quarters)}/${points(each.most)}`}
          />
        ))}
      </div>
      {marks.breaches.length === 0 ? (
        <p className="breaches breaches--none">
          <StatusMark kind="supported" /> {t('breachNone')}
        </p>
      ) : (
        <div className="breaches">
          <p>
            <StatusMark kind="contradiction" />
            <b>{critical > 0 ? t('breach', { count: critical }) : t('breachPlain')}</b>
          </p>
          <ul lang={lang}>
            {marks.breaches.map((breach) => (
              <li key={breach.id}>
                {breach.title} <span>{breach.rule}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="debrief__quiet">{t('hints', { count: marks.hints })}</p>
    </section>
  );
}
