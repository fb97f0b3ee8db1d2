import { describe, expect, it } from 'vitest';
import { parseHours, parseTimeOfDay, parseTimeRange } from '../../src/base';

describe('office hours', () => {
  it('are read as days and minutes after midnight', () => {
    expect(parseHours('Mon-Fri 09:00-18:00')).toEqual({
      ok: true,
      value: { always: false, weekdays: [1, 2, 3, 4, 5], opens: 540, closes: 1080 },
    });
    expect(parseHours('Sun-Thu 08:00-16:00')).toMatchObject({
      value: { weekdays: [0, 1, 2, 3, 4], opens: 480, closes: 960 },
    });
    expect(parseHours('always')).toEqual({
      ok: true,
      value: { always: true, weekdays: [0, 1, 2, 3, 4, 5, 6], opens: 0, closes: 1440 },
    });
  });

  it('may be one day, some days, or run over the end of the week', () => {
    expect(parseHours('Sat 10:00-12:00')).toMatchObject({ value: { weekdays: [6] } });
    expect(parseHours('Fri,Mon-Tue 10:00-24:00')).toMatchObject({
      value: { weekdays: [1, 2, 5], closes: 1440 },
    });
    expect(parseHours('Sat-Mon 10:00-12:00')).toMatchObject({ value: { weekdays: [0, 1, 6] } });
  });

  it.each([
    '',
    'Always',
    'Mon-Fri',
    '09:00-18:00',
    'Mon-Fri 9-18',
    'Mo-Fr 09:00-18:00',
    'Mon-Wed-Fri 09:00-18:00',
    'Mon- 09:00-18:00',
    'Mon-Fri 18:00-09:00',
    'Mon-Fri 09:00-24:01',
    'Mon-Fri 09:00-18:00 KST',
  ])('are refused as "%s"', (text) => {
    expect(parseHours(text).ok).toBe(false);
  });

  it('have breaks as time ranges', () => {
    expect(parseTimeRange('12:00-13:00')).toEqual({ ok: true, value: { from: 720, to: 780 } });
    expect(parseTimeRange('12:00-12:00').ok).toBe(false);
    expect(parseTimeRange('12:00').ok).toBe(false);
    expect(parseTimeOfDay('08:40')).toEqual({ ok: true, value: 520 });
    expect(parseTimeOfDay('08:60').ok).toBe(false);
  });
});
