import type { Bounds, Point } from './view';

/** Everything that can be under the pointer, by index: centres and half sizes in board units. */
export interface Targets {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly halfWidths: Float32Array;
  readonly halfHeights: Float32Array;
}

/** Cells of about this many targets. */
const FILL = 4;

/**
 * A uniform grid over points of the board, in three typed arrays: cell starts, members, and where each point is. Made anew with
 * the board's graph; 100,000 points take some milliseconds.
 */
export class PointGrid {
  private readonly columns: number;
  private readonly rows: number;
  private readonly cellWidth: number;
  private readonly cellHeight: number;
  private readonly starts: Uint32Array;
  private readonly members: Uint32Array;

  /** `xs` and `ys` are kept, not copied. */
  constructor(
    private readonly xs: Float32Array,
    private readonly ys: Float32Array,
    private readonly bounds: Bounds,
  ) {
    const cells = Math.max(1, Math.ceil(xs.length / FILL));
    const width = Math.max(1, bounds.right - bounds.left);
    const height = Math.max(1, bounds.bottom - bounds.top);
    this.columns = Math.max(1, Math.round(Math.sqrt((cells * width) / height)));
    this.rows = Math.max(1, Math.ceil(cells / this.columns));
    this.cellWidth = width / this.columns;
    this.cellHeight = height / this.rows;
    this.starts = new Uint32Array(this.columns * this.rows + 1);
    this.members = new Uint32Array(xs.length);
    const cellOf = new Uint32Array(xs.length);
    for (let index = 0; index < xs.length; index += 1) {
      const cell = this.row(ys[index] ?? 0) * this.columns + this.column(xs[index] ?? 0);
      cellOf[index] = cell;
      this.starts[cell + 1] = (this.starts[cell + 1] ?? 0) + 1;
    }
    for (let cell = 1; cell < this.starts.length; cell += 1) {
      this.starts[cell] = (this.starts[cell] ?? 0) + (this.starts[cell - 1] ?? 0);
    }
    const next = this.starts.slice();
    for (let index = 0; index < xs.length; index += 1) {
      const cell = cellOf[index] ?? 0;
      const slot = next[cell] ?? 0;
      this.members[slot] = index;
      next[cell] = slot + 1;
    }
  }

  /** Calls `visit` with the index of every point within the bounds, edges included. */
  within(bounds: Bounds, visit: (index: number) => void): void {
    const lastColumn = this.column(bounds.right);
    const lastRow = this.row(bounds.bottom);
    for (let row = this.row(bounds.top); row <= lastRow; row += 1) {
      for (let column = this.column(bounds.left); column <= lastColumn; column += 1) {
        const cell = row * this.columns + column;
        const end = this.starts[cell + 1] ?? 0;
        for (let slot = this.starts[cell] ?? 0; slot < end; slot += 1) {
          const index = this.members[slot] ?? 0;
          const x = this.xs[index] ?? 0;
          const y = this.ys[index] ?? 0;
          if (x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom) visit(index);
        }
      }
    }
  }

  private column(x: number): number {
    return clampCell((x - this.bounds.left) / this.cellWidth, this.columns);
  }

  private row(y: number): number {
    return clampCell((y - this.bounds.top) / this.cellHeight, this.rows);
  }
}

function clampCell(cell: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(cell)));
}

/**
 * The target under a point: the nearest one whose box, grown to at least `least` each way from its centre, holds the point; the
 * later one of two as near, because it is drawn above. -1 if there is none.
 */
export function pickAt(
  { xs, ys, halfWidths, halfHeights }: Targets,
  grid: PointGrid,
  largest: readonly [halfWidth: number, halfHeight: number],
  point: Point,
  least: number,
): number {
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  const reachX = Math.max(least, largest[0]);
  const reachY = Math.max(least, largest[1]);
  const around = {
    left: point.x - reachX,
    right: point.x + reachX,
    top: point.y - reachY,
    bottom: point.y + reachY,
  };
  grid.within(around, (index) => {
    const dx = Math.abs((xs[index] ?? 0) - point.x);
    const dy = Math.abs((ys[index] ?? 0) - point.y);
    if (dx > Math.max(least, halfWidths[index] ?? 0) || dy > Math.max(least, halfHeights[index] ?? 0)) return;
    const distance = dx * dx + dy * dy;
    if (distance < nearest || (distance === nearest && index > best)) {
      nearest = distance;
      best = index;
    }
  });
  return best;
}
