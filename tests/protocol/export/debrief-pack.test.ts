import { expect, test } from 'vitest';
import { caseBook, classFigures, classReport, debriefPack, reportHtml } from '../../../src/protocol';
import { firstNotice } from '../../support/played-case';
import { run } from '../review/runs';

const scenario = firstNotice();
const book = caseBook(scenario, 'en');
const competencies = [
  { competency: 'C1', quarters: 30, most: 40 },
  { competency: 'C2', quarters: 10, most: 40 },
];
const [breach = ''] = Object.keys(book.breaches);
const part = (heading: string, of = run('Heron', 30, 10, { competencies, breaches: [breach] })) =>
  debriefPack(of, book).parts.find((one) => one.heading.startsWith(heading));

test('four phases come first, in order', () => {
  const { parts } = debriefPack(run('Heron', 0, 0), book);
  expect(parts.slice(0, 4).map(({ heading }) => heading.replace(/ \(.*/, ''))).toEqual([
    '1. Reactions',
    '2. Description',
    '3. Analysis',
    '4. Summary',
  ]);
});

test('three quarters of the points are a strength, less is an area', () => {
  expect(part('Strengths')?.list).toEqual([expect.stringMatching(/^C1 .*: 75 %$/)]);
  expect(part('Areas')?.list).toEqual([expect.stringMatching(/^C2.*: 25 %$/)]);
});

test('the plan has an owner and an open date for each breach, area, returned request and poor calibration', () => {
  const returns = [{ request: 'R', answer: 'returned', fields: ['period'] }] as const;
  const calibration = { rows: [], brier: 250 };
  const of = run('Heron', 30, 10, { competencies, breaches: [breach], returns: [...returns], calibration });
  const rows = part('Improvement plan', of)?.table?.rows ?? [];
  expect(rows.map((row) => row[0])).toEqual([
    book.breaches[breach]?.title,
    expect.stringMatching(/^C2/),
    'R',
    'Brier 0.25',
  ]);
  for (const row of rows) expect(row.slice(2)).toEqual([expect.stringMatching(/\S/), '__________']);
});

test('a flawless run says so and leaves no empty table', () => {
  const best = run('Wren', 40, 40, { competencies: [{ competency: 'C1', quarters: 40, most: 40 }] });
  expect(part('Improvement plan', best)).toMatchObject({ text: [expect.stringContaining('No competency')] });
});

test('the report of a class has no flag in it, and warns of few logs and of simulated ones', () => {
  const runs = [run('Heron', 40, 40), run('Wren', 20, 20, { played: 'simulated', texts: ['t'] })];
  const html = reportHtml(classReport(runs, classFigures(runs, scenario.spec), book));
  expect(html).toContain('Simulated: no person played this.');
  expect(html).toContain('Fewer than 30 logs');
  expect(html).toContain('<td>Heron</td><td class="number">100 %</td>');
  expect(html).not.toMatch(/alike|fast/i);
});
