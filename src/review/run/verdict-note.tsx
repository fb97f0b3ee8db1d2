import type { ReactNode } from 'react';
import { type Language, Notice, StatusMark } from '../../ui';
import type { Verdict } from '../store';
import { runStrings } from './strings';

/** What the check of a log came to, in plain words; of a broken one which event, and what differs. */
export function VerdictNote({
  verdict,
  language,
}: {
  readonly verdict: Verdict;
  readonly language: Language;
}): ReactNode {
  const t = runStrings.in(language);
  switch (verdict.kind) {
    case 'verified':
      return (
        <p className="run-verdict">
          <StatusMark kind="supported" /> {t('verified')}
        </p>
      );
    case 'scenario-missing':
      return (
        <Notice tone="warn" title={t('missing')}>
          <p>{t('unscored')}</p>
          <p className="ui-mono ui-unbroken">{verdict.hash}</p>
        </Notice>
      );
    case 'broken': {
      const { code, sequence, expected, found } = verdict.problem;
      return (
        <Notice tone="error" title={sequence === 0 ? t('brokenFile') : t('broken', { number: sequence })}>
          <p>
            {t(`problem.${code}`)} {t('unscored')}
          </p>
          {expected === '' && found === '' ? null : (
            <dl className="run-differs">
              <dt>{t('expected')}</dt>
              <dd>{expected}</dd>
              <dt>{t('found')}</dt>
              <dd>{found}</dd>
            </dl>
          )}
        </Notice>
      );
    }
  }
}
