import { useEffect } from 'react';
import { actionOf, type HotkeyAction, type Settings } from '../settings';

/** Calls `act` for a key of the settings, unless a dialog is open or someone is typing. */
export function useHotkeys(
  settings: Pick<Settings, 'hotkeys' | 'hotkeysOn'>,
  act: (action: HotkeyAction) => void,
): void {
  useEffect(() => {
    if (!settings.hotkeysOn) return;
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]') !== null) return;
      const action = actionOf(event, settings.hotkeys);
      if (action === null) return;
      event.preventDefault();
      act(action);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [settings.hotkeys, settings.hotkeysOn, act]);
}
