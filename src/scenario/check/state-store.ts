/** Packed states, each once: words in one growing array, found by an open hash table of indices. */
export class StateStore {
  count = 0;
  /** Index of the state that was there already when it was added last. */
  found = 0;
  private words: Uint32Array;
  private table: Int32Array;
  private mask: number;

  constructor(
    private readonly width: number,
    private capacity = 1024,
  ) {
    this.words = new Uint32Array(capacity * width);
    this.table = new Int32Array(capacity * 2).fill(-1);
    this.mask = capacity * 2 - 1;
  }

  /** Where the next state is packed to before it is added. */
  scratch(): { readonly words: Uint32Array; readonly offset: number } {
    if (this.count === this.capacity) this.grow();
    return { words: this.words, offset: this.count * this.width };
  }

  /** Adds the packed state; its index if it is new, -1 if it was there, in which case `found` has where. */
  add(): number {
    const slot = this.slotOfScratch();
    const index = this.table[slot] ?? -1;
    if (index >= 0) {
      this.found = index;
      return -1;
    }
    this.table[slot] = this.count;
    this.count += 1;
    return this.count - 1;
  }

  /** Whether the packed state is there, without adding it. */
  holds(): boolean {
    return (this.table[this.slotOfScratch()] ?? -1) >= 0;
  }

  /** Slot of the table where the packed state is, or would be. */
  private slotOfScratch(): number {
    const { words, width, table, mask } = this;
    const offset = this.count * width;
    let slot = this.hashAt(offset) & mask;
    for (;;) {
      const index = table[slot] ?? -1;
      if (index < 0) return slot;
      let word = 0;
      while (word < width && words[index * width + word] === words[offset + word]) word += 1;
      if (word === width) return slot;
      slot = (slot + 1) & mask;
    }
  }

  wordsOf(): Uint32Array {
    return this.words;
  }

  private hashAt(offset: number): number {
    let hash = 0x9e3779b9;
    for (let word = 0; word < this.width; word += 1) {
      hash = Math.imul(hash ^ (this.words[offset + word] ?? 0), 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  private grow(): void {
    this.capacity *= 2;
    const words = new Uint32Array(this.capacity * this.width);
    words.set(this.words);
    this.words = words;
    this.table = new Int32Array(this.capacity * 2).fill(-1);
    this.mask = this.capacity * 2 - 1;
    for (let index = 0; index < this.count; index += 1) {
      let slot = this.hashAt(index * this.width) & this.mask;
      while ((this.table[slot] ?? -1) >= 0) slot = (slot + 1) & this.mask;
      this.table[slot] = index;
    }
  }
}
