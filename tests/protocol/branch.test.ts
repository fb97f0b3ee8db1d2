import { expect, test } from 'vitest';
import type { Command } from '../../src/engine';
import { applyCommand, branchSession, logText, openSession, parseLog, verifyLog } from '../../src/protocol';
import { countingCase } from './counting-case';
import { OPENING, playALog, WALL } from './play-a-log';

const playable = countingCase();
const LATER = '2026-05-06T10:00:00.000Z';
const note: Command = { type: 'note.write', kind: 'note', about: '', text: 'one' };
const advance: Command = { type: 'clock.advance', until: playable.begins };
const close: Command = { type: 'stage.close', stage: 'only' };

/** A log as it is read back from its file. */
function read(lines: Parameters<typeof logText>[0]) {
  const parsed = parseLog(logText(lines));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}
const parent = read(playALog(playable, [advance, note, advance, close]).lines);
const branch = (point: string, log = parent) => branchSession(log, playable, point, 2, LATER);

test('goes back to just before the first act on a point, and play goes on from there', () => {
  const taken = branch('close');
  expect(taken?.session.running).toMatchObject({ over: false, now: playable.begins + 120_000 });
  expect(taken?.session.running.state()).toMatchObject({ notes: 1 });
});

test('or to before whatever first gave points of it', () => {
  expect(branch('P')?.session.running.state()).toMatchObject({ notes: 0 });
  expect(branch('P')?.session.running.now).toBe(playable.begins + 60_000);
});

test('is a log of its own: it names the line of its parent, verifies, and takes nothing after it', () => {
  const lines = branch('P')?.lines ?? [];
  expect(lines.map(({ type }) => type)).toEqual([
    'log.opened',
    'stage.entered',
    'session.started',
    'clock.advanced',
    'session.started',
  ]);
  const log = read(lines);
  expect(log.opened).toEqual({
    ...parent.opened,
    attempt: 2,
    parent: { sequence: 4, hash: parent.lines[3]!.hash },
  });
  expect(verifyLog(log, playable).ok).toBe(true);
});

test('events keep the wall time at which they were played; what is new has the present one', () => {
  expect(branch('P')?.lines.map(({ wall }) => wall)).toEqual([LATER, WALL, WALL, WALL, LATER]);
});

test('a branch of a branch names the branch', () => {
  const first = read(branch('close')?.lines ?? []);
  const second = branch('P', first);
  expect(second?.session.opened.parent).toEqual({ sequence: 4, hash: first.lines[3]!.hash });
});

test('a log that was simulated never becomes one that was played', () => {
  const simulated = openSession(playable, { ...OPENING, played: 'simulated' }, WALL);
  const done = applyCommand(simulated.session, note, WALL);
  const log = read([...simulated.lines, ...done.lines]);
  expect(branch('P', log)?.session.opened.played).toBe('simulated');
});

test('there is no way back to what was never acted on', () => {
  expect(branch('never')).toBeNull();
});

test('nor in an assessment', () => {
  const opened = { ...parent.opened, mode: 'assessment' } as const;
  expect(branch('P', { opened, lines: parent.lines })).toBeNull();
});

test('a parent that is no line of a log is refused', () => {
  const lines = branch('P')?.lines ?? [];
  const text = logText(lines).replace('"sequence":4', '"sequence":0');
  const parsed = parseLog(text);
  expect(parsed).toMatchObject({ ok: false });
});
