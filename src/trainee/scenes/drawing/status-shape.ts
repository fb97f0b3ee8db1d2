import type { Tone } from '../../bridge';
import { INK, STATUS } from './palette';
import { drawCircle, drawPath, drawRect } from './pen';

/** Colour of a tone on dark; muted for none. */
export function toneColour(tone: Tone): string {
  return tone === 'none' ? INK.muted : STATUS[tone];
}

/** Draws the shape of a tone in a 12 by 12 box at the origin: circle, triangle, check square, diamond, or nothing. */
export function drawStatusShape(context: CanvasRenderingContext2D, tone: Tone): void {
  switch (tone) {
    case 'request':
      drawCircle(context, 6, 6, 4.6, { stroke: STATUS.request, width: 2 });
      return;
    case 'waiting':
      drawPath(context, 'M6 1 11.4 10.6H.6z', { fill: STATUS.waiting });
      return;
    case 'supported':
      drawRect(context, 0.8, 0.8, 10.4, 10.4, { fill: STATUS.supported });
      drawPath(context, 'm3 6.2 2.1 2.1L9.2 4', { stroke: INK.deepest, width: 1.7 });
      return;
    case 'contradiction':
      drawPath(context, 'M6 .6 11.4 6 6 11.4.6 6z', { fill: STATUS.contradiction });
      return;
    case 'none':
      return;
  }
}
