import type { ReactNode } from 'react';
import type { Language } from '../../ui';
import { judgeStrings } from './strings';
import type { Judging } from './use-judging';

/** What others gave the same log. Blind: closed until one's own rating is submitted. */
export function SecondRater({
  judging,
  language,
}: {
  readonly judging: Judging;
  readonly language: Language;
}): ReactNode {
  const t = judgeStrings.in(language);
  const { standing, others } = judging;
  return (
    <div className="judge-second">
      <h3 className="ui-heading">{t('second')}</h3>
      {standing.submitted ? null : <p className="run-quiet">{t('secondClosed')}</p>}
      {standing.submitted && others.length === 0 ? <p className="run-quiet">{t('secondNone')}</p> : null}
      {standing.submitted
        ? others.map((other) => {
            const both = Object.keys(other.ratings).filter((id) => standing.ratings[id] !== undefined);
            const same = both.filter((id) => other.ratings[id]?.level === standing.ratings[id]?.level);
            return (
              <div key={other.rater}>
                <p>
                  <b>{t('secondLevels', { name: other.rater })}</b>{' '}
                  {t('same', { same: same.length, all: both.length })}
                </p>
                <p className="ui-mono">
                  {Object.entries(other.ratings)
                    .map(([id, { level }]) => `${id} ${level}`)
                    .join(' · ')}
                </p>
              </div>
            );
          })
        : null}
    </div>
  );
}
