import { describe, expect, it } from 'vitest';
import { createRng } from '../../src/base';
import {
  type Command,
  caseMarks,
  compileCase,
  type EngineEvent,
  MODES,
  startCase,
  stateJson,
  step,
  traineeView,
} from '../../src/engine';
import { parseLog, playableCase, randomPolicy, simulate, verifyLog } from '../../src/protocol';
import { type LoadedScenario, loadPacked } from '../../src/scenario';
import { everyScenario } from '../support/scenarios';

const MOST_COMMANDS = 40;
const CANARY = 'CANARY-51c0';
const SETTINGS = { parameters: {}, seed: 'fixed' };

const scenarios = everyScenario();

/** One random play: its commands, its events and how it ended. */
function playRandomly(scenario: LoadedScenario, seed: string, stepping: 'reusing' | 'pure' = 'reusing') {
  const compiled = compiledOf(scenario, stepping);
  const mode = MODES[Math.abs(seed.length + Number(seed.split('-')[1])) % MODES.length] ?? 'practice';
  const policy = randomPolicy(createRng(seed), MOST_COMMANDS);
  const started = startCase(compiled, { ...SETTINGS, mode });
  let { state } = started;
  const events: EngineEvent[] = [...started.events];
  const commands: Command[] = [];
  let shown = '';
  let refusal = null;
  for (;;) {
    const view = traineeView(compiled, state, 'investigator', 'en');
    const move = policy.next(view, refusal);
    shown = JSON.stringify(view);
    if (move.kind !== 'command' || shown.includes(CANARY)) return { mode, commands, events, state, shown };
    commands.push(move.command);
    const stepped = step(compiled, state, move.command);
    refusal = stepped.ok ? null : stepped.refusal;
    if (stepped.ok) state = stepped.state;
    events.push(...(stepped.ok ? stepped.events : [stepped.event]));
  }
}

const compilations = new Map<string, ReturnType<typeof compileCase>>();
function compiledOf(scenario: LoadedScenario, stepping: 'reusing' | 'pure') {
  const key = `${scenario.hash}/${stepping}`;
  const found = compilations.get(key) ?? compileCase(scenario, stepping);
  compilations.set(key, found);
  return found;
}

/**
 * What holds for every random play, over every scenario. Fixed seeds: the same plays on every machine. Two files share
 * the seeds, so that two cores do.
 */
export function randomPlays(first: number, last: number): void {
  const seeds = Array.from({ length: last - first }, (_, index) => `play-${first + index}`);
  describe.each(scenarios)('random plays of %s', (_, scenario) => {
    it('replay to the same state and the same events, by the other way of stepping too', {
      timeout: 120_000,
    }, () => {
      for (const seed of seeds) {
        const played = playRandomly(scenario, seed);
        const pure = compiledOf(scenario, 'pure');
        let replayed = startCase(pure, { ...SETTINGS, mode: played.mode });
        let { state } = replayed;
        const events: EngineEvent[] = [...replayed.events];
        for (const command of played.commands) {
          const stepped = step(pure, state, command);
          if (stepped.ok) state = stepped.state;
          events.push(...(stepped.ok ? stepped.events : [stepped.event]));
        }
        replayed = { ...replayed, state };
        expect(stateJson(replayed.state), seed).toEqual(stateJson(played.state));
        expect(JSON.stringify(events), seed).toBe(JSON.stringify(played.events));
      }
    });

    it('keep time going forward and every mark within its bounds', { timeout: 120_000 }, () => {
      for (const seed of seeds.slice(0, 100)) {
        const { events, state } = playRandomly(scenario, seed);
        const times = events.map((event) => event.at);
        expect(
          [...times].sort((a, b) => a - b),
          seed,
        ).toEqual(times);
        const marks = caseMarks(compiledOf(scenario, 'reusing'), state.world);
        for (const { quarters, most } of [...marks.points, ...marks.competencies, marks]) {
          expect(quarters, seed).toBeGreaterThanOrEqual(0);
          expect(quarters, seed).toBeLessThanOrEqual(most);
        }
      }
    });

    it('never show a note for the evaluator', { timeout: 120_000 }, () => {
      const packed = JSON.parse(JSON.stringify(scenario.packed));
      packed.scenario.debrief = { ...packed.scenario.debrief, notes: { canary: CANARY } };
      const { scenario: planted } = loadPacked(packed);
      expect(planted).toBeDefined();
      for (const seed of planted ? seeds.slice(0, 60) : []) {
        expect(playRandomly(planted!, seed).shown, seed).not.toContain(CANARY);
      }
    });

    it('give logs that verify, and the same bytes on every run', { timeout: 120_000 }, () => {
      const playable = playableCase(scenario);
      for (const seed of seeds.slice(0, 30)) {
        const play = () =>
          simulate(playable, randomPolicy(createRng(seed), MOST_COMMANDS), {
            seed,
            mode: 'practice',
            parameters: {},
            pseudonym: 'random',
          });
        const first = play();
        expect(play().text, seed).toBe(first.text);
        const log = parseLog(first.text);
        expect(log.ok && verifyLog(log.value, playable).ok, seed).toBe(true);
      }
    });
  });
}
