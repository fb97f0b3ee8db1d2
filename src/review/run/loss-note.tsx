import type { ReactNode } from 'react';
import type { PointLoss } from '../../protocol';
import type { Language } from '../../ui';
import { signedPoints } from './event-text';
import { runStrings } from './strings';

/** What the act that is shown put out of reach, by decision point. */
export function LossNote({
  losses,
  language,
}: {
  readonly losses: readonly PointLoss[];
  readonly language: Language;
}): ReactNode {
  if (losses.length === 0) return null;
  const t = runStrings.in(language);
  return (
    <section className="run-decision" aria-label={t('loss')}>
      <h2>{t('loss')}</h2>
      <ul>
        {losses.map(({ point, before, after, most }) => (
          <li key={point}>
            {t('lossAt', {
              point,
              lost: signedPoints(after - before),
              before: before / 4,
              after: after / 4,
              most: most / 4,
            })}
          </li>
        ))}
      </ul>
      <p>{t('lossBound')}</p>
    </section>
  );
}
