import { continueSession, logOpened, type SessionStep } from './case-session';
import { type CaseLog, headOf } from './log/case-log';
import { parseCommand } from './log/command-schema';
import { EVENT_ORIGINS, type EventLine, type LoggedEvent } from './log/event-line';
import { appendEvents, EMPTY_CHAIN } from './log/hash-chain';
import { verifyLog } from './replay-log';
import type { PlayableCase } from './running-case';

/**
 * Takes a case up again just before a decision point was first acted on, in a log of its own: its first line names the
 * line of the parent up to which events were taken over, each with its own wall time.
 *
 * @param attempt which session of the scenario in its mode this is.
 * @param wall wall time now, ISO 8601 in UTC.
 * @returns the session with every line of the new log; null for an assessment, for a point that was never acted on, and
 * for a log that does not replay.
 */
export function branchSession(
  log: CaseLog,
  playable: PlayableCase,
  point: string,
  attempt: number,
  wall: string,
): SessionStep | null {
  const act = firstActOn(log, playable, point);
  const last = act === undefined ? undefined : log.lines[act.seq - 2];
  if (log.opened.mode === 'assessment' || last === undefined) return null;
  const parent = { hash: last.hash, sequence: last.seq };
  const opened = logOpened(playable, { ...log.opened, attempt, parent });
  const first: LoggedEvent = { type: 'log.opened', at: playable.begins, source: 'system', data: opened };
  const lines = [...appendEvents(EMPTY_CHAIN, [first], wall).lines];
  for (const line of log.lines.slice(1, last.seq)) {
    const head = headOf({ opened, lines });
    lines.push(...appendEvents(head, [eventOf(line)], line.wall).lines);
  }
  const verified = verifyLog({ opened, lines }, playable);
  if (!verified.ok) return null;
  const step = continueSession(verified.value, wall);
  return { ...step, lines: [...lines, ...step.lines] };
}

/**
 * The first command that handed in work graded under the point, or else whose consequences first gave or cost points of
 * it. Neither a refused command nor a hint is an act.
 */
function firstActOn({ lines }: CaseLog, playable: PlayableCase, point: string): EventLine | undefined {
  let command: EventLine | undefined;
  for (const line of lines) {
    if (EVENT_ORIGINS[line.type] === 'command') {
      command = line;
      const given = parseCommand(line.data.command);
      const accepted = line.type !== 'command.refused' && given !== undefined;
      if (accepted && playable.isActOn(given, point)) return line;
    } else if (line.type === 'score.awarded' && line.data.point === point && command?.type !== 'hint.taken') {
      return command;
    }
  }
  return undefined;
}

function eventOf({ type, at, source, data }: EventLine): LoggedEvent {
  // A line of a log that was checked is an event as it was logged; replay compares every byte of it again.
  return { type, at, source, data } as unknown as LoggedEvent;
}
