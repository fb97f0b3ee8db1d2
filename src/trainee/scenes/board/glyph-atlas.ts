import { plainCanvas } from '../drawing/bake';
import { FONT, type FontName } from '../fonts';
import { SMALLEST_TEXT } from '../stage-scene';

/** A picture in the atlas, in device pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Glyph extends Frame {
  /** Device pixels from the word's left and from its middle line to the frame's upper left corner. */
  readonly dx: number;
  readonly dy: number;
}

/** A word as it is drawn: its glyphs, and its size in CSS pixels. */
export interface Word {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  readonly height: number;
}

export interface Face {
  readonly font: FontName;
  readonly bold: boolean;
}

/** Dark edge around letters, CSS pixels to each side. */
const EDGE = 2;

/** Words kept laid out: more than a screen has, less than a large board. */
const MOST_WORDS = 3000;

/**
 * Letters and small pictures in one texture, drawn once each: red is the thing itself, green the dark edge around it. Letters
 * are placed where the browser would put them, kerning included.
 */
export class GlyphAtlas {
  readonly side: number;
  /** Counts how often it had to start over because it was full: frames from before are gone. */
  generation = 0;
  private readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D;
  private readonly frames = new Map<string, Frame>();
  private readonly words = new Map<string, Word>();
  private readonly advances = new Map<string, Map<string, number>>();
  private shelf = { x: 0, y: 0, height: 0 };
  /** Rows drawn since the last upload. */
  private dirty: { from: number; to: number } | null = null;

  constructor(
    readonly dpr: number,
    readonly textScale: number,
  ) {
    this.side = dpr * textScale > 1.25 ? 2048 : 1024;
    this.canvas = plainCanvas(this.side, this.side);
    const context = this.canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('this browser has no 2D canvas');
    this.context = context;
    this.clear();
  }

  /** Height of a line in CSS pixels. */
  get lineHeight(): number {
    return Math.round(SMALLEST_TEXT * this.textScale * 1.25);
  }

  word(face: Face, text: string): Word {
    const key = `${face.font}${face.bold ? '!' : ''} ${text}`;
    const known = this.words.get(key);
    if (known !== undefined) return known;
    const size = SMALLEST_TEXT * this.textScale * this.dpr;
    const font = `${face.bold ? 600 : 400} ${size}px ${FONT[face.font]}`;
    const pad = Math.ceil(EDGE * this.dpr) + 1;
    const height = Math.ceil(size * 1.4) + 2 * pad;
    const glyphs: Glyph[] = [];
    let left = 0;
    let before = '';
    for (const letter of text) {
      const width = this.advance(font, letter);
      // A pair is measured once: the difference to its letters is their kerning.
      if (before !== '' && face.font !== 'mono') {
        left += this.advance(font, before + letter) - this.advance(font, before) - width;
      }
      if (letter.trim() !== '') {
        const frame = this.frame(`${font} ${letter}`, Math.ceil(width) + 2 * pad, height, (x, y) => {
          this.drawLetter(letter, font, x + pad, y + height / 2);
        });
        glyphs.push({ ...frame, dx: Math.round(left) - pad, dy: -Math.round(height / 2) });
      }
      left += width;
      before = letter;
    }
    const word = { glyphs, width: left / this.dpr, height: this.lineHeight };
    if (this.words.size >= MOST_WORDS) this.words.clear();
    this.words.set(key, word);
    return word;
  }

  /** Width of a letter or a pair in device pixels. Asking the browser is slow: each is asked for once. */
  private advance(font: string, text: string): number {
    let widths = this.advances.get(font);
    if (widths === undefined) {
      widths = new Map();
      this.advances.set(font, widths);
    }
    const known = widths.get(text);
    if (known !== undefined) return known;
    this.context.font = font;
    const { width } = this.context.measureText(text);
    widths.set(text, width);
    return width;
  }

  /** A small picture of `width` by `height` CSS pixels, drawn with its upper left corner at the origin, in one colour. */
  picture(
    name: string,
    width: number,
    height: number,
    draw: (context: CanvasRenderingContext2D) => void,
  ): Frame {
    return this.frame(name, Math.ceil(width * this.dpr), Math.ceil(height * this.dpr), (x, y) => {
      const { context } = this;
      context.save();
      context.translate(x, y);
      context.scale(this.dpr, this.dpr);
      context.globalCompositeOperation = 'lighter';
      draw(context);
      context.restore();
    });
  }

  /** Draws anew what has a name already; the frame stays. */
  redraw(
    name: string,
    width: number,
    height: number,
    draw: (context: CanvasRenderingContext2D) => void,
  ): Frame {
    const known = this.frames.get(name);
    const wide = Math.ceil(width * this.dpr);
    const high = Math.ceil(height * this.dpr);
    if (known === undefined || known.width !== wide || known.height !== high) {
      this.frames.delete(name);
      return this.picture(name, width, height, draw);
    }
    this.context.fillStyle = '#000';
    this.context.fillRect(known.x, known.y, wide, high);
    this.frames.delete(name);
    const shelf = this.shelf;
    this.shelf = { x: known.x, y: known.y, height: shelf.height };
    const frame = this.picture(name, width, height, draw);
    this.shelf = shelf;
    return frame;
  }

  /** A full texel, for plates and rules. */
  get solid(): Frame {
    const { x, y } = this.frame('solid', 6, 6, (left, top) => {
      this.context.fillStyle = '#f00';
      this.context.fillRect(left, top, 6, 6);
    });
    return { x: x + 2, y: y + 2, width: 1, height: 1 };
  }

  /** Rows to be uploaded since the last call, as pixels with their top; null if there are none. */
  takeDirty(): { readonly top: number; readonly pixels: ImageData } | null {
    if (this.dirty === null) return null;
    const { from, to } = this.dirty;
    this.dirty = null;
    return { top: from, pixels: this.context.getImageData(0, from, this.side, to - from) };
  }

  /** Marks everything for upload: the texture is new. */
  touchAll(): void {
    this.dirty = { from: 0, to: this.side };
  }

  private drawLetter(letter: string, font: string, x: number, y: number): void {
    const { context } = this;
    context.save();
    context.font = font;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.globalCompositeOperation = 'lighter';
    context.strokeStyle = '#0f0';
    context.lineWidth = 2 * EDGE * this.dpr;
    context.strokeText(letter, x, y);
    context.fillStyle = '#f00';
    context.fillText(letter, x, y);
    context.restore();
  }

  private frame(name: string, width: number, height: number, draw: (x: number, y: number) => void): Frame {
    const known = this.frames.get(name);
    if (known !== undefined) return known;
    if (this.shelf.x + width > this.side)
      this.shelf = { x: 0, y: this.shelf.y + this.shelf.height, height: 0 };
    if (this.shelf.y + height > this.side) this.clear();
    const frame = { x: this.shelf.x, y: this.shelf.y, width, height };
    this.shelf.x += width;
    this.shelf.height = Math.max(this.shelf.height, height);
    this.context.save();
    this.context.beginPath();
    this.context.rect(frame.x, frame.y, width, height);
    this.context.clip();
    draw(frame.x, frame.y);
    this.context.restore();
    this.frames.set(name, frame);
    this.dirty = {
      from: Math.min(frame.y, this.dirty?.from ?? frame.y),
      to: Math.max(frame.y + height, this.dirty?.to ?? 0),
    };
    return frame;
  }

  private clear(): void {
    this.generation += 1;
    this.frames.clear();
    this.words.clear();
    this.shelf = { x: 0, y: 0, height: 0 };
    this.context.globalCompositeOperation = 'source-over';
    this.context.fillStyle = '#000';
    this.context.fillRect(0, 0, this.side, this.side);
    this.touchAll();
  }
}
