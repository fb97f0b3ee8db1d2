import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { badgeCount } from '../../../src/trainee/app/rail-badges';
import { PRODUCT_VERSION } from '../../../src/trainee/app/version';
import { points, signedPoints } from '../../../src/trainee/panels/debrief/points';
import { agoText } from '../../../src/trainee/start/ago-text';
import { sessionDraft, sessionFault, sessionRequest } from '../../../src/trainee/start/session-draft';
import { SAMPLE_CARD, SAMPLE_SAVE } from '../../support/fake-library';
import { sampleDebriefView, sampleView } from '../../support/sample-view';

describe('the start page', () => {
  test('the version shown is the one of the package', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect(PRODUCT_VERSION).toBe(version);
  });

  const saved = '2026-05-04T05:20:00Z';
  test.each([
    ['2026-05-04T05:20:30Z', 'just now', '방금'],
    ['2026-05-04T05:21:00Z', '1 minute ago', '1분 전'],
    ['2026-05-04T08:19:00Z', '2 hours ago', '2시간 전'],
    ['2026-05-06T05:20:00Z', '2 days ago', '2일 전'],
    ['2026-05-04T05:00:00Z', 'just now', '방금'],
  ])('a save of 05:20 read at %s is "%s"', (now, english, korean) => {
    expect(agoText(saved, Date.parse(now), 'en')).toBe(english);
    expect(agoText(saved, Date.parse(now), 'ko')).toBe(korean);
  });

  test('a new session takes the first free slot and the parameters’ defaults', () => {
    expect(sessionDraft(SAMPLE_CARD, [SAMPLE_SAVE], 'en')).toEqual({
      slot: 2,
      mode: 'guided',
      pseudonym: 'trainee',
      parameters: { kr_budapest: 'party' },
    });
  });

  test('an empty pseudonym becomes the general one; one with signs is refused in words', () => {
    const draft = { ...sessionDraft(SAMPLE_CARD, [], 'ko'), pseudonym: '  ' };
    expect(sessionFault(draft, 'ko')).toBeNull();
    expect(sessionRequest(SAMPLE_CARD, draft, 'ko').pseudonym).toBe('훈련생');
    expect(sessionFault({ ...draft, pseudonym: '=HYPERLINK()' }, 'en')).toMatch(/Letters, digits/);
    expect(sessionFault({ ...draft, pseudonym: '왜가리 7' }, 'ko')).toBeNull();
  });
});

describe('counts and points', () => {
  test('the rail counts what is unread, on the way and ready for review', () => {
    const view = sampleView('en');
    expect(badgeCount(view, 'inbox')).toBe(3);
    expect(badgeCount(view, 'map')).toBe(1);
    expect(badgeCount(view, 'findings')).toBe(1);
    expect(badgeCount(view, 'tracing')).toBe(0);
  });

  test('the debrief is new until the own account is written', () => {
    expect(badgeCount(sampleView('en'), 'debrief')).toBe(0);
    expect(badgeCount(sampleDebriefView('en', null), 'debrief')).toBe(1);
    expect(badgeCount(sampleDebriefView('en', 'Mine.'), 'debrief')).toBe(0);
  });

  test('quarters print as points, costs with a real minus', () => {
    expect([7, 8, 0].map(points)).toEqual(['1.75', '2', '0']);
    expect([6, -2, 0].map(signedPoints)).toEqual(['+1.5', '−0.5', '0']);
  });
});
