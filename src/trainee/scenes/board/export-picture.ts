import type { BoardLayer } from './board-layer';
import { wholeView } from './first-view';
import type { BoardGeometry } from './geometry';
import { COLUMN, FOOT_ROOM, HEAD_ROOM } from './measures';
import type { Size, View } from './view';

/** Largest side of the picture, device pixels. */
const MOST = 4096;
/** Smallest size, CSS pixels: the legend needs some width. */
const LEAST = { width: 900, height: 320 } as const;

export interface PictureWords {
  readonly dpr: number;
  readonly textScale: number;
  readonly now: number;
  /** Writes the words for the picture. */
  readonly write: (view: View, size: Size) => void;
  /** Writes those of the screen again. */
  readonly restore: () => void;
}

/** The whole board as a PNG at reading size, or smaller if it would be too large. */
export async function takeBoardPicture(
  layer: BoardLayer,
  geometry: BoardGeometry,
  words: PictureWords,
): Promise<Blob | null> {
  const { bounds, graph } = geometry;
  if (graph.nodes.length === 0) return null;
  const most = MOST / words.dpr;
  const side = (wanted: number, least: number): number => Math.round(Math.min(most, Math.max(least, wanted)));
  const size = {
    width: side((bounds.right - bounds.left + 2 * COLUMN) * words.textScale, LEAST.width),
    height: side((bounds.bottom - bounds.top + 100 + HEAD_ROOM + FOOT_ROOM) * words.textScale, LEAST.height),
  };
  const view = wholeView(geometry, { ...size, textScale: words.textScale });
  const pixels = await new Promise<ImageData | null>((give) => {
    layer.takePicture({
      look: {
        view,
        size,
        dpr: words.dpr,
        now: words.now,
        columns: [bounds.left - COLUMN / 4, bounds.right + COLUMN / 4],
      },
      before: () => words.write(view, size),
      after: words.restore,
      give,
    });
  });
  return pixels === null ? null : encode(pixels);
}

function encode(pixels: ImageData): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
