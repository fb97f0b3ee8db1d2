import { expect, test } from 'vitest';
import { curveOf } from '../../../src/review/cohort/class-curves';
import { cohortRows, filteredRows } from '../../../src/review/cohort/cohort-rows';
import { bandCounts } from '../../../src/review/cohort/heat-map';
import { readNames } from '../../../src/review/cohort/names';
import { cohortStrings } from '../../../src/review/cohort/strings';
import type { OpenedLog } from '../../../src/review/store';
import { run } from '../../protocol/review/runs';

const opened = (name: string, more: Partial<OpenedLog> = {}): OpenedLog => ({
  id: `id of ${name}`,
  fileName: `${name}.jsonl`,
  text: '',
  verdict: { kind: 'verified' },
  opened: null,
  events: 10,
  head: `head of ${name}`,
  wall: null,
  summary: run(name, 40, 20),
  ...more,
});
const broken = opened('bad', {
  summary: null,
  verdict: { kind: 'broken', problem: { code: 'hash', sequence: 7, expected: '', found: '' } },
});

test('a log that does not hold has a row, no score, and stands among the flagged', () => {
  const rows = cohortRows([opened('good'), broken], null, new Map());
  expect(rows.map(({ pseudonym, score }) => [pseudonym, score])).toEqual([
    ['good.jsonl', 75],
    ['bad.jsonl', null],
  ]);
  expect(filteredRows(rows, 'flags', '').map(({ id }) => id)).toEqual(['id of bad']);
  expect(filteredRows(rows, 'breaches', '')).toEqual([]);
});

test('rows are found by pseudonym and by name', () => {
  const rows = cohortRows([opened('Heron'), opened('Wren')], null, new Map([['Wren.jsonl', '김하나']]));
  expect(filteredRows(rows, 'all', ' heRON ').map(({ id }) => id)).toEqual(['id of Heron']);
  expect(filteredRows(rows, 'all', '하나').map(({ id }) => id)).toEqual(['id of Wren']);
});

test('names: one line a person, quoted or not, other lines passed over', () => {
  expect([...readNames('\uFEFFHeron, Kim Hana\r\n"Wren","Park ""J"" Su"\nno comma\n,none\n')]).toEqual([
    ['Heron', 'Kim Hana'],
    ['Wren', 'Park "J" Su'],
  ]);
});

test('the curve of a run: a step at the event that gave the points, in percent of all', () => {
  const points = curveOf(
    run('one', 40, 40, {
      curve: [
        { seq: 5, quarters: 40 },
        { seq: 9, quarters: 20 },
      ],
    }),
  );
  expect([points[49], points[50], points[89], points[90], points[100]]).toEqual([0, 50, 50, 25, 25]);
});

test('the heat map counts runs by the share of a point that they earned', () => {
  const runs = [0, 10, 20, 21, 39, 40, 40].map((a, index) => run(`r${index}`, a, 0));
  expect(bandCounts(runs, 'A')).toEqual([1, 1, 1, 1, 1, 2]);
  expect(bandCounts(runs, 'none')).toEqual([0, 0, 0, 0, 0, 0]);
});

test('both languages have every text', () => {
  const { en, ko } = cohortStrings.catalogues;
  expect(Object.keys(ko)).toEqual(Object.keys(en));
});
