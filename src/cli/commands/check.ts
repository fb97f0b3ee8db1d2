import { type CheckFinding, type CheckReport, checkScenario, formatDiagnostic } from '../../scenario';
import { type CliCommand, UsageProblem } from '../command-line';
import { diagnosticsText, readScenario, scenarioFiles, scenarioPaths } from '../read-scenario';
import { count } from './validate';

/** `casebridge check PATH`: everything that can happen in a case, searched. */
export const check: CliCommand = {
  name: 'check',
  usage: 'check PATH [--budget STATES] [--json]',
  summary: 'searches everything that can happen in a case: what is never reached, dead ends, data of no use',
  arity: [1, 1],
  options: { budget: { type: 'string' } },
  run: ({ positionals: [path = ''], options, terminal }) => {
    const budget = readBudget(options.budget);
    const checked = scenarioPaths(path, terminal).map((one) => {
      const { scenario, diagnostics } = readScenario(one, terminal);
      if (!scenario) return { path: one, diagnostics, report: undefined, milliseconds: 0 };
      const files = scenarioFiles(one, terminal);
      const started = performance.now();
      const report = checkScenario(scenario, {
        name: one,
        ...(files && { files }),
        ...(budget === undefined ? {} : { budget }),
        onProgress: ({ states, answered, questions }) => {
          terminal.progress?.(
            `${one}: ${states.toLocaleString('en')} states, ${answered} of ${questions} questions answered (Ctrl-C stops it)`,
          );
          return true;
        },
      });
      terminal.progress?.('');
      return { path: one, diagnostics, report, milliseconds: Math.round(performance.now() - started) };
    });
    const findings = checked.flatMap(({ report }) => report?.findings ?? []);
    const told = findings.filter(({ allowed }) => allowed === undefined);
    const diagnostics = [...checked.flatMap((one) => one.diagnostics), ...told];
    const ok = checked.every(({ report }) => report) && told.every(({ severity }) => severity !== 'error');
    return {
      ok,
      diagnostics,
      result: {
        scenarios: checked.map(({ path: one, report, milliseconds }) =>
          report ? { path: one, milliseconds, ...resultOf(report) } : { path: one, checked: false },
        ),
      },
      text:
        diagnosticsText(checked.flatMap((one) => one.diagnostics)) +
        told.map(findingText).join('') +
        checked.map(({ path: one, report, milliseconds }) => summaryOf(one, report, milliseconds)).join(''),
    };
  },
};

function readBudget(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const budget = Number(text);
  if (!Number.isSafeInteger(budget) || budget < 1)
    throw new UsageProblem('--budget takes a number of states.');
  return budget;
}

function findingText(finding: CheckFinding): string {
  const play = (finding.play ?? []).map((step, index) => `    ${index + 1}. ${step}\n`);
  return `${formatDiagnostic(finding)}\n${play.join('')}`;
}

function resultOf({ findings, whole, proved, states, steps, depth, parts }: CheckReport) {
  return {
    whole,
    proved,
    states,
    steps,
    depth,
    parts: parts.map((part) => ({ ...part })),
    allowed: findings.flatMap(({ code, pointer, allowed }) =>
      allowed === undefined ? [] : [{ code, pointer, allowed }],
    ),
    plays: findings.flatMap(({ code, pointer, play }) =>
      play === undefined ? [] : [{ code, pointer, play: [...play] }],
    ),
  };
}

function summaryOf(path: string, report: CheckReport | undefined, milliseconds: number): string {
  if (!report) return `${path}: not valid, so not checked\n`;
  const { findings, whole, proved, states, depth, parts } = report;
  const allowed = findings.filter((one) => one.allowed !== undefined).length;
  const found = `${count(findings.length - allowed, 'finding')}${allowed > 0 ? `, ${allowed} allowed` : ''}`;
  const searched = `${states.toLocaleString('en')} states to depth ${depth} in ${(milliseconds / 1000).toFixed(1)} s`;
  const verdict = whole
    ? `proved, over the whole case: explored all its ${searched}`
    : proved
      ? `proved question by question, what lies further around each taken for anything: explored ${searched}`
      : `not proved: explored ${searched}, within the budget`;
  const lines = parts.map(
    ({ stage, searches, states: here, open }) =>
      `    ${stage === '' ? '(no stage)' : stage}: ${count(searches, 'search').replace(
        /searchs$/,
        'searches',
      )}, ${here.toLocaleString('en')} states${open > 0 ? `, ${count(open, 'question')} left open` : ''}\n`,
  );
  return `${path}: ${found}; ${verdict}\n${lines.join('')}`;
}
