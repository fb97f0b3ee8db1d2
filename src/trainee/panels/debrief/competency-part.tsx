import type { ReactNode } from 'react';
import type { DebriefView, MarksView } from '../../../engine';
import { type Language, Meter, SectionHeading, StatusMark } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';
import { points } from './points';

export interface CompetencyPartProps {
  readonly marks: MarksView;
  readonly bias: DebriefView['bias'];
  /** The decision point chosen on the strip; its competencies are marked. */
  readonly selected: string | null;
  readonly language: Language;
  readonly lang: string;
}

/** Points by competency on one scale, and breaches apart: they are never averaged away. */
export function CompetencyPart({ marks, bias, selected, language, lang }: CompetencyPartProps): ReactNode {
  const t = debriefStrings.in(language);
  const largest = Math.max(...marks.competencies.map((each) => each.most), 1);
  const chosen = marks.points.find(({ point }) => point === selected)?.rows ?? [];
  const isChosen = (id: string): boolean => chosen.some(({ competency }) => competency === id);
  const critical = marks.breaches.filter((breach) => breach.critical).length;
  return (
    <section className="competencies">
      <SectionHeading>{t('competencies')}</SectionHeading>
      <div lang={lang}>
        {marks.competencies.map((each) => (
          <div key={each.id} className={isChosen(each.id) ? 'competency competency--chosen' : 'competency'}>
            <Meter
              code={each.id}
              label={each.title}
              value={each.quarters}
              max={each.most}
              scaleMax={largest}
              valueText={`${points(each.quarters)}/${points(each.most)}`}
            />
          </div>
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
                {breach.critical && critical < marks.breaches.length ? (
                  <StatusMark kind="contradiction" />
                ) : null}{' '}
                {breach.point === '' ? '' : `${breach.point}: `}
                {breach.title} <span>{breach.rule}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {bias.length === 0 ? null : (
        <div className="bias">
          <h3 className="ui-heading">{t('bias')}</h3>
          <ul lang={lang}>
            {bias.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="debrief__quiet">{t('hints', { count: marks.hints })}</p>
    </section>
  );
}
