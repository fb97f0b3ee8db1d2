import type { ReactNode } from 'react';
import { Button, type Language, Notice, ProgressBar } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import type { LedgerState } from './use-ledger-ready';
import { boardStrings } from './words/board-strings';

export interface LedgerLoadingProps extends Pick<PanelProps, 'progress'> {
  readonly language: Language;
  readonly state: Exclude<LedgerState, 'ready'>;
  readonly onRetry: () => void;
}

/** The chain is being made ready, or could not be. */
export function LedgerLoading({ language, state, progress, onRetry }: LedgerLoadingProps): ReactNode {
  const t = boardStrings.in(language);
  if (state === 'failed') {
    return (
      <div className="trace-middle">
        <Notice
          tone="error"
          title={t('askFailed')}
          urgent
          actions={
            <Button size="small" onClick={onRetry}>
              {t('retry')}
            </Button>
          }
        >
          {t('askFailedText')}
        </Notice>
      </div>
    );
  }
  const percent = progress?.percent ?? 0;
  return (
    <div className="trace-middle">
      <div className="trace-loading">
        <h2>{t('loading')}</h2>
        <p className="trace-note">{t('loadingText')}</p>
        <ProgressBar label={t('loading')} value={percent} max={100} valueText={t('percent', { percent })} />
        <p className="ui-mono trace-note">{t('percent', { percent })}</p>
      </div>
    </div>
  );
}
