import type { ReactNode } from 'react';
import { Dialog, type Language } from '../../ui';
import type { Caption } from '../app/use-captions';
import { appStrings } from '../strings/app';
import { sheetStrings } from '../strings/sheets';

export interface CaptionsSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly captions: readonly Caption[];
  readonly language: Language;
}

/** The last twenty captions, newest first. */
export function CaptionsSheet({ open, onClose, captions, language }: CaptionsSheetProps): ReactNode {
  const t = sheetStrings.in(language);
  return (
    <Dialog
      open={open}
      size="narrow"
      title={t('captionsTitle')}
      onClose={onClose}
      closeLabel={appStrings.in(language)('close')}
    >
      {captions.length === 0 ? <p className="sheet-quiet">{t('captionsEmpty')}</p> : null}
      <ol className="caption-list">
        {captions.toReversed().map((caption) => (
          <li key={caption.order}>{caption.text}</li>
        ))}
      </ol>
    </Dialog>
  );
}
