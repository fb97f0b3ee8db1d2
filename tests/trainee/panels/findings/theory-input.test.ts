import { expect, test } from 'vitest';
import { keptInput, sameInput } from '../../../../src/trainee/panels/findings/theory-input';
import { sampleView } from '../../../support/sample-view';

const [theory] = sampleView('en').theories;
if (theory === undefined) throw new Error('The sample has no theory');

test('input kept from before is taken up again', () => {
  const kept = JSON.stringify({ blanks: { source: 'service' }, doubts: ['label'] });
  expect(keptInput(kept, theory)).toEqual({ blanks: { source: 'service' }, doubts: ['label'] });
});

test('what cannot be chosen now is left out of it', () => {
  const kept = JSON.stringify({ blanks: { source: 'elsewhere', other: 'service' }, doubts: ['none', 7] });
  expect(keptInput(kept, theory)).toEqual({ blanks: {}, doubts: [] });
});

test('a text that is no input is as good as none', () => {
  expect(keptInput(null, theory)).toBeNull();
  expect(keptInput('', theory)).toBeNull();
  expect(keptInput('{', theory)).toBeNull();
  expect(keptInput('[1]', theory)).toEqual({ blanks: {}, doubts: [] });
  expect(keptInput('7', theory)).toBeNull();
});

test('two inputs are the same whatever their order', () => {
  const one = { blanks: { a: '1', b: '2' }, doubts: ['x', 'y'] };
  expect(sameInput(one, { blanks: { b: '2', a: '1' }, doubts: ['y', 'x'] })).toBe(true);
  expect(sameInput(one, { ...one, doubts: ['x'] })).toBe(false);
});
