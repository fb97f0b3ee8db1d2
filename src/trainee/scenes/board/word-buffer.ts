import type { Face, Frame, GlyphAtlas, Word } from './glyph-atlas';
import { type Ink, type InstanceWriter, inkOf } from './instance-writer';
import type { Attribute } from './program';

export const GLYPH_ATTRIBUTES: readonly Attribute[] = [
  { name: 'aAnchor', size: 2, type: 'float' },
  { name: 'aOffset', size: 2, type: 'float' },
  { name: 'aFrame', size: 4, type: 'short' },
  { name: 'aStretch', size: 2, type: 'float' },
  { name: 'aInk', size: 4, type: 'colour' },
  { name: 'aMode', size: 1, type: 'float' },
];

/** What an anchor is a point of: the board; the board across and the screen down; the screen. */
export const PIN = { board: 0, row: 2, screen: 4 } as const;
export type Pin = (typeof PIN)[keyof typeof PIN];

const EDGE_MODE = 1;
const EDGE_INK: Ink = inkOf('#0E1620', 0.92);

/** Where something is written: an anchor, and CSS pixels from it to the left end of the middle line. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly pin: Pin;
}

/** Writes words, pictures and plates as quads of the atlas, back to front. */
export class WordBuffer {
  constructor(
    private readonly writer: InstanceWriter,
    readonly atlas: GlyphAtlas,
  ) {
    writer.clear();
  }

  measure(face: Face, text: string): number {
    return this.atlas.word(face, text).width;
  }

  write(face: Face, text: string, ink: Ink, spot: Spot, edged: boolean): Word {
    const word = this.atlas.word(face, text);
    const { dpr } = this.atlas;
    const left = Math.round(spot.dx * dpr);
    const middle = Math.round(spot.dy * dpr);
    // All dark edges first, else each would cut into the letter before it.
    if (edged) {
      for (const glyph of word.glyphs)
        this.quad(glyph, spot, left + glyph.dx, middle + glyph.dy, EDGE_INK, spot.pin + EDGE_MODE);
    }
    for (const glyph of word.glyphs)
      this.quad(glyph, spot, left + glyph.dx, middle + glyph.dy, ink, spot.pin);
    return word;
  }

  picture(frame: Frame, ink: Ink, spot: Spot): void {
    const { dpr } = this.atlas;
    this.quad(frame, spot, Math.round(spot.dx * dpr), Math.round(spot.dy * dpr), ink, spot.pin);
  }

  /** A plate on the screen, in CSS pixels. */
  plate(x: number, y: number, width: number, height: number, ink: Ink): void {
    const { dpr } = this.atlas;
    this.quad(this.atlas.solid, { x, y }, 0, 0, ink, PIN.screen, width * dpr, height * dpr);
  }

  private quad(
    frame: Frame,
    anchor: { readonly x: number; readonly y: number },
    dx: number,
    dy: number,
    ink: Ink,
    mode: number,
    stretchX = 1,
    stretchY = 1,
  ): void {
    const { writer } = this;
    const at = writer.next();
    const float = at / 4;
    writer.floats[float] = anchor.x;
    writer.floats[float + 1] = anchor.y;
    writer.floats[float + 2] = dx;
    writer.floats[float + 3] = dy;
    const short = at / 2 + 8;
    writer.shorts[short] = frame.x;
    writer.shorts[short + 1] = frame.y;
    writer.shorts[short + 2] = frame.width;
    writer.shorts[short + 3] = frame.height;
    writer.floats[float + 6] = stretchX;
    writer.floats[float + 7] = stretchY;
    writer.ink(at + 32, ink);
    writer.floats[float + 9] = mode;
  }
}
