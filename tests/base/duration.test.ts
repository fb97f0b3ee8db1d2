import { describe, expect, it } from 'vitest';
import { addDuration, type Duration, localIso, nextOpen, parseDuration, toInstant } from '../../src/base';
import { must, seoul, seoulOffice, washington, washingtonOffice } from './case-calendars';

const HOUR = 3_600_000;

describe('durations', () => {
  it.each<[string, Duration]>([
    ['PT20M', { unit: 'time', ms: HOUR / 3 }],
    ['PT2H', { unit: 'time', ms: 2 * HOUR }],
    ['P3D', { unit: 'time', ms: 72 * HOUR }],
    ['P1DT40M', { unit: 'time', ms: 24 * HOUR + 40 * 60_000 }],
    ['P1W', { unit: 'time', ms: 168 * HOUR }],
    ['PT1H30M5S', { unit: 'time', ms: 1.5 * HOUR + 5000 }],
    ['PT0S', { unit: 'time', ms: 0 }],
    ['4 office hours', { unit: 'office-minutes', minutes: 240 }],
    ['30 office minutes', { unit: 'office-minutes', minutes: 30 }],
    ['3 office days', { unit: 'office-days', days: 3 }],
    ['1 office day', { unit: 'office-days', days: 1 }],
    ['1 office day at 08:40', { unit: 'office-days', days: 1, atMinute: 520 }],
  ])('read %s', (text, duration) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: duration });
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    'P1Y',
    'P1M',
    'PT1.5H',
    '-PT1H',
    'pt1h',
    'P4000D',
    'PT2H20',
    '0 office days',
    '9999 office days',
    '1.5 office days',
    '2 days',
    '4 office hours at 08:40',
    '1 office day at 25:00',
  ])('refuse "%s" with a reason', (text) => {
    const result = parseDuration(text);
    expect(result.ok).toBe(false);
    expect(result).toHaveProperty('error', expect.stringContaining(`"${text}"`));
  });

  it('run a lead of seven days from Tuesday 10:00 to Tuesday 10:00', () => {
    const sent = must(toInstant(seoul, '2031-03-04T10:00'));
    const due = addDuration(seoulOffice, nextOpen(seoulOffice, sent), must(parseDuration('P7D')));
    expect(localIso(seoul, due)).toBe('2031-03-11T10:00');
  });

  it('count office time in the calendar they are given', () => {
    const start = must(toInstant(seoul, '2031-03-05T09:00'));
    const add = (text: string): string =>
      localIso(seoul, addDuration(seoulOffice, start, must(parseDuration(text))));
    expect(add('4 office hours')).toBe('2031-03-05T14:00');
    expect(add('3 office days')).toBe('2031-03-10T09:00');
    expect(add('PT0S')).toBe('2031-03-05T09:00');
  });

  it('bring an answer on the next office day at a set time, in Washington and as Seoul sees it', () => {
    const received = nextOpen(washingtonOffice, must(toInstant(seoul, '2031-03-03T09:30')));
    const answered = addDuration(washingtonOffice, received, must(parseDuration('1 office day at 08:40')));
    expect(localIso(washington, answered)).toBe('2031-03-04T08:40');
    expect(localIso(seoul, answered)).toBe('2031-03-04T22:40');
  });
});
