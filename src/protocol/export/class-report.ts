import { own } from '../../base';
import type { CaseBook } from '../review/case-book';
import type { ClassFigures } from '../review/class-figures';
import type { WrongTurn } from '../review/cohort';
import { LEAST_RUNS } from '../review/item-analysis';
import type { RunSummary } from '../review/run-summary';
import { DEBRIEF_WORDS } from './debrief-words';
import type { ReportDocument } from './report-document';
import { REPORT_WORDS } from './report-words';
import { competencyName, filled } from './trainee-report';

const MOST_TURNS = 12;

/** The report of a class. Flags stay out of it: they prove nothing, and a report is passed on. */
export function classReport(
  runs: readonly RunSummary[],
  { summary, items }: ClassFigures,
  book: CaseBook,
): ReportDocument {
  const words = DEBRIEF_WORDS[book.language];
  const { none, points } = REPORT_WORDS[book.language];
  const percent = (share: number) => ({ number: `${Math.round(share * 100)} %` });
  const { n, passed, medianPercent, medianMinutes, plannedMinutes } = summary;
  return {
    language: book.language,
    title: words.classReport,
    lead: [`${book.title} ${book.scenario.version}`],
    warning: runs.some(({ played }) => played === 'simulated') ? words.simulated : null,
    parts: [
      {
        heading: words.logs,
        table: {
          heads: [],
          rows: [
            [words.logs, { number: String(n) }],
            [words.median, percent((medianPercent ?? 0) / 100)],
            [words.passed, { number: String(passed) }],
            [words.minutes, { number: `${Math.round(medianMinutes ?? 0)} / ${plannedMinutes}` }],
          ],
        },
      },
      {
        heading: words.share,
        table: {
          heads: [],
          rows: summary.competencies.map(({ competency, share }) => [
            competencyName(book, competency),
            percent(share),
          ]),
        },
      },
      filled(words.wrongTurns, none, {
        heads: ['', words.runs],
        rows: summary.wrongTurns
          .slice(0, MOST_TURNS)
          .map((turn) => [turnText(turn, book), { number: String(turn.runs) }]),
      }),
      {
        heading: words.difficulty,
        ...(n < LEAST_RUNS ? { text: [words.few] } : {}),
        table: {
          heads: [],
          rows: items.map(({ point, difficulty }) => [
            `${point} ${own(book.points, point)?.title ?? ''}`.trimEnd(),
            { number: difficulty === null ? '–' : difficulty.toFixed(2) },
          ]),
        },
      },
      {
        heading: words.trainee,
        table: {
          heads: [words.trainee, points, words.minutes, words.breaches],
          rows: runs.map(({ pseudonym, quarters, most, seconds, breaches }) => [
            pseudonym,
            percent(most === 0 ? 0 : quarters / most),
            { number: String(Math.round(seconds / 60)) },
            { number: String(breaches.length) },
          ]),
        },
      },
    ],
  };
}

/** What a wrong turn was, in the words of the case. */
export function turnText({ kind, about, what }: WrongTurn, book: CaseBook): string {
  switch (kind) {
    case 'option': {
      const decision = own(book.decisions, about);
      return `${decision?.title ?? about}: ${own(decision?.options, what) ?? what}`;
    }
    case 'field':
      return `${own(book.names, about) ?? about}: ${what}`;
    case 'breach':
      return own(book.breaches, about)?.title ?? about;
  }
}
