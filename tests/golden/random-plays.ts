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
  type TraineeView,
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
import { type LoadedScenario, loadPacked, type PlayStep } from '../../src/scenario';
import { everyScenario } from '../support/scenarios';

const MOST_COMMANDS = 40;
/** A view is the dearest part of a play. What is chosen by an older one may be refused: also played. */
const COMMANDS_A_VIEW = 3;
const CANARY = 'CANARY-51c0';
const TIMEOUT = { timeout: 400_000 };

type Steppers = Readonly<Record<'reusing' | 'pure', SteppableCase>>;
type Began = { readonly state: CaseState; readonly events: readonly EngineEvent[] };

/** Where random plays begin: at the start of a case, or at a moment within it. */
interface Ground {
  readonly name: string;
  readonly scenario: LoadedScenario;
  readonly steppers: Steppers;
  begin(compiled: SteppableCase, mode: Mode): Began;
  /** What the player looks at. */
  sight(view: TraineeView): TraineeView;
}

const bothSteppers = (scenario: LoadedScenario): Steppers => ({
  reusing: compileCase(scenario, 'reusing'),
  pure: compileCase(scenario, 'pure'),
});

const start = (compiled: SteppableCase, mode: Mode): Began =>
  startCase(compiled, { parameters: {}, seed: 'fixed', mode });

function fromTheStart([id, scenario]: [string, LoadedScenario]): Ground {
  return { name: id, scenario, steppers: bothSteppers(scenario), begin: start, sight: (view) => view };
}

/** A case at the point to which its play "expert" has come with these steps. */
function within(
  [id, scenario]: [string, LoadedScenario],
  place: string,
  played: readonly PlayStep[],
): Ground {
  const begun = new Map<string, Began>();
  const begin = (compiled: SteppableCase, mode: Mode): Began => {
    const key = `${compiled === steppers.pure} ${mode}`;
    const found = begun.get(key) ?? play(compiled, start(compiled, mode), playPolicy(played, scenario));
    begun.set(key, found);
    return found;
  };
  const steppers = bothSteppers(scenario);
  return { name: `${place} of ${id}`, scenario, steppers, begin, sight: (view) => view };
}

const expertOf = (scenario: LoadedScenario): readonly PlayStep[] => scenario.spec.plays?.expert?.steps ?? [];

/** The empty tracing board of a case that has one, as the play "expert" comes to it. */
function fromTheBoard(one: [string, LoadedScenario]): Ground[] {
  const steps = expertOf(one[1]);
  const placing = steps.findIndex((step) => 'place' in step);
  return placing < 0 ? [] : [{ ...within(one, 'the board', steps.slice(0, placing)), sight: boardAlone }];
}

/** The third stage of a case that has one, with what was asked for before still under way. */
function fromTheThirdStage(one: [string, LoadedScenario]): Ground[] {
  const steps = expertOf(one[1]);
  const [, closing] = steps.flatMap((step, index) => ('close' in step ? [index] : []));
  return closing === undefined ? [] : [within(one, 'the third stage', steps.slice(0, closing + 1))];
}

/** Papers are so many that a random player with them in sight would hardly come to the board. */
const boardAlone = (view: TraineeView): TraineeView => ({ ...view, forms: [], requests: [], findings: [] });

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
  readonly see?: (view: TraineeView) => void;
}

const nameOf = (seed: number) => `play-${seed}`;
const modeOf = (seed: number): Mode => MODES[seed % MODES.length] ?? 'practice';

function playRandomly(ground: Ground, seed: number, seeing: Seeing): Played {
  const { reusing } = ground.steppers;
  const random = randomPolicy(createRng(nameOf(seed)), MOST_COMMANDS);
  const policy: Policy = { next: (view, refusal) => random.next(ground.sight(view), refusal) };
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
  // As texts, and the rest as one list of faults: a matcher for each of a hundred thousand values costs more than the play.
  expect(JSON.stringify(stateJson(state)), nameOf(seed)).toBe(JSON.stringify(stateJson(played.state)));
  expect(JSON.stringify(events), nameOf(seed)).toBe(JSON.stringify(played.events));
  const marks = caseMarks(reusing, played.state.world);
  const faults = [
    ...events.filter((event, index) => event.at < (events[index - 1]?.at ?? 0)),
    ...[...marks.points, ...marks.competencies, marks].filter(
      ({ quarters, most }) => !(quarters >= 0 && quarters <= most),
    ),
  ];
  expect(faults, nameOf(seed)).toEqual([]);
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

  it.each([
    ...cases.map((one) => ({ ...fromTheStart(one), count: seeds.length })),
    ...cases.flatMap(fromTheBoard).map((ground) => ({ ...ground, count: 25 })),
    ...cases.flatMap(fromTheThirdStage).map((ground) => ({ ...ground, count: 30 })),
  ])('$count random plays of $name are sound, by both ways of stepping', TIMEOUT, ({ count, ...ground }) => {
    for (const seed of some(count)) expectASoundPlay(ground, seed);
  });

  const planted = cases.map(withCanary);
  it.each([
    ...planted.map((one) => ({ ...fromTheStart(one), count: 30 })),
    ...planted.flatMap(fromTheBoard).map((ground) => ({ ...ground, count: 3 })),
    ...planted.flatMap(fromTheThirdStage).map((ground) => ({ ...ground, count: 3 })),
  ])(
    'no view in $count random plays of $name shows a note for the evaluator, in either language',
    TIMEOUT,
    ({ count, ...ground }) => {
      for (const seed of some(count)) {
        playRandomly(ground, seed, {
          language: seed % 2 === 0 ? 'en' : 'ko',
          see: (view) => expect(JSON.stringify(view), nameOf(seed)).not.toContain(CANARY),
        });
      }
    },
  );

  describe.each(cases)('logs of random plays of %s', (_, scenario) => {
    it('verify, and are the same bytes on every run (15 plays)', TIMEOUT, () => {
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
