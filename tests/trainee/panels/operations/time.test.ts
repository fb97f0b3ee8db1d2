import { describe, expect, test } from 'vitest';
import {
  baseOf,
  fromT0,
  laneMoment,
  offsetName,
  utcMoment,
} from '../../../../src/trainee/panels/operations/model/plan-time';
import { readStart, startValue } from '../../../../src/trainee/panels/operations/model/start-time';
import {
  nightsOf,
  shareOf,
  shifted,
  ticksOf,
  windowAround,
  windowWith,
  zoomed,
} from '../../../../src/trainee/panels/operations/model/time-axis';
import { timeOfMoment } from '../../../../src/trainee/words';
import { seoul } from '../../../support/sample-moments';
import { SAMPLE_T0, sampleOperation } from '../../../support/sample-operation';

const HOUR = 3_600_000;
const utc = (instant: number): string => timeOfMoment(utcMoment(instant));

describe('the minutes of a plan', () => {
  test('count from T0; without a window from the first that can still be chosen', () => {
    const operation = sampleOperation('en');
    const now = seoul('2031-06-26T10:00');
    expect(baseOf(operation, now)).toEqual(SAMPLE_T0);
    const [first, second] = operation.windows;
    if (!first || !second) throw new Error('two windows');
    const gone = { ...operation, t0: null, windows: [{ ...first, open: false }, second] };
    expect(baseOf(gone, now)).toEqual(second.at);
    expect(baseOf({ ...gone, windows: [] }, now)).toEqual(now);
  });

  test('read on the clock of each lane, also on the day before', () => {
    const there = laneMoment({ zone: 'EDT', utcOffsetMinutes: -240 }, SAMPLE_T0.at - 13 * HOUR);
    expect(there).toMatchObject({ month: 6, day: 30, weekday: 1, hour: 19, minute: 20, zone: 'EDT' });
    expect(utc(SAMPLE_T0.at)).toBe('12:20');
    expect([offsetName(540), offsetName(-240), offsetName(330)]).toEqual(['UTC+9', 'UTC−4', 'UTC+5:30']);
    expect([0, 25, -920].map(fromT0).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'T0',
      'T0 + 25',
      'T0 − 920',
    ]);
  });

  test('can be written as date and time of the home desk, to the minute, within the range', () => {
    expect(startValue(SAMPLE_T0, -920)).toEqual({ date: '2031-07-01', time: '06:00' });
    expect(startValue(SAMPLE_T0, 165)).toEqual({ date: '2031-07-02', time: '00:05' });
    const read = (date: string, time: string) => readStart({ date, time }, SAMPLE_T0, [-30, 180]);
    expect(read('2031-07-02', '00:05')).toEqual({ ok: true, start: 165 });
    expect(read('2031-07-01', '20:50')).toEqual({ ok: true, start: -30 });
    expect(read('2031-07-01', '20:45')).toEqual({ ok: false, fault: 'range' });
    expect(read('2031-07-01', '21:22')).toEqual({ ok: true, start: 2 });
    expect(read('2031-07-01', '21:2')).toEqual({ ok: false, fault: 'form' });
    expect(read('2031-02-30', '21:20')).toEqual({ ok: false, fault: 'form' });
  });
});

describe('the time axis', () => {
  const window = windowAround(SAMPLE_T0.at);

  test('shows four hours from the full hour at least one hour before T0', () => {
    expect([utc(window.from), window.minutes]).toEqual(['11:00', 240]);
    expect(shareOf(window, SAMPLE_T0.at)).toBeCloseTo(80 / 240);
  });

  test('has a time each full hour and a stroke each quarter', () => {
    const ticks = ticksOf(window, 0);
    expect(ticks).toHaveLength(17);
    expect(ticks.filter(({ major }) => major).map(({ at }) => utc(at))).toEqual([
      '11:00',
      '12:00',
      '13:00',
      '14:00',
      '15:00',
    ]);
    expect(ticks[4]?.share).toBe(0.25);
  });

  test('has the full hours of a clock that is half an hour off', () => {
    const times = ticksOf(window, 330).filter(({ major }) => major);
    expect(times.map(({ at }) => utc(at))).toEqual(['11:30', '12:30', '13:30', '14:30']);
  });

  test('moves by half of what it shows, and zooms about its middle to the ends of the scale', () => {
    expect(utc(shifted(window, -1).from)).toBe('09:00');
    const wide = zoomed(window, 1);
    expect(wide && [utc(wide.from), wide.minutes]).toEqual(['09:00', 480]);
    const close = zoomed(window, -1);
    expect(close && [utc(close.from), close.minutes]).toEqual(['12:00', 120]);
    expect(close && zoomed(close, -1)).toBeNull();
  });

  test('stays where it is for what it shows, else goes to it', () => {
    expect(windowWith(window, SAMPLE_T0.at)).toBe(window);
    expect(utc(windowWith(window, SAMPLE_T0.at - 920 * 60_000).from)).toBe('20:00');
  });

  test('knows the night of each clock', () => {
    const night = { from: '20:00', to: '06:00' };
    // 20:00 to midnight in Seoul; 07:00 to 11:00 in Washington; 15:00 to 19:00 in Port Amara.
    expect(nightsOf(window, 540, night)).toEqual([{ from: 0, to: 1 }]);
    expect(nightsOf(window, -240, night)).toEqual([]);
    // Two hours later, one of four is night at UTC+4: 17:00 to 21:00.
    expect(nightsOf(shifted(window, 1), 240, night)).toEqual([{ from: 0.75, to: 1 }]);
    // A whole day and more holds two nights.
    const wide = { from: window.from, minutes: 1920 };
    expect(nightsOf(wide, 0, night)).toHaveLength(1);
    expect(nightsOf(wide, -240, night)).toHaveLength(1);
    expect(nightsOf(wide, 540, night)).toHaveLength(2);
  });
});
