import { describe, expect, it } from 'vitest';
import { createRng } from '../../src/base';
import {
  type CaseState,
  type Command,
  caseMarks,
  compileCase,
  type EngineEvent,
  MODES,
  type Mode,
  type Refusal,
  type SteppableCase,
  startCase,
  stateJson,
  step,
  traineeView,
} from '../../src/engine';
import {
  type Policy,
  parseLog,
  playableCase,
  playPolicy,
  randomPolicy,
  simulate,
  verifyLog,
} from '../../src/protocol';
import { caseLedger, type LoadedScenario, loadPacked } from '../../src/scenario';
import { everyScenario } from '../support/scenarios';

const MOST_COMMANDS = 40;
/** A view is the dearest part of a play. What is chosen by one that is a command old may be refused: also played. */
const COMMANDS_A_VIEW = 2;
const CANARY = 'CANARY-51c0';
const TIMEOUT = { timeout: 240_000 };

type Steppers = Readonly<Record<'reusing' | 'pure', SteppableCase>>;
type Began = { readonly state: CaseState; readonly events: readonly EngineEvent[] };

/** Where random plays begin: at the start of a case, or at a moment within it. */
interface Ground {
  readonly name: string;
  readonly scenario: LoadedScenario;
  readonly steppers: Steppers;
  begin(compiled: SteppableCase, mode: Mode): Began;
}

const bothSteppers = (scenario: LoadedScenario): Steppers => ({
  reusing: compileCase(scenario, 'reusing'),
  pure: compileCase(scenario, 'pure'),
});

const start = (compiled: SteppableCase, mode: Mode): Began =>
  startCase(compiled, { parameters: {}, seed: 'fixed', mode });

function fromTheStart([id, scenario]: [string, LoadedScenario]): Ground {
  return { name: id, scenario, steppers: bothSteppers(scenario), begin: start };
}

/** The second stage of a case that has one, as the play "expert" comes to it. None for a case of one stage. */
function fromTheSecondStage([id, scenario]: [string, LoadedScenario]): Ground[] {
  const steps = scenario.spec.plays?.expert?.steps ?? [];
  const closing = steps.findIndex((one) => 'close' in one);
  if (closing < 0 || closing === steps.length - 1) return [];
  const home = scenario.zones.get(scenario.spec.clock.zone)!;
  const first = steps.slice(0, closing + 1);
  const begun = new Map<SteppableCase, Map<Mode, Began>>();
  const begin = (compiled: SteppableCase, mode: Mode): Began => {
    const ofCase = begun.get(compiled) ?? new Map<Mode, Began>();
    const found =
      ofCase.get(mode) ??
      play(compiled, start(compiled, mode), playPolicy(first, home, caseLedger(scenario)));
    begun.set(compiled, ofCase.set(mode, found));
    return found;
  };
  return [{ name: `${id}, stage 2`, scenario, steppers: bothSteppers(scenario), begin }];
}

interface Played extends Began {
  readonly commands: readonly Command[];
}

/** Plays on from a beginning by what a policy chooses. `see` is given every view that is made. */
function play(
  compiled: SteppableCase,
  { state: first, events: before }: Began,
  policy: Policy,
  { commandsAView = 1, language = 'en', see = () => undefined }: Seeing = {},
): Played {
  let state = first;
  let refusal: Refusal | null = null;
  const events = [...before];
  const commands: Command[] = [];
  let view = traineeView(compiled, state, 'investigator', language);
  see(view);
  for (;;) {
    const move = policy.next(view, refusal);
    if (move.kind === 'stuck') throw new Error(move.reason);
    if (move.kind === 'done') return { state, events, commands };
    commands.push(move.command);
    const stepped = step(compiled, state, move.command);
    refusal = stepped.ok ? null : stepped.refusal;
    if (stepped.ok) state = stepped.state;
    events.push(...(stepped.ok ? stepped.events : [stepped.event]));
    if (commands.length % commandsAView > 0) continue;
    view = traineeView(compiled, state, 'investigator', language);
    see(view);
  }
}

interface Seeing {
  readonly commandsAView?: number;
  readonly language?: 'en' | 'ko';
  readonly see?: (view: ReturnType<typeof traineeView>) => void;
}

const nameOf = (seed: number) => `play-${seed}`;
const modeOf = (seed: number): Mode => MODES[seed % MODES.length] ?? 'practice';

function playRandomly(ground: Ground, seed: number, seeing: Seeing): Played {
  const { reusing } = ground.steppers;
  const policy = randomPolicy(createRng(nameOf(seed)), MOST_COMMANDS);
  return play(reusing, ground.begin(reusing, modeOf(seed)), policy, seeing);
}

/** The same commands by the other stepper give the same; time goes forward; every mark stays within its bounds. */
function expectASoundPlay(ground: Ground, seed: number): void {
  const played = playRandomly(ground, seed, { commandsAView: COMMANDS_A_VIEW });
  const { pure, reusing } = ground.steppers;
  const began = ground.begin(pure, modeOf(seed));
  let { state } = began;
  const events = [...began.events];
  for (const command of played.commands) {
    const stepped = step(pure, state, command);
    if (stepped.ok) state = stepped.state;
    events.push(...(stepped.ok ? stepped.events : [stepped.event]));
  }
  expect(stateJson(state), nameOf(seed)).toEqual(stateJson(played.state));
  expect(JSON.stringify(events), nameOf(seed)).toBe(JSON.stringify(played.events));
  for (const [index, event] of events.entries()) {
    expect(event.at, nameOf(seed)).toBeGreaterThanOrEqual(events[index - 1]?.at ?? 0);
  }
  const marks = caseMarks(reusing, played.state.world);
  for (const { quarters, most } of [...marks.points, ...marks.competencies, marks]) {
    expect(quarters, nameOf(seed)).toBeGreaterThanOrEqual(0);
    expect(quarters, nameOf(seed)).toBeLessThanOrEqual(most);
  }
}

/** The case with a word in its notes for the evaluator that must come into no view. */
function withCanary([id, scenario]: [string, LoadedScenario]): [string, LoadedScenario] {
  const packed = JSON.parse(JSON.stringify(scenario.packed));
  packed.scenario.debrief = { ...packed.scenario.debrief, notes: { canary: CANARY } };
  const { scenario: planted } = loadPacked(packed);
  if (planted === undefined) throw new Error(`${id} does not load with a note.`);
  return [id, planted];
}

/**
 * What holds for every random play, over every scenario. Fixed seeds: the same plays on every machine. Two files share
 * the seeds, so that two cores do.
 */
export function randomPlays(first: number, last: number): void {
  const seeds = Array.from({ length: last - first }, (_, index) => first + index);
  const some = (count: number) => seeds.slice(0, count);
  const cases = everyScenario();
  const grounds = [
    ...cases.map((one) => ({ ...fromTheStart(one), plays: seeds })),
    ...cases.flatMap(fromTheSecondStage).map((ground) => ({ ...ground, plays: some(100) })),
  ];

  it.each(grounds)('random plays of $name are sound, by both ways of stepping', TIMEOUT, (ground) => {
    for (const seed of ground.plays) expectASoundPlay(ground, seed);
  });

  it.each(cases.map(withCanary).flatMap((one) => [fromTheStart(one), ...fromTheSecondStage(one)]))(
    'no view of a random play of $name shows a note for the evaluator, in either language',
    TIMEOUT,
    (ground) => {
      for (const seed of some(30)) {
        playRandomly(ground, seed, {
          language: seed % 2 === 0 ? 'en' : 'ko',
          see: (view) => expect(JSON.stringify(view), nameOf(seed)).not.toContain(CANARY),
        });
      }
    },
  );

  describe.each(cases)('logs of random plays of %s', (_, scenario) => {
    it('verify, and are the same bytes on every run', TIMEOUT, () => {
      const playable = playableCase(scenario);
      for (const seed of some(15)) {
        const run = () =>
          simulate(playable, randomPolicy(createRng(nameOf(seed)), MOST_COMMANDS), {
            seed: nameOf(seed),
            mode: modeOf(seed),
            parameters: {},
            pseudonym: 'random',
          });
        const once = run();
        expect(run().text, nameOf(seed)).toBe(once.text);
        const log = parseLog(once.text);
        expect(log.ok && verifyLog(log.value, playable).ok, nameOf(seed)).toBe(true);
      }
    });
  });
}
