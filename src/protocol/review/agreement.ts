/** How far apart two categories lie: `linear` by their distance, `quadratic` by its square, `none` any two alike. */
export const KAPPA_WEIGHTS = ['none', 'linear', 'quadratic'] as const;
export type KappaWeights = (typeof KAPPA_WEIGHTS)[number];

/** Agreement of two raters over the same things. A coefficient is null where it is not defined. */
export interface Agreement {
  /** Things that both have rated. */
  readonly n: number;
  /** Share that was rated alike, 0 to 1. */
  readonly raw: number | null;
  /** Cohen's kappa with these weights; null if both raters used one and the same category only. */
  readonly kappa: number | null;
  readonly weights: KappaWeights;
  /** Gwet's AC1, which holds where nearly all ratings are in one category. */
  readonly ac1: number | null;
}

/**
 * Agreement of two raters on an ordered scale of `categories`, numbered from 0.
 *
 * Weighted kappa: J. Cohen, Psychological Bulletin 70 (1968) 213. AC1: K. L. Gwet, British Journal of Mathematical and
 * Statistical Psychology 61 (2008) 29. Ratings outside of the scale do not count.
 */
export function agreement(
  pairs: readonly (readonly [number, number])[],
  categories: number,
  weights: KappaWeights,
): Agreement {
  const inScale = (rating: number): boolean => Number.isInteger(rating) && rating >= 0 && rating < categories;
  const both = pairs.filter(([one, other]) => inScale(one) && inScale(other));
  const n = both.length;
  if (n === 0) return { n, raw: null, kappa: null, weights, ac1: null };

  const first = shares(
    both.map(([one]) => one),
    categories,
  );
  const second = shares(
    both.map(([, other]) => other),
    categories,
  );
  const raw = both.filter(([one, other]) => one === other).length / n;
  const apart = (one: number, other: number): number => disagreement(one, other, categories, weights);
  const observed = both.reduce((sum, [one, other]) => sum + apart(one, other), 0) / n;
  let expected = 0;
  for (const [one, share] of first.entries()) {
    for (const [other, otherShare] of second.entries()) expected += share * otherShare * apart(one, other);
  }
  const chance =
    first.reduce((sum, share, category) => {
      const used = (share + (second[category] ?? 0)) / 2;
      return sum + used * (1 - used);
    }, 0) / Math.max(1, categories - 1);
  return {
    n,
    raw,
    kappa: expected === 0 ? null : 1 - observed / expected,
    weights,
    ac1: categories < 2 ? null : (raw - chance) / (1 - chance),
  };
}

function shares(ratings: readonly number[], categories: number): readonly number[] {
  const counts = new Array<number>(categories).fill(0);
  for (const rating of ratings) counts[rating] = (counts[rating] ?? 0) + 1;
  return counts.map((count) => count / ratings.length);
}

/** 0 for the same category, 1 for the ends of the scale. */
function disagreement(one: number, other: number, categories: number, weights: KappaWeights): number {
  if (one === other) return 0;
  const distance = Math.abs(one - other) / (categories - 1);
  switch (weights) {
    case 'none':
      return 1;
    case 'linear':
      return distance;
    case 'quadratic':
      return distance * distance;
  }
}
