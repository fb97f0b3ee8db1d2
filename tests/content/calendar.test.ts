import { describe, expect, test } from 'vitest';
import {
  abbreviationAt,
  addDuration,
  addOfficeDays,
  type CaseMs,
  caseMs,
  dueInOffice,
  isOpen,
  localIso,
  localParts,
  nextOpen,
  nextOpening,
  type OfficeCalendar,
  offsetAt,
  parseDuration,
  toInstant,
  utcIso,
  type Zone,
} from '../../src/base';
import { dayOf } from '../../src/engine';
import {
  ALERT_AND_TRACE,
  BEFORE_THE_CASE,
  CASE_DAYS,
  CLOCK_CHANGES,
  type Instant,
  LOCATE,
  OFFICES,
  TAKEDOWN_AND_AFTER,
} from './calendar-tables';
import { quietHarbor, scenario } from './desk';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const READING = /^(?:([A-Z][a-z]{2}) )?(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?) ([A-Z]{3})$/;
const UTC: Zone = { id: 'utc', utcMinutes: 0, abbreviation: 'UTC', changes: [] };
const ZONES: Readonly<Record<string, string>> = {
  KST: 'seoul',
  EST: 'washington',
  EDT: 'washington',
  PEL: 'pelagia',
  SKT: 'skerrland',
};
const DAY_MS = 86_400_000;

/** `Mon 2031-03-03 09:00 KST`, with or without weekday and seconds, taken apart. */
function parts(reading: string) {
  const [, weekday, date = '', time = '', name = ''] = READING.exec(reading) ?? [];
  const zone = name === 'UTC' ? UTC : scenario().zones.get(ZONES[name] ?? '');
  if (zone === undefined) throw new Error(`not a reading: ${reading}`);
  return { weekday, date, time, name, zone };
}

function instant(reading: string): CaseMs {
  const { date, time, zone } = parts(reading);
  const at = toInstant(zone, `${date}T${time}`);
  if (!at.ok) throw new Error(at.error);
  return at.value;
}

/** The same instant, read in the manner of another reading. */
function readLike(reading: string, at: CaseMs): string {
  const { weekday, time, zone } = parts(reading);
  const { weekday: day, second } = localParts(zone, at);
  const seconds = time.length > 5 ? `:${String(second).padStart(2, '0')}` : '';
  const local = `${localIso(zone, at).replace('T', ' ')}${seconds} ${abbreviationAt(zone, at)}`;
  return weekday === undefined ? local : `${WEEKDAYS[day]} ${local}`;
}

function calendar(agency: string): OfficeCalendar {
  const found = scenario().calendars.get(agency);
  if (found === undefined) throw new Error(`no agency ${agency}`);
  return found;
}

/** Calendar days on the clock after an instant, and then the addressee's next open minute. */
const answer = (agency: string, received: CaseMs, days: number): CaseMs =>
  dueInOffice(calendar(agency), caseMs(received + days * DAY_MS));

/** Leaves the ministry: two Korean office days after the desk handed it over. */
const transmitted = (submitted: string): CaseMs => addOfficeDays(calendar('A-MOJ'), instant(submitted), 2);

describe.each<[string, readonly Instant[]]>([
  ['clock changes', CLOCK_CHANGES],
  ['before the case', BEFORE_THE_CASE],
  ['alert and trace', ALERT_AND_TRACE],
  ['locate', LOCATE],
  ['takedown and after', TAKEDOWN_AND_AFTER],
])('%s: every clock shows the same instant', (_, instants) => {
  test.each(instants.map((one) => [one.what, one] as const))('%s', (_what, { reads, day }) => {
    const first = reads.find((reading) => reading.endsWith('UTC')) ?? reads[0] ?? '';
    const at = instant(first);
    expect(reads.map((reading) => readLike(reading, at))).toEqual(reads);
    if (day !== undefined) expect(dayOf(quietHarbor(), at)).toBe(day);
  });
});

describe('the case', () => {
  test('starts at its first instant', () => {
    expect(utcIso(scenario().start)).toBe('2031-03-03T00:00:00Z');
  });

  test.each(CASE_DAYS)('day %i is %s from midnight to midnight in Seoul', (day, date) => {
    const reading = `${date} 00:00 KST`;
    const midnight = instant(reading);
    expect(readLike(reading, midnight)).toBe(reading);
    expect(dayOf(quietHarbor(), midnight)).toBe(day);
    expect(dayOf(quietHarbor(), caseMs(midnight - 1))).toBe(day - 1);
    expect(dayOf(quietHarbor(), caseMs(midnight + DAY_MS - 1))).toBe(day);
  });

  test('knows how far Seoul is ahead of each place', () => {
    const ahead = (zone: string, at: string) => {
      const [seoul, other] = [scenario().zones.get('seoul'), scenario().zones.get(zone)];
      return seoul && other ? (offsetAt(seoul, instant(at)) - offsetAt(other, instant(at))) / 60 : null;
    };
    expect(ahead('washington', '2031-03-09 06:59 UTC')).toBe(14);
    expect(ahead('washington', '2031-03-09 07:00 UTC')).toBe(13);
    expect(ahead('washington', '2031-07-01 12:20 UTC')).toBe(13);
    expect(ahead('pelagia', '2031-03-03 00:00 UTC')).toBe(5);
    expect(ahead('pelagia', '2031-07-01 12:20 UTC')).toBe(5);
    expect(ahead('skerrland', '2031-03-30 00:59 UTC')).toBe(9);
    expect(ahead('skerrland', '2031-03-30 01:00 UTC')).toBe(8);
  });

  test('has ten observed Tuesdays from 15 April to 17 June', () => {
    const [first, last] = [instant('2031-04-15 20:00 KST'), instant('2031-06-17 20:00 KST')];
    const evenings = Array.from({ length: 10 }, (_, week) => caseMs(first + week * 7 * DAY_MS));
    expect(evenings.at(-1)).toBe(last);
    expect(evenings.every((at) => readLike('Tue 2031-04-15 20:00 KST', at).startsWith('Tue'))).toBe(true);
  });
});

describe.each(Object.entries(OFFICES))('the office %s', (agency, { hours, shut, weekend }) => {
  const zoneName = { seoul: 'KST', washington: 'EST', pelagia: 'PEL', skerrland: 'SKT' };
  const name = () => zoneName[calendar(agency).zone.id as keyof typeof zoneName];
  const local = (date: string, time: string) => instant(`${date} ${time} ${name()}`);

  test('is shut on its holidays and no other working day', () => {
    const found: string[] = [];
    for (let at = local('2031-03-03', '12:30'); at < local('2031-11-01', '00:00'); at = caseMs(at + DAY_MS)) {
      const reading = readLike(`Mon 2031-03-03 12:30 ${name()}`, at);
      const weekday = reading.slice(0, 3);
      const open = isOpen(calendar(agency), at);
      if (weekend.includes(weekday)) expect([reading, open]).toEqual([reading, false]);
      else if (!open) found.push(reading.slice(0, 14));
    }
    expect(found).toEqual(shut);
  });

  test('keeps its hours to the minute, before the clock changes and after them', () => {
    for (const date of ['2031-03-05', '2031-03-10', '2031-03-31', '2031-07-01']) {
      const [opens, closes] = hours.map((time) => local(date, time));
      if (opens === undefined || closes === undefined) throw new Error('two times');
      const open = [opens - 60_000, opens, closes - 60_000, closes].map((at) =>
        isOpen(calendar(agency), caseMs(at)),
      );
      expect([date, ...open]).toEqual([date, false, true, true, false]);
    }
  });
});

describe('what follows from the calendars', () => {
  test('on the holiday only the desk and the hold line work; the others open on Tuesday at nine', () => {
    const start = instant('2031-03-03 09:00 KST');
    expect(isOpen(calendar('A-KR'), start)).toBe(true);
    expect(isOpen(calendar('dalnaru-line'), start)).toBe(true);
    for (const agency of ['A-KRP', 'A-MOJ', 'A-FIU', 'dalnaru']) {
      expect(nextOpening(calendar(agency), start)).toBe(instant('2031-03-04 09:00 KST'));
    }
    // Washington: Sunday evening; it opens on Monday.
    expect(nextOpening(calendar('A-US'), start)).toBe(instant('2031-03-03 08:00 EST'));
  });

  test('office hours of the desk leave out the lunch break: a day has eight', () => {
    const eight = parseDuration('8 office hours');
    if (!eight.ok) throw new Error(eight.error);
    const nine = instant('2031-03-05 09:00 KST');
    expect(addDuration(calendar('A-KRP'), nine, eight.value)).toBe(instant('2031-03-05 18:00 KST'));
  });

  test('what leaves for Pelagia on the Friday before Founders’ Days is received on Tuesday', () => {
    expect(nextOpen(calendar('A-PE'), instant('2031-03-21 09:00 KST'))).toBe(instant('2031-03-25 08:00 PEL'));
  });

  test('the request to Pelagia is answered on day 113, or returned and answered too late', () => {
    const left = transmitted('2031-03-19 18:00 KST');
    expect(readLike('Fri 2031-03-21 18:00 KST', left)).toBe('Fri 2031-03-21 18:00 KST');
    const received = nextOpen(calendar('A-PE'), left);
    expect(readLike('Tue 2031-03-25 08:00 PEL', received)).toBe('Tue 2031-03-25 08:00 PEL');
    expect(received).toBe(instant('2031-03-25 13:00 KST'));
    expect(answer('A-PE', received, 90)).toBe(instant('2031-06-23 13:00 KST'));
    expect(readLike('Sun 2031-05-11 08:00 PEL', answer('A-PE', received, 45))).toBe(
      'Sun 2031-05-11 08:00 PEL',
    );
    const again = nextOpen(calendar('A-PE'), transmitted('2031-05-12 18:00 KST'));
    expect(readLike('Wed 2031-05-14 13:00 PEL', again)).toBe('Wed 2031-05-14 13:00 PEL');
    expect(readLike('Mon 2031-07-28 13:00 PEL', answer('A-PE', again, 75))).toBe('Mon 2031-07-28 13:00 PEL');
  });

  test('the last request for the first window is in before its conference', () => {
    const received = nextOpen(calendar('A-PE'), transmitted('2031-03-25 18:00 KST'));
    expect(received).toBeLessThan(instant('2031-03-27 16:00 PEL'));
    expect(answer('A-PE', received, 90)).toBeLessThan(instant('2031-06-25 21:00 KST'));
    const late = nextOpen(calendar('A-PE'), instant('2031-03-27 16:00 PEL'));
    expect(answer('A-PE', late, 90)).toBeGreaterThan(instant('2031-06-25 21:00 KST'));
  });

  test('Skerrland and the United States answer on day 79', () => {
    const left = transmitted('2031-03-19 18:00 KST');
    const inHavn = nextOpen(calendar('A-SK'), left);
    expect(inHavn).toBe(instant('2031-03-21 09:00 SKT'));
    expect(answer('A-SK', inHavn, 60)).toBe(instant('2031-05-20 18:00 KST'));
    const inWashington = nextOpen(calendar('A-US'), left);
    expect(inWashington).toBe(instant('2031-03-21 08:00 EDT'));
    expect(answer('A-US', inWashington, 60)).toBe(instant('2031-05-20 21:00 KST'));
  });

  test('records asked of Washington come six days after its morning', () => {
    const came = (sent: string) => answer('A-US', nextOpen(calendar('A-US'), instant(sent)), 6);
    expect(came('2031-03-12 18:00 KST')).toBe(instant('2031-03-18 21:00 KST'));
    expect(came('2031-03-18 18:00 KST')).toBe(instant('2031-03-24 21:00 KST'));
  });

  test('records of the first orders come on Monday 17 March, those of the exchange on the 11th', () => {
    expect(answer('dalnaru', instant('2031-03-04 10:00 KST'), 7)).toBe(instant('2031-03-11 10:00 KST'));
    expect(answer('hanmaru', instant('2031-03-11 11:00 KST'), 5)).toBe(instant('2031-03-17 09:00 KST'));
  });

  test.each([
    ['preservation', '2031-03-19 10:00 KST', 60, 'Sun 2031-05-18 10:00 KST'],
    ['images of the machine', '2031-02-28 00:00 KST', 60, 'Tue 2031-04-29 00:00 KST'],
    ['images of the locker', '2031-03-05 00:00 KST', 60, 'Sun 2031-05-04 00:00 KST'],
    ['leases', '2031-03-14 00:00 KST', 90, 'Thu 2031-06-12 00:00 KST'],
    ['no-notice', '2031-03-04 10:00 KST', 90, 'Mon 2031-06-02 10:00 KST'],
    ['emergency window', '2031-05-30 23:10 KST', 3, 'Mon 2031-06-02 23:10 KST'],
    ['second window after the first', '2031-07-01 21:20 KST', 42, 'Tue 2031-08-12 21:20 KST'],
  ])('%s from %s: %i days are %s', (_, from, days, until) => {
    expect(readLike(until, caseMs(instant(from) + days * DAY_MS))).toBe(until);
  });

  test('at T0 Pelagia has gone home until Wednesday; Havn works, Washington too', () => {
    const t0 = instant('2031-07-01 21:20 KST');
    expect(isOpen(calendar('A-PE'), t0)).toBe(false);
    expect(nextOpening(calendar('A-PE'), t0)).toBe(instant('2031-07-02 08:00 PEL'));
    expect(isOpen(calendar('A-SK'), t0)).toBe(true);
    expect(isOpen(calendar('A-US'), t0)).toBe(true);
    // After the first two days comes the long weekend.
    expect(nextOpening(calendar('A-US'), instant('2031-07-03 17:00 EDT'))).toBe(
      instant('2031-07-07 08:00 EDT'),
    );
  });

  test('at the conference every office is open or just closing', () => {
    const conference = instant('2031-06-25 21:00 KST');
    expect(isOpen(calendar('A-US'), conference)).toBe(true);
    expect(isOpen(calendar('A-SK'), conference)).toBe(true);
    expect(isOpen(calendar('A-PE'), caseMs(conference - 1))).toBe(true);
    expect(isOpen(calendar('A-PE'), conference)).toBe(false);
  });
});
