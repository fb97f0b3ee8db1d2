import type { DisplaySettings } from '../../bridge';
import type { BoardGeometry } from './geometry';
import { FOOT_ROOM, HEAD_ROOM } from './measures';
import { type Bounds, centred, fitted, type View } from './view';

/** Room around the nodes for their words, in units. */
const WORDS = { x: 60, y: 46 } as const;
/** A board is not made smaller than this to be seen whole at first: the words would not be legible. */
const LEAST = 0.78;
/** The zoom of a large board at first. */
const READING = 0.9;
/** Share of the screen before the start, where something leads to it. */
const BEFORE = 0.3;

type Screen = Pick<DisplaySettings, 'width' | 'height' | 'textScale'>;

/** The part of the screen between heads and legend, in CSS pixels. */
export function roomOf({ width, height, textScale }: Screen): Bounds {
  return {
    left: 12,
    right: Math.max(40, width - 12),
    top: HEAD_ROOM * textScale + 8,
    bottom: Math.max(HEAD_ROOM * textScale + 40, height - FOOT_ROOM * textScale - 8),
  };
}

const withWords = (bounds: Bounds): Bounds => ({
  left: bounds.left - WORDS.x,
  right: bounds.right + WORDS.x,
  top: bounds.top - WORDS.y / 2,
  bottom: bounds.bottom + WORDS.y,
});

/** Largest zoom that nobody asked for: that of the drawing, a little more on a large screen. */
const mostOf = ({ width, textScale }: Screen): number =>
  textScale * Math.min(1.25, Math.max(1, width / 1100));

/** All of the board. */
export function wholeView({ bounds }: BoardGeometry, screen: Screen): View {
  return fitted(withWords(bounds), roomOf(screen), mostOf(screen));
}

/** All of the board if it can be read so, else the part where the trace begins, at reading size. */
export function firstView(geometry: BoardGeometry, screen: Screen): View {
  const whole = wholeView(geometry, screen);
  if (whole.zoom >= LEAST * screen.textScale) return whole;
  const { bounds, targets } = geometry;
  const room = roomOf(screen);
  const zoom = READING * screen.textScale;
  // The first node is the start. Some of what leads to it is shown too, but no empty board before the first column.
  const before = (BEFORE * (room.right - room.left)) / zoom;
  const left = Math.max(bounds.left - WORDS.x, (targets.xs[0] ?? 0) - before);
  const corner = { x: left, y: targets.ys[0] ?? 0 };
  return centred(corner, { x: room.left, y: (room.top + room.bottom) / 2 }, zoom);
}
