import { fileURLToPath } from 'node:url';
import {
  type Command,
  caseMarks,
  compileCase,
  type EngineEvent,
  type Mode,
  type Refusal,
  type SteppableCase,
  startCase,
  step,
  traineeView,
  type World,
} from '../../src/engine';
import { playPolicy } from '../../src/protocol';
import { type LoadedScenario, loadScenario, type PlayStep } from '../../src/scenario';
import { readScenarioFiles } from '../support/scenario-files';
import { formatLocal } from './local-time';

export const QUIET_HARBOR = fileURLToPath(new URL('../../scenarios/quiet-harbor', import.meta.url));

let compiled: SteppableCase | undefined;

/** The flagship, loaded and compiled once for a test file. */
export function quietHarbor(): SteppableCase {
  if (compiled === undefined) {
    const { scenario, diagnostics } = loadScenario(readScenarioFiles(QUIET_HARBOR));
    if (scenario === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    compiled = compileCase(scenario);
  }
  return compiled;
}

export function scenario(): LoadedScenario {
  return quietHarbor().scenario;
}

/** A trainee at the desk: plays steps and remembers everything that happened. */
export class Desk {
  readonly #case: SteppableCase;
  #state;
  readonly events: EngineEvent[];

  constructor(mode: Mode = 'practice', compiled: SteppableCase = quietHarbor()) {
    this.#case = compiled;
    const started = startCase(this.#case, { mode, parameters: {}, seed: 'content' });
    this.#state = started.state;
    this.events = [...started.events];
  }

  get world(): World {
    return this.#state.world;
  }

  /** Date and time at the home desk, `2031-03-04 10:00`. */
  get now(): string {
    return formatLocal(this.world.now);
  }

  view(language: 'en' | 'ko' = 'en') {
    return traineeView(this.#case, this.#state, 'investigator', language);
  }

  /** Does one thing; the refusal, if it was refused. */
  do(command: Command): Refusal | null {
    const done = step(this.#case, this.#state, command);
    if (!done.ok) return done.refusal;
    this.#state = done.state;
    this.events.push(...done.events);
    return null;
  }

  /** Plays steps to their end; throws where one cannot be done. */
  play(steps: readonly PlayStep[]): this {
    const home = this.#case.scenario.zones.get('seoul');
    if (home === undefined) throw new Error('no home zone');
    const policy = playPolicy(steps, home);
    let refusal: Refusal | null = null;
    for (;;) {
      const move = policy.next(this.view(), refusal);
      if (move.kind === 'done') return this;
      if (move.kind === 'stuck') throw new Error(`${this.now}: ${move.reason}`);
      refusal = this.do(move.command);
    }
  }

  /** Plays a named play of the scenario. */
  playNamed(name: string): this {
    const play = this.#case.scenario.spec.plays?.[name];
    if (play === undefined) throw new Error(`no play ${name}`);
    return this.play(play.steps);
  }

  fact(name: string): boolean | number | string {
    const value = this.world.facts[name];
    if (value === undefined) throw new Error(`no fact ${name}`);
    return value;
  }

  outcome(): string | null {
    return this.world.stages.alert?.outcome ?? null;
  }

  /** Points reached, as "D1 C1": 8. */
  points(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      caseMarks(this.#case, this.world).points.map(({ point, competency, quarters }) => [
        `${point} ${competency}`,
        quarters / 4,
      ]),
    );
  }

  /** When a document came in, home time. */
  cameAt(document: string): string | null {
    const at = this.world.exhibits[document]?.at ?? this.world.messages[document];
    return at === undefined ? null : formatLocal(at);
  }

  /** When a fact became a value, home time. */
  becameAt(fact: string, value: boolean | number | string): string | null {
    const event = this.events.find(
      ({ type, data }) => type === 'fact.changed' && data.fact === fact && data.to === value,
    );
    return event === undefined ? null : formatLocal(event.at);
  }

  /** When a request was sent the last time, home time. */
  sentAt(request: string): string | null {
    const at = this.world.requests[request]?.sentAt ?? null;
    return at === null ? null : formatLocal(at);
  }
}
