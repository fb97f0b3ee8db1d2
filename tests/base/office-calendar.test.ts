import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addOfficeDays,
  addOfficeMinutes,
  type CaseMs,
  caseMs,
  closesAt,
  dueInOffice,
  isOpen,
  localIso,
  nextOpen,
  nextOpening,
  toInstant,
} from '../../src/base';
import {
  dutyDesk,
  must,
  offices,
  pelagia,
  pelagiaOffice,
  seoul,
  seoulOffice,
  skerrland,
  skerrlandOffice,
  utc,
  washington,
  washingtonOffice,
} from './case-calendars';

const kst = (local: string): CaseMs => must(toInstant(seoul, local));
const pel = (local: string): CaseMs => must(toInstant(pelagia, local));

describe('an office', () => {
  it('is open from its opening minute up to its closing one, breaks included', () => {
    const open = (local: string): boolean => isOpen(seoulOffice, kst(local));
    expect(open('2031-03-04T08:59')).toBe(false);
    expect(open('2031-03-04T09:00')).toBe(true);
    expect(open('2031-03-04T12:30')).toBe(true);
    expect(open('2031-03-04T17:59')).toBe(true);
    expect(open('2031-03-04T18:00')).toBe(false);
    expect(open('2031-03-08T10:00')).toBe(false);
  });

  it('in Seoul receives on Tuesday 09:00 what is sent on the holiday Monday', () => {
    expect(nextOpen(seoulOffice, utc('2031-03-03T00:00Z'))).toBe(kst('2031-03-04T09:00'));
    expect(nextOpen(seoulOffice, kst('2031-03-04T10:00'))).toBe(kst('2031-03-04T10:00'));
    expect(nextOpen(seoulOffice, kst('2031-03-07T18:00'))).toBe(kst('2031-03-10T09:00'));
  });

  it('in Washington receives on Monday 08:00 EST what Seoul sends on Monday 09:30', () => {
    const received = nextOpen(washingtonOffice, kst('2031-03-03T09:30'));
    expect(localIso(washington, received)).toBe('2031-03-03T08:00');
    expect(localIso(seoul, received)).toBe('2031-03-03T22:00');
    const answered = addOfficeDays(washingtonOffice, received, 1, 520);
    expect(localIso(washington, answered)).toBe('2031-03-04T08:40');
    expect(localIso(seoul, answered)).toBe('2031-03-04T22:40');
  });

  it('in Pelagia works on Sunday, not on Friday, and is shut on Founders’ Days', () => {
    expect(isOpen(pelagiaOffice, pel('2031-03-16T08:00'))).toBe(true);
    expect(isOpen(pelagiaOffice, pel('2031-03-21T10:00'))).toBe(false);
    expect(isOpen(pelagiaOffice, pel('2031-03-23T10:00'))).toBe(false);
    const received = nextOpen(pelagiaOffice, pel('2031-03-20T16:00'));
    expect(localIso(pelagia, received)).toBe('2031-03-25T08:00');
    expect(localIso(seoul, received)).toBe('2031-03-25T13:00');
    expect(addOfficeDays(pelagiaOffice, pel('2031-03-20T10:00'), 1)).toBe(pel('2031-03-25T10:00'));
  });

  it('names the next opening and the closing', () => {
    expect(nextOpening(seoulOffice, kst('2031-03-04T08:59'))).toBe(kst('2031-03-04T09:00'));
    expect(nextOpening(seoulOffice, kst('2031-03-04T09:00'))).toBe(kst('2031-03-05T09:00'));
    expect(nextOpening(seoulOffice, kst('2031-03-07T12:00'))).toBe(kst('2031-03-10T09:00'));
    expect(closesAt(seoulOffice, kst('2031-03-04T09:00'))).toBe(kst('2031-03-04T18:00'));
    expect(closesAt(seoulOffice, kst('2031-03-07T18:00'))).toBe(kst('2031-03-10T18:00'));
  });

  it('that is due in closed hours answers at the next opening', () => {
    expect(dueInOffice(seoulOffice, kst('2031-03-08T10:00'))).toBe(kst('2031-03-10T09:00'));
    expect(dueInOffice(seoulOffice, kst('2031-03-07T10:00'))).toBe(kst('2031-03-07T10:00'));
  });

  it('that never closes is open on the holiday, and begins its day at midnight', () => {
    const holiday = kst('2031-03-03T03:00');
    expect(isOpen(dutyDesk, holiday)).toBe(true);
    expect(nextOpen(dutyDesk, holiday)).toBe(holiday);
    expect(closesAt(dutyDesk, holiday)).toBeUndefined();
    expect(nextOpening(dutyDesk, holiday)).toBe(kst('2031-03-04T00:00'));
    expect(addOfficeMinutes(dutyDesk, holiday, 24 * 60)).toBe(kst('2031-03-04T03:00'));
    expect(addOfficeDays(dutyDesk, kst('2031-03-07T23:30'), 1)).toBe(kst('2031-03-08T23:30'));
  });

  it('that has no open day for 400 days is a mistake', () => {
    const shut = { ...seoulOffice, weekdays: [] };
    const at = kst('2031-03-04T09:00');
    expect(() => nextOpen(shut, at)).toThrow(RangeError);
    expect(() => nextOpening(shut, at)).toThrow(RangeError);
    expect(() => addOfficeMinutes(shut, at, 1)).toThrow(RangeError);
    expect(() => addOfficeDays(shut, at, 1)).toThrow(RangeError);
    expect(() => addOfficeMinutes({ ...seoulOffice, breaks: [{ from: 0, to: 1440 }] }, at, 1)).toThrow(
      RangeError,
    );
  });
});

describe('office minutes', () => {
  const add = (local: string, minutes: number): string =>
    localIso(seoul, addOfficeMinutes(seoulOffice, kst(local), minutes));

  it('do not count the break: four hours from 09:00 end at 14:00', () => {
    expect(add('2031-03-05T09:00', 240)).toBe('2031-03-05T14:00');
    expect(add('2031-03-05T12:30', 30)).toBe('2031-03-05T13:30');
  });

  it('go on at the next opening, over the night, the weekend and the holiday', () => {
    expect(add('2031-03-05T16:00', 240)).toBe('2031-03-06T11:00');
    expect(add('2031-03-07T17:30', 60)).toBe('2031-03-10T09:30');
    expect(add('2031-03-03T09:00', 30)).toBe('2031-03-04T09:30');
  });

  it('that are full at a closing time or at a break end there', () => {
    expect(add('2031-03-05T09:00', 480)).toBe('2031-03-05T18:00');
    expect(add('2031-03-05T09:00', 180)).toBe('2031-03-05T12:00');
    expect(add('2031-03-05T20:00', 0)).toBe('2031-03-05T20:00');
  });

  it('are never fewer than none, nor parts', () => {
    expect(() => add('2031-03-05T09:00', -1)).toThrow('office minutes');
    expect(() => add('2031-03-05T09:00', 0.5)).toThrow('office minutes');
  });
});

describe('office days', () => {
  it('keep the local time over a clock change', () => {
    const friday = must(toInstant(skerrland, '2031-03-28T15:00'));
    const monday = addOfficeDays(skerrlandOffice, friday, 1);
    expect(localIso(skerrland, monday)).toBe('2031-03-31T15:00');
    expect(monday).toBe(utc('2031-03-31T14:00Z'));
  });

  it('do not count the day they start on, nor closed days', () => {
    expect(addOfficeDays(seoulOffice, kst('2031-03-04T09:00'), 2)).toBe(kst('2031-03-06T09:00'));
    expect(addOfficeDays(seoulOffice, kst('2031-03-01T10:00'), 1)).toBe(kst('2031-03-04T10:00'));
    expect(addOfficeDays(seoulOffice, kst('2031-04-30T11:00'), 2)).toBe(kst('2031-05-06T11:00'));
  });

  it('end within the hours', () => {
    expect(addOfficeDays(seoulOffice, kst('2031-03-04T22:00'), 1)).toBe(kst('2031-03-05T18:00'));
    expect(addOfficeDays(seoulOffice, kst('2031-03-04T06:00'), 1)).toBe(kst('2031-03-05T09:00'));
    expect(addOfficeDays(seoulOffice, kst('2031-03-04T10:00'), 1, 480)).toBe(kst('2031-03-05T09:00'));
    expect(() => addOfficeDays(seoulOffice, kst('2031-03-04T10:00'), 0)).toThrow('office days');
  });
});

describe('every calendar of the case', () => {
  const instant = fc
    .integer({ min: utc('2031-01-01T00:00Z'), max: utc('2032-01-01T00:00Z') })
    .map((value) => caseMs(value));
  const office = fc.constantFrom(...offices);
  const minutes = fc.integer({ min: 0, max: 5000 });
  const runs = { seed: 20310303, numRuns: 400 };

  it('is open at nextOpen, which is not earlier and stays where it is', () => {
    fc.assert(
      fc.property(office, instant, (calendar, at) => {
        const open = nextOpen(calendar, at);
        expect(open).toBeGreaterThanOrEqual(at);
        expect(isOpen(calendar, open)).toBe(true);
        expect(nextOpen(calendar, open)).toBe(open);
        expect(open === at).toBe(isOpen(calendar, at));
        expect(nextOpening(calendar, at)).toBeGreaterThan(at);
      }),
      runs,
    );
  });

  it('adds office minutes in parts as at once', () => {
    fc.assert(
      fc.property(office, instant, minutes, minutes, (calendar, at, first, second) => {
        const inParts = addOfficeMinutes(calendar, addOfficeMinutes(calendar, at, first), second);
        expect(inParts).toBe(addOfficeMinutes(calendar, at, first + second));
      }),
      runs,
    );
  });

  it('ends later for more office minutes, and not earlier for a later start', () => {
    fc.assert(
      fc.property(
        office,
        instant,
        minutes,
        fc.integer({ min: 1, max: 10_000_000 }),
        (calendar, at, count, step) => {
          const end = addOfficeMinutes(calendar, at, count);
          expect(end).toBeGreaterThanOrEqual(at + count * 60_000);
          expect(addOfficeMinutes(calendar, at, count + 1)).toBeGreaterThan(end);
          expect(addOfficeMinutes(calendar, caseMs(at + step), count)).toBeGreaterThanOrEqual(end);
        },
      ),
      runs,
    );
  });
});
