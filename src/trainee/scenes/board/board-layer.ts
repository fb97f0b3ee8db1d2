import Phaser from 'phaser';
import { RIBBON_ATTRIBUTES } from './edge-buffer';
import type { GlyphAtlas } from './glyph-atlas';
import type { InstanceWriter } from './instance-writer';
import { COLUMN } from './measures';
import { NODE_ATTRIBUTES } from './node-buffer';
import { type Drawing, drawingOf, InstancedBatch, type UniformValue } from './program';
import { GLYPH, GROUND, NODE, RIBBON } from './shaders';
import type { Size, View } from './view';
import { GLYPH_ATTRIBUTES } from './word-buffer';

/** Pieces of a curve: enough for the eye on a board that is read, fewer on one that is a cloud. */
const PIECES = { fine: 24, coarse: 6, straight: 1 } as const;
const MANY_RIBBONS = 4000;
const CLOUD_RIBBONS = 40_000;

const CORNERS = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);

/** What a batch holds; `stale` until it is on the graphics card. */
export interface Part {
  readonly writer: InstanceWriter;
  stale: boolean;
}

export interface BoardParts {
  readonly ribbons: Part;
  readonly nodes: Part;
  readonly frames: Part;
  readonly words: Part;
  readonly overlay: Part;
}

/** What one drawing of the board needs to know besides its parts. */
export interface Look {
  readonly view: View;
  readonly size: Size;
  readonly dpr: number;
  /** Milliseconds of the scene's clock. */
  readonly now: number;
  /** First and last column of the board, in units. */
  readonly columns: readonly [number, number];
}

interface Batches {
  readonly drawing: Drawing;
  readonly ground: InstancedBatch;
  readonly ribbons: InstancedBatch;
  readonly nodes: InstancedBatch;
  readonly frames: InstancedBatch;
  readonly words: InstancedBatch;
  readonly overlay: InstancedBatch;
  readonly texture: WebGLTexture;
}

/** A drawing besides the screen's: `before` writes the words for it, `after` those of the screen again. */
export interface PictureWish {
  readonly look: Look;
  readonly before: () => void;
  readonly after: () => void;
  readonly give: (pixels: ImageData | null) => void;
}

/**
 * Draws the board in six calls of WebGL, inside Phaser's frame. The buffers stand still on the graphics card and the view moves
 * by uniforms: with Phaser's own objects a thousand nodes would be written anew each frame.
 */
export class BoardLayer extends Phaser.GameObjects.Extern {
  /** Asked for before each drawing; null draws nothing. */
  look: (() => Look) | null = null;
  private batches: Batches | null = null;
  private pictureDue: PictureWish | null = null;

  constructor(
    scene: Phaser.Scene,
    private readonly parts: BoardParts,
    private atlas: GlyphAtlas,
  ) {
    super(scene);
    // The context was lost and is back: everything on the graphics card is gone.
    scene.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, this.forget, this);
    this.once('destroy', () => scene.renderer.off(Phaser.Renderer.Events.RESTORE_WEBGL, this.forget, this));
  }

  setAtlas(atlas: GlyphAtlas): void {
    this.atlas = atlas;
    atlas.touchAll();
  }

  /** Draws once into a picture of its own, in the next frame. A wish that waits is given up for it. */
  takePicture(wish: PictureWish): void {
    this.pictureDue?.give(null);
    this.pictureDue = wish;
  }

  /** True while a picture is asked for. */
  get waiting(): boolean {
    return this.pictureDue !== null;
  }

  override render(renderer: Phaser.Renderer.WebGL.WebGLRenderer): void {
    const look = this.look?.();
    const batches = this.ready(renderer.gl);
    if (look === undefined || batches === null) return;
    const { gl } = batches.drawing;
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    const wish = this.pictureDue;
    if (wish !== null) {
      this.pictureDue = null;
      wish.before();
      this.refresh(batches);
      wish.give(this.drawPicture(batches, wish.look));
      wish.after();
    }
    this.refresh(batches);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    this.drawAll(batches, look, 1);
  }

  private forget(): void {
    this.batches = null;
  }

  private ready(gl: WebGLRenderingContext): Batches | null {
    if (this.batches !== null) return this.batches;
    const drawing = drawingOf(gl);
    const texture = gl.createTexture();
    if (drawing === null || texture === null) return null;
    const quads = { name: 'aCorner', size: 2, values: CORNERS } as const;
    const points = Array.from({ length: 2 * (PIECES.fine + 1) }, (_, index) => index);
    const strip = { name: 'aIndex', size: 1, values: new Float32Array(points) } as const;
    const ground = new InstancedBatch(drawing, GROUND, quads, []);
    ground.upload(new ArrayBuffer(4), 4, 1);
    for (const part of Object.values(this.parts)) part.stale = true;
    this.atlas.touchAll();
    this.batches = {
      drawing,
      ground,
      ribbons: new InstancedBatch(drawing, RIBBON, strip, RIBBON_ATTRIBUTES),
      nodes: new InstancedBatch(drawing, NODE, quads, NODE_ATTRIBUTES),
      frames: new InstancedBatch(drawing, NODE, quads, NODE_ATTRIBUTES),
      words: new InstancedBatch(drawing, GLYPH, quads, GLYPH_ATTRIBUTES),
      overlay: new InstancedBatch(drawing, GLYPH, quads, GLYPH_ATTRIBUTES),
      texture,
    };
    return this.batches;
  }

  /** Brings to the graphics card what has changed, and nothing else. */
  private refresh(batches: Batches): void {
    for (const name of ['ribbons', 'nodes', 'frames', 'words', 'overlay'] as const) {
      const part = this.parts[name];
      if (!part.stale) continue;
      part.stale = false;
      batches[name].upload(part.writer.bytes, part.writer.length, part.writer.count);
    }
    this.refreshTexture(batches);
  }

  private refreshTexture(batches: Batches): void {
    const { gl } = batches.drawing;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, batches.texture);
    const dirty = this.atlas.takeDirty();
    if (dirty.length === 0) return;
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    const { side } = this.atlas;
    for (const { x, y, pixels } of dirty) {
      if (pixels.height < side) {
        gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
        continue;
      }
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    }
  }

  private drawAll(batches: Batches, look: Look, flip: number): void {
    const { view, size, dpr } = look;
    const surface: Record<string, UniformValue> = {
      uView: [view.left, view.top, view.zoom, dpr],
      uSize: [size.width, size.height],
      uFlip: flip,
      uNow: look.now,
    };
    batches.ground.draw(4, { ...surface, uColumn: COLUMN, uColumns: look.columns });
    const { count } = this.parts.ribbons.writer;
    const pieces =
      count > CLOUD_RIBBONS ? PIECES.straight : count > MANY_RIBBONS ? PIECES.coarse : PIECES.fine;
    batches.ribbons.draw(2 * (pieces + 1), { ...surface, uSegments: pieces });
    batches.nodes.draw(4, surface);
    batches.frames.draw(4, surface);
    const atlas: readonly [number, number] = [this.atlas.side, this.atlas.side];
    batches.words.draw(4, { ...surface, uAtlas: atlas });
    batches.overlay.draw(4, { ...surface, uAtlas: atlas });
  }

  /** Draws into a texture and reads it back; null if the machine cannot make one of that size. */
  private drawPicture(batches: Batches, look: Look): ImageData | null {
    const { gl } = batches.drawing;
    const width = Math.round(look.size.width * look.dpr);
    const height = Math.round(look.size.height * look.dpr);
    const target = gl.createTexture();
    const buffer = gl.createFramebuffer();
    gl.bindTexture(gl.TEXTURE_2D, target);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    gl.bindFramebuffer(gl.FRAMEBUFFER, buffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, target, 0);
    const whole = gl.checkFramebufferStatus(gl.FRAMEBUFFER) === gl.FRAMEBUFFER_COMPLETE;
    let picture: ImageData | null = null;
    if (whole) {
      gl.disable(gl.SCISSOR_TEST);
      gl.viewport(0, 0, width, height);
      gl.clearColor(0x0e / 255, 0x16 / 255, 0x20 / 255, 1);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.bindTexture(gl.TEXTURE_2D, batches.texture);
      this.drawAll(batches, look, -1);
      const pixels = new Uint8ClampedArray(4 * width * height);
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(pixels.buffer));
      picture = new ImageData(pixels, width, height);
    }
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.deleteFramebuffer(buffer);
    gl.deleteTexture(target);
    return picture;
  }
}
