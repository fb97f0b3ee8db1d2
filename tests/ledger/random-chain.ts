import fc from 'fast-check';
import { type Chain, ChainBuilder } from '../../src/ledger';

/** Small valid chains: coins from outside, then transactions that spend and split whatever is unspent. */
export const randomChain: fc.Arbitrary<Chain> = fc
  .array(
    fc.record({
      inputs: fc.integer({ min: 1, max: 4 }),
      outputs: fc.integer({ min: 1, max: 4 }),
      fee: fc.integer({ min: 0, max: 9 }),
      draws: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((plans) => {
    const builder = new ChainBuilder(64);
    const addresses = Array.from({ length: 12 }, (_, index) => builder.address('p2wpkh', `a${index}`));
    const unspent: number[] = [];
    for (let coin = 0; coin < 6; coin += 1) {
      builder.begin({ time: coin, coinbase: true, txid: `c${coin}` });
      unspent.push(builder.output(1000 + 37 * coin, addresses[coin]!));
    }
    plans.forEach(({ inputs, outputs, fee, draws }, index) => {
      builder.begin({
        time: 10 + index,
        txid: `t${index}`,
        locktime: draws[0]! % 2,
        vsize: 100 + (draws[1]! % 3),
      });
      let left = 0;
      for (let input = 0; input < inputs && unspent.length > 0; input += 1) {
        const [output] = unspent.splice(draws[2 + input]! % unspent.length, 1);
        builder.input(output!);
        left += builder.valueOf(output!);
      }
      left -= Math.min(fee, left);
      for (let output = 0; output < outputs; output += 1) {
        const value = output === outputs - 1 ? left : draws[6 + output]! % (left + 1);
        left -= value;
        unspent.push(builder.output(value, addresses[draws[8 + output]! % addresses.length]!));
      }
    });
    return builder.finish();
  });
