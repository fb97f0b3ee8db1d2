import type { ReactNode } from 'react';
import { CaptionLine, type Language } from '../../ui';
import { appStrings } from '../strings/app';

export interface CaptionStripProps {
  readonly last: string | null;
  readonly language: Language;
  readonly sound: boolean;
  readonly onStartSound: () => void;
}

/** One line at the foot: the last thing heard, and the way to start sound. */
export function CaptionStrip({ last, language, sound, onStartSound }: CaptionStripProps): ReactNode {
  const t = appStrings.in(language);
  return (
    <CaptionLine
      sign={t('captionSign')}
      actions={
        sound ? null : (
          <button type="button" className="case-text-button" onClick={onStartSound}>
            {t('soundStart')}
          </button>
        )
      }
    >
      {last ?? (sound ? t('captionNone') : t('soundOff'))}
    </CaptionLine>
  );
}
