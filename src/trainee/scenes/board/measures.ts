/**
 * Sizes of the board in its own units: CSS pixels at zoom 1 and normal text. Columns and rows of the model are multiplied by
 * these, so that what is placed once stays where it is.
 */
export const COLUMN = 132;
export const ROW = 64;

/** Half width and half height of each kind of node. */
export const HALF = {
  transaction: [9, 17],
  coin: [11, 11],
  start: [15, 15],
  holder: [13, 13],
  service: [78, 22],
  dust: [6, 6],
  handle: [17, 10],
  plus: [8, 8],
  diamond: [6, 6],
  bars: [10, 8],
  corner: [4, 4],
} as const satisfies Record<string, readonly [number, number]>;

/** A way to another chain leaves its coin by this much. */
export const CROSSING = 0.8 * COLUMN;

/** Width of the thinnest and of the thickest edge. */
const THIN = 1.4;
const THICK = 7;
/** Satoshi at which an edge is thinnest, and decades from there to the thickest: 0.01 to 100 BTC. */
const THIN_AT = 1_000_000;
const DECADES = 4;

/** Width of an edge by the logarithm of its value in satoshi. */
export function edgeWidth(value: number): number {
  if (value <= THIN_AT) return THIN;
  return Math.min(THICK, THIN + ((THICK - THIN) * Math.log10(value / THIN_AT)) / DECADES);
}

/** Smallest and largest zoom. */
export const ZOOM = { least: 0.04, most: 2.5 } as const;

/** Room that heads and legend take at the upper and lower edge, in CSS pixels at normal text. */
export const HEAD_ROOM = 36;
export const FOOT_ROOM = 36;
