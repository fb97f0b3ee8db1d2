import type { ReactNode } from 'react';
import type { Language } from '../../ui';
import { reviewStrings } from './strings';

const PAPER = ['paper1', 'paper2', 'paper3', 'paper4'] as const;

/** Before a log is open: what to do, and what a verified log shows. */
export function ReviewStart({
  language,
  children,
}: {
  readonly language: Language;
  /** Other ways to begin. */
  readonly children?: ReactNode;
}): ReactNode {
  const t = reviewStrings.in(language);
  return (
    <div className="review-start">
      <section>
        <h2>{t('startTitle')}</h2>
        <p>{t('startText')}</p>
        <p className="review-start__drop">{t('drop')}</p>
        {children}
      </section>
      <aside className="paper review-start__paper">
        <h2>{t('paperTitle')}</h2>
        <ul>
          {PAPER.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </aside>
    </div>
  );
}
