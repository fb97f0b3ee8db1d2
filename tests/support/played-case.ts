import { toInstant } from '../../src/base';
import {
  type CaseState,
  type Command,
  compileCase,
  type EngineEvent,
  type Mode,
  type Refusal,
  type SteppableCase,
  type Stepping,
  startCase,
  step,
  traineeView,
} from '../../src/engine';
import { type LoadedScenario, loadScenario } from '../../src/scenario';
import { FIRST_NOTICE, readScenarioFiles } from './scenario-files';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

// biome-ignore lint/suspicious/noExplicitAny: a test edits the JSON as an author would
type Json = any;

/** The fixture scenario in its first language, after an edit of its JSON. */
export function firstNotice(edit: (scenario: Json) => void = () => undefined): LoadedScenario {
  const files = Object.fromEntries(
    Object.entries(readScenarioFiles(FIRST_NOTICE)).filter(([path]) => !path.includes('.ko.')),
  );
  const json: Json = JSON.parse(decoder.decode(files['scenario.json']));
  json.meta.languages = ['en'];
  edit(json);
  files['scenario.json'] = encoder.encode(JSON.stringify(json));
  const { scenario, diagnostics } = loadScenario(files);
  if (!scenario) throw new Error(diagnostics.map((one) => one.message).join('\n'));
  return scenario;
}

/** A case played command by command, with everything that happened. */
export class PlayedCase {
  readonly compiled: SteppableCase;
  state: CaseState;
  readonly events: EngineEvent[] = [];

  constructor(
    readonly scenario: LoadedScenario,
    mode: Mode = 'practice',
    stepping: Stepping = 'reusing',
    parameters: Readonly<Record<string, string>> = {},
  ) {
    this.compiled = compileCase(scenario, stepping);
    const started = startCase(this.compiled, { mode, parameters, seed: 'test' });
    this.state = started.state;
    this.events.push(...started.events);
  }

  /** Does each command; throws if one is refused. */
  do(...commands: Command[]): this {
    for (const command of commands) {
      const stepped = step(this.compiled, this.state, command);
      if (!stepped.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(stepped.refusal)}`);
      this.state = stepped.state;
      this.events.push(...stepped.events);
    }
    return this;
  }

  refusal(command: Command): Refusal {
    const stepped = step(this.compiled, this.state, command);
    if (stepped.ok) throw new Error(`${command.type} was accepted`);
    return stepped.refusal;
  }

  fill(paper: string, fields: Record<string, unknown>, about?: string): this {
    for (const [field, value] of Object.entries(fields)) {
      this.do({ type: 'request.draft', paper, field, value: value as never, ...(about ? { about } : {}) });
    }
    return this;
  }

  /** An instant from a local time of the home desk. */
  at(local: string) {
    const zone = this.scenario.zones.get(this.scenario.spec.clock.zone);
    const instant = zone ? toInstant(zone, local) : undefined;
    if (!instant?.ok) throw new Error(`not a local time: ${local}`);
    return instant.value;
  }

  /** Moves to a local time of the home desk, through every stop on the way. */
  until(local: string): this {
    const target = this.at(local);
    while (this.state.world.now < target && this.state.world.ending === null) {
      this.do({ type: 'clock.advance', until: target });
    }
    return this;
  }

  types(): string[] {
    return this.events.map((event) => event.type);
  }

  dataOf(type: string) {
    return this.events.filter((event) => event.type === type).map((event) => event.data);
  }

  view(language: 'en' | 'ko' = 'en') {
    return traineeView(this.compiled, this.state, 'investigator', language);
  }
}
