import { expect, test } from 'vitest';
import { outline, outlineRows, wayTo } from '../../src/author/outline/outline';

const CASE = {
  zones: { seoul: { offset: '+09:00' } },
  meta: { title: 'A case' },
  exhibits: { 'E-01': { title: 'Note of the bank' }, 'E-02': { title: 'Log' } },
  facts: { alarm: { level: [0, 3] } },
  scoring: { competencies: { C1: { name: 'Law' } }, pass: 0.6 },
  flow: {
    states: { alert: { stage: { title: 'Alert' }, states: { guide: {}, day: { states: { monday: {} } } } } },
  },
};

test('parts stand in the order of the work, with how many things they hold', () => {
  expect(outline(CASE).map(({ key, count }) => [key, count])).toEqual([
    ['meta', undefined],
    ['flow', 1],
    ['exhibits', 2],
    ['facts', 1],
    ['scoring', 1],
    ['zones', 1],
  ]);
});

test('open lines show what is in them; a search shows what fits and the way to it', () => {
  const items = outline(CASE);
  const shown = (open: string[], search: string) =>
    outlineRows(items, new Set(open), search).map(({ item, level }) => `${level} ${item.key}`);
  expect(shown(['/exhibits'], '')).toEqual([
    '1 meta',
    '1 flow',
    '1 exhibits',
    '2 E-01',
    '2 E-02',
    '1 facts',
    '1 scoring',
    '1 zones',
  ]);
  expect(shown([], 'note bank')).toEqual(['1 exhibits', '2 E-01']);
  expect(shown([], 'monday')).toEqual(['1 flow', '2 alert', '3 day', '4 monday']);
});

test('a place belongs to the nearest line around it', () => {
  const way = wayTo(outline(CASE), '/flow/states/alert/states/day/states/monday/on/x');
  expect(way.map(({ key }) => key)).toEqual(['flow', 'alert', 'day', 'monday']);
  expect(wayTo(outline(CASE), '/nothing')).toEqual([]);
});

test('it takes what is no scenario', () => {
  for (const value of [undefined, null, 3, [], { flow: 3, facts: 'x', scoring: [] }]) {
    expect(() => outline(value)).not.toThrow();
  }
});
