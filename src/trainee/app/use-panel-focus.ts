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
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of place is what moves the focus.
  useEffect(() => (frame.current ? focusHeading(frame.current) : undefined), [frame, screen]);
  useEffect(() => {
    if (dialogOpen || !frame.current) return;
    // After the dialog has given the focus back to its opener, if that still exists.
    const box = frame.current;
    const turn = requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusHeading(box);
    });
    return () => cancelAnimationFrame(turn);
  }, [frame, dialogOpen]);
}

/** Focuses the heading now, or as soon as it stands in the page. */
function focusHeading(frame: HTMLElement): () => void {
  // A page inside another one does not take the focus from it.
  if (window.parent !== window && !document.hasFocus()) return () => undefined;
  const focus = (): boolean => {
    const heading = frame.querySelector<HTMLElement>(`[${PANEL_HEADING}]`);
    heading?.focus({ preventScroll: true });
    const loading = heading?.getAttribute(PANEL_HEADING) === 'loading';
    return heading !== null && !loading && document.activeElement === heading;
  };
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect();
  });
  if (!focus()) observer.observe(frame, { childList: true, subtree: true });
  return () => observer.disconnect();
}
