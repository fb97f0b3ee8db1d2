import type { ReactNode } from 'react';
import { type Language, StatusMark } from '../../ui';
import type { OpenedLog } from '../store';
import { reviewStrings } from './strings';

/** How many of the open logs hold. */
export function ReviewStatus({
  logs,
  unkept,
  language,
}: {
  readonly logs: readonly OpenedLog[];
  readonly unkept: boolean;
  readonly language: Language;
}): ReactNode {
  const t = reviewStrings.in(language);
  const count = (kind: OpenedLog['verdict']['kind']): number =>
    logs.filter(({ verdict }) => verdict.kind === kind).length;
  const broken = count('broken');
  const missing = count('scenario-missing');
  return (
    <footer className="review-status">
      <span>
        <StatusMark kind="supported" /> {t('statusVerified', { count: count('verified') })}
      </span>
      {broken === 0 ? null : (
        <span>
          <StatusMark kind="contradiction" /> {t('statusBroken', { count: broken })}
        </span>
      )}
      {missing === 0 ? null : (
        <span>
          <StatusMark kind="waiting" /> {t('statusMissing', { count: missing })}
        </span>
      )}
      {unkept ? <span role="alert">{t('unkept')}</span> : null}
      <span className="review-status__end">{t('namesApart')}</span>
    </footer>
  );
}
