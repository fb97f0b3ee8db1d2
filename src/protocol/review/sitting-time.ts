import { daysFromCivil } from '../../base';
import type { EventLine } from '../log/event-line';

/**
 * Seconds that the trainee sat at the case up to and with each line, by the wall times in the log; pauses and absences
 * are left out. A clock that was set back counts as no time, a tab that was left open counts whole.
 */
export function sittingSeconds(lines: readonly EventLine[]): readonly number[] {
  let sum = 0;
  let sitting = false;
  let before = 0;
  return lines.map(({ type, wall }) => {
    const now = wallMs(wall);
    // A closed tab leaves no event: what passed until the trainee came back was no sitting.
    if (sitting && type !== 'session.started') sum += Math.max(0, now - before);
    before = now;
    if (type === 'session.started' || type === 'session.resumed') sitting = true;
    if (type === 'session.ended' || type === 'session.paused') sitting = false;
    return sum / 1000;
  });
}

/** Milliseconds since 1970 of a wall time of a log, `2026-05-04T09:00:00.000Z`. */
export function wallMs(wall: string): number {
  const part = (from: number, to: number): number => Number(wall.slice(from, to));
  const days = daysFromCivil({ year: part(0, 4), month: part(5, 7), day: part(8, 10) });
  const seconds = ((days * 24 + part(11, 13)) * 60 + part(14, 16)) * 60 + part(17, 19);
  return seconds * 1000 + (wall[19] === '.' ? part(20, 23) : 0);
}
