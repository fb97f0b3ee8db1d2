import { expect, test } from 'vitest';
import { playableCase, playPolicy, simulate } from '../../src/protocol';
import type { PlayStep } from '../../src/scenario';
import { firstNotice } from '../io/first-notice';

const scenario = firstNotice();
const playable = playableCase(scenario);

function play(...steps: PlayStep[]) {
  const settings = { seed: '1', mode: 'practice', parameters: {}, pseudonym: 'play' } as const;
  return simulate(playable, playPolicy(steps, scenario), settings);
}
const types = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).type);

test('a step that is refused stops the play and names the step and the reason', () => {
  const { stuck } = play({ open: 'E-01' }, { open: 'E-02' }, { open: 'E-01' });
  expect(stuck).toBe('step 2: refused, not-here (E-02)');
});

test('an advance goes on through every stop until its local time has come', () => {
  const { session, stuck } = play({ advance: '2031-04-09T10:00' });
  expect(stuck).toBeNull();
  // 10:00 KST is 01:00 UTC.
  expect(new Date(session.running.now).toISOString()).toBe('2031-04-09T01:00:00.000Z');
});

test('waiting for what never comes leaves the play stuck', () => {
  expect(play({ await: 'E-02' }).stuck).toMatch(/^step 1: (E-02 did not come|refused, case-over)/);
});

test('a custody entry takes the hash from the exhibit, as a trainee copies it', () => {
  const { text, stuck } = play(
    { decide: 'D1', option: 'say-nothing' },
    { fill: 'R-01', fields: { period: { from: '2031-04-04', to: '2031-04-05' } } },
    { send: 'R-01' },
    { await: 'E-02' },
    { fill: 'custody', about: 'E-02', fields: { what: 'extract' } },
    { file: 'custody', about: 'E-02' },
  );
  expect(stuck).toBeNull();
  expect(types(text)).toContain('exhibit.registered');
  expect(text).toContain(scenario.bodyHash('E-02', undefined));
});

test('simulated wall times lie in a year in which nobody played', () => {
  const { text } = play({ open: 'E-01' });
  for (const line of text.trimEnd().split('\n')) expect(JSON.parse(line).wall).toMatch(/^200[01]-/);
});
