import { describe, expect, test } from 'vitest';
import { codesOf, exhibitsOf } from '../../../../src/trainee/panels/evidence/exhibit-list';
import { sampleView } from '../../../support/sample-view';

const { documents } = sampleView('ko');

describe('the evidence locker', () => {
  test('holds exhibits and no messages, by arrival; those of one moment by number', () => {
    const ids = exhibitsOf(documents, { code: 'all', order: 'oldest' }).map((each) => each.id);
    expect(ids).toEqual(['E-03', 'E-04', 'E-14', 'E-01', 'E-02', 'E-07', 'E-05', 'E-09']);
  });

  test('newest first turns the days, not the numbers of one moment', () => {
    const ids = exhibitsOf(documents, { code: 'intelligence', order: 'newest' }).map((each) => each.id);
    expect(ids).toEqual(['E-07', 'E-01', 'E-02']);
  });

  test('offers only codes that an exhibit bears', () => {
    expect(codesOf(documents)).toEqual(['intelligence', 'police', 'evidence', 'open', 'internal']);
    expect(codesOf(documents.filter((each) => each.id === 'E-04'))).toEqual(['open']);
  });
});
