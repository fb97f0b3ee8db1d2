import { sha256Bytes, sha256Hex } from './hash';
import { invariant } from './invariant';

/** Everything a generator is, as plain data: four unsigned 32-bit integers and the key its forks come from. */
export interface RngState {
  readonly key: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly counter: number;
}

/** A seeded generator. The same seed and the same calls give the same numbers on every machine. */
export interface Rng {
  /** The next unsigned 32-bit integer. */
  next(): number;
  /** A whole number from 0 up to but not including `maxExclusive` (1 to 2^32), without bias. */
  int(maxExclusive: number): number;
  /** One member of a list; throws if the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** A copy of a list in random order (Fisher-Yates). */
  shuffle<T>(list: readonly T[]): T[];
  /** An independent generator. It depends on the seed and the name alone, not on what was drawn before. */
  fork(name: string): Rng;
  /** The state now; `resumeRng` goes on from it. */
  state(): RngState;
}

const TWO_TO_32 = 0x1_0000_0000;
/** PractRand discards this many outputs of sfc32 after seeding, so that similar seeds part. */
const WARM_UP = 12;

/** A generator from a text of any length. */
export function createRng(seed: string): Rng {
  const digest = sha256Bytes(seed);
  const word = (index: number): number => new DataView(digest.buffer, digest.byteOffset).getUint32(index * 4);
  const rng = resumeRng({ key: sha256Hex(seed), a: word(0), b: word(1), c: word(2), counter: 1 });
  for (let round = 0; round < WARM_UP; round += 1) rng.next();
  return rng;
}

/**
 * A generator that goes on from a saved state.
 * Algorithm: sfc32 of Chris Doty-Humphrey's PractRand; integer arithmetic only.
 */
export function resumeRng(saved: RngState): Rng {
  const { key } = saved;
  // In an array, since a variable that outgrows 31 bits would be allocated anew with each draw.
  const words = Uint32Array.of(saved.a, saved.b, saved.c, saved.counter);

  function next(): number {
    const a = words[0] ?? 0;
    const b = words[1] ?? 0;
    const c = words[2] ?? 0;
    const counter = words[3] ?? 0;
    const sum = (a + b + counter) >>> 0;
    words[0] = b ^ (b >>> 9);
    words[1] = c + (c << 3);
    words[2] = ((c << 21) | (c >>> 11)) + sum;
    words[3] = counter + 1;
    return sum;
  }

  function int(maxExclusive: number): number {
    if (!Number.isInteger(maxExclusive) || maxExclusive < 1 || maxExclusive > TWO_TO_32) {
      throw new Error(`Not a range to draw from: ${maxExclusive}`);
    }
    let drawn = next();
    if (maxExclusive === TWO_TO_32) return drawn;
    // Draws at or above the last whole multiple are thrown away: a bare remainder would favour small numbers. That
    // multiple is above 2^32 − maxExclusive, so most draws need no division to find it.
    if (drawn > TWO_TO_32 - maxExclusive) {
      const limit = TWO_TO_32 - (TWO_TO_32 % maxExclusive);
      while (drawn >= limit) drawn = next();
    }
    // As whole 32-bit words: the remainder of two floats is ten times as slow.
    return (drawn >>> 0) % (maxExclusive >>> 0);
  }

  function pick<T>(list: readonly T[]): T {
    invariant(list.length > 0, 'Nothing to pick from');
    return list[int(list.length)] as T;
  }

  function shuffle<T>(list: readonly T[]): T[] {
    const shuffled = [...list];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = int(last + 1);
      const moved = shuffled[last] as T;
      shuffled[last] = shuffled[other] as T;
      shuffled[other] = moved;
    }
    return shuffled;
  }

  return {
    next,
    int,
    pick,
    shuffle,
    // The key has a fixed length, so no two pairs of key and name run together.
    fork: (name) => createRng(`${key}/${name}`),
    state: () => ({ key, a: words[0] ?? 0, b: words[1] ?? 0, c: words[2] ?? 0, counter: words[3] ?? 0 }),
  };
}
