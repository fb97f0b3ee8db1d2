import type { ReactNode } from 'react';
import { LANGUAGES, type Language, Segmented } from '../../ui';

export interface LanguageSwitchProps {
  readonly language: Language;
  readonly label: string;
  readonly onChange: (language: Language) => void;
}

/** Each language under its own name, in its own language. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' };

/** Switches the language of the screens. */
export function LanguageSwitch({ language, label, onChange }: LanguageSwitchProps): ReactNode {
  return (
    <Segmented
      label={label}
      value={language}
      onChange={onChange}
      options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{OWN_NAMES[value]}</span> }))}
    />
  );
}
