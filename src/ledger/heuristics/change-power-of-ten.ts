import { changeFinder } from './change-opinion';

/** 0.01 BTC in satoshi. */
const ROUND = 1_000_000;

/**
 * Power of ten: people pay round amounts; an output that is a whole multiple of 0.01 BTC is ruled out.
 * Source: BlockSci `power_of_ten_value` with six digits.
 * Fails: amounts set in another currency are not round; a wallet that was filled with round coins and pays no
 * visible fee gets round change.
 */
export const powerOfTen = changeFinder(
  'power-of-ten',
  (chain) => (output) => ((chain.value[output] ?? 0) % ROUND === 0 ? [false, 'round'] : [true, 'not-round']),
);
