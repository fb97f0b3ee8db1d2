import { fileURLToPath } from 'node:url';
import { type CaseMs, toInstant } from '../../src/base';
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
  type TraineeView,
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

export function stepsOf(play: string): readonly PlayStep[] {
  const spec = scenario().spec.plays?.[play];
  if (spec === undefined) throw new Error(`no play ${play}`);
  return spec.steps;
}

/** A trainee at the desk: plays steps and remembers everything that happened. */
export class Desk {
  readonly #case: SteppableCase;
  #state;
  readonly events: EngineEvent[];

  constructor(
    mode: Mode = 'practice',
    compiled: SteppableCase = quietHarbor(),
    parameters: Readonly<Record<string, string>> = {},
  ) {
    this.#case = compiled;
    const started = startCase(this.#case, { mode, parameters, seed: 'content' });
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

  /** Another desk from here on: what is done there is not done here. */
  fork(): Desk {
    const other = new Desk(this.world.settings.mode, this.#case);
    other.#state = this.#state;
    other.events.splice(0, other.events.length, ...this.events);
    return other;
  }

  /** Plays steps to their end; throws where one cannot be done. */
  play(steps: readonly PlayStep[]): this {
    const policy = playPolicy(steps, this.#case.scenario);
    let refusal: Refusal | null = null;
    for (;;) {
      const move = policy.next(this.#lazyView(), refusal);
      if (move.kind === 'done') return this;
      if (move.kind === 'stuck') throw new Error(`${this.now}: ${move.reason}`);
      refusal = this.do(move.command);
    }
  }

  /** A view that is made once something of it is read: most steps of a play read nothing. */
  #lazyView(): TraineeView {
    let made: TraineeView | undefined;
    return new Proxy({} as TraineeView, {
      get: (_, key) => {
        made ??= this.view();
        return Reflect.get(made, key);
      },
    });
  }

  /** Plays a named play of the scenario. */
  playNamed(name: string): this {
    return this.play(stepsOf(name));
  }

  /** Plays a named play up to the close of stage 1, that included. */
  playAlert(name: string): this {
    return this.playTo(name, 'alert');
  }

  /** Plays a named play up to the close of a stage, that included. */
  playTo(name: string, stage: string): this {
    const steps = stepsOf(name);
    return this.play(steps.slice(0, 1 + steps.findIndex((one) => 'close' in one && one.close === stage)));
  }

  fact(name: string): boolean | number | string {
    const value = this.world.facts[name];
    if (value === undefined) throw new Error(`no fact ${name}`);
    return value;
  }

  outcome(stage = 'alert'): string | null {
    return this.world.stages[stage]?.outcome ?? null;
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

  /** When a request that is under way is answered, home time. */
  dueAt(request: string): string | null {
    const at = this.world.requests[request]?.answerDue ?? null;
    return at === null ? null : formatLocal(at);
  }

  /** An instant from a local time of the home desk, `2031-03-04T10:00`. */
  at(local: string): CaseMs {
    const { zones, spec } = this.#case.scenario;
    const zone = zones.get(spec.clock.zone);
    const instant = zone === undefined ? undefined : toInstant(zone, local);
    if (!instant?.ok) throw new Error(`not a local time: ${local}`);
    return instant.value;
  }

  /** When a request was sent the last time, home time. */
  sentAt(request: string): string | null {
    const at = this.world.requests[request]?.sentAt ?? null;
    return at === null ? null : formatLocal(at);
  }
}
