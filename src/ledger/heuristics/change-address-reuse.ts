import { inputAddresses, NONE } from '../chain';
import { changeFinder } from './change-opinion';

/**
 * Address reuse: an output to one of the input addresses is change; all others are ruled out.
 * Source: "self-change" of Meiklejohn et al. 2013, section 4.2; BlockSci `address_reuse`.
 * Fails: a wallet that pays itself to split coins; an exchange that pays a customer who is also among the inputs.
 */
export const addressReuse = changeFinder('address-reuse', (chain, tx) => {
  const own = new Set(inputAddresses(chain, tx));
  return (output) =>
    own.has(chain.outputAddress[output] ?? NONE) ? [true, 'among-inputs'] : [false, 'not-among-inputs'];
});
