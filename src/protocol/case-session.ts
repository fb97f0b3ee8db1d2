import {
  type Command,
  ENGINE_VERSION,
  type EngineEffect,
  type Refusal,
  type SessionSettings,
} from '../engine';
import type { Language } from '../scenario';
import {
  type EventLine,
  type HostEvent,
  LOG_FORMAT,
  type LoggedEvent,
  type LogOpened,
} from './log/event-line';
import { appendEvents, type ChainHead, EMPTY_CHAIN } from './log/hash-chain';
import type { CaseTurn, PlayableCase, RunningCase } from './running-case';

/** A case being played, with the end of its log. Immutable, and it keeps no line: whoever drives it stores them. */
export interface CaseSession {
  readonly opened: LogOpened;
  readonly running: RunningCase;
  readonly head: ChainHead;
  readonly language: Language;
}

/** A session after a change, with the lines to be stored before anything of it is shown. */
export interface SessionStep {
  readonly session: CaseSession;
  readonly lines: readonly EventLine[];
  readonly effects: readonly EngineEffect[];
  readonly refusal: Refusal | null;
}

/** What is chosen for a new session; the rest of `log.opened` follows from the case and the engine. */
export interface SessionOpening extends SessionSettings {
  readonly language: Language;
  readonly pseudonym: string;
  readonly played: LogOpened['played'];
  readonly attempt: number;
  /** The line of another log from which this one goes on. */
  readonly parent?: LogOpened['parent'];
}

/** What `log.opened` says of a session. */
export function logOpened(playable: PlayableCase, opening: SessionOpening): LogOpened {
  const { parameters, seed, mode, language, pseudonym, played, attempt, parent } = opening;
  const { id, version, hash } = playable.scenario;
  return {
    format: LOG_FORMAT,
    engine: ENGINE_VERSION,
    scenario: { id, version, hash },
    parameters: { ...playable.settle(parameters) },
    seed,
    mode,
    language,
    pseudonym,
    played,
    attempt,
    ...(parent === undefined ? {} : { parent }),
  };
}

/** Opens a log and starts the case. `wall` is the wall time now, ISO 8601 in UTC, here and below. */
export function openSession(playable: PlayableCase, opening: SessionOpening, wall: string): SessionStep {
  const opened = logOpened(playable, opening);
  const { next, events, effects } = playable.start(settingsOf(opened));
  const session = { opened, running: next, head: EMPTY_CHAIN, language: opened.language };
  const logged = [...openingEvents(playable, opened, events), sessionStarted(next, opened.language)];
  return record(session, logged, wall, effects);
}

/** Gives a command to the case. A refused one is recorded too and changes nothing else. */
export function applyCommand(session: CaseSession, command: Command, wall: string): SessionStep {
  const turn = session.running.do(command);
  const moved = { ...session, running: turn.next };
  return record(moved, eventsOfTurn(session.running, turn), wall, turn.effects, turn.refusal);
}

export function changeLanguage(session: CaseSession, language: Language, wall: string): SessionStep {
  const event: HostEvent = {
    type: 'language.changed',
    at: session.running.now,
    source: 'user',
    data: { language },
  };
  return record({ ...session, language }, [event], wall);
}

/** Records that the trainee sits down to a case that was played before. */
export function continueSession(session: CaseSession, wall: string): SessionStep {
  return record(session, [sessionStarted(session.running, session.language)], wall);
}

/** Records that the trainee leaves. */
export function endSession(session: CaseSession, wall: string): SessionStep {
  const event: HostEvent = { type: 'session.ended', at: session.running.now, source: 'system', data: {} };
  return record(session, [event], wall);
}

/** What the engine is started with, from what the log says. */
export function settingsOf({ mode, parameters, seed }: LogOpened): SessionSettings {
  return { mode, parameters, seed };
}

/** The events with which every log begins, before its first `session.started`. */
export function openingEvents(
  playable: PlayableCase,
  opened: LogOpened,
  started: readonly LoggedEvent[],
): readonly LoggedEvent[] {
  return [{ type: 'log.opened', at: playable.begins, source: 'system', data: opened }, ...started];
}

/** What a command adds to the log: the engine's events and, when it ends the case, `log.closed`. */
export function eventsOfTurn(before: RunningCase, turn: CaseTurn): readonly LoggedEvent[] {
  const ends = turn.next.over && !before.over;
  if (!ends) return turn.events;
  return [...turn.events, { type: 'log.closed', at: turn.next.now, source: 'system', data: {} }];
}

function sessionStarted(running: RunningCase, language: Language): HostEvent {
  return { type: 'session.started', at: running.now, source: 'system', data: { language } };
}

function record(
  session: CaseSession,
  events: readonly LoggedEvent[],
  wall: string,
  effects: readonly EngineEffect[] = [],
  refusal: Refusal | null = null,
): SessionStep {
  const { head, lines } = appendEvents(session.head, events, wall);
  return { session: { ...session, head }, lines, effects, refusal };
}
