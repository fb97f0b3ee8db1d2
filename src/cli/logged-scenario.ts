import type { CaseLog, LogProblem } from '../protocol';
import type { LoadedScenario } from '../scenario';
import { InputProblem, type Outcome, type Terminal } from './command-line';
import { logProblemSentence } from './log-problem-sentence';
import { diagnosticsText, findByHash, installedScenarios, readScenario } from './read-scenario';

/** The scenario at a path, or the one of the checkout with this hash; undefined if there is none. */
export function scenarioFor(
  hash: string,
  path: string | undefined,
  terminal: Terminal,
): LoadedScenario | undefined {
  if (path === undefined) return findByHash(hash, terminal);
  const { scenario, diagnostics } = readScenario(path, terminal);
  if (scenario === undefined) {
    throw new InputProblem(`${path} is no valid scenario.\n${diagnosticsText(diagnostics).trimEnd()}`);
  }
  return scenario;
}

/** The problem of a log whose scenario is not in the checkout. */
export function missingScenario({ opened }: CaseLog, terminal: Terminal): LogProblem {
  const { id, version, hash } = opened.scenario;
  const here = installedScenarios(terminal).find(({ spec }) => spec.meta.id === id);
  const found =
    here && `The ${id} here is ${here.spec.meta.version} (${here.hash}); the log's is ${version}.`;
  return { code: 'scenario-missing', sequence: 1, expected: hash, found: found ?? '' };
}

/** The outcome of a command on a log that does not hold. */
export function refusedLog(path: string, problem: LogProblem): Outcome {
  const { code, sequence, expected, found } = problem;
  const sentence = logProblemSentence(problem);
  return {
    ok: false,
    diagnostics: [
      { code, severity: 'error', file: path, line: sequence, column: 1, pointer: '', message: sentence },
    ],
    result: { verified: false, problem: { code, sequence, expected, found } },
    text: `${path}: refused\n${sentence}\n`,
  };
}
