import type { Command } from '../../src/engine';
import {
  applyCommand,
  type CaseSession,
  type EventLine,
  endSession,
  formatLine,
  logText,
  openSession,
  type PlayableCase,
  type SessionOpening,
} from '../../src/protocol';
import { appendEvents, EMPTY_CHAIN } from '../../src/protocol/log/hash-chain';

export const WALL = '2026-05-04T09:00:00.000Z';
export const OPENING: SessionOpening = {
  mode: 'practice',
  parameters: { pace: 'slow' },
  seed: 'seed-1',
  language: 'en',
  pseudonym: 'Heron',
  played: 'played',
  attempt: 1,
};

/** Opens a session, gives it commands, and leaves it. */
export function playALog(
  playable: PlayableCase,
  commands: readonly Command[],
  leave = true,
): { session: CaseSession; lines: readonly EventLine[]; text: string } {
  const first = openSession(playable, OPENING, WALL);
  const lines = [...first.lines];
  let { session } = first;
  for (const command of commands) {
    const done = applyCommand(session, command, WALL);
    lines.push(...done.lines);
    session = done.session;
  }
  if (leave) {
    const ended = endSession(session, WALL);
    lines.push(...ended.lines);
    session = ended.session;
  }
  return { session, lines, text: logText(lines) };
}

/** A forger's work: the lines in a new order or with new content, numbered, linked and hashed afresh. */
export function rehash(lines: readonly EventLine[]): string {
  let head = EMPTY_CHAIN;
  let text = '';
  for (const line of lines) {
    const added = appendEvents(head, [line as never], line.wall);
    head = added.head;
    for (const fresh of added.lines) text += `${formatLine(fresh)}\n`;
  }
  return text;
}
