import { type ReactNode, useEffect, useState } from 'react';
import { announce, Button, Kbd } from '../../ui';
import { keyLabel } from '../app/key-label';
import {
  assignableKey,
  DEFAULT_HOTKEYS,
  HOTKEY_ACTIONS,
  type HotkeyAction,
  type Settings,
} from '../settings';
import { settingsStrings } from '../strings/settings';
import { actionName } from '../words';

export interface HotkeyEditorProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The keys, each with a button that waits for the next press. */
export function HotkeyEditor({ settings, onChange }: HotkeyEditorProps): ReactNode {
  const { language, hotkeys } = settings;
  const t = settingsStrings.in(language);
  const [waiting, setWaiting] = useState<HotkeyAction | null>(null);
  const [fault, setFault] = useState('');

  useEffect(() => {
    if (waiting === null) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Tab') {
        setWaiting(null);
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') {
        setWaiting(null);
        return;
      }
      const words = settingsStrings.in(language);
      const key = assignableKey(event);
      const taken = HOTKEY_ACTIONS.find((each) => each !== waiting && hotkeys[each] === key);
      const problem =
        key === null
          ? words('keyNo')
          : taken
            ? words('keyTaken', { key: keyLabel(key), action: actionName(taken, language) })
            : '';
      setFault(problem);
      announce(problem, { urgency: 'assertive' });
      if (problem !== '' || key === null) return;
      onChange({ hotkeys: { ...hotkeys, [waiting]: key } });
      setWaiting(null);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [waiting, hotkeys, language, onChange]);

  return (
    <div className="hotkeys">
      <ul>
        {HOTKEY_ACTIONS.map((action) => (
          <li key={action}>
            <span aria-hidden="true">{actionName(action, language)}</span>
            <button
              type="button"
              className="hotkeys__key"
              aria-label={t('change', {
                action: actionName(action, language),
                key: keyLabel(hotkeys[action]),
              })}
              aria-pressed={waiting === action}
              onClick={() => {
                setFault('');
                setWaiting(action);
                announce(t('pressKey'));
              }}
            >
              {waiting === action ? t('pressKey') : <Kbd>{keyLabel(hotkeys[action])}</Kbd>}
            </button>
          </li>
        ))}
      </ul>
      {fault === '' ? null : <p className="hotkeys__fault">{fault}</p>}
      <Button size="small" kind="quiet" onClick={() => onChange({ hotkeys: DEFAULT_HOTKEYS })}>
        {t('resetKeys')}
      </Button>
    </div>
  );
}
