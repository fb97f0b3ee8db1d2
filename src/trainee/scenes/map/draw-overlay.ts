import { type GeoProjection, geoPath } from 'd3-geo';
import type { MapRequest, Tone } from '../../bridge';
import { INK, line, STATUS } from '../drawing/palette';
import { drawCircle, drawPath, drawRect } from '../drawing/pen';
import { greatCirclePoint, type LonLat } from './geography';
import type { PlaceNode } from './place-nodes';
import type { Route } from './routes';

/** The status that each state of a request is shown as, by shape and colour. */
export function requestTone(state: MapRequest['state']): Exclude<Tone, 'none'> {
  switch (state) {
    case 'in-flight':
      return 'request';
    case 'answered':
      return 'supported';
    case 'returned':
      return 'contradiction';
  }
}

/** Opacity of what was answered long ago. */
const FADED = 0.3;

/** Draws each request as a great circle: the elapsed part full, the rest dotted; a faded one as a thin line. */
export function drawRoutes(
  context: CanvasRenderingContext2D,
  projection: GeoProjection,
  routes: readonly Route[],
): void {
  const path = geoPath(projection, context);
  const trace = (from: LonLat, to: LonLat): void => {
    context.beginPath();
    path({
      type: 'LineString',
      coordinates: [
        [from.lon, from.lat],
        [to.lon, to.lat],
      ],
    });
  };
  for (const { request, from, to } of routes) {
    const colour = STATUS[requestTone(request.state)];
    // What was answered or came back has gone the whole way.
    const share = request.state === 'in-flight' ? request.progress : 1;
    const reached = greatCirclePoint(from, to, share);
    context.strokeStyle = colour;
    context.lineCap = 'butt';
    if (request.faded) {
      trace(from, to);
      context.lineWidth = 1.2;
      context.globalAlpha = FADED;
      context.stroke();
      context.globalAlpha = 1;
      continue;
    }
    if (share < 1) {
      trace(reached, to);
      context.lineWidth = 1.6;
      context.globalAlpha = 0.85;
      context.setLineDash([2, 5]);
      context.stroke();
      context.globalAlpha = 1;
      context.setLineDash([]);
    }
    trace(from, reached);
    context.lineWidth = 2.4;
    context.stroke();
  }
}

/** Lighter than land: night would hide it otherwise. */
const INVENTED_LAND = '#445C74';

/** Draws a place's node at the middle of a 48 by 48 box: full while open, a ring while closed, an island if invented. */
export function drawNode(context: CanvasRenderingContext2D, { place }: PlaceNode): void {
  if (place.invented) {
    const island = 'M9 25C7 15 14 9 23 9S41 11 40 23 35 39 24 39 11 35 9 25z';
    drawPath(context, island, { fill: INVENTED_LAND, stroke: INK.muted, dash: [3, 3] });
    drawPath(context, 'M40 36c3-2 6-1 6 2s-4 4-6 2-2-3 0-4z', {
      fill: INVENTED_LAND,
      stroke: INK.muted,
      dash: [2, 2],
    });
  }
  if (place.open) {
    drawCircle(context, 24, 24, 10.5, { stroke: STATUS.supported, width: 1.2 });
    drawCircle(context, 24, 24, 6.5, { fill: STATUS.supported, stroke: INK.deepest, width: 2 });
  } else drawCircle(context, 24, 24, 5.5, { fill: INK.deepest, stroke: INK.text, width: 1.8 });
}

/** Draws a lead-time bar `width` by 9: elapsed part full, reply window hatched, and full in outline when it is over. */
export function drawLeadBar(context: CanvasRenderingContext2D, width: number, request: MapRequest): void {
  const colour = STATUS[requestTone(request.state)];
  if (request.state === 'answered' || request.state === 'returned') {
    context.globalAlpha = 0.28;
    drawRect(context, 0.5, 1.5, width - 1, 6, { fill: colour });
    context.globalAlpha = 1;
    drawRect(context, 0.5, 1.5, width - 1, 6, { stroke: colour });
    return;
  }
  drawPath(context, `M0 4.5H${width}`, { stroke: line(0.45) });
  const expected = Math.round(request.expectedFrom * (width - 1)) + 0.5;
  drawHatching(context, expected, 1.5, width - 0.5 - expected, 6, colour);
  drawRect(context, 0, 1, Math.round(request.progress * width), 7, { fill: colour });
}

/** Draws a hatched box in a status colour. */
export function drawHatching(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.globalAlpha = 0.6;
  for (let start = x - height; start < x + width; start += 4) {
    drawPath(context, `M${start} ${y + height}l${height} ${-height}`, { stroke: colour, width: 1.3 });
  }
  context.restore();
  context.globalAlpha = 0.7;
  drawRect(context, x, y, width, height, { stroke: colour });
  context.globalAlpha = 1;
}
