import type { ReactNode } from 'react';
import type { Language } from '../../../ui';
import { debriefStrings } from '../../strings/debrief';

/** What the marks of the strip mean. Each mark's own name says it too. */
export function Legend({ language }: { readonly language: Language }): ReactNode {
  const t = debriefStrings.in(language);
  return (
    <p className="course__legend" aria-hidden="true">
      <span>{t('legendLine')}</span>
      <span>
        <svg viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">
          <circle cx="5" cy="8" r="4" className="course__ring" />
          <circle cx="24" cy="8" r="7" className="course__ring" />
        </svg>
        {t('legendSize')}
      </span>
      <span>
        <svg viewBox="0 0 4 12" width="4" height="12" aria-hidden="true">
          <path d="M2 1v10" stroke="currentColor" strokeWidth="2.4" />
        </svg>
        {t('legendNothing')}
      </span>
      <span className="course__legend-late">
        <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
          <path d="M6 1 11.4 10.6H.6z" fill="currentColor" />
        </svg>
        {t('legendLost')}
      </span>
      <span className="course__legend-critical">
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M6 .6 11.4 6 6 11.4.6 6z" fill="currentColor" />
        </svg>
        {t('legendCritical')}
      </span>
    </p>
  );
}
