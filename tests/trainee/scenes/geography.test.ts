import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCirclePoint, subsolarPoint, wrapDegrees } from '../../../src/trainee/scenes/map/geography';

const at = (iso: string) => subsolarPoint(Date.parse(iso));

describe('the subsolar point', () => {
  it('crosses the equator northward at the March equinox of 2031, 20 March about 19:41 UTC', () => {
    expect(Math.abs(at('2031-03-20T19:41:00Z').lat)).toBeLessThan(0.02);
    expect(at('2031-03-20T07:41:00Z').lat).toBeLessThan(-0.15);
    expect(at('2031-03-21T07:41:00Z').lat).toBeGreaterThan(0.15);
  });

  it('reaches the tropics at the solstices: 23.44 degrees north in June, south in December', () => {
    expect(at('2031-06-21T12:00:00Z').lat).toBeCloseTo(23.43, 1);
    expect(at('2031-12-22T00:00:00Z').lat).toBeCloseTo(-23.43, 1);
  });

  it('stands over Greenwich at 12:00 UTC but for the equation of time', () => {
    // Almanac values: -7.5 min on 20 March (the sun is late, so still east), +16.4 min on 3 November, 0 about 15 April.
    expect(at('2031-03-20T12:00:00Z').lon).toBeCloseTo(7.5 / 4, 1);
    expect(at('2031-11-03T12:00:00Z').lon).toBeCloseTo(-16.4 / 4, 1);
    expect(Math.abs(at('2031-04-15T12:00:00Z').lon)).toBeLessThan(0.1);
  });

  it('moves west by 15 degrees an hour', () => {
    const before = at('2031-03-03T02:00:00Z').lon;
    const after = at('2031-03-03T03:00:00Z').lon;
    expect(wrapDegrees(before - after)).toBeCloseTo(15, 1);
  });

  it('stands over Korea, near 127 degrees east, a little after 12:30 Korean time in early March', () => {
    // 12:30 KST is 03:30 UTC; the equation of time is about -12 min then.
    expect(at('2031-03-03T03:44:00Z').lon).toBeCloseTo(127, 0);
  });
});

describe('a great circle', () => {
  it('has its middle on the equator at 45 degrees between 0 and 90 degrees east', () => {
    const middle = greatCirclePoint({ lon: 0, lat: 0 }, { lon: 90, lat: 0 }, 0.5);
    expect(middle.lon).toBeCloseTo(45, 9);
    expect(middle.lat).toBeCloseTo(0, 9);
  });

  it('runs over the pole between opposite meridians of one latitude', () => {
    expect(greatCirclePoint({ lon: 0, lat: 60 }, { lon: 180, lat: 60 }, 0.5).lat).toBeCloseTo(90, 6);
  });

  it('goes from Seoul to Washington far to the north, over Alaska and the Arctic coast', () => {
    const middle = greatCirclePoint({ lon: 126.98, lat: 37.57 }, { lon: -77.04, lat: 38.9 }, 0.5);
    // Same latitude on both sides: by the spherical right triangle tan(lat) = tan(38.2) / cos(half of 156 degrees).
    expect(middle.lat).toBeCloseTo(75.2, 0);
    expect(wrapDegrees(middle.lon)).toBeGreaterThan(-170);
    expect(wrapDegrees(middle.lon)).toBeLessThan(-145);
  });

  it('begins and ends at its ends, and stays put between equal ones', () => {
    const from = { lon: -12, lat: 60 };
    const to = { lon: 58, lat: -12 };
    expect(greatCirclePoint(from, to, 0).lat).toBeCloseTo(60, 9);
    expect(greatCirclePoint(from, to, 1).lon).toBeCloseTo(58, 9);
    expect(greatCirclePoint(from, from, 0.3)).toEqual(from);
  });
});

describe('wrapping degrees', () => {
  it('gives a value above -180 and up to 180 that differs by whole turns', () => {
    expect([wrapDegrees(181), wrapDegrees(-180), wrapDegrees(180), wrapDegrees(720)]).toEqual([
      -179, 180, 180, 0,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (degrees) => {
        const wrapped = wrapDegrees(degrees);
        return wrapped > -180 && wrapped <= 180 && (wrapped - degrees) % 360 === 0;
      }),
      { seed: 20310303 },
    );
  });
});
