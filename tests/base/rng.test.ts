import { describe, expect, it } from 'vitest';
import { createRng, resumeRng } from '../../src/base';

describe('seeded generator', () => {
  it('is sfc32: from the state 1, 2, 3, 4 it gives the sums worked out by hand', () => {
    // 1+2+4 = 7, then a=2^(2>>>9)=2, b=3+(3<<3)=27, c=(3<<21)+7=6291463; 2+27+5 = 34, and so on.
    const rng = resumeRng({ key: '', a: 1, b: 2, c: 3, counter: 4 });
    expect(rng.next()).toBe(7);
    expect(rng.state()).toMatchObject({ a: 2, b: 27, c: 6_291_463, counter: 5 });
    expect(rng.next()).toBe(34);
  });

  it('gives the same numbers for the same seed, and others for another', () => {
    const draw = (seed: string): number[] => {
      const rng = createRng(seed);
      return Array.from({ length: 8 }, () => rng.next());
    };
    expect(draw('quiet harbor')).toEqual(draw('quiet harbor'));
    expect(draw('quiet harbor')).not.toEqual(draw('quiet harbour'));
    expect(draw('')).not.toEqual(draw('0'));
  });

  it('goes on from a state that went through JSON', () => {
    const rng = createRng('saved');
    rng.next();
    const resumed = resumeRng(JSON.parse(JSON.stringify(rng.state())));
    expect(Array.from({ length: 20 }, () => resumed.next())).toEqual(
      Array.from({ length: 20 }, () => rng.next()),
    );
    expect(resumed.fork('x').next()).toBe(createRng('saved').fork('x').next());
  });

  it('forks by name, not by what was drawn before', () => {
    const drawn = createRng('seed');
    drawn.next();
    expect(drawn.fork('a').next()).toBe(createRng('seed').fork('a').next());
    expect(createRng('seed').fork('a').next()).not.toBe(createRng('seed').fork('b').next());
    expect(createRng('seed').fork('a').fork('b').next()).not.toBe(createRng('seed').fork('a/b').next());
  });

  it('spreads int() evenly over its range and stays in it', () => {
    const rng = createRng('even');
    const counts = [0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < 60_000; draw += 1) counts[rng.int(6)]! += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
    expect(rng.int(1)).toBe(0);
    expect(rng.int(2 ** 32)).toBeLessThan(2 ** 32);
  });

  it('throws for a range or a list with nothing in it', () => {
    const rng = createRng('seed');
    for (const range of [0, -1, 1.5, Number.NaN, 2 ** 32 + 1]) expect(() => rng.int(range)).toThrow('range');
    expect(() => rng.pick([])).toThrow('Nothing to pick from');
  });

  it('shuffles a copy and keeps every member', () => {
    const list = [1, 2, 3, 4, 5, 6, 7];
    const shuffled = createRng('cards').shuffle(list);
    expect(list).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(shuffled).not.toEqual(list);
    expect(shuffled.toSorted()).toEqual(list);
    expect(list).toContain(createRng('cards').pick(list));
  });
});
