import { type RefObject, useEffect } from 'react';
import { PANEL_HEADING } from './panel-heading';

/**
 * Moves the focus to the heading of a place when it is opened, also when its code arrives later, and
 * back to it when a dialog closed and left the focus nowhere.
 */
export function usePanelFocus(
  frame: RefObject<HTMLElement | null>,
  screen: string,
  dialogOpen: boolean,
): void {
  useEffect(() => (frame.current ? focusHeading(frame.current, screen) : undefined), [frame, screen]);
  useEffect(() => {
    if (dialogOpen || !frame.current) return;
    // After the dialog has given the focus back to its opener, if that still exists.
    const box = frame.current;
    const turn = requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusHeading(box, screen);
    });
    return () => cancelAnimationFrame(turn);
  }, [frame, screen, dialogOpen]);
}

function focusHeading(frame: HTMLElement, _screen: string): () => void {
  const focus = (): boolean => {
    const heading = frame.querySelector<HTMLElement>(`[${PANEL_HEADING}]`);
    heading?.focus({ preventScroll: true });
    return heading !== null;
  };
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect();
  });
  if (!focus()) observer.observe(frame, { childList: true, subtree: true });
  return () => observer.disconnect();
}
