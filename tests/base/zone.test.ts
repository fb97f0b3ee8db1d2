import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abbreviationAt,
  type CaseMs,
  caseMs,
  instantOfDay,
  isLocalDate,
  localDate,
  localDay,
  localIso,
  localParts,
  offsetAt,
  parseUtc,
  toInstant,
  utcIso,
} from '../../src/base';
import { must, pelagia, seoul, skerrland, utc, washington, zones } from './case-calendars';

const START = utc('2031-03-03T00:00Z');

function hoursBetween(east: typeof seoul, west: typeof seoul, at: CaseMs): number {
  return (offsetAt(east, at) - offsetAt(west, at)) / 60;
}

describe('zones', () => {
  it('show the start of the case as Monday 09:00 in Seoul and Sunday 19:00 in Washington', () => {
    expect(localIso(seoul, START)).toBe('2031-03-03T09:00');
    expect(localParts(seoul, START).weekday).toBe(1);
    expect(localIso(washington, START)).toBe('2031-03-02T19:00');
    expect(localParts(washington, START).weekday).toBe(0);
    expect(abbreviationAt(washington, START)).toBe('EST');
    expect(localIso(pelagia, START)).toBe('2031-03-03T04:00');
    expect(localIso(skerrland, START)).toBe('2031-03-03T00:00');
    expect(must(toInstant(seoul, '2031-03-03T09:00'))).toBe(START);
  });

  it('put Seoul 14 hours before Washington until 9 March 07:00 UTC, and 13 from then on', () => {
    const change = utc('2031-03-09T07:00Z');
    const before = caseMs(change - 1);
    expect([hoursBetween(seoul, washington, before), abbreviationAt(washington, before)]).toEqual([
      14,
      'EST',
    ]);
    expect([hoursBetween(seoul, washington, change), abbreviationAt(washington, change)]).toEqual([
      13,
      'EDT',
    ]);
    expect(localIso(washington, before)).toBe('2031-03-09T01:59');
    expect(localIso(washington, change)).toBe('2031-03-09T03:00');
  });

  it('put Seoul 9 hours before Skerrland until 30 March 01:00 UTC, and 8 from then on', () => {
    const change = utc('2031-03-30T01:00Z');
    expect(localParts(skerrland, change).weekday).toBe(0);
    expect(hoursBetween(seoul, skerrland, caseMs(change - 1))).toBe(9);
    expect(hoursBetween(seoul, skerrland, change)).toBe(8);
    expect(hoursBetween(seoul, pelagia, change)).toBe(5);
  });

  it('show the turn of the month of the server in every zone', () => {
    const rotation = utc('2031-04-01T00:00Z');
    expect(localIso(seoul, rotation)).toBe('2031-04-01T09:00');
    expect(localIso(skerrland, rotation)).toBe('2031-04-01T01:00');
    expect(localIso(washington, rotation)).toBe('2031-03-31T20:00');
    expect(abbreviationAt(washington, rotation)).toBe('EDT');
    expect(localDate(washington, rotation)).toBe('2031-03-31');
    expect(localParts(washington, rotation).weekday).toBe(1);
  });

  it('show one evening in July in every zone', () => {
    const evening = must(toInstant(seoul, '2031-07-01T21:20'));
    expect(utcIso(evening)).toBe('2031-07-01T12:20:00Z');
    expect([washington, pelagia, skerrland].map((zone) => localIso(zone, evening).slice(11))).toEqual([
      '08:20',
      '16:20',
      '13:20',
    ]);
  });

  it('refuse a local time that the clock skips in spring, and say so', () => {
    expect(toInstant(washington, '2031-03-09T02:30')).toEqual({
      ok: false,
      error: '2031-03-09T02:30 does not exist in washington: the clock skips it',
    });
    expect(toInstant(washington, '2031-03-09T02:00').ok).toBe(false);
    expect(must(toInstant(washington, '2031-03-09T01:59:59'))).toBe(utc('2031-03-09T06:59:59Z'));
    expect(must(toInstant(washington, '2031-03-09T03:00'))).toBe(utc('2031-03-09T07:00Z'));
    expect(toInstant(skerrland, '2031-03-30T01:30').ok).toBe(false);
    expect(toInstant(seoul, '2031-03-30T01:30').ok).toBe(true);
  });

  it('take the first of a local time that comes twice in autumn', () => {
    expect(must(toInstant(washington, '2031-11-02T01:30'))).toBe(utc('2031-11-02T05:30Z'));
    expect(must(toInstant(skerrland, '2031-10-26T01:30'))).toBe(utc('2031-10-26T00:30Z'));
  });

  it('give the end of the gap for an office time that a change skips', () => {
    const day = localDay(washington, utc('2031-03-09T12:00Z'));
    expect(instantOfDay(washington, day, 150)).toBe(utc('2031-03-09T07:00Z'));
    expect(instantOfDay(washington, day, 1440)).toBe(utc('2031-03-10T04:00Z'));
  });

  it('come back to the same instant from local text, outside the repeated hours', () => {
    const repeated = [
      [utc('2031-11-02T06:00Z'), utc('2031-11-02T07:00Z')],
      [utc('2031-10-26T01:00Z'), utc('2031-10-26T02:00Z')],
    ] as const;
    const minutes = fc.integer({
      min: utc('2030-01-01T00:00Z') / 60_000,
      max: utc('2033-01-01T00:00Z') / 60_000,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
        const at = caseMs(minute * 60_000);
        if (repeated.some(([from, to]) => from <= at && at < to)) return;
        expect(must(toInstant(zone, localIso(zone, at)))).toBe(at);
      }),
      { seed: 20310303, numRuns: 1000 },
    );
  });
});

describe('UTC text', () => {
  it('is read with or without seconds and written with them', () => {
    expect(START).toBe(1_930_262_400_000);
    expect(utc('2031-03-03T00:00:07Z')).toBe(START + 7000);
    expect(utcIso(caseMs(START + 7999))).toBe('2031-03-03T00:00:07Z');
    expect(utcIso(caseMs(-1))).toBe('1969-12-31T23:59:59Z');
    expect(utcIso(utc('2032-02-29T23:59:59Z'))).toBe('2032-02-29T23:59:59Z');
  });

  it.each([
    '2031-03-03T00:00',
    '2031-03-03T00:00+09:00',
    '2031-02-29T00:00Z',
    '2031-13-01T00:00Z',
    '2031-03-03T24:00Z',
    '2031-03-03T00:60Z',
    '2031-03-03 00:00Z',
    '2031-3-3T00:00Z',
    '2031-03-03T00:00:00.000Z',
  ])('is refused as %s', (text) => {
    expect(parseUtc(text).ok).toBe(false);
  });

  it('knows a date of the calendar', () => {
    expect(
      ['2031-03-03', '2032-02-29', '2031-02-29', '2031-3-3', '2031-03-03T00:00'].map(isLocalDate),
    ).toEqual([true, true, false, false, false]);
  });
});
