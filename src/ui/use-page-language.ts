import { useEffect, useState } from 'react';
import { LANGUAGES, type Language } from './strings';

/** The page's language: the one in its address (`?lang=ko`), else the browser's; kept in the address when changed. */
export function usePageLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(readLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = (next: Language): void => {
    const address = new URL(window.location.href);
    address.searchParams.set('lang', next);
    window.history.replaceState(null, '', address);
    setLanguage(next);
  };
  return [language, change];
}

function readLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? navigator.language.slice(0, 2);
  return LANGUAGES.find((each) => each === asked) ?? 'en';
}
