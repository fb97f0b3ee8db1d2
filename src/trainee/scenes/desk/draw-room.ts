import { INK, line, mix, STATUS } from '../drawing/palette';
import { drawCircle, drawPath, drawRect } from '../drawing/pen';
import type { DeskLayout, Point } from './desk-layout';

export interface RoomLight {
  /** 0 night to 1 day. */
  readonly daylight: number;
  /** 0 off to 1 full. */
  readonly lamp: number;
}

/** Draws wall and desk top with the light on them; `pool` is where the lamp shines, all in CSS pixels. */
export function drawRoom(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  layout: DeskLayout,
  pool: Point,
  { daylight, lamp }: RoomLight,
): void {
  const { desk, wallHeight, scale } = layout;
  drawRect(context, 0, 0, width, height, { fill: mix(INK.deepest, '#131E2A', daylight) });
  drawRect(context, 0, 0, width, wallHeight, { fill: mix('#111B27', '#1D2C3C', daylight) });
  for (const rule of [16, 8]) {
    drawPath(context, `M0 ${Math.round(wallHeight - rule * scale) + 0.5}H${width}`, { stroke: line(0.16) });
  }
  context.save();
  context.beginPath();
  context.rect(desk.x, desk.y, desk.width, desk.height);
  context.clip();
  const top = { fill: mix('#141E2A', '#1E2C3B', daylight) };
  drawRect(context, desk.x, desk.y, desk.width, desk.height, top);
  const grid = 40 * scale;
  for (let x = desk.x + grid; x < desk.x + desk.width; x += grid) {
    drawPath(context, `M${x} ${desk.y}V${desk.y + desk.height}`, { stroke: line(0.05) });
  }
  for (let y = desk.y + grid; y < desk.y + desk.height; y += grid) {
    drawPath(context, `M${desk.x} ${y}H${desk.x + desk.width}`, { stroke: line(0.05) });
  }
  // Daylight falls through the two panes of the window, from the upper right.
  if (daylight > 0) {
    const pane = { fill: `rgba(176,204,232,${0.075 * daylight})` };
    const slant = desk.height * 0.62;
    for (const [from, to] of [
      [0.6, 0.76],
      [0.79, 0.95],
    ] as const) {
      const left = desk.x + desk.width * from;
      const right = desk.x + desk.width * to;
      const bottom = desk.y + desk.height;
      const fall = `M${left} ${desk.y}H${right}L${right - slant} ${bottom}H${left - slant}z`;
      drawPath(context, fall, pane);
    }
  }
  // The pool of the lamp, in flat steps.
  if (lamp > 0) {
    for (const [radius, opacity] of [
      [452, 0.035],
      [372, 0.04],
      [292, 0.045],
      [216, 0.05],
    ] as const) {
      drawCircle(context, pool.x, pool.y, radius * scale, { fill: `rgba(255,233,188,${opacity * lamp})` });
    }
  }
  context.restore();
  const edge = { stroke: line(0.34) };
  drawRect(context, desk.x + 0.5, desk.y + 0.5, desk.width - 1, desk.height - 1, edge);
}

/** Draws the window in its own box: sky by daylight, a flat skyline, lights in it at night. */
export function drawWindow(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  daylight: number,
): void {
  drawRect(context, 0.5, 0.5, width - 1, height - 1, { fill: INK.deepest, stroke: INK.line });
  const inset = 4;
  context.save();
  context.beginPath();
  context.rect(inset, inset, width - 2 * inset, height - 2 * inset);
  context.clip();
  // Three flat bands; the lowest is warm when the light is half.
  const dusk = 1 - Math.abs(2 * daylight - 1);
  const bands = [
    mix('#0F1A28', '#7FA3C4', daylight),
    mix('#132032', '#93B3CF', daylight),
    mix(mix('#18283C', '#A9C3D9', daylight), '#C98A4A', dusk * 0.7),
  ];
  bands.forEach((fill, index) => {
    drawRect(context, 0, inset + (index * (height - inset)) / 3, width, height / 3 + 1, { fill });
  });
  const roofs = [0.5, 0.72, 0.42, 0.6, 0.34, 0.66, 0.48, 0.78, 0.4, 0.56, 0.7, 0.46];
  const step = width / roofs.length;
  const stone = mix('#0A121C', '#3D5166', daylight);
  roofs.forEach((share, index) => {
    const roof = height * (1 - share * 0.62);
    drawRect(context, index * step, roof, step + 0.5, height - roof, { fill: stone });
    if (daylight > 0.45) return;
    for (let row = 0; row < 4; row += 1) {
      // A fixed pattern that looks uneven.
      if ((index * 7 + row * 5) % 4 !== 0) continue;
      const lit = { fill: `rgba(240,180,41,${0.75 * (1 - daylight)})` };
      drawRect(context, index * step + step * 0.35, roof + 5 + row * 7, 2, 2.5, lit);
    }
  });
  context.restore();
  drawPath(context, `M${width / 2} 0V${height}`, { stroke: INK.raised, width: 5 });
  drawPath(context, `M${width / 2 - 2.5} 0V${height}M${width / 2 + 2.5} 0V${height}`, { stroke: line(0.6) });
}

/** Draws a clock face of radius 32 round the centre of a 72 by 72 box: paper while the office is open, dark while closed. */
export function drawClockFace(context: CanvasRenderingContext2D, open: boolean): void {
  drawCircle(context, 36, 36, 35, { fill: INK.deepest, stroke: INK.line, width: 1.2 });
  if (open) drawCircle(context, 36, 36, 31, { fill: '#F6F1E7' });
  else drawCircle(context, 36, 36, 31, { fill: INK.deep, stroke: line(0.5) });
  for (let mark = 0; mark < 12; mark += 1) {
    const turn = (mark * Math.PI) / 6;
    const quarter = mark % 3 === 0;
    const inner = quarter ? 24 : 26.5;
    const x = Math.sin(turn);
    const y = -Math.cos(turn);
    const d = `M${36 + x * inner} ${36 + y * inner}L${36 + x * 29} ${36 + y * 29}`;
    drawPath(context, d, { stroke: open ? '#4A5867' : INK.line, width: quarter ? 1.8 : 1 });
  }
}

/** Draws a hand that points up from the centre of a 72 by 72 box. */
export function drawClockHand(
  context: CanvasRenderingContext2D,
  hand: 'hour' | 'minute',
  open: boolean,
): void {
  const stroke = open ? INK.deep : INK.text;
  if (hand === 'hour') drawPath(context, 'M36 39V20', { stroke, width: 3.2 });
  else {
    drawPath(context, 'M36 40V11', { stroke, width: 1.9 });
    drawCircle(context, 36, 36, 2.6, { fill: STATUS.waiting });
  }
}
