/**
 * What a step leaves open, tried one after the other: the step is run again for each combination. Within one run the
 * n-th question gets the n-th answer.
 */
export class Choices {
  private readonly digits: number[] = [];
  private readonly sizes: number[] = [];
  private at = 0;

  /** Begins the first run of a step. */
  begin(): void {
    if (this.digits.length > 0) {
      this.digits.length = 0;
      this.sizes.length = 0;
    }
    this.at = 0;
  }

  /** The answers of this run so far, to tell runs apart. */
  prefix(): string {
    return this.digits.slice(0, this.at).join();
  }

  choose(size: number): number {
    const known = this.digits[this.at];
    this.at += 1;
    if (known !== undefined) return known;
    this.digits.push(0);
    this.sizes.push(size);
    return 0;
  }

  /** Goes to the next combination; false once all were tried. */
  next(): boolean {
    if (this.digits.length > this.at) {
      this.digits.length = this.at;
      this.sizes.length = this.at;
    }
    this.at = 0;
    while (this.digits.length > 0) {
      const last = this.digits.length - 1;
      const digit = (this.digits[last] ?? 0) + 1;
      if (digit < (this.sizes[last] ?? 0)) {
        this.digits[last] = digit;
        return true;
      }
      this.digits.pop();
      this.sizes.pop();
    }
    return false;
  }
}
