import { expect, test } from 'vitest';
import { analyseItems, flagsOf, summarizeCohort } from '../../../src/protocol';
import type { Scenario } from '../../../src/scenario';
import { firstNotice } from '../../support/played-case';
import { chose, run } from './runs';

/** The fixture's rules with two decision points, and a decision whose option `y` costs a point. */
const spec: Scenario = (() => {
  const { spec } = firstNotice();
  const [first] = Object.values(spec.decisions ?? {});
  if (first === undefined) throw new Error('the fixture has a decision');
  const option = { text: '', why: '' };
  const points = { A: { title: 'A', most: { C1: 10 } }, B: { title: 'B', most: { C1: 10 } } };
  return {
    ...spec,
    scoring: { ...spec.scoring, points },
    decisions: {
      D: { ...first, point: 'A', options: { x: option, y: { ...option, points: { C1: -1 } } } },
    },
  };
})();

const four = [
  run('one', 40, 40, { decisions: [chose('D', 'x')] }),
  run('two', 40, 20, { decisions: [chose('D', 'x')] }),
  run('three', 20, 20, { decisions: [chose('D', 'y')], breaches: ['tipping-off'] }),
  run('four', 0, 0, { decisions: [chose('D', 'y')] }),
];

test('difficulty is the mean share, upper-lower compares the ends by all points', () => {
  const [a, b] = analyseItems(four, spec);
  expect(a).toMatchObject({ point: 'A', n: 4, difficulty: 0.625, upperLower: 1 });
  expect(b).toMatchObject({ point: 'B', n: 4, difficulty: 0.5, upperLower: 1 });
});

test('the item-rest correlation leaves the item itself out', () => {
  const [a] = analyseItems(four, spec);
  // Shares 1 1 .5 0 and the rest 40 20 20 0, each less its mean: .6875 and 800 are the sums of their squares.
  const x = [0.375, 0.375, -0.125, -0.625];
  const y = [20, 0, 0, -20];
  const sum = (left: number[], right: number[]) => left.reduce((s, one, i) => s + one * right[i]!, 0);
  expect(sum(x, y)).toBe(20);
  expect(a?.itemRest).toBeCloseTo(20 / Math.sqrt(0.6875 * 800), 12);
});

test('an item that nobody loses anything at has no correlation', () => {
  expect(analyseItems([run('one', 40, 40), run('two', 40, 0)], spec)[0]?.itemRest).toBeNull();
});

test('options are counted with what those who chose them came to', () => {
  expect(analyseItems(four, spec)[0]?.decisions).toEqual([
    {
      decision: 'D',
      options: [
        { option: 'x', shown: 4, chosen: 2, meanShare: 0.875 },
        { option: 'y', shown: 4, chosen: 2, meanShare: 0.25 },
      ],
    },
  ]);
});

test('a class: medians, and wrong turns from the most taken on', () => {
  const summary = summarizeCohort(four, spec);
  expect(summary).toMatchObject({ n: 4, medianPercent: 62.5, meanPercent: 56.25, medianMinutes: 60 });
  expect(summary.wrongTurns).toEqual([
    { kind: 'option', about: 'D', what: 'y', runs: 2 },
    { kind: 'breach', about: 'tipping-off', what: '', runs: 1 },
  ]);
});

test('a field that was wrong twice in one run counts once', () => {
  const returned = { request: 'R', answer: 'returned', fields: ['period'] } as const;
  const twice = run('one', 0, 0, { returns: [returned, returned] });
  expect(summarizeCohort([twice], spec).wrongTurns).toEqual([
    { kind: 'field', about: 'R', what: 'period', runs: 1 },
  ]);
});

test('far faster than the class is flagged, from five runs on, and never a simulated one', () => {
  const usual = ['a', 'b', 'c', 'd'].map((name) => run(name, 40, 40));
  const quick = run('quick', 40, 40, { seconds: 1700 });
  expect(flagsOf([...usual, quick]).get('head of quick')?.fast).toBe(true);
  expect(flagsOf([...usual, run('less', 40, 40, { seconds: 1800 })]).get('head of less')?.fast).toBe(false);
  expect(flagsOf([...usual.slice(1), quick]).get('head of quick')?.fast).toBe(false);
  const simulated = run('quick', 40, 40, { seconds: 1, played: 'simulated' });
  expect(flagsOf([...usual, run('e', 40, 40), simulated]).get('head of quick')?.fast).toBe(false);
});

test('shared acts and shared long texts are flagged on both sides, unless it is the same person', () => {
  const acts = (from: number) => Array.from({ length: 64 }, (_, place) => from + place);
  const one = run('one', 0, 0, { signature: acts(0), texts: ['t'] });
  const other = run('other', 0, 0, { signature: [...acts(0).slice(0, 32), ...acts(1000).slice(32)] });
  const writer = run('writer', 0, 0, { signature: acts(500), texts: ['t'] });
  const flags = flagsOf([one, other, writer, run('one', 0, 0, { head: 'again', signature: acts(0) })]);
  expect(flags.get('head of one')?.alike).toEqual([
    { head: 'head of other', share: 0.5, texts: 0 },
    { head: 'head of writer', share: 0, texts: 1 },
  ]);
  expect(flags.get('head of other')?.alike.map(({ head }) => head)).toEqual(['head of one', 'again']);
});
