export interface Ink {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
}

type Context = CanvasRenderingContext2D;

function ink(context: Context, path: Path2D, style: Ink): void {
  if (style.fill !== undefined) {
    context.fillStyle = style.fill;
    context.fill(path);
  }
  if (style.stroke !== undefined) {
    context.strokeStyle = style.stroke;
    context.lineWidth = style.width ?? 1;
    context.setLineDash([...(style.dash ?? [])]);
    context.lineCap = style.round === true ? 'round' : 'butt';
    context.stroke(path);
  }
}

/** A path in SVG notation. */
export function drawPath(context: Context, d: string, style: Ink): void {
  ink(context, new Path2D(d), style);
}

export function drawRect(
  context: Context,
  x: number,
  y: number,
  width: number,
  height: number,
  style: Ink,
  radius = 0,
): void {
  const path = new Path2D();
  if (radius > 0) path.roundRect(x, y, width, height, radius);
  else path.rect(x, y, width, height);
  ink(context, path, style);
}

export function drawCircle(context: Context, x: number, y: number, radius: number, style: Ink): void {
  const path = new Path2D();
  path.arc(x, y, radius, 0, 2 * Math.PI);
  ink(context, path, style);
}

/** Runs `draw` turned by `degrees` round a point. */
export function turned(context: Context, degrees: number, x: number, y: number, draw: () => void): void {
  context.save();
  context.translate(x, y);
  context.rotate((degrees * Math.PI) / 180);
  context.translate(-x, -y);
  draw();
  context.restore();
}

/** The flat shadow of a box that stands on the desk, lamp at the upper left. */
export function drawShadow(context: Context, x: number, y: number, width: number, height: number): void {
  const d = `M${x} ${y + height}V${y + 8}H${x + width}V${y}L${x + width + 6} ${y + 8}V${y + height + 8}H${x + 6}z`;
  drawPath(context, d, { fill: 'rgba(6,10,16,.5)' });
}

/** Rows that stand for print too small to read; lengths repeat an uneven pattern. */
export function drawPrint(
  context: Context,
  x: number,
  y: number,
  width: number,
  rows: number,
  gap: number,
  stroke: string,
): void {
  const lengths = [1, 0.92, 0.97, 0.6];
  for (let row = 0; row < rows; row += 1) {
    const length = Math.round(width * (lengths[row % lengths.length] ?? 1));
    drawPath(context, `M${x} ${y + row * gap}h${length}`, { stroke, width: 1.6 });
  }
}
