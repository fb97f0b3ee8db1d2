import { expect, test } from 'vitest';
import { caseMs } from '../../../../src/base';
import type { RequestView } from '../../../../src/engine';
import { hourTicks, sharedWords } from '../../../../src/trainee/panels/map/hour-scale';
import { mapModel } from '../../../../src/trainee/panels/map/map-model';
import { officesByCloseness } from '../../../../src/trainee/panels/map/near-offices';
import { untilDate } from '../../../../src/trainee/panels/map/until-date';
import { localMoment, seoul } from '../../../support/sample-moments';
import { sampleView } from '../../../support/sample-view';

const view = sampleView('en');
const nbsp = (text: string) => text.replaceAll('_', '\u00a0');

test('each place stands with its own clock and says when it opens', () => {
  const places = mapModel(view, 'en').places;
  // The exchange is in the city of the desk: both are one node. The desk never closes, the exchange opens tomorrow.
  expect(places.map(({ id, label, localTime, status }) => [id, label, localTime, status])).toEqual([
    ['seoul-desk', 'Seoul', '11:05', '1 of 2 open'],
    ['us-fcd', 'Washington', '21:05', nbsp('opens in 10_h_55_min')],
    ['pecb', 'Port Amara', '06:05', nbsp('opens in 1_h_55_min')],
  ]);
  expect(places.filter((place) => place.invented).map((place) => place.id)).toEqual(['pecb']);
});

test('only requests that went abroad are drawn; what stays at home is not', () => {
  const requests = mapModel(view, 'en').requests;
  expect(requests.map(({ id, from, to, state }) => [id, from, to, state])).toEqual([
    ['R-01', 'seoul-desk', 'us-fcd', 'in-flight'],
    ['R-05', 'seoul-desk', 'us-fcd', 'answered'],
  ]);
  // R-01 will be received at 22:00 and takes one to two days.
  expect(requests[0]).toMatchObject({ progress: 0, expectedFrom: 0.5, text: 'not received yet' });
  // received 27 Feb 22:00, answered 2 Mar 23:00, so 73 of 120 hours.
  expect(requests[1]?.progress).toBeCloseTo(73 / 120, 6);
});

test('an answer fades a day after it came, what came back does not', () => {
  const faded = (hours: number, state: RequestView['state']) => {
    const answeredAt = localMoment(caseMs(view.clock.now.at - hours * 3_600_000), 'KST');
    const requests = view.requests.map((request) =>
      request.paper === 'R-05' ? { ...request, state, answeredAt } : request,
    );
    return mapModel({ ...view, requests }, 'en').requests.find(({ id }) => id === 'R-05')?.faded;
  };
  expect([faded(24, 'granted'), faded(25, 'granted'), faded(25, 'refused'), faded(25, 'returned')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('the scale of hours stands at full hours of the home desk and names the new day', () => {
  const ticks = hourTicks(view, 'en');
  // It is 11:05: noon is 55 minutes ahead, midnight 775.
  expect(ticks[0]).toEqual({ at: 55, label: '12' });
  expect(ticks.find((tick) => tick.at === 775)).toEqual({ at: 775, label: 'Tue 00' });
  expect(ticks.at(-1)).toEqual({ at: 1315, label: '09' });
});

test('an office beside a desk that never closes shares all its hours', () => {
  const washington = view.offices.find((office) => office.id === 'us-fcd');
  expect(washington && sharedWords(washington, view, 'en')).toBe(nbsp('9_h shared with Seoul'));
});

test('with a desk that closes, an office tells what they share', () => {
  const offices = view.offices.map((office) =>
    office.id === 'seoul-desk' ? { ...office, always: false, spans: [{ from: 0, to: 415 }] } : office,
  );
  const closing = { ...view, offices };
  const words = (id: string) => {
    const office = offices.find((each) => each.id === id);
    return office && sharedWords(office, closing, 'en');
  };
  // Seoul closes at 18:00, in 415 minutes. Port Amara works from minute 115 on, Washington from minute 655 on.
  expect(words('pecb')).toBe(nbsp('5_h shared with Seoul'));
  expect(words('us-fcd')).toBe('none shared with Seoul');
});

test('a written date is read on the clock of the home desk', () => {
  const now = seoul('2031-03-03T11:05');
  const read = untilDate({ date: '2031-03-04', time: '18:00' }, now);
  expect(read).toEqual({ ok: true, moment: seoul('2031-03-04T18:00') });
});

test('a date that is no date, is past, or is too far is refused with its reason', () => {
  const now = seoul('2031-03-03T11:05');
  const fault = (date: string, time: string) => {
    const read = untilDate({ date, time }, now);
    return read.ok ? 'none' : read.fault;
  };
  expect(fault('2031-02-30', '10:00')).toBe('form');
  expect(fault('2031-03-04', '24:00')).toBe('form');
  expect(fault('2031-03-', '10:00')).toBe('form');
  expect(fault('2031-03-03', '11:05')).toBe('past');
  expect(fault('2032-04-06', '11:05')).toBe('none');
  expect(fault('2032-04-06', '11:06')).toBe('far');
});

test('offices stand in the order of the work: home, partner, where something lies, the rest', () => {
  const [home, dalnaru, washington, amara] = view.offices;
  const mixed = [home, amara, dalnaru, washington].filter((office) => office !== undefined);
  expect(officesByCloseness({ ...view, offices: mixed }).map((office) => office.id)).toEqual([
    'seoul-desk',
    'us-fcd',
    'dalnaru',
    'pecb',
  ]);
});
