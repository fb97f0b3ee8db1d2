import { FOCUS, INK } from '../drawing/palette';
import type { BoardGeometry } from './geometry';
import type { Frame, GlyphAtlas } from './glyph-atlas';
import { inkOf } from './instance-writer';
import { type Bounds, type Point, type Size, seen, type View } from './view';
import { PIN, type WordBuffer } from './word-buffer';

const WIDE = 168;
const HIGH = 104;
const PAD = 6;
const NAME = 'minimap';
const PLATE = inkOf(INK.deepest, 0.92);
const EDGE = inkOf(INK.line, 0.5);
const DOTS = inkOf(INK.line);
const FRAME = inkOf(FOCUS);

/** The whole board in a corner, with a frame round what is seen. */
export interface Minimap {
  /** On the screen, CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly bounds: Bounds;
  /** CSS pixels a unit of the board. */
  readonly scale: number;
}

/** Where the map goes: above the legend on the right; null while the whole board is in sight, or the screen is small. */
export function placeMinimap(
  { bounds, graph }: BoardGeometry,
  view: View,
  size: Size,
  foot: number,
): Minimap | null {
  const sight = seen(view, size);
  const whole =
    bounds.left >= sight.left &&
    bounds.right <= sight.right &&
    bounds.top >= sight.top &&
    bounds.bottom <= sight.bottom;
  if (whole || graph.nodes.length < 2 || size.width < 3 * WIDE || size.height < 3 * HIGH) return null;
  const width = Math.max(1, bounds.right - bounds.left);
  const height = Math.max(1, bounds.bottom - bounds.top);
  const scale = Math.min((WIDE - 2 * PAD) / width, (HIGH - 2 * PAD) / height);
  return { left: size.width - WIDE - 12, top: size.height - foot - HIGH - 12, bounds, scale };
}

/** What is drawn in the atlas now. */
const drawn = new WeakMap<GlyphAtlas, { readonly geometry: BoardGeometry; readonly generation: number }>();

/** The dots of all nodes, as a picture in the atlas; drawn when the graph is another one. */
function mapPicture(atlas: GlyphAtlas, geometry: BoardGeometry): Frame {
  const { graph, targets, bounds } = geometry;
  const known = drawn.get(atlas);
  if (known?.geometry === geometry && known.generation === atlas.generation) {
    return atlas.picture(NAME, WIDE, HIGH, () => {});
  }
  const width = Math.max(1, bounds.right - bounds.left);
  const height = Math.max(1, bounds.bottom - bounds.top);
  const scale = Math.min((WIDE - 2 * PAD) / width, (HIGH - 2 * PAD) / height);
  const wide = Math.ceil(WIDE * atlas.dpr);
  const high = Math.ceil(HIGH * atlas.dpr);
  const pixels = new ImageData(wide, high);
  // The atlas is opaque; its red is what is drawn.
  for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255;
  const side = Math.round((graph.nodes.length < 400 ? 3 : 1.5) * atlas.dpr);
  for (let index = 0; index < graph.nodes.length; index += 1) {
    const x = Math.round((PAD + ((targets.xs[index] ?? 0) - bounds.left) * scale) * atlas.dpr - side / 2);
    const y = Math.round((PAD + ((targets.ys[index] ?? 0) - bounds.top) * scale) * atlas.dpr - side / 2);
    for (let row = y; row < y + side; row += 1) {
      for (let column = x; column < x + side; column += 1) pixels.data[4 * (row * wide + column)] = 255;
    }
  }
  const frame = atlas.paint(NAME, pixels);
  drawn.set(atlas, { geometry, generation: atlas.generation });
  return frame;
}

/** Writes the plate and the dots. */
export function writeMinimap(buffer: WordBuffer, map: Minimap, geometry: BoardGeometry): void {
  const { left, top } = map;
  buffer.plate(left, top, WIDE, HIGH, EDGE);
  buffer.plate(left + 1, top + 1, WIDE - 2, HIGH - 2, PLATE);
  buffer.picture(mapPicture(buffer.atlas, geometry), DOTS, {
    x: left,
    y: top,
    dx: 0,
    dy: 0,
    pin: PIN.screen,
  });
}

/** Writes the frame round what is seen. */
export function writeSight(buffer: WordBuffer, map: Minimap, view: View, size: Size): void {
  const sight = seen(view, size);
  const clamp = (value: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, value));
  const x = (board: number): number =>
    clamp(map.left + PAD + (board - map.bounds.left) * map.scale, map.left + 2, map.left + WIDE - 2);
  const y = (board: number): number =>
    clamp(map.top + PAD + (board - map.bounds.top) * map.scale, map.top + 2, map.top + HIGH - 2);
  outline(buffer, x(sight.left), y(sight.top), x(sight.right), y(sight.bottom), FRAME);
}

/** A one-pixel rectangle on the screen. */
export function outline(
  buffer: WordBuffer,
  left: number,
  top: number,
  right: number,
  bottom: number,
  ink: ReturnType<typeof inkOf>,
): void {
  const width = Math.max(2, right - left);
  const height = Math.max(2, bottom - top);
  buffer.plate(left, top, width, 1.5, ink);
  buffer.plate(left, top + height - 1.5, width, 1.5, ink);
  buffer.plate(left, top, 1.5, height, ink);
  buffer.plate(left + width - 1.5, top, 1.5, height, ink);
}

/** The board's point under a point of the map; null outside of it. */
export function minimapPoint(map: Minimap, at: Point): Point | null {
  const [dx, dy] = [at.x - map.left, at.y - map.top];
  if (dx < 0 || dy < 0 || dx > WIDE || dy > HIGH) return null;
  return {
    x: map.bounds.left + (dx - PAD) / map.scale,
    y: map.bounds.top + (dy - PAD) / map.scale,
  };
}
