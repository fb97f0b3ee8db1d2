import { describe, expect, it } from 'vitest';
import { createRng } from '../../src/base';
import {
  lossesOf,
  type Policy,
  parseLog,
  playableCase,
  playPolicy,
  randomPolicy,
  simulate,
} from '../../src/protocol';
import { scenario, stepsOf } from './desk';

const playable = playableCase(scenario());

function played(policy: Policy, seed = 'content') {
  const settings = { seed, mode: 'practice', parameters: {}, pseudonym: 'x' } as const;
  const simulation = simulate(playable, policy, settings);
  const log = parseLog(simulation.text);
  if (!log.ok) throw new Error(log.error.code);
  const losses = lossesOf(log.value, playable);
  const marks = simulation.session.running.marks().points.filter(({ point }) => point !== 'FC');
  return {
    losses,
    /** Command, point, and quarters before and after, in order. */
    told: losses.map(({ sequence, point, before, after }) => {
      const command = log.value.lines[sequence - 1]?.data.command as Record<string, string>;
      const what = command.decision ?? command.paper ?? command.stage ?? '';
      return `${command.type} ${what} ${point} ${before} ${after}`.replace('  ', ' ');
    }),
    missed: marks.reduce((sum, { quarters, most }) => sum + most - quarters, 0),
  };
}

const named = (name: string) => played(playPolicy(stepsOf(name), scenario()));

describe('what each command put out of reach', () => {
  it('is nothing in the expert line', () => {
    expect(named('expert').losses).toEqual([]);
  });

  it('is the log alone in the second line, and the sixteenth point of the packages', () => {
    // The log was waited for until it could not be preserved any more: the whole point, 8 + 4 points.
    expect(named('second-line').told).toEqual([
      'clock.advance D8 48 16',
      'stage.close locate D8 16 0',
      'stage.close after D16 40 36',
    ]);
  });

  it('in the poor play begins with the call, and its great losses stand at the known points', () => {
    const { told, losses, missed } = named('poor');
    // The call costs 4 of 8 points; of the intake's 6 two are not earned.
    expect(told.slice(0, 2)).toEqual(['decision.make D1-call D1 32 16', 'entry.file intake D1 16 8']);
    // To look costs 2 of C3, of which there are 2, and 4 of the 7 of C6.
    expect(told).toContain('decision.make D7-look D7 36 12');
    // Nobody is protected any more: neither the 10 points of C9 nor the 2 of C8.
    expect(told).toContain('decision.make D11 D11 48 0');
    // The case is over before the night: nothing of the later stages can be earned.
    const last = losses.at(-1)?.sequence;
    expect(losses.filter(({ sequence }) => sequence === last).map(({ point }) => point)).toEqual([
      'D12',
      'D13',
      'D14',
      'D15',
      'D16',
      'D17',
      'D18',
    ]);
    expect(missed).toBe(losses.reduce((sum, { before, after }) => sum + before - after, 0));
  });

  it('in the middling play adds up to all that it missed', () => {
    const { told, losses, missed } = named('middling');
    expect(told).toContain('decision.make D11 D11 48 40');
    expect(losses.reduce((sum, { before, after }) => sum + before - after, 0)).toBe(missed);
  });

  it.each(['one', 'two', 'three'])('never is less than nothing, and adds up, in random play %s', (seed) => {
    const { losses, missed } = played(randomPolicy(createRng(seed), 600), seed);
    expect(losses.filter(({ before, after }) => after > before)).toEqual([]);
    expect(losses.length).toBeGreaterThan(3);
    const lost = losses.reduce((sum, { before, after }) => sum + before - after, 0);
    expect(lost).toBe(missed);
  });
});
