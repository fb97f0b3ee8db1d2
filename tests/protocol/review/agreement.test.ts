import { expect, test } from 'vitest';
import { agreement, type KappaWeights } from '../../../src/protocol';

/** Pairs of ratings from a table of counts: the first rater's categories are its rows. */
function pairs(table: readonly (readonly number[])[]): [number, number][] {
  return table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, (): [number, number] => [one, other])),
  );
}
const kappa = (table: readonly (readonly number[])[], weights: KappaWeights) =>
  agreement(pairs(table), table.length, weights).kappa;

// Fleiss, Cohen and Everitt (1969): 200 patients, three diagnoses; the proportions .53 .05 .02 / .11 .14 .05 / .01 .06 .03.
const DIAGNOSES = [
  [106, 10, 4],
  [22, 28, 10],
  [2, 12, 6],
];

test('kappa of the diagnoses: .70 observed, .475 by chance, so 0.225 / 0.525 = .429', () => {
  expect(agreement(pairs(DIAGNOSES), 3, 'none')).toMatchObject({ n: 200, raw: 0.7, weights: 'none' });
  expect(kappa(DIAGNOSES, 'none')).toBeCloseTo(0.225 / 0.525, 12);
});

test('weighted kappa: by hand, 1 − .165/.325 with linear and 1 − .0975/.225 with quadratic weights', () => {
  expect(kappa(DIAGNOSES, 'linear')).toBeCloseTo(1 - 0.165 / 0.325, 12);
  expect(kappa(DIAGNOSES, 'quadratic')).toBeCloseTo(1 - 0.0975 / 0.225, 12);
});

// Gwet (2002): 118 of 125 films positive for both raters. Kappa says less than nothing, AC1 .94.
const PREVALENT = [
  [118, 5],
  [2, 0],
];

test('where nearly all is in one category kappa falls below 0 and AC1 holds', () => {
  const { raw, kappa: value, ac1 } = agreement(pairs(PREVALENT), 2, 'none');
  expect(raw).toBeCloseTo(0.944, 12);
  // By chance .984 × .96 + .016 × .04 = .94528.
  expect(value).toBeCloseTo((0.944 - 0.94528) / (1 - 0.94528), 12);
  // By chance 2 × .972 × .028 = .054432.
  expect(ac1).toBeCloseTo((0.944 - 0.054432) / (1 - 0.054432), 12);
});

test('equal ratings throughout are 1; one category throughout has no kappa', () => {
  expect(
    agreement(
      [
        [0, 0],
        [3, 3],
      ],
      4,
      'quadratic',
    ),
  ).toMatchObject({ raw: 1, kappa: 1 });
  expect(
    agreement(
      [
        [2, 2],
        [2, 2],
      ],
      4,
      'quadratic',
    ),
  ).toMatchObject({ raw: 1, kappa: null, ac1: 1 });
});

test('without ratings in the scale there is nothing to say', () => {
  expect(agreement([[9, 0]], 4, 'linear')).toEqual({
    n: 0,
    raw: null,
    kappa: null,
    weights: 'linear',
    ac1: null,
  });
});
