import { own } from '../../base';
import type { CaseBook } from '../review/case-book';
import type { ItemMark, RunSummary } from '../review/run-summary';
import type { ReportCell, ReportDocument, ReportPart } from './report-document';
import { REPORT_WORDS } from './report-words';

/** The report of one trainee, in the book's language. */
export function traineeReport(run: RunSummary, book: CaseBook): ReportDocument {
  const words = REPORT_WORDS[book.language];
  const nameOf = (id: string): string => own(book.names, id) ?? id;
  const points = (mark: ItemMark): ReportCell => ({
    number: `${pointsText(mark.quarters)} ${words.of} ${pointsText(mark.most)}`,
  });
  const { brier } = run.calibration;
  return {
    language: book.language,
    title: run.pseudonym,
    lead: [`${words.report} · ${book.title} ${run.scenario.version} · ${words.mode[run.mode]}`],
    warning: run.played === 'simulated' ? words.simulated : null,
    parts: [
      {
        heading: words.result,
        text: [words.results[run.verdict?.result ?? 'none']],
        table: {
          heads: [],
          rows: [
            [words.points, points(run)],
            [
              words.minutes,
              { number: `${Math.round(run.seconds / 60)} (${words.planned} ${run.plannedMinutes})` },
            ],
            [words.ending, run.ending === null ? '–' : (own(book.endings, run.ending) ?? run.ending)],
            [words.brier, { number: brier === null ? '–' : (brier / 1000).toFixed(2) }],
          ],
        },
      },
      breachPart(run, book),
      {
        heading: words.competency,
        table: {
          heads: [words.competency, words.points],
          rows: run.competencies.map((mark) => [competencyName(book, mark.competency), points(mark)]),
        },
      },
      {
        heading: words.stages,
        table: {
          heads: [words.stage, words.minutes],
          rows: run.stages.map(({ stage, seconds }) => [
            book.stages.find(({ id }) => id === stage)?.title ?? stage,
            { number: String(Math.round(seconds / 60)) },
          ]),
        },
      },
      filled(words.decisions, words.none, {
        heads: [words.event, words.decision, words.chosen, words.points],
        rows: run.decisions.map(({ seq, decision, chosen, point }) => {
          const known = own(book.decisions, decision);
          const mark = own(run.points, point);
          return [
            { number: String(seq) },
            known?.title ?? decision,
            own(known?.options, chosen) ?? chosen,
            mark === undefined ? '' : points(mark),
          ];
        }),
      }),
      filled(words.findings, words.none, {
        heads: [words.finding, words.grade, words.confidence],
        rows: run.findings.map(({ finding, grade, confidence }) => [
          nameOf(finding),
          words.grades[grade],
          words.confidences[confidence],
        ]),
      }),
      filled(words.returned, words.none, {
        heads: [],
        rows: run.returns.map(({ request, fields }) => [nameOf(request), fields.join(', ')]),
      }),
      filled(words.hints, words.none, {
        heads: [],
        rows: Object.entries(run.hints).map(([hint, step]) => [nameOf(hint), `${words.step} ${step}`]),
      }),
      {
        heading: words.fingerprint,
        text: [run.fingerprint, `${words.verified} ${words.proves}`],
      },
    ],
  };
}

/** Breaches apart, never averaged in. */
export function breachPart({ breaches }: RunSummary, book: CaseBook): ReportPart {
  const words = REPORT_WORDS[book.language];
  if (breaches.length === 0) return { heading: words.breaches, text: [words.noBreach] };
  return {
    heading: words.breaches,
    list: breaches.map((id) => {
      const known = own(book.breaches, id);
      return `${known?.title ?? id}${known?.critical === true ? ` (${words.critical})` : ''}`;
    }),
  };
}

/** A table, or the sentence that there is nothing. */
export function filled(heading: string, none: string, table: NonNullable<ReportPart['table']>): ReportPart {
  return table.rows.length === 0 ? { heading, text: [none] } : { heading, table };
}

/** `C2 Tracing and stated uncertainty` */
export function competencyName(book: CaseBook, id: string): string {
  return `${id} ${book.competencies.find((one) => one.id === id)?.title ?? ''}`.trimEnd();
}

/** Whole quarter points as points: 5 is `1.25`. */
export function pointsText(quarters: number): string {
  return (quarters / 4).toFixed(2);
}
