import { firstPayment, NONE } from '../chain';
import { changeFinder } from './change-opinion';

/**
 * Fresh: wallets give change an address never used; an output whose address was paid before is ruled out.
 * Source: first condition of heuristic 2 of Meiklejohn et al. 2013; BlockSci `client_change_address_behavior`.
 * Fails: most payees have fresh addresses too, so two outputs are left; dust sent to an address beforehand makes
 * it seen; wallets that reuse a change address are wrongly ruled out.
 */
export const fresh = changeFinder(
  'fresh',
  (chain, tx) => (output) =>
    firstPayment(chain, chain.outputAddress[output] ?? NONE) === tx
      ? [true, 'first-use']
      : [false, 'seen-before'],
);
