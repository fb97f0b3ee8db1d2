import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDuration,
  formatInstant,
  formatIsoDate,
  formatShortDate,
  formatShortInstant,
} from '../../src/ui';

// 3 March 2031 is a Monday.
const moment = { year: 2031, month: 3, day: 3, weekday: 1, hour: 9, minute: 0 };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('dates on the screen', () => {
  it('are read the English way in English', () => {
    expect(plain(formatInstant(moment, 'en', 'KST'))).toBe('Mon 3 Mar 2031, 09:00 KST');
    expect(plain(formatDate(moment, 'en'))).toBe('Mon 3 Mar 2031');
    expect(plain(formatShortDate(moment, 'en'))).toBe('Mon 3 Mar');
    expect(plain(formatShortInstant(moment, 'en', 'UTC'))).toBe('Mon 3 Mar, 09:00 UTC');
  });

  it('are read the Korean way in Korean', () => {
    expect(plain(formatInstant(moment, 'ko', 'KST'))).toBe('2031. 3. 3.(월) 09:00 KST');
    expect(plain(formatDate(moment, 'ko'))).toBe('2031. 3. 3.(월)');
    expect(plain(formatShortDate(moment, 'ko'))).toBe('3. 3.(월)');
    expect(plain(formatShortInstant(moment, 'ko', 'KST'))).toBe('3. 3.(월) 09:00 KST');
  });

  it('hold together at the end of a line in both languages', () => {
    expect(formatInstant(moment, 'en', 'KST')).not.toContain(' ');
    expect(formatInstant(moment, 'ko', 'KST')).not.toContain(' ');
  });

  it('are the same everywhere in a log', () => {
    expect(formatIsoDate(moment)).toBe('2031-03-03');
    expect(formatIsoDate({ year: 2031, month: 12, day: 25 })).toBe('2031-12-25');
  });

  it('know Sunday as the first weekday and December as the last month', () => {
    const sunday = { ...moment, month: 12, day: 7, weekday: 0, hour: 23, minute: 5 };
    expect(plain(formatInstant(sunday, 'en', 'EST'))).toBe('Sun 7 Dec 2031, 23:05 EST');
    expect(plain(formatInstant(sunday, 'ko', 'EST'))).toBe('2031. 12. 7.(일) 23:05 EST');
  });
});

describe('durations', () => {
  it.each([
    [0, '0 min', '0분'],
    [40, '40 min', '40분'],
    [400, '6 h 40 min', '6시간 40분'],
    [1440, '1 d', '1일'],
    [1500, '1 d 1 h', '1일 1시간'],
  ])('%s minutes read "%s" and "%s"', (minutes, english, korean) => {
    expect(plain(formatDuration(minutes, 'en'))).toBe(english);
    expect(plain(formatDuration(minutes, 'ko'))).toBe(korean);
  });
});
