/** Put on every element that stands for one exhibit: its id. */
const EXHIBIT = 'data-exhibit';
/** Put on the one exhibit a place is showing, for when nothing else is pointed at. */
const CURRENT = 'data-exhibit-current';

/** The exhibit that the key picks up: the focused one, else the hovered one, else the one shown. */
export function exhibitInReach(page: Document): string | null {
  const focused = page.activeElement?.closest(`[${EXHIBIT}]`);
  const hovered = [...page.querySelectorAll(`[${EXHIBIT}]:hover`)].at(-1);
  const shown = page.querySelector(`[${CURRENT}]`);
  return (focused ?? hovered ?? shown)?.getAttribute(EXHIBIT) ?? null;
}
