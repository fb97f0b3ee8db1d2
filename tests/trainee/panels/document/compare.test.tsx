import { describe, expect, test } from 'vitest';
import { documentSpans } from '../../../../src/scenario';
import { compareKeyIsFree } from '../../../../src/trainee/panels/document/compare/compare-button';
import {
  answerTo,
  type CallDraft,
  callOf,
  comparable,
  RELATION_ORDER,
  spanLines,
} from '../../../../src/trainee/panels/document/compare/compare-model';
import { DEFAULT_HOTKEYS } from '../../../../src/trainee/settings/hotkeys';
import { abroadView } from '../../../support/sample-abroad';

const { documents, comparisons } = abroadView('en');
const log = documents.find((each) => each.id === 'E-32')?.body ?? '';

describe('the lines of a paper', () => {
  test('are counted as the engine counts them, and read without their marks', () => {
    const lines = spanLines(log);
    expect(lines).toHaveLength(documentSpans(log).length);
    expect(lines.map((line) => line.text)).toEqual([
      'Log, first page',
      'The host keeps thirty days.',
      'Time (UTC) · Address',
      '2031-02-28 13:47:05 · 198.51.100.24',
      '2031-02-28 13:58:41 · 198.51.100.24',
      'Clock set by the second.',
      '203.0.113.9 is not in it.',
    ]);
    expect(lines.map((line) => line.span)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('are as many in Korean', () => {
    const korean = abroadView('ko').documents.find((each) => each.id === 'E-32')?.body ?? '';
    expect(spanLines(korean)).toHaveLength(7);
  });
});

describe('a comparison', () => {
  const whole: CallDraft = {
    a: { document: 'E-01', span: 1 },
    b: { document: 'E-32', span: 3 },
    relation: 'corroborates',
  };

  test('is called once everything is chosen, and says what is not', () => {
    expect(callOf(whole)).toEqual({
      a: { document: 'E-01', span: 1 },
      b: { document: 'E-32', span: 3 },
      relation: 'corroborates',
    });
    expect(callOf({ ...whole, b: { document: null, span: null } })).toBe('document');
    expect(callOf({ ...whole, a: { document: 'E-01', span: null } })).toBe('first');
    expect(callOf({ ...whole, b: { document: 'E-32', span: null } })).toBe('second');
    expect(callOf({ ...whole, relation: null })).toBe('relation');
    expect(callOf({ ...whole, b: whole.a })).toBe('same');
  });

  test('the first line of a paper is as good as any', () => {
    expect(callOf({ ...whole, a: { document: 'E-01', span: 0 } })).toMatchObject({ a: { span: 0 } });
  });

  test('two lines of one paper can be compared', () => {
    expect(callOf({ ...whole, b: { document: 'E-01', span: 2 } })).toMatchObject({ b: { span: 2 } });
  });

  test('is answered by the last that said the same, on whichever side its papers lay', () => {
    const asked = {
      a: { document: 'E-32', span: 2 },
      b: { document: 'E-01', span: 1 },
      relation: 'no-relation',
    } as const;
    expect(answerTo(comparisons, asked)?.right).toBe(false);
    expect(answerTo(comparisons, { ...asked, relation: 'corroborates' })).toBeUndefined();
    expect(answerTo(comparisons, { ...asked, a: { document: 'E-32', span: 3 } })).toBeUndefined();
  });

  test('offers four relations, an honest "none" among them', () => {
    expect([...RELATION_ORDER].sort()).toEqual(['contradicts', 'corroborates', 'no-relation', 'same-entity']);
  });

  test('takes papers that were opened, those in the tray first', () => {
    const ids = comparable({ documents }, ['E-01', 'E-04']).map((each) => each.id);
    expect(ids[0]).toBe('E-01');
    expect(ids).not.toContain('E-04'); // never opened
    expect(ids).toContain('M-01'); // messages as well
  });

  test('C opens it unless single keys are off or C does something else', () => {
    expect(compareKeyIsFree({ hotkeysOn: true, hotkeys: DEFAULT_HOTKEYS })).toBe(true);
    expect(compareKeyIsFree({ hotkeysOn: false, hotkeys: DEFAULT_HOTKEYS })).toBe(false);
    expect(compareKeyIsFree({ hotkeysOn: true, hotkeys: { ...DEFAULT_HOTKEYS, log: 'c' } })).toBe(false);
  });
});
