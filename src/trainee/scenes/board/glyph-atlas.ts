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
  /** What was drawn since the last upload, by the top of its shelf: reading pixels back is slow, so no more than that. */
  private readonly dirty = new Map<number, { from: number; to: number; height: number }>();

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

  /** A picture whose device pixels are handed in; one of the same name and size is painted over and keeps its frame. */
  paint(name: string, pixels: ImageData): Frame {
    const frame = this.frame(name, pixels.width, pixels.height, () => {});
    this.context.putImageData(pixels, frame.x, frame.y);
    this.touch(frame);
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

  /** What is to be uploaded since the last call, as pixels with their upper left corner. */
  takeDirty(): readonly { readonly x: number; readonly y: number; readonly pixels: ImageData }[] {
    const parts = [...this.dirty].map(([y, { from, to, height }]) => ({
      x: from,
      y,
      pixels: this.context.getImageData(from, y, to - from, height),
    }));
    this.dirty.clear();
    return parts;
  }

  /** Marks everything for upload: the texture is new. */
  touchAll(): void {
    this.dirty.clear();
    this.dirty.set(0, { from: 0, to: this.side, height: this.side });
  }

  private touch({ x, y, width, height }: Frame): void {
    if (this.dirty.get(0)?.height === this.side) return;
    const known = this.dirty.get(y) ?? { from: x, to: x, height };
    this.dirty.set(y, {
      from: Math.min(x, known.from),
      to: Math.max(x + width, known.to),
      height: Math.max(height, known.height),
    });
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
    this.touch(frame);
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
