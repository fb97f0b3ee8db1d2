import { expect, test } from 'vitest';
import { mapModel } from '../../../../src/trainee/panels/map/map-model';
import { hourGroups, officePlaces } from '../../../../src/trainee/panels/map/office-places';
import { locateView } from '../../../support/sample-locate';

const view = locateView('en');
const ids = (offices: readonly { readonly id: string }[]) => offices.map((office) => office.id).join(' ');

test('fifteen offices are four places: home with two cities of its country, and one each abroad', () => {
  const places = officePlaces(view);
  // Home first, then the partner; Port Amara and Havn each have something at work, in the order of the case.
  expect(places.map(({ id, city }) => [id, city])).toEqual([
    ['A-KR', 'Seoul'],
    ['A-US', 'Washington'],
    ['A-PE', 'Port Amara, Pelagia'],
    ['A-SK', 'Havn, Skerrland'],
  ]);
  // Gwacheon is 0.1 degrees from Seoul, Mokpo 2.8.
  expect(places[0]?.offices.map((office) => office.id).toSorted()).toEqual(
    [
      'A-KR',
      'A-KRP',
      'A-MOJ',
      'A-FIU',
      'dalnaru',
      'dalnaru-line',
      'hanmaru',
      'haesol',
      'gannet',
      'ferry',
    ].toSorted(),
  );
  expect(places.slice(1).map(({ offices }) => ids(offices))).toEqual([
    'A-US A-OIA',
    'A-PE',
    'A-SK northquay',
  ]);
});

test('offices of another country are never one place, however near', () => {
  const offices = view.offices.map((office) =>
    office.id === 'A-SK' ? { ...office, lat: 38.9, lon: -77.04 } : office,
  );
  const washington = officePlaces({ ...view, offices }).find(({ id }) => id === 'A-US');
  expect(washington && ids(washington.offices)).toBe('A-US A-OIA');
});

test('an office four degrees off is a place of its own', () => {
  const moved = (lat: number) =>
    officePlaces({
      ...view,
      offices: view.offices.map((office) =>
        office.id === 'ferry' ? { ...office, lat, lon: 126.98 } : office,
      ),
    }).length;
  // Along a meridian the angle is the difference of latitudes: Seoul lies at 37.57.
  expect([moved(33.6), moved(33.5)]).toEqual([4, 5]);
});

test('the scale has one row for the offices of a place with the same hours', () => {
  expect(hourGroups(view).map(({ city, offices }) => [city, offices.length])).toEqual([
    ['Seoul', 2],
    ['Seoul', 8],
    ['Washington', 2],
    ['Port Amara, Pelagia', 1],
    ['Havn, Skerrland', 2],
  ]);
});

test('a place of many offices counts them, one of few names them; home says what waits there', () => {
  const note = (id: string) => mapModel(view, 'en').places.find((place) => place.id === id)?.note;
  expect(note('A-KR')).toBe('10 offices · 1 waiting');
  expect(note('A-US')).toBe('FCD Washington · OIA');
  expect(note('A-SK')).toBe('SPCC · Northquay');
});
