import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { MODES, type Mode } from '../../engine';
import type { LoadedScenario } from '../../scenario';
import { type CliCommand, type Terminal, UsageProblem } from '../command-line';
import { formatQuarters } from '../marks';
import { diagnosticsText, readScenario } from '../read-scenario';
import { type RunOrder, type RunRow, simulatedRuns } from '../simulated-runs';
import { runInThreads } from '../simulation-threads';
import { writeText } from './pack';

const MOST_RUNS = 10_000;
/** Fewer runs than this are done before a thread has read the scenario. */
const RUNS_A_THREAD = 20;

/** `casebridge simulate PATH`: lets policies play, who see what a trainee sees. */
export const simulateCommand: CliCommand = {
  name: 'simulate',
  usage:
    'simulate PATH [--runs N] [--seed S] [--policy random|PLAY] [--mode guided|practice|assessment] [--out FOLDER] [--json]',
  summary: 'plays by itself, at random or by a play of the scenario such as "expert"; writes logs',
  arity: [1, 1],
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    policy: { type: 'string' },
    mode: { type: 'string' },
    out: { type: 'string' },
  },
  run: async ({ positionals: [path = ''], options, terminal }) => {
    const runs = readRuns(options.runs ?? '1');
    const seed = readSeed(options.seed ?? '1');
    const mode = readMode(options.mode ?? 'practice');
    const { scenario, diagnostics } = readScenario(path, terminal);
    if (scenario === undefined) {
      return { ok: false, diagnostics, result: null, text: diagnosticsText(diagnostics) };
    }
    const policy = options.policy ?? 'random';
    const { id } = scenario.spec.meta;
    const { out } = options;
    const fileOf = (number: number): string | null =>
      out === undefined ? null : join(out, `${id}-${policy}-${seed}-${number}.jsonl`);
    const done = await playRuns(scenario, { policy, seed, mode }, { path, runs, fileOf, terminal });
    const rows = done.map((row) => ({ ...row, file: fileOf(row.number) }));
    return {
      ok: rows.every(({ stuck }) => stuck === null),
      diagnostics,
      result: { scenario: id, policy, seed, mode, simulated: true, runs: rows },
      text: [
        diagnosticsText(diagnostics),
        `Simulated play of ${id}, policy ${policy}, seed ${seed}, ${mode} mode\n`,
        ...rows.map(rowText),
        runs > 1 ? summaryText(rows) : '',
      ].join(''),
    };
  },
};

interface Runs {
  readonly path: string;
  readonly runs: number;
  /** Where the log of a run goes; null if none is kept. */
  readonly fileOf: (number: number) => string | null;
  readonly terminal: Terminal;
}

/** Plays all runs, in threads where they are worth it, and writes their logs. The rows come back in order. */
async function playRuns(scenario: LoadedScenario, order: RunOrder, given: Runs): Promise<readonly RunRow[]> {
  const { path, runs, fileOf, terminal } = given;
  const rows: RunRow[] = [];
  const keep = (row: RunRow, text: () => string | null): void => {
    rows.push(row);
    const file = fileOf(row.number);
    const log = file === null ? null : text();
    if (file !== null && log !== null) writeText(file, log, terminal);
  };
  const { module } = terminal;
  const threads = Math.min(availableParallelism(), Math.floor(runs / RUNS_A_THREAD));
  if (module === undefined || threads < 2) {
    const play = simulatedRuns(scenario, order);
    for (let number = 1; number <= runs; number += 1) {
      const { row, text } = play(number);
      keep(row, text);
    }
  } else {
    const withText = fileOf(1) !== null;
    await runInThreads(module, threads, { path, order, withText, runs, terminal }, ({ row, text }) =>
      keep(row, () => text),
    );
  }
  return rows.toSorted((one, other) => one.number - other.number);
}

function rowText({ file, ...row }: RunRow & { readonly file: string | null }): string {
  const { number, ending, day, events, commands, refused, stuck } = row;
  const score = `${formatQuarters(row.quarters)} of ${formatQuarters(row.most)}`;
  const end = stuck !== null ? `STUCK at ${stuck}` : ending === null ? 'not over' : `over: ${ending}`;
  return `run ${number}: ${score} points, day ${day}, ${commands} commands, ${refused} refused, ${events} events, ${end}${file === null ? '' : `, ${file}`}\n`;
}

/** How often each ending was come to, and how many commands it took. */
function summaryText(rows: readonly RunRow[]): string {
  const endings = new Map<string, number>();
  for (const { ending } of rows)
    endings.set(ending ?? 'not over', (endings.get(ending ?? 'not over') ?? 0) + 1);
  const counts = [...endings].sort(([one], [other]) => (one < other ? -1 : 1));
  const commands = rows.map((row) => row.commands);
  const mean = Math.round(commands.reduce((sum, one) => sum + one, 0) / rows.length);
  return `${rows.length} runs: ${counts.map(([ending, count]) => `${ending} ${count}`).join(', ')}; ${mean} commands on average, ${Math.max(...commands)} at most\n`;
}

function readRuns(text: string): number {
  const runs = Number(text);
  if (/^\d{1,6}$/.test(text) && runs >= 1 && runs <= MOST_RUNS) return runs;
  throw new UsageProblem(`--runs takes a number from 1 to ${MOST_RUNS}, not "${text}".`);
}

function readSeed(text: string): string {
  if (/^[A-Za-z0-9_-]{1,40}$/.test(text)) return text;
  throw new UsageProblem('--seed takes up to 40 letters, digits, hyphens and underscores.');
}

function readMode(text: string): Mode {
  const mode = MODES.find((one) => one === text);
  if (mode !== undefined) return mode;
  throw new UsageProblem(`--mode takes ${MODES.join(', ')}, not "${text}".`);
}
