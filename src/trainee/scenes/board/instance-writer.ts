/** Colour as four bytes, multiplied by its opacity. */
export type Ink = readonly [red: number, green: number, blue: number, alpha: number];

/** '#RRGGBB' with an opacity of 0 to 1 as the shaders take it. */
export function inkOf(hex: string, opacity = 1): Ink {
  const value = Number.parseInt(hex.slice(1), 16);
  const part = (shift: number): number => Math.round(((value >> shift) & 255) * opacity);
  return [part(16), part(8), part(0), Math.round(255 * opacity)];
}

/** A growing buffer of instances of one size. It is kept from graph to graph, so that nothing is allocated for a change. */
export class InstanceWriter {
  bytes = new ArrayBuffer(0);
  floats = new Float32Array(this.bytes);
  octets = new Uint8Array(this.bytes);
  shorts = new Uint16Array(this.bytes);
  count = 0;

  constructor(private readonly stride: number) {
    this.reserve(64);
  }

  /** Makes room for this many instances. What was written stays. */
  reserve(instances: number): void {
    if (instances * this.stride <= this.bytes.byteLength) return;
    const bytes = new ArrayBuffer(Math.ceil(instances * 1.25) * this.stride);
    const octets = new Uint8Array(bytes);
    octets.set(this.octets);
    this.bytes = bytes;
    this.octets = octets;
    this.floats = new Float32Array(bytes);
    this.shorts = new Uint16Array(bytes);
  }

  clear(): void {
    this.count = 0;
  }

  /** Begins an instance. @returns the byte that it begins at */
  next(): number {
    if ((this.count + 1) * this.stride > this.bytes.byteLength) this.reserve((this.count + 1) * 2);
    this.count += 1;
    return (this.count - 1) * this.stride;
  }

  /** Four bytes at a byte offset. */
  four(at: number, a: number, b: number, c: number, d: number): void {
    this.octets[at] = a;
    this.octets[at + 1] = b;
    this.octets[at + 2] = c;
    this.octets[at + 3] = d;
  }

  ink(at: number, ink: Ink): void {
    this.four(at, ink[0], ink[1], ink[2], ink[3]);
  }

  get length(): number {
    return this.count * this.stride;
  }
}
