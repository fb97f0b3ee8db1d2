import { expect, test } from 'vitest';
import { createRng } from '../../src/base';
import type { Command } from '../../src/engine';
import { playableCase, playPolicy, randomPolicy, simulate } from '../../src/protocol';
import type { PlayStep } from '../../src/scenario';
import { firstNotice } from '../io/first-notice';

const scenario = firstNotice();
const playable = playableCase(scenario);
const settings = { seed: '1', mode: 'practice', parameters: {}, pseudonym: 'play' } as const;
const play = (steps: readonly PlayStep[]) => simulate(playable, playPolicy(steps, scenario), settings);
const commandsOf = (text: string): Command[] =>
  text
    .trimEnd()
    .split('\n')
    .flatMap((line) => JSON.parse(line).data.command ?? []);

test('a play compares by quotations, assesses, and cites findings and exhibits', () => {
  const { text, session, stuck } = play(scenario.spec.plays!.reader!.steps);
  expect(stuck).toBeNull();
  const commands = commandsOf(text);
  // "¶1" is the third span of the note; the row of 4 April the third of the extract, whose head is the second.
  expect(commands).toContainEqual({
    type: 'compare.make',
    a: { document: 'E-01', span: 2 },
    b: { document: 'E-02', span: 2 },
    relation: 'corroborates',
  });
  const { world } = session.running.state() as unknown as {
    world: { findings: Record<string, { grade: string }>; theories: Record<string, { apart: unknown }> };
  };
  expect(world.findings['F-04']?.grade).toBe('supported');
  expect(world.theories['T-1']?.apart).toEqual({ 'E-01': 'both', 'E-02': 'theory' });
  expect(session.running.view('en').documents.find(({ id }) => id === 'E-02')?.assessment).toEqual({
    proves: 'Three transfers to one address.',
    limits: 'Not whose it is.',
  });
});

test('a comparison of what was not opened leaves the play stuck', () => {
  expect(play([{ open: 'E-01' }, { compare: 'K-1', as: 'corroborates' }]).stuck).toBe(
    'step 2: K-1 is not in what was opened',
  );
});

test('random play compares, assesses, types instants and cites legs, and little of it is refused', () => {
  const seeds = Array.from({ length: 40 }, (_, index) => `judge-${index}`);
  const texts = seeds.map(
    (seed) => simulate(playable, randomPolicy(createRng(seed), 1000), { ...settings, seed }).text,
  );
  const commands = texts.flatMap(commandsOf);
  const kinds = commands.map((command) => (command.type === 'note.write' ? command.kind : command.type));
  expect(new Set(kinds)).toEqual(
    expect.toSatisfy((set: Set<string>) =>
      ['compare.make', 'proves', 'limits'].every((kind) => set.has(kind)),
    ),
  );
  const drafts = commands.flatMap((command) =>
    command.type === 'finding.draft' && command.finding === 'F-04' ? [command] : [],
  );
  expect(drafts.length).toBeGreaterThan(3);
  for (const { slots } of drafts) expect(slots.at).toMatch(/^203[01]-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(drafts.some(({ findings = [] }) => findings.length > 0)).toBe(true);
  expect(commands.some((command) => command.type === 'theory.submit' && command.apart !== undefined)).toBe(
    true,
  );
  const refused = texts
    .flatMap((text) => text.trimEnd().split('\n'))
    .map((line) => JSON.parse(line))
    .filter(
      ({ type, data }) =>
        type === 'command.refused' && ['compare.make', 'note.write'].includes(data.command.type),
    );
  expect(refused).toEqual([]);
});
