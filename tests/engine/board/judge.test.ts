import { expect, it } from 'vitest';
import { amountFits } from '../../../src/engine/board/judge';
import { SmallChain, tx } from '../../ledger/small-chain';

/** Two pay 1000 and 900 into a CoinJoin of 500; what they get back is the two last outputs. */
const fits = (...back: readonly [number, number]): readonly boolean[] => {
  const small = new SmallChain(
    tx('a', '', 'Alice 1000, Bob 900'),
    tx('t', 'a:0 a:1', `X 500, Y 500, Alice2 ${back[0]}, Bob2 ${back[1]}`),
  );
  return [0, 1, 2, 3].map((index) => amountFits(small.chain, small.tx('t'), small.output(`t:${index}`)));
};

it('ties change in a CoinJoin to an input by the sum, with an equal share of the fee', () => {
  // Fee 20: 1000 − 500 − 10 and 900 − 500 − 10.
  expect(fits(490, 390)).toEqual([false, false, true, true]);
  // Fee 15 has no equal shares in whole satoshi: 7 and 8.
  expect(fits(493, 392)).toEqual([false, false, true, true]);
  // Fee 20 again, of which one bears 4 and the other 16: not equal shares, so nothing fits.
  expect(fits(496, 384)).toEqual([false, false, false, false]);
});
