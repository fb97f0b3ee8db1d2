import type { ReactNode } from 'react';
import { Button, Dialog, type Language, StatusMark } from '../../ui';
import { Sunrise } from '../app/sunrise';
import { appStrings } from '../strings/app';

export interface PauseSheetProps {
  readonly open: boolean;
  readonly language: Language;
  readonly saved: boolean;
  readonly onResume: () => void;
  readonly onExport: () => void;
  /** Null where there is no start page to go to. */
  readonly onLeave: (() => void) | null;
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
          {onLeave === null ? null : <Button onClick={onLeave}>{t('leave')}</Button>}
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
