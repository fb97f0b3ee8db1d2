import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseMs, formatBtc, parseBtc, sats } from '../../src/base';

describe('amounts', () => {
  it('are written with all eight decimals', () => {
    expect(formatBtc(sats(18_400_000))).toBe('0.18400000');
    expect(formatBtc(sats(349_844_346))).toBe('3.49844346');
    expect(formatBtc(sats(1))).toBe('0.00000001');
    expect(formatBtc(sats(0))).toBe('0.00000000');
    expect(formatBtc(sats(-120_000_000))).toBe('-1.20000000');
  });

  it('are read without going through a binary fraction', () => {
    expect(parseBtc('0.29')).toEqual({ ok: true, value: 29_000_000 });
    expect(parseBtc('21000000')).toEqual({ ok: true, value: 2_100_000_000_000_000 });
  });

  it.each(['', '.5', '1.', '1,5', '-1', '0.123456789', '1e3', '21000000.00000001', ' 1', '1 BTC'])(
    'are refused as "%s"',
    (text) => {
      expect(parseBtc(text).ok).toBe(false);
    },
  );

  it('come back from text as they went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_100_000_000_000_000 }), (amount) => {
        expect(parseBtc(formatBtc(sats(amount)))).toEqual({ ok: true, value: amount });
      }),
      { seed: 20310303 },
    );
  });

  it('and instants are whole numbers', () => {
    expect(() => sats(0.5)).toThrow('satoshi');
    expect(() => caseMs(Number.NaN)).toThrow('milliseconds');
    expect(() => caseMs(2 ** 53)).toThrow('milliseconds');
  });
});
