import { bitsFor, type Variable } from './variables';

/** Something that falls at a fixed instant, in the order in which the engine takes what falls together. */
export interface Tick {
  readonly at: number;
  /** Order within the instant: the instant itself, injects and deadlines, then what states wait for. */
  readonly order: number;
  /** Position among the rules of the model; -1 for the bare instant. */
  readonly rule: number;
}

/** Which variables a search keeps, and where: unpacked one a slot, packed as bits of 32-bit words. */
export class Layout {
  readonly kept: readonly Variable[];
  readonly words: number;
  readonly hits: Uint8Array;
  private readonly slots: Int32Array;
  private readonly word: Uint32Array;
  private readonly shift: Uint32Array;
  private readonly mask: Uint32Array;

  /**
   * @param ticks what falls at fixed instants, in order; the clock counts how many have passed.
   * @param hits by site, shared with the runs of the search.
   */
  constructor(
    kept: Iterable<Variable>,
    readonly clock: Variable,
    readonly ticks: readonly Tick[],
    variables: number,
    hits: Uint8Array,
    /** Events that something kept listens to; undefined for all. */
    readonly heard?: ReadonlySet<string>,
  ) {
    this.kept = [...kept];
    this.hits = hits;
    this.slots = new Int32Array(variables).fill(-1);
    for (const [slot, variable] of this.kept.entries()) this.slots[variable.id] = slot;
    const count = this.kept.length;
    this.word = new Uint32Array(count);
    this.shift = new Uint32Array(count);
    this.mask = new Uint32Array(count);
    let [word, used] = [0, 0];
    for (const [slot, variable] of this.kept.entries()) {
      const size = variable === clock ? ticks.length + 1 : variable.values.length;
      const bits = bitsFor(size);
      if (used + bits > 32) [word, used] = [word + 1, 0];
      this.word[slot] = word;
      this.shift[slot] = used;
      this.mask[slot] = 2 ** bits - 1;
      used += bits;
    }
    this.words = word + 1;
  }

  slotOf(variable: Variable): number {
    return this.slots[variable.id] ?? -1;
  }

  /** How many ticks have passed once the instant has come; 0 if that was before the case began. */
  positionOf(at: number): number {
    const found = this.ticks.findIndex((tick) => tick.at === at && tick.rule < 0);
    return found + 1;
  }

  pack(state: Uint16Array, into: Uint32Array, offset: number): void {
    for (let word = 0; word < this.words; word += 1) into[offset + word] = 0;
    const { word, shift, kept } = this;
    for (let slot = 0; slot < kept.length; slot += 1) {
      const at = offset + (word[slot] ?? 0);
      into[at] = (into[at] ?? 0) | ((state[slot] ?? 0) << (shift[slot] ?? 0));
    }
  }

  unpack(from: Uint32Array, offset: number, state: Uint16Array): void {
    const { word, shift, mask, kept } = this;
    for (let slot = 0; slot < kept.length; slot += 1) {
      state[slot] = ((from[offset + (word[slot] ?? 0)] ?? 0) >>> (shift[slot] ?? 0)) & (mask[slot] ?? 0);
    }
  }
}
