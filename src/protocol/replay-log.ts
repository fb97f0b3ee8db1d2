import { canonicalJson, err, type JsonValue, ok, type Result } from '../base';
import { ENGINE_VERSION } from '../engine';
import type { Language } from '../scenario';
import { type CaseSession, eventsOfTurn, logOpened, openingEvents, settingsOf } from './case-session';
import type { LogProblem } from './host';
import { type CaseLog, headOf } from './log/case-log';
import { parseCommand } from './log/command-schema';
import { EVENT_ORIGINS, type EventLine, type LoggedEvent, type LogOpened } from './log/event-line';
import type { PlayableCase, RunningCase } from './running-case';

/**
 * Replays a log whose chain holds: its scenario must be this one, byte for byte, its engine this version, and every
 * event must come out again (type, case time, source, data). Gives the session at its end, ready to go on.
 */
export function verifyLog(log: CaseLog, playable: PlayableCase): Result<CaseSession, LogProblem> {
  const { scenario, engine } = log.opened;
  if (scenario.hash !== playable.scenario.hash) {
    return err(problemAt(1, 'scenario-hash', playable.scenario.hash, scenario.hash));
  }
  if (engine !== ENGINE_VERSION) return err(problemAt(1, 'engine-version', ENGINE_VERSION, engine));
  const settled = logOpened(playable, log.opened);
  const [expected, found] = [openedText(settled), openedText(log.opened)];
  if (expected !== found || !playable.languages.includes(settled.language)) {
    return err(problemAt(1, 'replay-differs', expected, found));
  }
  return replay(log, playable);
}

/**
 * The case as far as a log leads, by its commands alone: for a log that this engine did not write or that is not
 * sound. What it shows may differ from what was played, so it is for reading only.
 */
export function readOnlySession(log: CaseLog, playable: PlayableCase): CaseSession {
  let running = playable.start(settingsOf(log.opened)).next;
  let language: Language = log.opened.language;
  for (const line of log.lines) {
    if (line.type === 'language.changed') language = languageOf(line) ?? language;
    if (EVENT_ORIGINS[line.type] !== 'command' || line.type === 'command.refused') continue;
    const command = parseCommand(line.data.command);
    if (command !== undefined) running = running.do(command).next;
  }
  return { opened: log.opened, running, head: headOf(log), language };
}

function replay(log: CaseLog, playable: PlayableCase): Result<CaseSession, LogProblem> {
  const { opened, lines } = log;
  const started = playable.start(settingsOf(opened));
  let running: RunningCase = started.next;
  let language: Language = opened.language;
  let seated = false;
  let expected: readonly LoggedEvent[] = openingEvents(playable, opened, started.events);
  let met = 0;

  for (const line of lines) {
    if (met === expected.length) {
      const origin = EVENT_ORIGINS[line.type];
      if (origin === 'command') {
        if (!seated) return err(problemAt(line.seq, 'replay-differs', 'session.started', line.type));
        const turn = commandTurn(line, running);
        if (!turn.ok) return turn;
        expected = turn.value.events;
        running = turn.value.next;
        met = 0;
      } else if (origin === 'host') {
        const event = hostEvent(line, running, language);
        if (event === null) return err(problemAt(line.seq, 'replay-differs', 'a command', line.type));
        if (line.type === 'language.changed') language = languageOf(line) ?? language;
        else seated = line.type === 'session.started';
        expected = [event];
        met = 0;
      } else return err(problemAt(line.seq, 'replay-differs', 'a command', eventText(line)));
    }
    const event = expected[met];
    if (event === undefined || eventText(event) !== eventText(line)) {
      const wanted = event === undefined ? 'a command' : eventText(event);
      return err(problemAt(line.seq, 'replay-differs', wanted, eventText(line)));
    }
    met += 1;
  }

  const missing = expected[met];
  if (missing !== undefined) {
    return err(problemAt(headOf(log).sequence + 1, 'cut-off', eventText(missing), ''));
  }
  return ok({ opened, running, head: headOf(log), language });
}

/** Gives the command of a line to the case; whether it is refused must be as the log says. */
function commandTurn(
  line: EventLine,
  running: RunningCase,
): Result<{ readonly events: readonly LoggedEvent[]; readonly next: RunningCase }, LogProblem> {
  const command = parseCommand(line.data.command);
  if (command === undefined) {
    return err(problemAt(line.seq, 'not-an-event', 'a command', eventText(line)));
  }
  const turn = running.do(command);
  const logged = line.type === 'command.refused';
  if ((turn.refusal !== null) !== logged) {
    const expected = turn.refusal === null ? (turn.events[0]?.type ?? 'an event') : 'command.refused';
    const why = turn.refusal === null ? '' : ` (${turn.refusal.code}: ${turn.refusal.about})`;
    return err(problemAt(line.seq, 'replay-refused', `${expected}${why}`, line.type));
  }
  return ok({ events: eventsOfTurn(running, turn), next: turn.next });
}

function hostEvent(line: EventLine, running: RunningCase, language: Language): LoggedEvent | null {
  switch (line.type) {
    case 'session.started':
      return { type: line.type, at: running.now, source: 'system', data: { language } };
    case 'session.ended':
      return { type: line.type, at: running.now, source: 'system', data: {} };
    case 'language.changed': {
      const chosen = languageOf(line);
      return chosen && { type: line.type, at: running.now, source: 'user', data: { language: chosen } };
    }
    default:
      return null;
  }
}

function languageOf(line: EventLine): Language | null {
  const { language } = line.data;
  return language === 'en' || language === 'ko' ? language : null;
}

function openedText({ parent, ...rest }: LogOpened): string {
  return canonicalJson(parent === undefined ? rest : { ...rest, parent });
}

/** The part of an event that replay must reproduce, as one text. */
function eventText({ type, at, source, data }: LoggedEvent | EventLine): string {
  // Events are plain data by type; an interface has no index signature, which is all that the cast adds.
  return canonicalJson({ type, at, source, data: data as JsonValue });
}

function problemAt(sequence: number, code: LogProblem['code'], expected: string, found: string): LogProblem {
  return { code, sequence, expected, found };
}
