import type { ReactNode } from 'react';
import { Button, type Language } from '../../../ui';
import { documentStrings } from './strings';
import type { Reading } from './use-reading';

export interface HardPassageProps {
  readonly reading: Reading;
  /** The summary; empty before the document was opened. */
  readonly summary: string;
  readonly language: Language;
}

/** In place of the record: the offer to read a summary first, or the summary with the way to the record. */
export function HardPassage({ reading, summary, language }: HardPassageProps): ReactNode {
  const t = documentStrings.in(language);
  const { way, choose } = reading;
  if (way === 'ask') {
    return (
      <section className="hard-passage" aria-label={t('hard.title')}>
        <h3>{t('hard.title')}</h3>
        <p>{t('hard.text')}</p>
        <div className="ui-actions">
          <Button onClick={() => choose('summary')} data-id="read-summary">
            {t('hard.summary')}
          </Button>
          <Button onClick={() => choose('record')} data-id="read-record">
            {t('hard.record')}
          </Button>
        </div>
        <p className="hard-passage__note">{t('hard.leave')}</p>
      </section>
    );
  }
  return (
    <section className="hard-passage" aria-label={t('hard.isSummary')}>
      <h3>{t('hard.isSummary')}</h3>
      <p>{summary === '' ? t('opening') : summary}</p>
      <div className="ui-actions">
        <Button size="small" onClick={() => choose('record')} data-id="read-record">
          {t('hard.record')}
        </Button>
      </div>
    </section>
  );
}
