import { describe, expect, test } from 'vitest';
import { millionths, swapTable } from '../../../../src/trainee/panels/tracing/swap-table';
import { sampleBoard } from '../../../support/sample-board';

const chain = sampleBoard('en').secondChain;
if (chain === null) throw new Error('The sample has a second chain');
/** The quoted rate and fee, half an hour, one per cent. */
const TERMS = { rate: chain.rate, fee: chain.fee, window: 30, tolerance: 1 };

describe('payouts held against one payment', () => {
  test('by the quoted terms 0.25 BTC give 7.835625: 0.25 × 31.5 × 0.995', () => {
    const table = swapTable(chain, TERMS);
    expect(millionths(table.expected)).toBe('7.835625');
  });

  test('each row says why it fits or not, in order of time', () => {
    expect(swapTable(chain, TERMS).rows.map(({ id, because }) => [id, because])).toEqual([
      ['LX-1', 'before-the-payment'],
      ['LX-2', 'fits'],
      ['LX-3', 'fits'],
      ['LX-4', 'fits'],
      ['LX-5', 'amount-off'],
      ['LX-6', 'after-the-window'],
    ]);
  });

  test('three fit: value and time alone leave it ambiguous', () => {
    expect(swapTable(chain, TERMS)).toMatchObject({ candidates: 3, answer: 'ambiguous' });
  });

  test('how far off, and how long after, by hand: 7.841943 is 0.0806 % above, nine minutes past twelve is seven after', () => {
    const row = swapTable(chain, TERMS).rows.find(({ id }) => id === 'LX-2');
    expect(row?.off).toBeCloseTo(0.000806, 6);
    expect(row?.minutes).toBe(7);
  });

  test('a wider window lets the late one in, a tighter tolerance leaves the last one out', () => {
    expect(swapTable(chain, { ...TERMS, window: 60 }).candidates).toBe(4);
    expect(swapTable(chain, { ...TERMS, tolerance: 0.1 }).candidates).toBe(2);
  });

  test('another rate moves what is expected', () => {
    const table = swapTable(chain, { ...TERMS, rate: 24.6, fee: 0 });
    expect(millionths(table.expected)).toBe('6.150000');
    expect(table.rows.filter(({ because }) => because === 'fits').map(({ id }) => id)).toEqual(['LX-5']);
  });
});
