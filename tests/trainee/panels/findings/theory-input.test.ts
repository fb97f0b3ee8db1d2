import { expect, test } from 'vitest';
import { handedInput, keptInput, sameInput } from '../../../../src/trainee/panels/findings/theory-input';
import { locateView } from '../../../support/sample-locate';
import { sampleView } from '../../../support/sample-view';

const [theory] = sampleView('en').theories;
if (theory === undefined) throw new Error('The sample has no theory');

test('input kept from before is taken up again', () => {
  const kept = JSON.stringify({ blanks: { source: 'service' }, doubts: ['label'] });
  expect(keptInput(kept, theory)).toEqual({ blanks: { source: 'service' }, doubts: ['label'], apart: {} });
});

test('what cannot be chosen now is left out of it', () => {
  const kept = JSON.stringify({ blanks: { source: 'elsewhere', other: 'service' }, doubts: ['none', 7] });
  expect(keptInput(kept, theory)).toEqual({ blanks: {}, doubts: [], apart: {} });
});

test('a text that is no input is as good as none', () => {
  expect(keptInput(null, theory)).toBeNull();
  expect(keptInput('', theory)).toBeNull();
  expect(keptInput('{', theory)).toBeNull();
  expect(keptInput('[1]', theory)).toEqual({ blanks: {}, doubts: [], apart: {} });
  expect(keptInput('7', theory)).toBeNull();
});

test('two inputs are the same whatever their order', () => {
  const one = { blanks: { a: '1', b: '2' }, doubts: ['x', 'y'], apart: { e: 'both', f: 'rival' } as const };
  expect(
    sameInput(one, { blanks: { b: '2', a: '1' }, doubts: ['y', 'x'], apart: { f: 'rival', e: 'both' } }),
  ).toBe(true);
  expect(sameInput(one, { ...one, doubts: ['x'] })).toBe(false);
  expect(sameInput(one, { ...one, apart: { e: 'both' } })).toBe(false);
});

test('of what tells the theories apart only exhibits that are asked about and known answers are kept', () => {
  const [asked] = locateView('en').theories;
  if (asked === undefined) throw new Error('The sample has no theory');
  const kept = JSON.stringify({
    blanks: {},
    doubts: [],
    apart: { 'E-01': 'rival', 'E-02': 'maybe', 'E-77': 'both' },
  });
  expect(keptInput(kept, asked)?.apart).toEqual({ 'E-01': 'rival' });
  const handed = asked.apart.map((row) => (row.exhibit === 'E-09' ? { ...row, fits: 'both' as const } : row));
  expect(handedInput({ ...asked, apart: handed }).apart).toEqual({ 'E-09': 'both' });
});
