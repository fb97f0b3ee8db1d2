import type { JsonValue } from '../../base';
import { TAINT_RULES, type TaintRule } from '../../ledger';
import { type CliCommand, type CommandCall, UsageProblem } from '../command-line';
import { clusterReport, type LedgerReport, statsReport, taintReport } from '../ledger-reports';
import { type LedgerAtHand, ledgerOfFile, ledgerOfScenario } from '../read-ledger';
import { diagnosticsText, readScenario } from '../read-scenario';

/** `casebridge ledger`: what the heuristics say of a scenario's ledger, or of any chain in JSON. */
export const ledgerCommand: CliCommand = {
  name: 'ledger',
  usage:
    'ledger SCENARIO|--chain FILE.json [--stats] [--cluster] [--taint fifo|lifo|haircut|poison --from TXID:INDEX[,…]] [--json]',
  summary: 'counts, clusters and follows the money of a ledger; docs/chain.md has the format of a chain',
  arity: [0, 1],
  options: {
    chain: { type: 'string' },
    stats: { type: 'boolean' },
    cluster: { type: 'boolean' },
    taint: { type: 'string' },
    from: { type: 'string' },
  },
  run: (call) => {
    const { positionals, options, terminal } = call;
    const [path] = positionals;
    const rule = readRule(options.taint, options.from);
    if (path === undefined && options.chain === undefined) {
      throw new UsageProblem('A scenario or --chain FILE.json is missing.');
    }
    if (path !== undefined && options.chain !== undefined) {
      throw new UsageProblem('Give a scenario or --chain, not both.');
    }
    if (options.chain !== undefined) return answer(ledgerOfFile(options.chain, terminal), rule, call, '');
    const { scenario, diagnostics } = readScenario(path ?? '', terminal);
    const said = diagnosticsText(diagnostics);
    if (scenario === undefined) return { ok: false, diagnostics, result: null, text: said };
    return { ...answer(ledgerOfScenario(scenario), rule, call, said), diagnostics };
  },
};

function answer(ledger: LedgerAtHand, rule: TaintRule | null, { options }: CommandCall, said: string) {
  const reports: [string, LedgerReport][] = [];
  // Asked for nothing, it counts.
  const bare = options.cluster === undefined && rule === null;
  if (options.stats !== undefined || bare) reports.push(['stats', statsReport(ledger)]);
  if (options.cluster !== undefined) reports.push(['cluster', clusterReport(ledger)]);
  if (rule !== null)
    reports.push(['taint', taintReport(ledger, rule, readSeeds(ledger, options.from ?? ''))]);
  const result: JsonValue = Object.fromEntries(reports.map(([name, { json }]) => [name, json]));
  const text = said + reports.map(([, report]) => report.text).join('\n');
  return { ok: true, diagnostics: [], result, text };
}

function readRule(text: string | undefined, from: string | undefined): TaintRule | null {
  if (text === undefined) {
    if (from !== undefined) throw new UsageProblem('--from goes with --taint.');
    return null;
  }
  const rule = TAINT_RULES.find((one) => one === text);
  if (rule === undefined) throw new UsageProblem(`--taint takes ${TAINT_RULES.join(', ')}, not "${text}".`);
  if (from === undefined) throw new UsageProblem('--taint needs --from TXID:INDEX.');
  return rule;
}

function readSeeds(ledger: LedgerAtHand, from: string): readonly number[] {
  return from.split(',').map((outpoint) => {
    const output = ledger.output(outpoint.trim());
    if (output === undefined) throw new UsageProblem(`--from: the ledger has no output "${outpoint}".`);
    return output;
  });
}
