import { expect, test } from 'vitest';
import { claimParts, claimSentence } from '../../../../src/trainee/panels/findings/claim-parts';
import {
  draftFault,
  draftOf,
  withExhibit,
  withLeg,
  withSlot,
} from '../../../../src/trainee/panels/findings/finding-draft';
import { sampleView } from '../../../support/sample-view';

test('a claim is split at its slots, wherever the language has them', () => {
  const words = (claim: string) =>
    claimParts(claim).map((part) => (part.kind === 'text' ? part.text : `<${part.slot}>`));
  expect(words('The report is {code} and serves {use}.')).toEqual([
    'The report is ',
    '<code>',
    ' and serves ',
    '<use>',
    '.',
  ]);
  expect(words('{who}(이)가 {what}{where}에서')).toEqual(['<who>', '(이)가 ', '<what>', '<where>', '에서']);
  expect(words('No slot.')).toEqual(['No slot.']);
});

test('a slot that is empty reads as a dash', () => {
  expect(claimSentence('From {a} to {b}.', (slot) => (slot === 'a' ? 'Seoul' : null))).toBe(
    'From Seoul to —.',
  );
});

test('a draft is what the view holds, without the empty slots', () => {
  const [first, second] = sampleView('en').findings;
  expect(first && draftOf(first)).toEqual({
    slots: { code: 'intelligence', use: 'enquiries' },
    exhibits: ['E-02'],
    findings: [],
    confidence: 'almost-certain',
  });
  expect(second && draftOf(second)).toEqual({ slots: {}, exhibits: [], findings: [], confidence: null });
});

test('slots are chosen and emptied, exhibits put in and taken out', () => {
  const empty = { slots: {}, exhibits: [], findings: [], confidence: null };
  const chosen = withSlot(empty, 'code', 'open');
  expect(chosen.slots).toEqual({ code: 'open' });
  expect(withSlot(chosen, 'code', null).slots).toEqual({});
  const two = withExhibit(withExhibit(empty, 'E-02'), 'E-01');
  expect(two.exhibits).toEqual(['E-02', 'E-01']);
  expect(withExhibit(two, 'E-02').exhibits).toEqual(['E-01']);
});

test('a draft lacks its slots first, then its exhibits, then its confidence', () => {
  const finding = { slots: [{ id: 'code' }, { id: 'use' }], legs: [] };
  const empty = { slots: {}, exhibits: [], findings: [], confidence: null };
  expect(draftFault(empty, finding)).toEqual({ kind: 'slots', count: 2 });
  const filled = withSlot(withSlot(empty, 'code', 'open'), 'use', 'court');
  expect(draftFault(filled, finding)).toEqual({ kind: 'exhibits' });
  const shown = withExhibit(filled, 'E-01');
  expect(draftFault(shown, finding)).toEqual({ kind: 'confidence' });
  expect(draftFault({ ...shown, confidence: 'likely' }, finding)).toBeNull();
});

test('a finding that has legs is carried by an exhibit or by a finding', () => {
  const legs = [{ id: 'money', title: 'Money', findings: ['F-18'] }];
  const finding = { slots: [], legs };
  const empty = { slots: {}, exhibits: [], findings: [], confidence: 'likely' as const };
  expect(draftFault(empty, finding)).toEqual({ kind: 'legs' });
  expect(draftFault(withLeg(empty, 'F-18'), finding)).toBeNull();
  expect(draftFault(withExhibit(empty, 'E-01'), finding)).toBeNull();
  expect(withLeg(withLeg(empty, 'F-18'), 'F-18').findings).toEqual([]);
});
