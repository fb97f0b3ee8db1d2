import { join } from 'node:path';
import { createRng } from '../../base';
import { MODES, type Mode } from '../../engine';
import {
  type PlayableCase,
  type Policy,
  playableCase,
  playPolicy,
  randomPolicy,
  type Simulation,
  simulate,
} from '../../protocol';
import type { LoadedScenario } from '../../scenario';
import { type CliCommand, UsageProblem } from '../command-line';
import { formatQuarters } from '../marks';
import { diagnosticsText, readScenario } from '../read-scenario';
import { writeText } from './pack';

const MOST_RUNS = 10_000;
const MOST_RANDOM_COMMANDS = 400;

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
  run: ({ positionals: [path = ''], options, terminal }) => {
    const runs = readRuns(options.runs ?? '1');
    const seed = readSeed(options.seed ?? '1');
    const mode = readMode(options.mode ?? 'practice');
    const { scenario, diagnostics } = readScenario(path, terminal);
    if (scenario === undefined) {
      return { ok: false, diagnostics, result: null, text: diagnosticsText(diagnostics) };
    }
    const policy = options.policy ?? 'random';
    const playable = playableCase(scenario);
    const done = Array.from({ length: runs }, (_, index) => {
      const number = index + 1;
      const run = runOnce(scenario, playable, policy, `${seed}-${number}`, mode);
      const name = `${scenario.spec.meta.id}-${policy}-${seed}-${number}.jsonl`;
      const file = options.out === undefined ? null : join(options.out, name);
      if (file !== null) writeText(file, run.text, terminal);
      return { number, file, run };
    });
    const rows = done.map(({ number, file, run }) => {
      const { session, commands, refused, stuck } = run;
      const { quarters, most } = session.running.marks();
      return {
        number,
        file,
        over: session.running.over,
        day: session.running.day,
        events: session.head.sequence,
        commands,
        refused,
        quarters,
        most,
        stuck,
      };
    });
    const text = rows.map((row) => {
      const { number, over, day, events, refused, stuck, file } = row;
      const score = `${formatQuarters(row.quarters)} of ${formatQuarters(row.most)}`;
      const end = stuck === null ? (over ? 'over' : 'not over') : `STUCK at ${stuck}`;
      return `run ${number}: ${score} points, day ${day}, ${events} events, ${refused} refused, ${end}${file === null ? '' : `, ${file}`}\n`;
    });
    return {
      ok: rows.every(({ stuck }) => stuck === null),
      diagnostics,
      result: { scenario: scenario.spec.meta.id, policy, seed, mode, simulated: true, runs: rows },
      text: `${diagnosticsText(diagnostics)}Simulated play of ${scenario.spec.meta.id}, policy ${policy}, seed ${seed}, ${mode} mode\n${text.join('')}`,
    };
  },
};

function runOnce(
  scenario: LoadedScenario,
  playable: PlayableCase,
  name: string,
  seed: string,
  mode: Mode,
): Simulation {
  const { policy, parameters } = policyNamed(scenario, name, seed);
  return simulate(playable, policy, { seed, mode, parameters, pseudonym: `simulated-${name}` });
}

function policyNamed(
  scenario: LoadedScenario,
  name: string,
  seed: string,
): { readonly policy: Policy; readonly parameters: Readonly<Record<string, string>> } {
  if (name === 'random') {
    const rng = createRng(seed);
    const wished = Object.entries(scenario.spec.parameters ?? {}).map(
      ([id, { options }]) => [id, rng.fork(`parameter ${id}`).pick(Object.keys(options))] as const,
    );
    return {
      policy: randomPolicy(rng.fork('commands'), MOST_RANDOM_COMMANDS),
      parameters: Object.fromEntries(wished),
    };
  }
  const plays = scenario.spec.plays ?? {};
  const play = Object.hasOwn(plays, name) ? plays[name] : undefined;
  if (play === undefined) {
    const known = ['random', ...Object.keys(plays)].join(', ');
    throw new UsageProblem(`There is no policy "${name}" for this scenario; there are: ${known}.`);
  }
  return {
    policy: playPolicy(play.steps, scenario),
    parameters: play.parameters ?? {},
  };
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
