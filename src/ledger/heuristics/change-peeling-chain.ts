import { NONE } from '../chain';
import { changeFinder } from './change-opinion';
import { isPeeling } from './peel-chain';

/**
 * Peeling chain: in a transaction of a peel chain, change is what goes on peeling; an output whose spender does not
 * is ruled out, an unspent one cannot be.
 * Source: BlockSci `peeling_chain`; Meiklejohn et al. 2013, section 5.
 * Fails: at the end of a chain both outputs are ruled out; a payee who spends one coin into two leaves both.
 */
export const peelingChain = changeFinder('peeling-chain', (chain, tx) => {
  if (!isPeeling(chain, tx)) return null;
  return (output) => {
    const spender = chain.spentBy[output] ?? NONE;
    if (spender === NONE) return [true, 'unspent'];
    return isPeeling(chain, spender) ? [true, 'goes-on-peeling'] : [false, 'stops-peeling'];
  };
});
