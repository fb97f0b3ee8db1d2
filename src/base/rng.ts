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
  let { a, b, c, counter } = saved;

  function next(): number {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  }

  function int(maxExclusive: number): number {
    invariant(
      Number.isInteger(maxExclusive) && maxExclusive >= 1 && maxExclusive <= TWO_TO_32,
      `Not a range to draw from: ${maxExclusive}`,
    );
    // Draws at or above the last whole multiple are thrown away: a bare remainder would favour small numbers.
    const limit = TWO_TO_32 - (TWO_TO_32 % maxExclusive);
    let drawn = next();
    while (drawn >= limit) drawn = next();
    return drawn % maxExclusive;
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
    state: () => ({ key, a, b, c, counter }),
  };
}
