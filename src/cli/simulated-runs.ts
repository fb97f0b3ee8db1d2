import { createRng } from '../base';
import type { Mode } from '../engine';
import { type Policy, playableCase, playPolicy, randomPolicy, type Simulation, simulate } from '../protocol';
import type { LoadedScenario } from '../scenario';
import { UsageProblem } from './command-line';

/** Every random play of a sound case ends before; the tests hold the shipped cases to it. */
export const MOST_RANDOM_COMMANDS = 1000;

/** What is the same for all runs of one call. */
export interface RunOrder {
  readonly policy: string;
  /** Each run has a seed of its own, made of this one and its number. */
  readonly seed: string;
  readonly mode: Mode;
}

/** What is told of one run. Plain data: it crosses from a thread. */
export interface RunRow {
  readonly number: number;
  readonly over: boolean;
  /** Id of the ending; null for a case that is not over. */
  readonly ending: string | null;
  readonly day: number;
  readonly events: number;
  readonly commands: number;
  readonly refused: number;
  readonly quarters: number;
  readonly most: number;
  readonly stuck: string | null;
}

export interface Run {
  readonly row: RunRow;
  /** The log, made when it is asked for. */
  readonly text: () => string;
}

/** Plays runs of a scenario by their numbers. Same order and number, same bytes. Throws on a policy that is not there. */
export function simulatedRuns(scenario: LoadedScenario, { policy: name, seed, mode }: RunOrder) {
  const playable = playableCase(scenario);
  return (number: number): Run => {
    const own = `${seed}-${number}`;
    const { policy, parameters } = policyNamed(scenario, name, own);
    const pseudonym = `simulated-${name}`;
    const run = simulate(playable, policy, { seed: own, mode, parameters, pseudonym });
    return { row: rowOf(number, run), text: () => run.text };
  };
}

function rowOf(number: number, { session, commands, refused, stuck }: Simulation): RunRow {
  const { running, head } = session;
  const { quarters, most } = running.marks();
  const { over, ending, day } = running;
  return { number, over, ending, day, events: head.sequence, commands, refused, quarters, most, stuck };
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
