import { spentOutputs } from '../chain';
import { changeFinder } from './change-opinion';

/**
 * Optimal change: change is strictly smaller than the smallest input, or that input was not needed.
 * Source: BlockSci `optimal_change`; "shadow" heuristics since Androulaki et al. 2013.
 * Fails: with one input every output is smaller, so it keeps silent; wallets that consolidate spend inputs they do
 * not need; a payment may be smaller than every input as well.
 */
export const optimalChange = changeFinder('optimal-change', (chain, tx) => {
  const smallest = Math.min(...spentOutputs(chain, tx).map((output) => chain.value[output] ?? 0));
  return (output) =>
    (chain.value[output] ?? 0) < smallest
      ? [true, 'below-smallest-input']
      : [false, 'not-below-smallest-input'];
});
