import Phaser from 'phaser';

/** Largest side of a baked texture: WebGL 1 promises no more than 2048, but every machine that runs Phaser 4 has this. */
const MAX_SIDE = 4096;

/** What is drawn in each texture now, so that an unchanged one is not drawn again. */
const drawn = new WeakMap<Phaser.Textures.CanvasTexture, string>();

export interface Baked {
  readonly key: string;
  /** Scale at which an image of it covers its size in CSS pixels. */
  readonly imageScale: number;
}

/**
 * Draws a picture of `width` by `height` CSS pixels into the texture `key`, at `dpr` device pixels each. The texture is made
 * once and drawn over after that (a new one each time would leak), and only when `signature` or the size has changed.
 */
export function bake(
  scene: Phaser.Scene,
  key: string,
  size: { readonly width: number; readonly height: number; readonly dpr: number },
  signature: string,
  draw: (context: CanvasRenderingContext2D) => void,
): Baked {
  const scale = Math.min(size.dpr, MAX_SIDE / Math.max(size.width, size.height, 1));
  const width = Math.max(1, Math.ceil(size.width * scale));
  const height = Math.max(1, Math.ceil(size.height * scale));
  const found = scene.textures.exists(key)
    ? scene.textures.get(key)
    : scene.textures.createCanvas(key, width, height);
  if (!(found instanceof Phaser.Textures.CanvasTexture)) throw new Error(`texture ${key} is not a canvas`);
  const baked = { key, imageScale: 1 / scale };
  const mark = `${width} ${height} ${scale} ${signature}`;
  if (drawn.get(found) === mark) return baked;
  found.setSize(width, height);
  const context = found.getContext();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  draw(context);
  found.refresh();
  drawn.set(found, mark);
  return baked;
}

/**
 * A canvas that is kept in main memory. Phaser's own pool makes accelerated ones, which are read back from the graphics card
 * before each upload: seconds, on a machine that draws in software.
 */
export function plainCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d', { willReadFrequently: true });
  return canvas;
}
