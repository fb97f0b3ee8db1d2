import { expect, test } from 'vitest';
import { createRng } from '../../../src/base';
import {
  applyCommand,
  changeLanguage,
  EVENT_ORIGINS,
  openSession,
  parseCommand,
  parseLog,
  playableCase,
  ReplayTrack,
  randomPolicy,
  simulate,
} from '../../../src/protocol';
import { everyScenario } from '../../support/scenarios';

const WALL = '2031-01-01T00:00:00.000Z';
const scenario = everyScenario()[0]![1];
const playable = playableCase(scenario);
const settings = { mode: 'practice', parameters: {}, pseudonym: 'Juniper', seed: 'track' } as const;
const { text } = simulate(playable, randomPolicy(createRng('track'), 120), settings);
const parsed = parseLog(text);
if (!parsed.ok) throw new Error(parsed.error.code);
const log = parsed.value;

/** The state after each line, played straight through. */
function straight(): string[] {
  let running = playable.start({ mode: 'practice', parameters: log.opened.parameters, seed: 'track' }).next;
  return log.lines.map((line) => {
    const command = EVENT_ORIGINS[line.type] === 'command' && parseCommand(line.data.command);
    if (command && line.type !== 'command.refused') running = running.do(command).next;
    return JSON.stringify(running.state());
  });
}

test('a log stands at any event as it was then: forwards, backwards, and in leaps', () => {
  const states = straight();
  expect(states.length).toBeGreaterThan(60);
  expect(new Set(states).size).toBeGreaterThan(20);
  const track = new ReplayTrack(log, playable);
  const forwards = states.map((_, index) => index + 1);
  const leaps = [states.length, 1, Math.floor(states.length / 2), 3, states.length - 1, 2];
  for (const seq of [...leaps, ...forwards, ...forwards.toReversed()]) {
    expect(JSON.stringify(track.at(seq).running.state()) === states[seq - 1], `event ${seq}`).toBe(true);
  }
});

test('a moment names the screen, the document opened there, and the hash of its line', () => {
  const opening = { ...settings, language: 'en', played: 'played', attempt: 1 } as const;
  const first = openSession(playable, opening, WALL);
  const lines = [...first.lines];
  let { session } = first;
  const commands = [
    { type: 'screen.open', screen: 'inbox' },
    { type: 'document.open', document: 'E-01' },
    { type: 'screen.open', screen: 'findings' },
  ] as const;
  for (const command of commands) {
    const done = applyCommand(session, command, WALL);
    session = done.session;
    lines.push(...done.lines);
  }
  const korean = changeLanguage(session, 'ko', WALL);
  lines.push(...korean.lines);
  const track = new ReplayTrack({ opened: session.opened, lines }, playable);
  const seqOf = (type: string) => lines.find((line) => line.type === type)!.seq;
  const inbox = seqOf('screen.opened');
  expect(track.at(inbox - 1).place).toEqual({ screen: 'desk', target: null });
  expect(track.at(inbox).place).toEqual({ screen: 'inbox', target: null });
  expect(track.at(seqOf('document.opened')).place).toEqual({ screen: 'inbox', target: 'E-01' });
  expect(track.at(lines.length).place).toEqual({ screen: 'findings', target: null });
  expect(track.at(lines.length).language).toBe('ko');
  expect(track.at(lines.length - 1).language).toBe('en');
  expect(track.at(0).hash).toBe(lines[0]!.hash);
  expect(track.at(1e9).hash).toBe(lines.at(-1)!.hash);
});
