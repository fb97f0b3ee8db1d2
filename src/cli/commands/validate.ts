import type { CliCommand } from '../command-line';
import { diagnosticsText, readScenario, scenarioPaths } from '../read-scenario';

/** `casebridge validate PATH…`: everything that is wrong with scenarios. */
export const validate: CliCommand = {
  name: 'validate',
  usage: 'validate PATH… [--json]',
  summary: 'checks scenarios: a folder, its scenario.json, a packed file, or a folder of scenarios',
  arity: [1, Number.POSITIVE_INFINITY],
  options: {},
  run: ({ positionals, terminal }) => {
    const loaded = positionals
      .flatMap((path) => scenarioPaths(path, terminal))
      .map((path) => ({ path, ...readScenario(path, terminal) }));
    const scenarios = loaded.map(({ path, scenario, diagnostics }) => {
      const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
      const warnings = diagnostics.length - errors;
      const identity = scenario && {
        id: scenario.spec.meta.id,
        version: scenario.spec.meta.version,
        hash: scenario.hash,
      };
      return { path, errors, warnings, ...identity };
    });
    const verdicts = scenarios.map(({ path, errors, warnings, hash }) => {
      const counts = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
      return `${path}: ${hash === undefined ? 'not valid' : 'valid'} (${counts})\n`;
    });
    const diagnostics = loaded.flatMap((one) => one.diagnostics);
    return {
      ok: loaded.every(({ scenario }) => scenario !== undefined),
      diagnostics,
      result: { scenarios },
      text: diagnosticsText(diagnostics) + verdicts.join(''),
    };
  },
};

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
