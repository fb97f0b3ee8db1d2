import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilFromDays, daysFromCivil, isCivilDate, weekdayOf } from '../../src/base';

describe('civil calendar', () => {
  it('counts days from 1970-01-01, a Thursday', () => {
    expect(daysFromCivil({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(daysFromCivil({ year: 1969, month: 12, day: 31 })).toBe(-1);
    expect(daysFromCivil({ year: 2000, month: 3, day: 1 })).toBe(11_017);
    expect(weekdayOf(0)).toBe(4);
    expect(weekdayOf(-5)).toBe(6);
  });

  it('knows leap years: 2032 and 2000, but not 2031, 2100 or 1900', () => {
    const hasLeapDay = (year: number): boolean => isCivilDate({ year, month: 2, day: 29 });
    expect([2032, 2000, 2031, 2100, 1900].map(hasLeapDay)).toEqual([true, true, false, false, false]);
    const leapDay = daysFromCivil({ year: 2032, month: 2, day: 29 });
    expect(civilFromDays(leapDay + 1)).toEqual({ year: 2032, month: 3, day: 1 });
    expect(
      daysFromCivil({ year: 2032, month: 3, day: 1 }) - daysFromCivil({ year: 2032, month: 2, day: 28 }),
    ).toBe(2);
    expect(
      daysFromCivil({ year: 2031, month: 3, day: 1 }) - daysFromCivil({ year: 2031, month: 2, day: 28 }),
    ).toBe(1);
  });

  it('refuses dates that do not exist', () => {
    for (const [month, day] of [
      [0, 1],
      [13, 1],
      [1, 0],
      [1, 32],
      [4, 31],
      [2, 30],
    ] as const) {
      expect(isCivilDate({ year: 2032, month, day })).toBe(false);
    }
  });

  it("agrees with the platform's UTC calendar for 4,000 years around 1970", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 741_000 }), (days) => {
        const date = civilFromDays(days);
        const platform = new Date(days * 86_400_000);
        expect(date).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        expect(weekdayOf(days)).toBe(platform.getUTCDay());
        expect(daysFromCivil(date)).toBe(days);
      }),
      { seed: 20310303, numRuns: 2000 },
    );
  });
});
