import { expect, test } from 'vitest';
import { currentReview, ofThisStage } from '../../../../src/trainee/panels/findings/stage-filter';
import { locateView } from '../../../support/sample-locate';

const view = locateView('en');
const [review] = view.reviews;
if (review === undefined) throw new Error('The sample has no review');
const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id);
const THIRD = ['F-13', 'F-14', 'F-15', 'F-16', 'F-17', 'F-18', 'F-19', 'F-20', 'F-21'];

test('the stage shows what goes to its review, locked or not', () => {
  const locked = view.findings.map((finding) => ({ ...finding, open: finding.id === 'F-21' }));
  expect(ids(ofThisStage({ ...view, findings: locked }))).toEqual(THIRD);
});

test('an earlier review that is still open, and its findings, do not count to the stage', () => {
  const earlier = { ...review, id: 'review-1', findings: ['F-01', 'F-05'] };
  const open = view.findings.map((finding) => ({ ...finding, open: true }));
  const both = { findings: open, reviews: [earlier, review] };
  expect(currentReview(both)?.id).toBe('review-3');
  expect(ids(ofThisStage(both))).toEqual(THIRD);
  // Once the later one is closed, the earlier is the one at work.
  expect(currentReview({ reviews: [earlier, { ...review, open: false }] })?.id).toBe('review-1');
});

test('an open finding that goes to no review is part of the stage', () => {
  const reviews = [{ ...review, findings: THIRD.slice(0, 8) }];
  expect(ids(ofThisStage({ ...view, reviews }))).toEqual(THIRD);
});

test('with nothing at work, everything is shown', () => {
  const findings = view.findings.map((finding) => ({ ...finding, open: false }));
  expect(ofThisStage({ findings, reviews: [] })).toHaveLength(11);
});
