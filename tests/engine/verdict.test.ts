import { expect, test } from 'vitest';
import { verdict } from '../../src/engine/score';
import { firstNotice, PlayedCase } from '../support/played-case';

/**
 * The fixture gives C1 8, C4 8 and C5 12 quarter points, 28 in all. Pass is 60 %: 16.8, so 17. The floor is 30 %: C1
 * and C4 need 2.4, so 3, and C5 3.6, so 4. 85 % are 23.8, so 24.
 */
function judged(c1: number, c4: number, c5: number, change: { ending?: string; breach?: boolean } = {}) {
  const played = new PlayedCase(
    firstNotice((json) => {
      json.scoring.distinction = { points: 85, ending: 'noticed' };
      json.scoring.breaches['B-1'].critical = true;
    }),
  );
  const { world } = played.state;
  const award = (point: string, competency: string, quarters: number) => ({
    at: world.now,
    point,
    competency,
    quarters,
    reason: 'x',
    stage: 'alert',
  });
  return verdict(played.compiled, {
    ...world,
    ending: change.ending ?? 'noticed',
    breaches: change.breach ? ['B-1'] : [],
    awards: [award('D1', 'C1', c1), award('D2', 'C4', c4), award('D2', 'C5', c5)],
  });
}

test('a pass needs the sum: 17 of 28 quarters, not 16', () => {
  expect(judged(8, 3, 6)).toMatchObject({
    result: 'pass',
    below: [],
    critical: false,
    needed: 60,
    floor: 30,
  });
  expect(judged(8, 3, 5)?.result).toBe('not-passed');
});

test('a pass needs the floor in each competency, and says where it is missing', () => {
  expect(judged(8, 2, 12)).toMatchObject({ result: 'not-passed', below: ['C4'] });
  expect(judged(2, 8, 3)?.below).toEqual(['C1', 'C5']);
});

test('no sum outweighs a critical failure', () => {
  expect(judged(8, 8, 12, { breach: true })).toMatchObject({
    result: 'not-passed',
    percent: 100,
    critical: true,
  });
});

test('a distinction needs its points and its ending', () => {
  expect(judged(8, 4, 12)?.result).toBe('distinction');
  expect(judged(8, 3, 12)?.result).toBe('pass');
  expect(judged(8, 4, 12, { ending: 'too-late' })?.result).toBe('pass');
});

test('there is none before the end', () => {
  const played = new PlayedCase(firstNotice());
  expect(verdict(played.compiled, played.state.world)).toBeNull();
});
