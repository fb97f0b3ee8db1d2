/** A typed array that doubles its room when it is full. */
export class Growing<
  T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>,
> {
  length = 0;

  constructor(
    public array: T,
    private readonly make: (length: number) => T,
  ) {}

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = this.make(Math.max(16, this.array.length * 2));
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length] = value;
    this.length += 1;
  }

  /** The filled part, without a copy. */
  filled(): T {
    return this.array.subarray(0, this.length) as T;
  }
}

export const growingBytes = (room: number) =>
  new Growing(new Uint8Array(room), (length) => new Uint8Array(length));
export const growingWords = (room: number) =>
  new Growing(new Uint32Array(room), (length) => new Uint32Array(length));
export const growingFloats = (room: number) =>
  new Growing(new Float64Array(room), (length) => new Float64Array(length));
