import { expect, test } from 'vitest';
import { PLACE_IDS, type PlaceId } from '../../../../src/trainee/bridge';
import { daylightAt, deskModel } from '../../../../src/trainee/panels/desk/desk-model';
import { openLines } from '../../../../src/trainee/panels/desk/open-lines';
import { sampleView } from '../../../support/sample-view';

const keys = Object.fromEntries(PLACE_IDS.map((id, index) => [id, String(index + 2)])) as Record<
  PlaceId,
  string
>;

test('the desk shows the clocks of the home desk and of its partner', () => {
  const { clocks } = deskModel(sampleView('en'), 'en', keys);
  expect(clocks.map(({ label, time, open, note }) => ({ label, time, open, note }))).toEqual([
    { label: 'Seoul', time: '11:05', open: true, note: 'never closes' },
    // Washington is closed and opens at 22:00 in Seoul: 10 h 55 min after 11:05.
    { label: 'Washington', time: '21:05', open: false, note: 'opens in 10\u00a0h\u00a055\u00a0min' },
  ]);
});

test('the case file counts what is done', () => {
  const { caseFile } = deskModel(sampleView('en'), 'en', keys);
  expect(caseFile.number).toBe('QH-2031-07');
  expect(caseFile.stage).toBe('Stage 1');
  expect(caseFile.briefingLabel).toBe('Mon\u00a03\u00a0Mar');
  expect(caseFile.aims).toBe('1 of 3 tasks done');
});

test('each place tells its most pressing thing, with its key', () => {
  const { places } = deskModel(sampleView('en'), 'en', keys);
  expect(places.map((place) => place.id)).toEqual([...PLACE_IDS]);
  const of = (id: PlaceId) => places.find((place) => place.id === id);
  expect(of('inbox')).toMatchObject({ key: '2', tone: 'contradiction' });
  expect(of('inbox')?.note).toContain('1 returned');
  expect(of('map')).toMatchObject({ note: '1 request in flight', tone: 'request' });
  expect(of('findings')).toMatchObject({ note: '1 in draft', tone: 'waiting', mark: 'F-02' });
  expect(of('debrief')).toMatchObject({ note: 'Opens after stage 1', tone: 'none' });
  expect(of('evidence')?.mark).toBe('QH-07');
});

test('the same desk speaks Korean', () => {
  const { caseFile, places } = deskModel(sampleView('ko'), 'ko', keys);
  expect(caseFile.stage).toBe('1단계');
  expect(places.find((place) => place.id === 'map')?.note).toBe('회신 대기 1건');
});

test('it is dark at night, bright at noon and between them at seven', () => {
  expect([0, 5, 7, 12, 18.5, 23].map(daylightAt)).toEqual([0, 0, 0.5, 1, 0.5, 0]);
});

test('open lines begin with what came back and name where each is worked on', () => {
  const lines = openLines(sampleView('en'), 'en');
  expect(lines.map((line) => `${line.kind} ${line.id} ${line.screen}`)).toEqual([
    'contradiction R-02 inbox',
    'request R-01 inbox',
    'waiting R-03 inbox',
    'waiting intake inbox',
    'request F-01 findings',
    'waiting F-02 findings',
    'entity T-1 findings',
  ]);
  expect(lines[0]?.state).toBe('returned, 2 to mend');
});
