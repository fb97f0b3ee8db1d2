import { assertNever } from '../../base';
import {
  type CaseLog,
  caseBook,
  columnsOf,
  csvText,
  decisionRows,
  foldRun,
  parseLog,
  playableCase,
  type RunSummary,
  reportHtml,
  traineeReport,
  verifyLog,
  xapiStatements,
} from '../../protocol';
import type { Language, LoadedScenario } from '../../scenario';
import { type CliCommand, type Terminal, UsageProblem } from '../command-line';
import { missingScenario, refusedLog, scenarioFor } from '../logged-scenario';
import { readText } from '../read-input';
import { writeText } from './pack';

const FORMATS = ['xapi', 'csv', 'html', 'jsonl'] as const;
type Format = (typeof FORMATS)[number];

/** `casebridge export LOG --to FORMAT`: what other programs take of a verified log. */
export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'export LOG --to xapi|csv|html|jsonl [--out FILE] [--language en|ko] [--scenario PATH] [--json]',
  summary:
    'verifies a log and gives it as xAPI 1.0.3 statements, as decisions (CSV, or JSON Lines) or as a report',
  arity: [1, 1],
  options: {
    to: { type: 'string' },
    out: { type: 'string' },
    language: { type: 'string' },
    scenario: { type: 'string' },
  },
  run: ({ positionals: [path = ''], options, terminal }) => {
    const format = readFormat(options.to);
    const parsed = parseLog(readText(path, terminal));
    if (!parsed.ok) return refusedLog(path, parsed.error);
    const log = parsed.value;
    const scenario = scenarioFor(log.opened.scenario.hash, options.scenario, terminal);
    if (scenario === undefined) return refusedLog(path, missingScenario(log, terminal));
    const language = readLanguage(options.language, log, scenario);
    const verified = verifyLog(log, playableCase(scenario));
    if (!verified.ok) return refusedLog(path, verified.error);
    const { running } = verified.value;
    const outcome = { marks: running.marks(), over: running.over, ending: running.ending };
    const run = foldRun(log, outcome, scenario.spec);
    const text = exported(format, { log, run, scenario, language });
    return written(text, { format, run, out: options.out, terminal });
  },
};

function written(
  text: string,
  given: {
    readonly format: Format;
    readonly run: RunSummary;
    readonly out: string | undefined;
    readonly terminal: Terminal;
  },
) {
  const { format, run, out, terminal } = given;
  const told = { format, fingerprint: run.fingerprint, events: run.events };
  if (out === undefined) return { ok: true, diagnostics: [], result: { ...told, text }, text };
  writeText(out, text, terminal);
  const line = `${out}: ${format} of ${run.events} events, fingerprint ${run.fingerprint}\n`;
  return { ok: true, diagnostics: [], result: { ...told, file: out }, text: line };
}

function exported(
  format: Format,
  given: {
    readonly log: CaseLog;
    readonly run: RunSummary;
    readonly scenario: LoadedScenario;
    readonly language: Language;
  },
): string {
  const { log, run, scenario, language } = given;
  const book = caseBook(scenario, language);
  const jsonLines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  switch (format) {
    case 'xapi':
      return jsonLines(
        xapiStatements(
          log,
          run,
          scenario.languages.map((one) => caseBook(scenario, one)),
        ),
      );
    case 'csv': {
      const rows = decisionRows(run, book);
      return csvText(rows, columnsOf(rows));
    }
    case 'html':
      return reportHtml(traineeReport(run, book));
    case 'jsonl':
      return jsonLines(decisionRows(run, book));
    default:
      return assertNever(format);
  }
}

function readFormat(text: string | undefined): Format {
  const format = FORMATS.find((one) => one === text);
  if (format !== undefined) return format;
  const what = text === undefined ? 'it is missing' : `not "${text}"`;
  throw new UsageProblem(`--to takes ${FORMATS.join(', ')}; ${what}.`);
}

function readLanguage(text: string | undefined, log: CaseLog, { languages }: LoadedScenario): Language {
  if (text === undefined) return log.opened.language;
  const language = languages.find((one) => one === text);
  if (language !== undefined) return language;
  throw new UsageProblem(`--language takes ${languages.join(', ')} for this log, not "${text}".`);
}
