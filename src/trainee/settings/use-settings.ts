import { useCallback, useEffect, useState } from 'react';
import type { LocalStore } from './local-store';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings';

const KEY = 'settings';

/** The settings, stored after each change, and put on the page: language, text size, motion. */
export function useSettings(store: LocalStore): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(() => readSettings(store.read(KEY), browserDefaults()));
  const change = useCallback(
    (part: Partial<Settings>) => {
      setSettings((before) => {
        const after = { ...before, ...part };
        store.write(KEY, JSON.stringify(after));
        return after;
      });
    },
    [store],
  );
  useEffect(() => applyToPage(settings), [settings]);
  return [settings, change];
}

/** Korean where the browser asks for it first, English otherwise. */
function browserDefaults(): Settings {
  const korean = navigator.language.toLowerCase().startsWith('ko');
  return { ...DEFAULT_SETTINGS, language: korean ? 'ko' : 'en' };
}

function applyToPage(settings: Settings): void {
  const page = document.documentElement;
  page.lang = settings.language;
  page.dataset.textScale = String(settings.textScale);
  page.dataset.motion = settings.motion;
}

/** Whether things may move: the trainee's choice, or the system's where they left it to it. */
export function reducesMotion(settings: Pick<Settings, 'motion'>): boolean {
  switch (settings.motion) {
    case 'reduced':
      return true;
    case 'full':
      return false;
    case 'system':
      return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  }
}
