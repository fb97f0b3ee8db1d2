import type Phaser from 'phaser';
import type { DisplaySettings, MapModel } from '../../bridge';
import type { Baked } from '../drawing/bake';
import { INK, line, STATUS } from '../drawing/palette';
import { drawCircle, drawPath, drawRect } from '../drawing/pen';
import { drawHatching } from './draw-overlay';
import type { Rect } from './place-labels';

type Draw = (context: CanvasRenderingContext2D) => void;

export interface LegendStage {
  readonly display: DisplaySettings;
  text(x: number, y: number, text: string): Phaser.GameObjects.Text;
  width(text: string): number;
  panel(x: number, y: number, width: number, height: number): Phaser.GameObjects.Rectangle;
  picture(name: string, width: number, height: number, draw: Draw): Baked;
  image(baked: Baked, x: number, y: number): Phaser.GameObjects.Image;
}

const SWATCH = 24;
const SWATCH_HEIGHT = 12;
const GAP = 18;
const PAD = 10;

type Swatch = 'open' | 'closed' | 'elapsed' | 'expected' | 'night' | 'invented' | 'expiring';

const DRAW: Readonly<Record<Swatch, Draw>> = {
  open: (context) => drawCircle(context, 18, 6, 4.5, { fill: STATUS.supported }),
  closed: (context) => drawCircle(context, 18, 6, 4, { stroke: INK.text, width: 1.6 }),
  elapsed: (context) => drawRect(context, 0, 2, SWATCH, 7, { fill: STATUS.request }),
  expected: (context) => drawHatching(context, 0.5, 2.5, SWATCH - 1, 6, STATUS.request),
  night: (context) => {
    drawRect(context, 0, 0, SWATCH, SWATCH_HEIGHT, { fill: INK.land });
    drawRect(context, SWATCH / 2, 0, SWATCH / 2, SWATCH_HEIGHT, { fill: '#141D28' });
    drawRect(context, 0.5, 0.5, SWATCH - 1, SWATCH_HEIGHT - 1, { stroke: line(0.4) });
  },
  expiring: (context) => {
    drawCircle(context, 18, 6, 5, { fill: 'rgba(240,180,41,.15)', stroke: STATUS.waiting, width: 1.6 });
    drawCircle(context, 18, 6, 1.6, { fill: STATUS.waiting });
  },
  invented: (context) => {
    const island = 'M3 6C2 3 6 1 11 1S21 2 20 6 16 11 11 11 4 9 3 6z';
    drawPath(context, island, { fill: INK.land, stroke: INK.line, dash: [3, 2] });
  },
};

/** Writes the legend in the lower left corner, on as many lines as the width asks for. @returns the room it takes */
export function buildLegend(stage: LegendStage, { labels, places, expiring }: MapModel): Rect {
  const invented = places.some((place) => place.invented);
  const entries = [
    { name: 'open', text: labels.legendOpen },
    { name: 'closed', text: labels.legendClosed },
    { name: 'elapsed', text: labels.legendElapsed },
    { name: 'expected', text: labels.legendExpected },
    { name: 'night', text: labels.legendNight },
    ...(expiring.length > 0 ? [{ name: 'expiring', text: labels.legendExpiring } as const] : []),
    ...(invented ? [{ name: 'invented', text: labels.legendInvented } as const] : []),
  ] as const;
  const room = stage.display.width - 32 - 2 * PAD;
  const row = Math.ceil(13 * stage.display.textScale * 1.5);
  let x = 0;
  let rows = 1;
  let widest = 0;
  const placed = entries.map(({ name, text }) => {
    const width = SWATCH + 7 + stage.width(text);
    if (x > 0 && x + width > room) {
      x = 0;
      rows += 1;
    }
    const spot = { name, text, x, row: rows - 1 };
    x += width + GAP;
    widest = Math.max(widest, x - GAP);
    return spot;
  });
  const box = { x: 16, width: Math.ceil(widest) + 2 * PAD, height: rows * row + 10 };
  const top = stage.display.height - 14 - box.height;
  stage.panel(box.x, top, box.width, box.height);
  for (const spot of placed) {
    const y = top + 5 + spot.row * row;
    const baked = stage.picture(spot.name, SWATCH, SWATCH_HEIGHT, DRAW[spot.name]);
    stage.image(baked, Math.round(box.x + PAD + spot.x), Math.round(y + (row - SWATCH_HEIGHT) / 2));
    stage.text(box.x + PAD + spot.x + SWATCH + 7, y + row * 0.06, spot.text);
  }
  return { ...box, y: top };
}
