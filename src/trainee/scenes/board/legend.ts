import type { BoardModel } from '../../bridge';
import { INK, STATUS } from '../drawing/palette';
import { drawCircle, drawPath, drawRect } from '../drawing/pen';
import { SMALLEST_TEXT } from '../stage-scene';
import { type Ink, inkOf } from './instance-writer';
import { FOOT_ROOM, HEAD_ROOM } from './measures';
import { ROSE } from './node-buffer';
import { type Size, toScreen, type View } from './view';
import { PIN, type WordBuffer } from './word-buffer';

const SWATCH = { width: 22, height: 12 } as const;
const GAP = 18;
const SANS = { font: 'sans', bold: false } as const;
const PLATE = inkOf(INK.deepest);
const RULE = inkOf(INK.line, 0.25);
const MUTED = inkOf(INK.muted);
const LINE = inkOf(INK.line);

type Entry = keyof BoardModel['words'];

/** In the atlas a picture is red where it is solid, whatever its colour. */
const RED = '#f00';
const DRAW: Readonly<Record<Entry, (context: CanvasRenderingContext2D) => void>> = {
  start: (context) => {
    drawCircle(context, 11, 6, 5, { stroke: RED, width: 1.6 });
    drawCircle(context, 11, 6, 2.6, { fill: RED });
  },
  change: (context) => drawRect(context, 0, 4.5, 22, 3, { fill: RED }),
  cluster: (context) => drawPath(context, 'M8.5 1.5h5l3 4.5-3 4.5h-5l-3-4.5z', { stroke: RED, width: 1.5 }),
  parties: (context) => drawPath(context, 'M11 .6 16.4 6 11 11.4 5.6 6z', { fill: RED }),
  stop: (context) => {
    drawRect(context, 4, 0.8, 15, 10.4, { stroke: RED, width: 1.4 });
    drawRect(context, 6.5, 3.2, 10, 5.6, { stroke: RED, width: 1 });
  },
  unknown: (context) => {
    for (let dot = 0; dot < 4; dot += 1) drawCircle(context, 2 + 6 * dot, 6, 1.4, { fill: RED });
  },
  certainty: (context) => {
    drawRect(context, 4, 7, 3, 4, { fill: RED });
    drawRect(context, 9.5, 4, 3, 7, { fill: RED });
    drawRect(context, 15, 1, 3, 10, { fill: RED });
  },
  more: (context) => {
    drawRect(context, 5.7, 0.7, 10.6, 10.6, { stroke: RED, width: 1.2 });
    drawPath(context, 'M11 3.2v5.6M8.2 6h5.6', { stroke: RED, width: 1.4 });
  },
  taint: (context) => {
    drawCircle(context, 11, 6, 5, { stroke: RED, width: 1.2 });
    drawPath(context, 'M6 6a5 5 0 0 0 10 0z', { fill: RED });
  },
};
const INKS: Readonly<Record<Entry, Ink>> = {
  start: inkOf(STATUS.request),
  change: inkOf(STATUS.waiting),
  cluster: inkOf(ROSE),
  parties: inkOf(STATUS.contradiction),
  stop: inkOf(STATUS.supported),
  unknown: LINE,
  certainty: inkOf(INK.text),
  more: inkOf(INK.text),
  taint: inkOf(STATUS.contradiction),
};
const ORDER = [
  'start',
  'change',
  'cluster',
  'parties',
  'stop',
  'unknown',
  'certainty',
  'more',
  'taint',
] as const;

/** Writes what the shapes mean along the lower edge, on as many lines as the width asks for. @returns its height in CSS pixels */
export function writeLegend(buffer: WordBuffer, model: BoardModel, size: Size): number {
  const tainted = model.graph.nodes.some((node) => node.tainted > 0);
  const entries = ORDER.filter((entry) => entry !== 'taint' || tainted);
  const row = Math.round(SMALLEST_TEXT * 1.6 * buffer.atlas.textScale);
  let x = 16;
  let rows = 1;
  const spots = entries.map((entry) => {
    const width = SWATCH.width + 7 + buffer.measure(SANS, model.words[entry]);
    if (x > 16 && x + width > size.width - 16) {
      x = 16;
      rows += 1;
    }
    const spot = { entry, x, row: rows - 1 };
    x += width + GAP;
    return spot;
  });
  const height = Math.max(FOOT_ROOM, rows * row + 12);
  const top = size.height - height;
  buffer.plate(0, top, size.width, height, PLATE);
  buffer.plate(0, top, size.width, 1, RULE);
  for (const spot of spots) {
    const middle = top + (height - rows * row) / 2 + (spot.row + 0.5) * row;
    const frame = buffer.atlas.picture(`legend ${spot.entry}`, SWATCH.width, SWATCH.height, DRAW[spot.entry]);
    const at = {
      x: Math.round(spot.x),
      y: Math.round(middle),
      dx: 0,
      dy: -SWATCH.height / 2,
      pin: PIN.screen,
    };
    buffer.picture(frame, INKS[spot.entry], at);
    buffer.write(SANS, model.words[spot.entry], MUTED, { ...at, dx: SWATCH.width + 7, dy: 0 }, false);
  }
  return height;
}

/** Writes the words over the columns along the upper edge; where columns are near, some are left out. */
export function writeHeads(
  buffer: WordBuffer,
  model: BoardModel,
  view: View,
  size: Size,
  column: number,
): void {
  const height = HEAD_ROOM * buffer.atlas.textScale;
  buffer.plate(0, 0, size.width, height, PLATE);
  let free = Number.NEGATIVE_INFINITY;
  for (const head of model.graph.heads) {
    const width = buffer.measure(SANS, head.text);
    const middle = toScreen(view, { x: head.column * column, y: 0 }).x;
    if (middle - width / 2 < free) continue;
    free = middle + width / 2 + 16;
    const spot = { x: head.column * column, y: Math.round(height / 2), dx: -width / 2, dy: 0, pin: PIN.row };
    buffer.write(SANS, head.text, LINE, spot, false);
  }
}
