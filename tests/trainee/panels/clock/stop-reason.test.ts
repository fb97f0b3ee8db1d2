import { expect, test } from 'vitest';
import type { JournalEntry } from '../../../../src/engine';
import { captionText } from '../../../../src/trainee/app/caption-text';
import { stopSentence } from '../../../../src/trainee/panels/clock/stop-reason';
import { seoul } from '../../../support/sample-moments';
import { sampleView } from '../../../support/sample-view';

const view = sampleView('en');

/** The sample with one more line in its journal. */
const after = (what: string, at = view.clock.now) => {
  const entry: JournalEntry = { at, kind: 'deadline', what, about: 'log', title: 'Log abroad' };
  return { ...view, journal: [...view.journal, entry] };
};

test('a clock that stopped says which deadline is near or has passed', () => {
  expect(stopSentence(after('near'), 'en')).toContain('A deadline is near: Log abroad.');
  expect(stopSentence(after('near'), 'ko')).toContain('기한이 가깝습니다: Log abroad.');
  expect(stopSentence(after('lost'), 'en')).toContain('A deadline has passed: Log abroad.');
});

test('else it says that something came in', () => {
  expect(stopSentence(view, 'en')).toContain('something came in');
  expect(stopSentence(after('kept'), 'en')).toContain('something came in');
  expect(stopSentence(after('near', seoul('2031-03-03T11:00')), 'en')).toContain('something came in');
});

test('captions name the deadline', () => {
  const caption = (what: 'near' | 'lost', language: 'en' | 'ko') =>
    captionText({ type: 'caption', caption: `deadline-${what}`, about: 'log' }, after(what), language);
  expect(caption('near', 'en')).toBe('A deadline is near: Log abroad.');
  expect(caption('lost', 'ko')).toBe('기한 경과: Log abroad');
});
