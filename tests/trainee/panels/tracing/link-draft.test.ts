import { describe, expect, test } from 'vitest';
import { boardKey } from '../../../../src/trainee/panels/tracing/letter-keys';
import {
  agreement,
  draftOf,
  linkFault,
  ruleReadings,
} from '../../../../src/trainee/panels/tracing/link-draft';
import { sampleBoard, sampleTxid } from '../../../support/sample-board';

const tx = (name: string) => {
  const found = sampleBoard('en').transactions.find(({ txid }) => txid === sampleTxid(name));
  if (found === undefined) throw new Error(`The sample has no ${name}`);
  return found;
};

describe('what is about to be said of a link', () => {
  test('it begins with the change as the rules have it, and leaves how sure to the trainee', () => {
    expect(draftOf(tx('T-3'))).toMatchObject({ output: 0, confidence: null, signals: [] });
  });

  test('where no rule decides, the output is for the trainee to choose', () => {
    expect(draftOf(tx('T-4')).output).toBeNull();
  });

  test('what was asserted is where it goes on', () => {
    expect(draftOf(tx('T-2'))).toMatchObject({ output: 1, confidence: 'almost-certain' });
  });

  test('the output comes first, then how sure; "cannot be told" is an answer too', () => {
    const draft = draftOf(tx('T-4'));
    expect(linkFault(draft)).toBe('output');
    expect(linkFault({ ...draft, output: -1 })).toBe('confidence');
    expect(linkFault({ ...draft, output: -1, confidence: 'likely' })).toBeNull();
  });
});

describe('what the rules say', () => {
  test('a rule that names two outputs is one rule; silent ones come last', () => {
    expect(ruleReadings(tx('T-3')).map(({ rule, names }) => [rule, names])).toEqual([
      ['power-of-ten', [0]],
      ['fresh', [0, 1]],
      ['optimal-change', [1]],
      ['fixed-fee', [1]],
      ['address-reuse', []],
      ['address-type', []],
      ['locktime', []],
      ['peeling-chain', []],
    ]);
  });

  test('two of the four that speak name the first output, three the second', () => {
    expect(agreement(tx('T-3'), 0)).toEqual({ agree: 2, of: 4 });
    expect(agreement(tx('T-3'), 1)).toEqual({ agree: 3, of: 4 });
  });
});

describe('keys of the board', () => {
  const press = (key: string, code: string, ctrlKey = false) => ({
    key,
    code,
    ctrlKey,
    altKey: false,
    metaKey: false,
  });

  test('letters work by their place on the keyboard, so also under a Korean layout', () => {
    expect(boardKey(press('a', 'KeyA'), true)).toBe('assert');
    expect(boardKey(press('ㅁ', 'KeyA'), true)).toBe('assert');
  });

  test('where single keys are switched off, only Enter, plus and Delete are left', () => {
    expect(boardKey(press('a', 'KeyA'), false)).toBeNull();
    expect(boardKey(press('Enter', 'Enter'), false)).toBe('open');
    expect(boardKey(press('+', 'Equal'), false)).toBe('place');
    expect(boardKey(press('Delete', 'Delete'), false)).toBe('remove');
  });

  test('with Ctrl a letter is not a key of the board', () => {
    expect(boardKey(press('a', 'KeyA', true), true)).toBeNull();
  });
});
