import { describe, expect, it } from 'vitest';
import {
  addressReuse,
  addressType,
  CHANGE_FINDERS,
  type ChangeFinder,
  changeSignals,
  differenceOf,
  fixedFee,
  fresh,
  intersectionOf,
  locktime,
  oneTimeChange,
  optimalChange,
  peelingChain,
  powerOfTen,
  unionOf,
  uniqueOf,
} from '../../../src/ledger';
import * as harbor from '../quiet-harbor-chain';
import { SmallChain, tx } from '../small-chain';

/** What a rule says of a transaction: payee, what it thinks, in order; and the change it names. */
function says(small: SmallChain, rule: ChangeFinder, txid: string) {
  const { outputs, change } = rule(small.chain, small.tx(txid));
  return {
    outputs: outputs.map(
      ({ output, left, because }) => `${small.payees([output])} ${left ? 'left' : 'out'} ${because}`,
    ),
    change: change === null ? null : small.payees([change])[0],
  };
}

// Worked by hand after the definitions of BlockSci (Kalodner et al., USENIX Security 2020, section 3.3).
describe('change rules of BlockSci', () => {
  it('address reuse leaves the output to an input address', () => {
    const small = new SmallChain(tx('a', '', 'Alice 100'), tx('t', 'a:0', 'Shop 40, Alice 59'));
    expect(says(small, addressReuse, 't')).toEqual({
      outputs: ['Shop out not-among-inputs', 'Alice left among-inputs'],
      change: 'Alice',
    });
  });

  it('address type leaves outputs of the type that all inputs have, and keeps silent if inputs differ', () => {
    const small = new SmallChain(
      tx('a', '', 'Alice 100 p2wpkh, Alan 10 p2tr'),
      tx('t', 'a:0', 'Shop 40 p2tr, Change 59 p2wpkh'),
      tx('u', 't:1 a:1', 'Shop 60 p2tr, More 5 p2wpkh'),
    );
    expect(says(small, addressType, 't').change).toBe('Change');
    expect(says(small, addressType, 'u').outputs).toEqual([
      'Shop left not-applicable',
      'More left not-applicable',
    ]);
  });

  it('optimal change leaves what is strictly below the smallest input', () => {
    const small = new SmallChain(
      tx('a', '', 'Alice 50, Alice 30, Alice 20, Alice 20'),
      tx('t', 'a:0 a:1', 'Shop 60, Change 19'),
      tx('u', 'a:2 a:3', 'Shop 20, Other 20'),
    );
    expect(says(small, optimalChange, 't').change).toBe('Change');
    expect(says(small, optimalChange, 'u')).toEqual({
      outputs: ['Shop out not-below-smallest-input', 'Other out not-below-smallest-input'],
      change: null,
    });
  });

  it('power of ten rules out whole multiples of 0.01 bitcoin', () => {
    const small = new SmallChain(
      tx('a', '', 'Alice 9000000'),
      tx('t', 'a:0', 'Shop 3000000, Change 5999000'),
    );
    expect(says(small, powerOfTen, 't')).toEqual({
      outputs: ['Shop out round', 'Change left not-round'],
      change: 'Change',
    });
  });

  it('fresh rules out an address that was paid before', () => {
    const small = new SmallChain(tx('a', '', 'Alice 100, Shop 1'), tx('t', 'a:0', 'Shop 40, Change 59'));
    expect(says(small, fresh, 't')).toEqual({
      outputs: ['Shop out seen-before', 'Change left first-use'],
      change: 'Change',
    });
  });

  it('locktime rules out the output whose spender has the other habit; unknown or unspent rules nothing out', () => {
    const small = new SmallChain(
      tx('a', '', 'Alice 100'),
      tx('t', 'a:0', 'Shop 40, Change 59', { locktime: 500 }),
      tx('s', 't:0', 'Bank 40', { locktime: 0 }),
      tx('c', 't:1', 'Shop 20, Kept 39', { locktime: 501 }),
      tx('k', 'c:1', 'Shop 20, Last 19'),
    );
    expect(says(small, locktime, 't').change).toBe('Change');
    expect(says(small, locktime, 'c').outputs).toEqual(['Shop left unspent', 'Kept left not-applicable']);
    expect(says(small, locktime, 'k').outputs).toEqual([
      'Shop left not-applicable',
      'Last left not-applicable',
    ]);
  });

  it('fixed fee leaves the output whose spender pays the same rate, rounded down to a thousandth', () => {
    const small = new SmallChain(
      tx('a', '', 'Alice 100000'),
      tx('t', 'a:0', 'Shop 40000, Change 58590', { size: 141 }), // 1410: 10 a byte
      tx('s', 't:0', 'Bank 39000', { size: 110 }), // 1000: 9.09 a byte
      tx('c', 't:1', 'Shop 20000, Kept 37179', { size: 141 }), // 1411: 10.007
      tx('k', 'c:1', 'Shop 20000, Last 15768', { size: 141 }), // 1411
    );
    expect(says(small, fixedFee, 't')).toEqual({
      outputs: ['Shop out other-fee-rate', 'Change out other-fee-rate'],
      change: null,
    });
    expect(says(small, fixedFee, 'c').outputs).toEqual(['Shop left unspent', 'Kept left same-fee-rate']);
  });

  it('peeling chain leaves what goes on peeling', () => {
    const small = new SmallChain(
      tx('a', '', 'Alice 100, Sam 5'),
      tx('t', 'a:0', 'Shop 10, K1 89'),
      tx('u', 't:1', 'Pub 10, K2 78'),
      tx('s', 't:0 a:1', 'Bank 14'),
    );
    expect(says(small, peelingChain, 't')).toEqual({
      outputs: ['Shop out stops-peeling', 'K1 left goes-on-peeling'],
      change: 'K1',
    });
  });

  it('says nothing of coins from outside or of a transaction with one output', () => {
    const small = new SmallChain(tx('a', '', 'Alice 100, Shop 1'), tx('t', 'a:0', 'Alice 99'));
    for (const rule of Object.values(CHANGE_FINDERS)) {
      expect(rule(small.chain, small.tx('a')).change).toBeNull();
      expect(rule(small.chain, small.tx('t')).change).toBeNull();
    }
  });
});

// Meiklejohn et al., "A Fistful of Bitcoins" (IMC 2013), section 4.3: the four conditions, one example each.
describe('one-time change of Meiklejohn and others', () => {
  const day = 24 * 60 * 60;
  const rule = oneTimeChange();

  it('names the one fresh output', () => {
    const small = new SmallChain(tx('a', '', 'Alice 100, Shop 1'), tx('t', 'a:0', 'Shop 40, Change 59'));
    expect(says(small, rule, 't').change).toBe('Change');
  });

  it('keeps silent for a second fresh output, and for change back to the sender', () => {
    const two = new SmallChain(tx('a', '', 'Alice 100'), tx('t', 'a:0', 'Shop 40, Change 59'));
    expect(says(two, rule, 't').outputs).toEqual([
      'Shop out another-fresh-output',
      'Change out another-fresh-output',
    ]);
    const self = new SmallChain(tx('a', '', 'Alice 100'), tx('t', 'a:0', 'Shop 40, Alice 59'));
    expect(says(self, rule, 't').outputs).toEqual([
      'Shop out change-to-itself',
      'Alice out change-to-itself',
    ]);
  });

  it('is taken back if the address is paid again within a week, not after it', () => {
    const paidAgain = (time: number) =>
      new SmallChain(
        tx('a', '', 'Alice 100, Shop 1, Bob 9', { time: 0 }),
        tx('t', 'a:0', 'Shop 40, Dice 59', { time: 100 }),
        tx('b', 'a:2', 'Dice 9', { time }),
      );
    expect(says(paidAgain(100 + 7 * day), rule, 't').outputs[1]).toBe('Dice out paid-again-soon');
    expect(says(paidAgain(101 + 7 * day), rule, 't').change).toBe('Dice');
    expect(says(paidAgain(100 + 7 * day), oneTimeChange(day), 't').change).toBe('Dice');
  });
});

describe('rules put together', () => {
  // Round is Shop; seen before is Pub; Change is neither.
  const small = new SmallChain(
    tx('a', '', 'Alice 90000000, Pub 1'),
    tx('t', 'a:0', 'Shop 10000000, Pub 20000001, Change 50000001'),
  );
  const left = (rule: ChangeFinder) => small.payees(rule(small.chain, small.tx('t')).left);

  it('intersection, union and difference are those of the outputs left', () => {
    expect(left(powerOfTen)).toEqual(['Pub', 'Change']);
    expect(left(fresh)).toEqual(['Shop', 'Change']);
    expect(left(intersectionOf(powerOfTen, fresh))).toEqual(['Change']);
    expect(left(unionOf(powerOfTen, fresh))).toEqual(['Shop', 'Pub', 'Change']);
    expect(left(differenceOf(powerOfTen, fresh))).toEqual(['Pub']);
  });

  it('unique leaves nothing where doubt is left', () => {
    expect(left(uniqueOf(powerOfTen))).toEqual([]);
    expect(left(uniqueOf(intersectionOf(powerOfTen, fresh)))).toEqual(['Change']);
  });

  it('names itself and keeps the reason of the rule that decided', () => {
    expect(says(small, intersectionOf(powerOfTen, fresh), 't').outputs).toEqual([
      'Shop out round',
      'Pub out seen-before',
      'Change left not-round',
    ]);
    expect(intersectionOf(powerOfTen, uniqueOf(fresh))(small.chain, 2).rule).toBe(
      '(power-of-ten ∩ unique fresh)',
    );
  });
});

describe('the peel chain of the flagship, hop by hop', () => {
  it.each([
    ['TX-02', 'W-PC-0', ['locktime', 'power-of-ten']],
    ['TX-04', 'W-PC-1', ['fixed-fee', 'locktime', 'peeling-chain']],
    ['TX-05', 'W-PC-2', ['fixed-fee', 'fresh', 'locktime', 'one-time-change', 'peeling-chain']],
    ['TX-06', 'W-PC-3', ['fixed-fee', 'locktime', 'peeling-chain', 'power-of-ten']],
    ['TX-07', 'W-PC-4', ['locktime', 'peeling-chain', 'power-of-ten']],
    ['TX-08', 'W-PC-5', ['address-type', 'locktime', 'peeling-chain']],
    ['TX-09', 'W-PC-6', ['fixed-fee', 'fresh', 'locktime', 'one-time-change', 'peeling-chain']],
    ['TX-10', 'W-PC-7', ['locktime', 'power-of-ten']],
  ])('%s: the change is %s, and the rules that act say so: %j', (label, change, rules) => {
    const { named } = changeSignals(harbor.chain, harbor.txOf(label));
    expect([...named.keys()].map(harbor.payee)).toEqual([change]);
    expect(
      [...named.values()]
        .flat()
        .map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(rules);
  });

  it('for the reserve only the fixed fee acts, one signal: two fresh outputs, both round, one unspent', () => {
    const { named } = changeSignals(harbor.chain, harbor.txOf('TX-R0'));
    // 10000 satoshi for 141 bytes; TX-01, which spends W-ML-S1, pays another rate.
    expect([...named].map(([output, says]) => [harbor.payee(output), says.map(({ rule }) => rule)])).toEqual([
      ['W-OP-R1', ['fixed-fee']],
    ]);
    expect(powerOfTen(harbor.chain, harbor.txOf('TX-R0')).left).toEqual([]);
    expect(fresh(harbor.chain, harbor.txOf('TX-R0')).left).toHaveLength(2);
  });
});
