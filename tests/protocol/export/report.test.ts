import { expect, test } from 'vitest';
import { caseBook, reportHtml, traineeReport } from '../../../src/protocol';
import { firstNotice } from '../../support/played-case';
import { run } from '../review/runs';

const pageOf = (...given: Parameters<typeof traineeReport>) => reportHtml(traineeReport(...given));
const book = caseBook(firstNotice(), 'en');

test('whatever a pseudonym holds is text', () => {
  const page = pageOf(run('<img src=x onerror=alert(1)>"&', 40, 40), book);
  expect(page).not.toContain('<img');
  expect(page).toContain('<h1>&lt;img src=x onerror=alert(1)&gt;&quot;&amp;</h1>');
});

test('breaches stand apart from the points, critical ones named so', () => {
  const [id = ''] = Object.keys(book.breaches);
  const critical = { ...book, breaches: { [id]: { title: 'Told him', rule: '', critical: true } } };
  const page = pageOf(run('Heron', 40, 20, { breaches: [id] }), critical);
  expect(page).toContain('<li>Told him (critical)</li>');
  expect(page).toContain('15.00 of 20.00');
  expect(pageOf(run('Heron', 40, 20), book)).toContain('No breach of procedure.');
});
