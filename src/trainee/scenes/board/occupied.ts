/** A rectangle on the screen in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 64;

/** Room on the screen that is taken, looked up by cells. */
export class Occupied {
  private readonly cells = new Map<number, { readonly box: Box; readonly owner: number }[]>();

  add(box: Box, owner: number): void {
    this.each(box, (cell) => {
      const list = this.cells.get(cell);
      if (list === undefined) this.cells.set(cell, [{ box, owner }]);
      else list.push({ box, owner });
      return false;
    });
  }

  /** True if nothing but what has the same owner is in the box. */
  free(box: Box, owner: number): boolean {
    return !this.each(
      box,
      (cell) =>
        this.cells
          .get(cell)
          ?.some(
            (other) =>
              other.owner !== owner &&
              other.box.left < box.right &&
              other.box.right > box.left &&
              other.box.top < box.bottom &&
              other.box.bottom > box.top,
          ) === true,
    );
  }

  /** Visits the cells of a box until `visit` says true. @returns whether it did */
  private each(box: Box, visit: (cell: number) => boolean): boolean {
    const lastRow = Math.floor(box.bottom / CELL);
    const lastColumn = Math.floor(box.right / CELL);
    for (let row = Math.floor(box.top / CELL); row <= lastRow; row += 1) {
      for (let column = Math.floor(box.left / CELL); column <= lastColumn; column += 1) {
        // Cells off the screen may be negative; a screen is far from 4096 cells wide.
        if (visit(row * 4096 + column)) return true;
      }
    }
    return false;
  }
}
