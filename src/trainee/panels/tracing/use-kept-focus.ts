import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Where the focus goes when what had it is gone: the current row, the picture, else the heading of the place. */
const NEXT = ['tr[tabindex="0"]', '.trace-picture', '[data-panel-heading]'] as const;

/**
 * Keeps the focus in the place: an act may take away the very button that was pressed (a plus that puts something on
 * the board), and the browser would drop the focus to the page.
 * @returns the way back to the board, for the Escape key
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): () => void {
  const inside = useRef(false);
  useEffect(() => {
    const box = place.current;
    if (box === null) return;
    const onFocus = (event: FocusEvent): void => {
      inside.current = event.target instanceof Node && box.contains(event.target);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [place]);
  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    if (document.querySelector('dialog[open]') !== null) return;
    toBoard(place.current);
  });
  return useCallback(() => toBoard(place.current), [place]);
}

function toBoard(place: HTMLElement | null): void {
  // In this order, not in that of the page, where the heading comes first.
  const next = NEXT.map((each) => place?.querySelector<HTMLElement>(each)).find((each) => each != null);
  next?.focus({ preventScroll: true });
}
