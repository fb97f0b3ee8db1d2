import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario';
import { brokenScenario, set } from '../support/broken-scenario';

const FC = { title: 'Findings and calibration', most: { C1: 4, C4: 1 } };
const band = (brier: number, share: number) => ({ brier, share, why: 'So.' });

/** What is said of the fixture with these bands, but for texts that are not translated. */
function told(...bands: readonly unknown[]): readonly string[] {
  const files = brokenScenario(
    set('scoring/points/FC', FC),
    set('scoring/calibration', { point: 'FC', bands }),
  );
  return loadScenario(files)
    .diagnostics.filter(({ code }) => code !== 'CB0802')
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

test('points for stated confidence are in reach through the best band', () => {
  expect(told(band(0.1, 1), band(0.3, 0.333))).toEqual([]);
});

test('a best band that gives less leaves points out of reach', () => {
  // Half of 4 points is 2, of 1 point 0.5.
  expect(told(band(0.1, 0.5))).toEqual([
    'CB0713 /scoring/points/FC/most/C1',
    'CB0713 /scoring/points/FC/most/C4',
  ]);
});

test.each<[string, unknown]>([
  ['a Brier score above 1', band(1.5, 1)],
  ['a share above 1', band(0.1, 1.5)],
  ['a Brier score finer than it is reckoned', band(0.1005, 1)],
  ['no reason', { brier: 0.1, share: 1 }],
])('%s is refused', (_, bad) => {
  expect(told(bad).some((one) => one.includes('/scoring/calibration/bands/0'))).toBe(true);
});
