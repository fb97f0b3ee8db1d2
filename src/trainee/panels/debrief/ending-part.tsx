import type { ReactNode } from 'react';
import type { DebriefView } from '../../../engine';
import { type Language, StatusMark } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';

export interface EndingPartProps {
  readonly debrief: DebriefView;
  readonly language: Language;
  readonly lang: string;
}

/** How the stage or the case ended, and whether the case was passed. */
export function EndingPart({ debrief, language, lang }: EndingPartProps): ReactNode {
  const t = debriefStrings.in(language);
  const end = debrief.ending ?? debrief.outcome;
  return (
    <section className="debrief__row">
      <h2 className="ui-heading">{t(debrief.ending === null ? 'outcome' : 'ending')}</h2>
      <div>
        <p className="debrief__outcome" lang={lang}>
          {end.title}
        </p>
        <p className="debrief__serif" lang={lang}>
          {end.text}
        </p>
        <VerdictLine debrief={debrief} language={language} lang={lang} />
      </div>
    </section>
  );
}

function VerdictLine({ debrief, language, lang }: EndingPartProps): ReactNode {
  const { verdict, marks } = debrief;
  if (verdict === null || marks === null) return null;
  const t = debriefStrings.in(language);
  const below = marks.competencies.filter((one) => verdict.below.includes(one.id));
  return (
    <p className="verdict">
      <StatusMark kind={verdict.result === 'not-passed' ? 'contradiction' : 'supported'} />
      <span>
        <b>{t(`verdict.${verdict.result}`)}</b>{' '}
        {t('verdictPoints', { percent: Math.floor(verdict.percent), needed: verdict.needed })}{' '}
        {below.length === 0 ? (
          t('verdictFloorMet', { floor: verdict.floor })
        ) : (
          <>
            {t('verdictBelow', { floor: verdict.floor })}{' '}
            <span lang={lang}>{below.map((one) => `${one.id} ${one.title}`).join(', ')}</span>.
          </>
        )}{' '}
        {verdict.critical ? t('verdictCritical') : ''}
      </span>
    </p>
  );
}
