import { type CaseMs, caseMs } from '../base';
import type { Timer, TimerOwner, Turn } from './state';
import { withWorld } from './turn';

/** Puts a timer into the queue. Timers fire by due instant, then in the order in which they were set. */
export function schedule(turn: Turn, due: CaseMs, owner: TimerOwner): Turn {
  const timer: Timer = { due, sequence: turn.world.timers, owner };
  const { queue } = turn.world;
  let at = queue.length;
  while (at > 0 && (queue[at - 1]?.due ?? 0) > due) at -= 1;
  return withWorld(turn, {
    queue: [...queue.slice(0, at), timer, ...queue.slice(at)],
    timers: turn.world.timers + 1,
  });
}

export function scheduleIn(turn: Turn, delay: number, owner: TimerOwner): Turn {
  return schedule(turn, caseMs(turn.world.now + Math.max(0, Math.round(delay))), owner);
}

/** Takes timers out of the queue. */
export function unschedule(turn: Turn, unwanted: (owner: TimerOwner) => boolean): Turn {
  return withWorld(turn, { queue: turn.world.queue.filter((timer) => !unwanted(timer.owner)) });
}

/** A short stable name of a timer, for the log. */
export function timerName(owner: TimerOwner): string {
  switch (owner.kind) {
    case 'flow':
      return `flow:${owner.cancel}`;
    case 'request':
      return `request:${owner.request}:${owner.event}`;
    case 'transmit':
      return `transmit:${owner.request}`;
    case 'meanwhile':
      return `meanwhile:${owner.request}:${owner.name}`;
    case 'inject':
      return `inject:${owner.inject}`;
    case 'review':
      return `review:${owner.review}`;
    case 'deadline':
      return `deadline:${owner.deadline}:${owner.is}`;
    case 'operation':
      return `operation:${owner.is}:${owner.id}`;
  }
}
