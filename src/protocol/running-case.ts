import type { CaseMs, JsonValue } from '../base';
import {
  type BoardAnswer,
  type BoardQuery,
  bestReachable,
  boardAnswer,
  type CaseMarks,
  type CaseState,
  type Command,
  caseMarks,
  compileCase,
  dayOf,
  type EngineEffect,
  type EngineEvent,
  isActOn,
  type PointBest,
  type Refusal,
  type SessionSettings,
  type SteppableCase,
  startCase,
  stateJson,
  step,
  type TraineeView,
  traineeView,
} from '../engine';
import type { Language, LoadedScenario } from '../scenario';

/** What became of a command. After a refusal the case is as it was and `events` holds `command.refused`. */
export interface CaseTurn {
  readonly next: RunningCase;
  readonly events: readonly EngineEvent[];
  readonly effects: readonly EngineEffect[];
  readonly refusal: Refusal | null;
}

/** A case at one moment of its play. Immutable: a command gives another one. */
export interface RunningCase {
  readonly now: CaseMs;
  /** Case day, 1 is the first. */
  readonly day: number;
  /** Number of the present stage; 0 before and after. */
  readonly stage: number;
  readonly over: boolean;
  /** Id of the ending; null before it. The key side, as are the marks. */
  readonly ending: string | null;
  do(command: Command): CaseTurn;
  view(language: Language): TraineeView;
  /**
   * Answers a question about the chain as of now. `onProgress` hears percents while the chain is made, the first time
   * it is needed. What names nothing is answered with null or nothing.
   */
  ask(query: BoardQuery, language: Language, onProgress?: (percent: number) => void): BoardAnswer;
  /** Points and breaches: the key side, for the command line and the review. */
  marks(): CaseMarks;
  /** The most that each decision point can still come to, an upper bound; the key side too. */
  best(): readonly PointBest[];
  /** The whole state as plain JSON, for comparing a replay with the live state. */
  state(): JsonValue;
}

/** A case that can be started with any settings. */
export interface PlayableCase {
  readonly scenario: { readonly id: string; readonly version: string; readonly hash: string };
  readonly languages: readonly Language[];
  /** The first instant of the case. */
  readonly begins: CaseMs;
  /** Every parameter of the scenario: as wished where the wish is one of its values, else its default. */
  settle(wished: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  start(settings: SessionSettings): Omit<CaseTurn, 'refusal'>;
  /** Whether a command hands in work that is graded under a decision point. */
  isActOn(command: Command, point: string): boolean;
}

/** Compiles a scenario; one compilation serves any number of sessions. */
export function playableCase(scenario: LoadedScenario): PlayableCase {
  const compiled = compileCase(scenario);
  const { id, version } = scenario.spec.meta;
  return {
    scenario: { id, version, hash: scenario.hash },
    languages: scenario.languages,
    begins: scenario.start,
    settle: (wished) =>
      Object.fromEntries(
        Object.entries(scenario.spec.parameters ?? {}).map(([id, parameter]) => {
          const wish = wished[id];
          const known = wish !== undefined && Object.hasOwn(parameter.options, wish);
          return [id, known ? wish : parameter.default];
        }),
      ),
    start: (settings) => {
      const { state, events, effects } = startCase(compiled, settings);
      return { next: running(compiled, state), events, effects };
    },
    isActOn: (command, point) => isActOn(compiled, command, point),
  };
}

function running(compiled: SteppableCase, state: CaseState): RunningCase {
  const present: RunningCase = {
    now: state.world.now,
    day: dayOf(compiled, state.world.now),
    stage: stageNumber(compiled, state),
    over: state.world.ending !== null,
    ending: state.world.ending,
    view: (language) => traineeView(compiled, state, 'investigator', language),
    ask: (query, language, onProgress) => boardAnswer(compiled, state, language, query, onProgress),
    marks: () => caseMarks(compiled, state.world),
    best: () => bestReachable(compiled, state.world),
    state: () => stateJson(state),
    do: (command) => {
      const result = step(compiled, state, command);
      if (!result.ok) {
        return { next: present, events: [result.event], effects: [], refusal: result.refusal };
      }
      const { events, effects } = result;
      return { next: running(compiled, result.state), events, effects, refusal: null };
    },
  };
  return present;
}

function stageNumber(compiled: SteppableCase, state: CaseState): number {
  const numbers = state.world.active.map((path) => compiled.states.get(path)?.stage?.number ?? 0);
  return Math.max(0, ...numbers);
}
