import {
  type CaseBook,
  type CaseLog,
  columnsOf,
  csvText,
  debriefPack,
  decisionRows,
  type RunSummary,
  reportHtml,
  traineeReport,
  type XapiStatement,
  xapiStatements,
} from '../../protocol';

export const EXPORTS = ['csv', 'jsonl', 'html', 'debrief', 'xapi'] as const;
export type ExportKind = (typeof EXPORTS)[number];

/** A verified log with its run. */
export interface HandoverRun {
  readonly run: RunSummary;
  readonly log: CaseLog;
}

export interface ExportFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/** Statements of all runs, one run after the other. */
export function statementsOf(
  runs: readonly HandoverRun[],
  books: readonly CaseBook[],
): readonly XapiStatement[] {
  return runs.flatMap(({ run, log }) => xapiStatements(log, run, books));
}

/** The file of an export. `html` and `debrief` are of one trainee; the others take any number of runs. */
export function exportFile(
  kind: ExportKind,
  runs: readonly HandoverRun[],
  books: readonly CaseBook[],
  book: CaseBook,
): ExportFile | null {
  const [first] = runs;
  if (first === undefined) return null;
  const who = runs.length === 1 ? fileWord(first.run.pseudonym) : 'class';
  const name = (ending: string): string => `casebridge-${book.scenario.id}-${who}.${ending}`;
  const rows = () => runs.flatMap(({ run }) => decisionRows(run, book));
  const jsonLines = (all: readonly object[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('');
  switch (kind) {
    case 'csv': {
      const all = rows();
      return { name: name('csv'), text: csvText(all, columnsOf(all)), type: 'text/csv' };
    }
    case 'jsonl':
      return { name: name('decisions.jsonl'), text: jsonLines(rows()), type: 'application/x-ndjson' };
    case 'html':
      return { name: name('html'), text: reportHtml(traineeReport(first.run, book)), type: 'text/html' };
    case 'debrief':
      return {
        name: name('debrief.html'),
        text: reportHtml(debriefPack(first.run, book)),
        type: 'text/html',
      };
    case 'xapi':
      return {
        name: name('xapi.jsonl'),
        text: jsonLines(statementsOf(runs, books)),
        type: 'application/x-ndjson',
      };
  }
}

/** A pseudonym as part of a file name. */
function fileWord(pseudonym: string): string {
  return pseudonym.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 40) || 'log';
}
