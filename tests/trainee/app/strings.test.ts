import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../../src/engine';
import { HOST_FAILURES } from '../../../src/protocol';
import { reviewStrings } from '../../../src/review/app/strings';
import { judgeStrings } from '../../../src/review/judge/strings';
import { eventWords } from '../../../src/review/run/event-words';
import { runStrings } from '../../../src/review/run/strings';
import { appStrings } from '../../../src/trainee/strings/app';
import { captionStrings } from '../../../src/trainee/strings/captions';
import { debriefStrings } from '../../../src/trainee/strings/debrief';
import { failureStrings } from '../../../src/trainee/strings/failures';
import { laterStrings } from '../../../src/trainee/strings/later';
import { refusalStrings } from '../../../src/trainee/strings/refusals';
import { settingsStrings } from '../../../src/trainee/strings/settings';
import { sheetStrings } from '../../../src/trainee/strings/sheets';
import { startStrings } from '../../../src/trainee/strings/start';
import { wordStrings } from '../../../src/trainee/strings/words';
import { failureSentence, journalTitle, journalWhat, refusalSentence } from '../../../src/trainee/words';
import { catalogueFaults } from '../../../src/ui';

describe('the texts of the app', () => {
  test.each([
    ['app', appStrings],
    ['captions', captionStrings],
    ['debrief', debriefStrings],
    ['failures', failureStrings],
    ['later', laterStrings],
    ['refusals', refusalStrings],
    ['settings', settingsStrings],
    ['sheets', sheetStrings],
    ['start', startStrings],
    ['words', wordStrings],
    ['review', reviewStrings],
    ['judging', judgeStrings],
    ['event words', eventWords],
    ['a run', runStrings],
  ])('%s has both languages, with the same placeholders', (_, strings) => {
    expect(catalogueFaults(strings.catalogues)).toEqual([]);
  });

  test('every refusal has its own sentence in both languages', () => {
    for (const language of ['en', 'ko'] as const) {
      const sentences = REFUSAL_CODES.map((code) => refusalSentence({ code, about: '' }, language));
      expect(new Set(sentences).size).toBe(REFUSAL_CODES.length);
    }
  });

  test('every failure of a host has a sentence, and whatever else is thrown has one too', () => {
    const internal = failureSentence(new TypeError('x'), 'en');
    for (const code of HOST_FAILURES) {
      const sentence = failureSentence(Object.assign(new Error(code), { code }), 'en');
      expect(sentence === internal).toBe(code === 'internal');
    }
    expect(failureSentence('thrown text', 'ko')).toBe(failureStrings.in('ko')('internal'));
  });

  test('a review in the log reads as its band, and an unknown code says nothing', () => {
    expect(journalWhat('all-sound', 'en')).toBe('All three are sound.');
    expect(journalWhat('returned', 'ko')).toBe('반려');
    expect(journalWhat('something-new', 'en')).toBe('');
  });

  test('in the log an act of the board has its name, and a long number is cut to its ends', () => {
    const about = (title: string) => journalTitle({ kind: 'board', title }, 'en');
    expect(about('cluster.merge')).toBe('merge inputs');
    expect(about('4be1'.repeat(16))).toBe('4be14b…4be1');
    expect(about('Order of court')).toBe('Order of court');
    expect(journalTitle({ kind: 'document', title: 'Report' }, 'ko')).toBe('Report');
  });

  test('the places bear the same names everywhere', () => {
    expect(
      ['desk', 'inbox', 'map', 'tracing', 'evidence', 'findings', 'operations', 'debrief'].map(
        (id) => wordStrings.catalogues.ko[`screen.${id}`],
      ),
    ).toEqual(['사건 현황', '문서함', '지도', '자금 추적', '수사 자료', '사실 판단', '작전', '사후 검토']);
  });
});
