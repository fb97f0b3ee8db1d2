import { expect, test } from 'vitest';
import type { Command } from '../../src/engine';
import {
  applyCommand,
  changeLanguage,
  continueSession,
  fingerprintOf,
  logText,
  openSession,
  parseCommand,
  parseLog,
  readOnlySession,
  verifyLog,
} from '../../src/protocol';
import { countingCase } from './counting-case';
import { OPENING, playALog, WALL } from './play-a-log';

const playable = countingCase();
const note: Command = { type: 'note.write', kind: 'note', about: '', text: 'one' };

test('log.opened says everything that a replay needs', () => {
  const { lines } = openSession(playable, OPENING, WALL);
  expect(lines[0]?.data).toEqual({
    format: 1,
    engine: '1.1.0',
    scenario: playable.scenario,
    parameters: { pace: 'slow' },
    seed: 'seed-1',
    mode: 'practice',
    language: 'en',
    pseudonym: 'Heron',
    played: 'played',
    attempt: 1,
  });
});

test('parameters are settled before they are logged: unknown ones fall away, others get their default', () => {
  const { session } = openSession(playable, { ...OPENING, parameters: { pace: 'wild', other: 'x' } }, WALL);
  expect(session.opened.parameters).toEqual({ pace: 'slow' });
});

test('a command is recorded with everything that came of it', () => {
  const { session } = openSession(playable, OPENING, WALL);
  const done = applyCommand(session, note, WALL);
  expect(done.lines.map(({ seq, type, source }) => [seq, type, source])).toEqual([
    [4, 'note.written', 'user'],
    [5, 'score.awarded', 'system'],
  ]);
  expect(done.lines[0]?.data).toEqual({ command: note });
});

test('a refused command is recorded with its reason', () => {
  const { session } = openSession(playable, OPENING, WALL);
  const command: Command = { type: 'document.open', document: 'E-99' };
  const done = applyCommand(session, command, WALL);
  expect(done.refusal).toEqual({ code: 'not-here', about: 'document.open' });
  expect(done.lines.map(({ data }) => data)).toEqual([{ command, code: 'not-here', about: 'document.open' }]);
});

test('log.closed follows at once when the case ends, and only then', () => {
  const { lines } = playALog(playable, [note, { type: 'stage.close', stage: 'only' }, note], false);
  expect(lines.slice(-4).map(({ type }) => type)).toEqual([
    'stage.closed',
    'log.closed',
    'note.written',
    'score.awarded',
  ]);
});

test('a resumed session goes on from the log: same language, next number, linked to the last hash', () => {
  const first = playALog(playable, [note], false);
  const spoken = changeLanguage(first.session, 'ko', WALL);
  const text = logText([...first.lines, ...spoken.lines]);
  const log = parseLog(text);
  if (!log.ok) throw new Error(log.error.code);
  const resumed = verifyLog(log.value, playable);
  if (!resumed.ok) throw new Error(resumed.error.code);
  expect(resumed.value.language).toBe('ko');
  const later = continueSession(resumed.value, '2026-05-05T09:00:00.000Z');
  expect(later.lines).toHaveLength(1);
  expect(later.lines[0]).toMatchObject({
    seq: 7,
    prev: spoken.session.head.hash,
    type: 'session.started',
    data: { language: 'ko' },
  });
  const whole = parseLog(text + logText(later.lines));
  expect(whole.ok && verifyLog(whole.value, playable).ok).toBe(true);
});

test('the same commands at the same wall times give the same bytes', () => {
  const commands: Command[] = [note, { type: 'document.open', document: 'E-99' }, note];
  expect(playALog(playable, commands).text).toBe(playALog(playable, commands).text);
});

test('the fingerprint is the first 16 digits of the last hash', () => {
  const { session, lines } = playALog(playable, [note]);
  expect(fingerprintOf(session.head)).toBe(lines.at(-1)!.hash.slice(0, 16));
});

test('a log of another engine can still be read, by its commands', () => {
  const { lines } = playALog(playable, [note, { type: 'clock.advance', until: playable.begins }]);
  const opened = { ...OPENING, format: 1, engine: '0.9.0', scenario: { ...playable.scenario } } as const;
  const session = readOnlySession({ opened, lines }, playable);
  expect(session.running.now).toBe(playable.begins + 60_000);
});

test.each<[string, unknown]>([
  ['an unknown type', { type: 'case.win' }],
  ['a key too many', { type: 'session.pause', extra: 1 }],
  ['a missing key', { type: 'note.write', kind: 'note', about: '' }],
  ['a fraction of a millisecond', { type: 'clock.advance', until: 0.5 }],
  ['a fourth step of a hint', { type: 'hint.take', hint: 'h', step: 4 }],
  ['a text above the cap', { type: 'note.write', kind: 'note', about: '', text: 'x'.repeat(8001) }],
  ['no object', 'session.pause'],
])('%s is no command', (_, value) => {
  expect(parseCommand(value)).toBeUndefined();
});
