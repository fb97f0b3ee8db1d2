import { useEffect } from 'react';
import { isTypingTarget } from './letter-keys';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (Command on a Mac) while nobody types and no dialog is open. */
export function useUndoKeys(can: boolean, undo: () => void, redo: () => void): void {
  useEffect(() => {
    if (!can) return;
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      if (isTypingTarget(event.target) || document.querySelector('dialog[open]') !== null) return;
      const again = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
      if (!again && event.code !== 'KeyZ') return;
      event.preventDefault();
      if (again) redo();
      else undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [can, undo, redo]);
}
