import { expect, test } from 'vitest';
import type { DeadlineView } from '../../../../src/engine';
import {
  expiresBy,
  expiries,
  savingRequests,
  savingWords,
  timeLeft,
} from '../../../../src/trainee/panels/map/expiries';
import { mapModel } from '../../../../src/trainee/panels/map/map-model';
import { locateView } from '../../../support/sample-locate';
import { seoul } from '../../../support/sample-moments';

const view = locateView('en');
const byId = (id: string): DeadlineView => {
  const found = view.deadlines.find((deadline) => deadline.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

test('what expires stands apart from what is due, the soonest first', () => {
  expect(ids(expiries(view))).toEqual(['still', 'log']);
});

test('an advance passes what is gone by its moment, that moment included', () => {
  expect(ids(expiresBy(view, seoul('2031-03-21T17:59')))).toEqual([]);
  expect(ids(expiresBy(view, seoul('2031-03-21T18:00')))).toEqual(['still']);
  expect(ids(expiresBy(view, seoul('2031-04-01T09:00')))).toEqual(['still', 'log']);
  expect(expiresBy(view, null)).toEqual([]);
});

test('time left is whole days from two days on, then whole hours, and minutes at the last', () => {
  const now = seoul('2031-03-20T14:20');
  expect(timeLeft(seoul('2031-04-01T09:00'), now, 'en')).toBe('11 days left');
  expect(timeLeft(seoul('2031-03-22T14:20'), now, 'en')).toBe('2 days left');
  expect(timeLeft(seoul('2031-03-22T14:19'), now, 'en').replaceAll('\u00a0', ' ')).toBe('1 d 23 h left');
  expect(timeLeft(seoul('2031-04-01T09:00'), now, 'ko')).toBe('11일 남음');
});

test('a draft to the place that keeps a thing is beside it, though it goes to another office there', () => {
  const { drafts, sent } = savingRequests(byId('log'), view);
  expect(drafts.map(({ paper }) => paper)).toEqual(['R-06']);
  expect(sent).toEqual([]);
  expect(savingWords(byId('log'), view, 'en')).toBe('Preservation, connection logs: still to finish');
});

test('at home only what went to the keeper itself counts', () => {
  expect(savingRequests(byId('still'), view).sent.map(({ paper }) => paper)).toEqual(['R-04-lease']);
  expect(savingWords(byId('still'), view, 'en')).toBe('Subscriber and lease records: on its way');
});

test('on the map an expiry is a card at its place; one that has no office is none', () => {
  expect(mapModel(view, 'en').expiring).toEqual([
    {
      id: 'still',
      place: 'A-KR',
      text: 'Camera stills of the locker: 1\u00a0d\u00a03\u00a0h left',
      note: 'Subscriber and lease records: on its way',
    },
    {
      id: 'log',
      place: 'A-SK',
      text: 'Log abroad: 11 days left',
      note: 'Preservation, connection logs: still to finish',
    },
  ]);
  const deadlines = view.deadlines.map((deadline) => ({ ...deadline, office: null }));
  expect(mapModel({ ...view, deadlines }, 'en').expiring).toEqual([]);
});
