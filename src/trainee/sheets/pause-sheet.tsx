import type { ReactNode } from 'react';
import { Button, Dialog, type Language, StatusMark } from '../../ui';
import { appStrings } from '../strings/app';

export interface PauseSheetProps {
  readonly open: boolean;
  readonly language: Language;
  readonly saved: boolean;
  readonly onResume: () => void;
  readonly onExport: () => void;
  readonly onLeave: () => void;
}

/** The case rests. Closing it is going on. */
export function PauseSheet(props: PauseSheetProps): ReactNode {
  const { open, language, saved, onResume, onExport, onLeave } = props;
  const t = appStrings.in(language);
  return (
    <Dialog
      open={open}
      title={t('pausedTitle')}
      onClose={onResume}
      closeLabel={t('resume')}
      lightDismiss={false}
      actions={
        <>
          <Button kind="main" onClick={onResume}>
            {t('resume')}
          </Button>
          <Button onClick={onExport}>{t('exportLog')}</Button>
          <Button onClick={onLeave}>{t('leave')}</Button>
        </>
      }
    >
      <Sunrise />
      <p>{t('pausedText')}</p>
      <p className="sheet-state">
        <StatusMark kind={saved ? 'supported' : 'waiting'} /> {saved ? t('pausedSaved') : t('pausedUnsaved')}
      </p>
      <p className="sheet-quiet">{t('welfare')}</p>
    </Dialog>
  );
}

function Sunrise(): ReactNode {
  return (
    <svg className="sheet-picture" width="64" height="30" viewBox="0 0 64 30" fill="none" aria-hidden="true">
      <path d="M0 25.5h64M32 2v5M12 9l3.5 3.5M52 9l-3.5 3.5" stroke="var(--line)" strokeWidth="1.5" />
      <path d="M18 25a14 14 0 0 1 28 0" stroke="var(--text)" strokeWidth="1.5" />
    </svg>
  );
}
