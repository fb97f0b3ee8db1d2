import { CircleHelp, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton, type Language } from '../../ui';
import { PRODUCT_VERSION } from '../app/version';
import { LanguageSwitch } from '../sheets/language-switch';
import { startStrings } from '../strings/start';

export interface StartBarProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
}

/** The line at the top of the start page. */
export function StartBar({ language, onLanguage, onSettings, onHelp }: StartBarProps): ReactNode {
  const t = startStrings.in(language);
  return (
    <header className="start__bar">
      <b>{t('start')}</b>
      <span className="start__tagline">{t('tagline')}</span>
      <span className="start__tools">
        <span className="ui-mono">{t('version', { version: PRODUCT_VERSION })}</span>
        <LanguageSwitch language={language} label={t('language')} onChange={onLanguage} />
        <IconButton
          label={t('settings')}
          icon={<SlidersHorizontal size={18} strokeWidth={1.6} />}
          onClick={onSettings}
          aria-haspopup="dialog"
        />
        <IconButton
          label={t('help')}
          icon={<CircleHelp size={18} strokeWidth={1.6} />}
          onClick={onHelp}
          aria-haspopup="dialog"
        />
      </span>
    </header>
  );
}
