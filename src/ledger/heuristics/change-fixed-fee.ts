import { type Chain, feeOf, NONE } from '../chain';
import { changeFinder } from './change-opinion';

/**
 * Fixed fee: a wallet with a set fee rate pays it again. An output whose spender pays another rate is ruled out; an
 * unspent one cannot be. Rates are compared in whole satoshi for 1000 virtual bytes, rounded down.
 * Source: BlockSci `fixed_fee`.
 * Fails: wallets that ask for an estimate pay a new rate each time, and then every output is ruled out; two
 * strangers may use one set rate. It keeps silent where the size is not known.
 */
export const fixedFee = changeFinder('fixed-fee', (chain, tx) => {
  const own = feeRate(chain, tx);
  if (own === null) return null;
  return (output) => {
    const spender = chain.spentBy[output] ?? NONE;
    if (spender === NONE) return [true, 'unspent'];
    const other = feeRate(chain, spender);
    if (other === null) return [true, 'not-applicable'];
    return other === own ? [true, 'same-fee-rate'] : [false, 'other-fee-rate'];
  };
});

/** Satoshi for 1000 virtual bytes; null if the size is not known. */
function feeRate(chain: Chain, tx: number): number | null {
  const vsize = chain.vsize[tx] ?? 0;
  return vsize === 0 ? null : Math.floor((1000 * feeOf(chain, tx)) / vsize);
}
