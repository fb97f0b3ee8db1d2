import { describe, expect, it } from 'vitest';
import { catalogueFaults, createStrings, fillTemplate, particle, placeholdersOf } from '../../src/ui';

const strings = createStrings({
  en: {
    saved: 'Saved at {time}',
    left: '{count} {count|day|days} left',
    opened: '{name} is open',
    plain: 'Tray',
  },
  ko: {
    saved: '{time} 저장',
    left: '{count}일 남음',
    opened: '{name}{이/가} 열려 있습니다',
    plain: '꺼내 둔 자료',
  },
});

describe('a catalogue of screen texts', () => {
  it('fills its placeholders in both languages', () => {
    expect(strings.in('en')('saved', { time: '11:08' })).toBe('Saved at 11:08');
    expect(strings.in('ko')('saved', { time: '11:08' })).toBe('11:08 저장');
    expect(strings.in('ko')('plain')).toBe('꺼내 둔 자료');
  });

  it('chooses the English word by number', () => {
    expect(strings.in('en')('left', { count: 1 })).toBe('1 day left');
    expect(strings.in('en')('left', { count: 9 })).toBe('9 days left');
    expect(strings.in('ko')('left', { count: 9 })).toBe('9일 남음');
  });

  it('chooses the Korean particle by the last sound of the value', () => {
    expect(strings.in('ko')('opened', { name: '지도' })).toBe('지도가 열려 있습니다');
    expect(strings.in('ko')('opened', { name: '문서함' })).toBe('문서함이 열려 있습니다');
  });

  it('leaves a placeholder without a value visible', () => {
    expect(fillTemplate('Saved at {time}', {})).toBe('Saved at {time}');
    expect(fillTemplate('{constructor}', {})).toBe('{constructor}');
  });

  it('does not read placeholders inside the values it puts in', () => {
    expect(fillTemplate('{a} and {b}', { a: '{b}', b: 'two' })).toBe('{b} and two');
  });
});

describe('Korean particles', () => {
  it.each([
    ['서울', '을', '를', '을'],
    ['워싱턴', '은', '는', '은'],
    ['헤이그', '은', '는', '는'],
    ['E-03', '이', '가', '이'],
    ['E-09', '이', '가', '가'],
    ['(발췌)', '을', '를', '를'],
    ['서울', '으로', '로', '로'],
    ['문서함', '으로', '로', '으로'],
    ['지도', '으로', '로', '로'],
    ['E-01', '으로', '로', '로'],
    ['IBM', '을', '를', '을'],
  ])('after %s, of %s and %s, takes %s', (before, closed, open, expected) => {
    expect(particle(before, closed, open)).toBe(expected);
  });
});

describe('the parity of two catalogues', () => {
  it('finds nothing to say about equal ones', () => {
    expect(catalogueFaults(strings.catalogues)).toEqual([]);
  });

  it('names a key that one language lacks, in either direction', () => {
    expect(catalogueFaults({ en: { a: 'A', b: 'B' }, ko: { a: '가', c: '다' } })).toEqual([
      '"b" is in en and not in ko',
      '"c" is in ko and not in en',
    ]);
  });

  it('names placeholders that differ, and empty texts', () => {
    expect(catalogueFaults({ en: { a: '{n} left', b: ' ' }, ko: { a: '{m} 남음', b: '나' } })).toEqual([
      '"a" has {n} in en and {m} in ko',
      '"b" is empty',
    ]);
  });

  it('counts a placeholder once, and a particle not at all', () => {
    expect(placeholdersOf('{count} {count|day|days}, {name}{을/를}')).toEqual(['count', 'name']);
  });
});
