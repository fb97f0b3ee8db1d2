import { describe, expect, test } from 'vitest';
import { citable } from '../../../../src/trainee/panels/document/cite/citable';
import {
  chipBefore,
  chipBegun,
  citedParts,
  exhibitsCited,
  joinedParts,
  withChip,
  withoutChip,
} from '../../../../src/trainee/panels/document/cite/cited-text';
import { abroadView } from '../../../support/sample-abroad';

describe('a text that cites exhibits', () => {
  test.each([
    '',
    'no chip',
    '[[E-09]]',
    'It left [[E-09]], then [[E-10]][[E-11]].\nSecond line [[ E-12 ]] and [[E-13',
    '계좌는 [[E-09]]에 따르면 개설 직후임.',
  ])('cut at its chips and joined again it is the same: %j', (text) => {
    expect(joinedParts(citedParts(text))).toBe(text);
  });

  test('chips are found; brackets that hold no number are text', () => {
    expect(citedParts('At 02:39 [[E-09]], not [E-10], [[]] or [[E 11]].')).toEqual([
      { kind: 'text', text: 'At 02:39 ' },
      { kind: 'chip', exhibit: 'E-09' },
      { kind: 'text', text: ', not [E-10], [[]] or [[E 11]].' },
    ]);
    expect(exhibitsCited('[[E-10]] before [[E-09]] and [[E-10]] again')).toEqual(['E-10', 'E-09']);
  });

  test('a chip takes the place of what was begun, with a space only to a word beside it', () => {
    expect(withChip('opened at 02:39', 15, 15, 'E-09')).toEqual({
      text: 'opened at 02:39 [[E-09]]',
      caret: 24,
    });
    expect(withChip('see ([[E-0) now', 5, 10, 'E-09')).toEqual({ text: 'see ([[E-09]]) now', caret: 13 });
    expect(withChip('The credit', 0, 0, 'E-09').text).toBe('[[E-09]] The credit');
    expect(withChip('에 따르면', 0, 0, 'E-09').text).toBe('[[E-09]]에 따르면');
    expect(withChip('', 0, 0, 'E-09')).toEqual({ text: '[[E-09]]', caret: 8 });
  });

  test('a chip is taken out without leaving two spaces; other parts cannot be', () => {
    expect(withoutChip('at 02:39 [[E-09]] he left', 1)).toBe('at 02:39 he left');
    expect(withoutChip('[[E-09]] and [[E-10]]', 2)).toBe('[[E-09]] and');
    expect(withoutChip('at 02:39 [[E-09]], he left', 1)).toBe('at 02:39, he left');
    expect(withoutChip('[[E-09]] says so', 0)).toBe('says so');
    expect(withoutChip('at 02:39 [[E-09]]', 0)).toBe('at 02:39 [[E-09]]');
  });

  test('Backspace behind a chip finds where it begins, and only right behind it', () => {
    expect(chipBefore('x [[E-09]] y', 10)).toEqual({ from: 2 });
    expect(chipBefore('x [[E-09]] y', 11)).toBeNull();
    expect(chipBefore('x [[E-09]] y', 9)).toBeNull();
  });

  test('two brackets before the caret begin a chip; a closed one or a space ends it', () => {
    expect(chipBegun('see [[', 6)).toEqual({ from: 4, query: '' });
    expect(chipBegun('see [[E-0 and more', 9)).toEqual({ from: 4, query: 'E-0' });
    expect(chipBegun('see [[E-09]]', 12)).toBeNull();
    expect(chipBegun('see [[E and', 11)).toBeNull();
  });
});

describe('what can be cited', () => {
  const { documents } = abroadView('en');

  test('opened exhibits, those in the tray first in its order, then the newest; no messages', () => {
    // E-04 and E-05 were never opened.
    const ids = citable({ documents, tray: ['E-04', 'E-14', 'E-01'] }, '').map((each) => each.id);
    expect(ids).toEqual(['E-14', 'E-01', 'E-09', 'E-32', 'E-07', 'E-02', 'E-03']);
  });

  test('a number or a word of the title narrows it', () => {
    expect(citable({ documents, tray: [] }, 'e-0').map((each) => each.id)).not.toContain('E-14');
    expect(citable({ documents, tray: [] }, 'SERVER log').map((each) => each.id)).toEqual(['E-32']);
  });
});
