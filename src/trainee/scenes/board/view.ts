import { ZOOM } from './measures';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What part of the board is seen: the board's point in the upper left corner, and CSS pixels a unit. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
}

export const toScreen = (view: View, { x, y }: Point): Point => ({
  x: (x - view.left) * view.zoom,
  y: (y - view.top) * view.zoom,
});

export const toBoard = (view: View, { x, y }: Point): Point => ({
  x: x / view.zoom + view.left,
  y: y / view.zoom + view.top,
});

/** The part of the board on a screen of this size, with a margin in CSS pixels around it. */
export function seen(view: View, { width, height }: Size, margin = 0): Bounds {
  const upper = toBoard(view, { x: -margin, y: -margin });
  const lower = toBoard(view, { x: width + margin, y: height + margin });
  return { left: upper.x, top: upper.y, right: lower.x, bottom: lower.y };
}

/** The view moved with a drag over the screen, in CSS pixels. */
export const panned = (view: View, dx: number, dy: number): View => ({
  ...view,
  left: view.left - dx / view.zoom,
  top: view.top - dy / view.zoom,
});

/** Zooms by a factor with the board's point under `at` held still. The zoom stays within its limits. */
export function zoomedAt(view: View, at: Point, factor: number): View {
  const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, view.zoom * factor));
  const held = toBoard(view, at);
  return { left: held.x - at.x / zoom, top: held.y - at.y / zoom, zoom };
}

/** Shows all of `bounds` inside `room` (a part of the screen, CSS pixels), no larger than `most`. */
export function fitted(bounds: Bounds, room: Bounds, most: number): View {
  const width = Math.max(1, bounds.right - bounds.left);
  const height = Math.max(1, bounds.bottom - bounds.top);
  const zoom = Math.min(
    most,
    Math.max(ZOOM.least, Math.min((room.right - room.left) / width, (room.bottom - room.top) / height)),
  );
  return centred(
    { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 },
    { x: (room.left + room.right) / 2, y: (room.top + room.bottom) / 2 },
    zoom,
  );
}

/** Puts a point of the board at a point of the screen. */
export const centred = (point: Point, at: Point, zoom: number): View => ({
  left: point.x - at.x / zoom,
  top: point.y - at.y / zoom,
  zoom,
});

/** Moves by the least that brings `bounds` into `room`; the same view if it is there, its upper left corner if it is too large. */
export function revealing(view: View, bounds: Bounds, room: Bounds): View {
  const upper = toScreen(view, { x: bounds.left, y: bounds.top });
  const lower = toScreen(view, { x: bounds.right, y: bounds.bottom });
  const shift = (low: number, high: number, least: number, most: number): number => {
    if (low < least) return least - low;
    return high > most ? Math.max(most - high, least - low) : 0;
  };
  const dx = shift(upper.x, lower.x, room.left, room.right);
  const dy = shift(upper.y, lower.y, room.top, room.bottom);
  return dx === 0 && dy === 0 ? view : panned(view, dx, dy);
}

/** A view between two, `share` 0 to 1 of the way. */
export function between(from: View, to: View, share: number): View {
  const part = (a: number, b: number): number => a + (b - a) * share;
  return {
    left: part(from.left, to.left),
    top: part(from.top, to.top),
    zoom: part(from.zoom, to.zoom),
  };
}
