import { inputAddresses, NONE } from '../chain';
import { changeFinder } from './change-opinion';

/**
 * Address type: if all inputs have one script type, change has it too; outputs of other types are ruled out.
 * Source: BlockSci `address_type` (Kalodner et al. 2020).
 * Fails: a wallet that moves to a new script type; a payee with the same type leaves two outputs, so it keeps silent.
 */
export const addressType = changeFinder('address-type', (chain, tx) => {
  const types = new Set(inputAddresses(chain, tx).map((address) => chain.script[address]));
  const [type] = types;
  // Number 0 is "unknown": two unknown types need not be one.
  if (types.size !== 1 || type === undefined || type === 0) return null;
  return (output) =>
    chain.script[chain.outputAddress[output] ?? NONE] === type ? [true, 'same-type'] : [false, 'other-type'];
});
