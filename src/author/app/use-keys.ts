import { useEffect, useRef } from 'react';

export type StudioKey = 'check' | 'save' | 'undo' | 'redo' | 'help';

/** Keys that hold in the whole studio; in a field of text the browser's own undo would know nothing of other views. */
export function useKeys(act: (key: StudioKey) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const key = keyOf(event);
      if (key === undefined) return;
      event.preventDefault();
      latest.current(key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function keyOf(event: KeyboardEvent): StudioKey | undefined {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (key === 'F8') return 'check';
  if (key === 'F1') return 'help';
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  switch (key.toLowerCase()) {
    case 's':
      return 'save';
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    default:
      return undefined;
  }
}
