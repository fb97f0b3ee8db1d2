import type { ReactNode } from 'react';
import { CaptionLine, type Language } from '../../ui';
import { appStrings } from '../strings/app';
import type { SheetName } from './sheet-name';

export interface CaptionStripProps {
  readonly last: string | null;
  readonly language: Language;
  /** Whether captions are wanted; the doors at the right stay. */
  readonly captions: boolean;
  readonly sound: boolean;
  readonly hints: boolean;
  readonly onSheet: (sheet: SheetName) => void;
  readonly onStartSound: () => void;
}

/** The line at the foot: the last thing heard, and the way to log, glossary, hints and sound. */
export function CaptionStrip(props: CaptionStripProps): ReactNode {
  const { last, language, captions, sound, hints, onSheet, onStartSound } = props;
  const t = appStrings.in(language);
  const silence = sound ? t('captionNone') : t('soundOff');
  const door = (sheet: SheetName, label: string): ReactNode => (
    <button type="button" className="case-text-button" aria-haspopup="dialog" onClick={() => onSheet(sheet)}>
      {label}
    </button>
  );
  return (
    <CaptionLine
      sign={t('captionSign')}
      actions={
        <span className="case-doors">
          {sound ? null : (
            <button type="button" className="case-text-button" onClick={onStartSound}>
              {t('soundStart')}
            </button>
          )}
          {hints ? door('hints', t('hints')) : null}
          {door('glossary', t('glossary'))}
          {door('log', t('log'))}
        </span>
      }
    >
      {captions ? (last ?? silence) : t('captionsOff')}
    </CaptionLine>
  );
}
