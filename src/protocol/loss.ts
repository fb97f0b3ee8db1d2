import type { CaseMs } from '../base';
import type { Command } from '../engine';
import { settingsOf } from './case-session';
import type { CaseLog } from './log/case-log';
import { parseCommand } from './log/command-schema';
import { EVENT_ORIGINS } from './log/event-line';
import type { PlayableCase, RunningCase } from './running-case';

/**
 * What one command put out of reach at one decision point, in whole quarters: an upper bound of what the point could
 * still come to before it and after it, over the most that it can give.
 */
export interface PointLoss {
  /** Sequence number of the command's line. */
  readonly sequence: number;
  /** Case time when it was given. */
  readonly at: CaseMs;
  /** Case day, 1 is the first. */
  readonly day: number;
  readonly act: Command['type'];
  readonly point: string;
  readonly before: number;
  readonly after: number;
  readonly most: number;
}

/**
 * Every loss of a log, in order. Between two moments from which the same can be reached nothing was lost, so that most
 * moments need not be looked at.
 */
export function lossesOf({ opened, lines }: CaseLog, playable: PlayableCase): readonly PointLoss[] {
  let running = playable.start(settingsOf(opened)).next;
  const moments: RunningCase[] = [running];
  const acts: { readonly sequence: number; readonly act: Command['type'] }[] = [];
  for (const line of lines) {
    if (EVENT_ORIGINS[line.type] !== 'command' || line.type === 'command.refused') continue;
    const command = parseCommand(line.data.command);
    if (command === undefined) continue;
    running = running.do(command).next;
    moments.push(running);
    acts.push({ sequence: line.seq, act: command.type });
  }
  const losses: PointLoss[] = [];
  const known = new Map<number, ReadonlyMap<string, { quarters: number; most: number }>>();
  const bestAt = (index: number) => {
    const found = known.get(index);
    if (found) return found;
    const best = moments[index]?.best() ?? [];
    const made = new Map(best.map((one) => [one.point, one]));
    known.set(index, made);
    return made;
  };
  const look = (from: number, to: number): void => {
    const [before, after] = [bestAt(from), bestAt(to)];
    const changed = [...before].filter(([point, { quarters }]) => quarters !== after.get(point)?.quarters);
    if (changed.length === 0 || from >= to) return;
    if (to - from > 1) {
      const middle = (from + to) >> 1;
      look(from, middle);
      look(middle, to);
      return;
    }
    const [earlier, act] = [moments[from], acts[from]];
    if (!earlier || !act) return;
    for (const [point, { quarters, most }] of changed) {
      const left = after.get(point)?.quarters ?? 0;
      losses.push({ ...act, at: earlier.now, day: earlier.day, point, before: quarters, after: left, most });
    }
  };
  look(0, moments.length - 1);
  return losses;
}
