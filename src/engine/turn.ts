import type { EngineEffect, EngineEvent } from './event';
import { currentStage, type FeedbackRecord, type JournalRecord, type Turn, type World } from './state';

/** A turn that starts from this state: nothing has happened yet. */
export function beginTurn(world: World, requests: Turn['requests']): Turn {
  return { world, requests, events: [], effects: [], outbox: [], spending: [], arrived: null };
}

export function withWorld(turn: Turn, changes: Partial<World>): Turn {
  return { ...turn, world: { ...turn.world, ...changes } };
}

/** The keys of the world that hold records by id. */
type RecordKey = {
  [Key in keyof World]: World[Key] extends Readonly<Record<string, unknown>> ? Key : never;
}[keyof World];

/** Replaces one record, keeping the order in which records came in. */
export function withRecord<Key extends RecordKey>(
  turn: Turn,
  key: Key,
  id: string,
  record: World[Key] extends Readonly<Record<string, infer Value>> ? Value : never,
): Turn {
  return { ...turn, world: { ...turn.world, [key]: { ...turn.world[key], [id]: record } } };
}

type Data<Type extends EngineEvent['type']> = Extract<EngineEvent, { type: Type }>['data'];
type UserType = Extract<EngineEvent, { data: { command: unknown } }>['type'];

/** Adds an event of the system at the present case time. */
export function happened<Type extends Exclude<EngineEvent['type'], UserType>>(
  turn: Turn,
  type: Type,
  data: Data<Type>,
): Turn {
  const event = { type, at: turn.world.now, source: 'system', data } as unknown as EngineEvent;
  return { ...turn, events: [...turn.events, event] };
}

/** Adds the event of the trainee's own act. */
export function acted<Type extends UserType>(turn: Turn, type: Type, data: Data<Type>): Turn {
  const event = { type, at: turn.world.now, source: 'user', data } as unknown as EngineEvent;
  return { ...turn, events: [...turn.events, event] };
}

export function asks(turn: Turn, effect: EngineEffect): Turn {
  return { ...turn, effects: [...turn.effects, effect] };
}

/** Puts an event for the flow machine into the outbox. */
export function tells(turn: Turn, event: string): Turn {
  return { ...turn, outbox: [...turn.outbox, event] };
}

/** Notes that something reached the trainee: an advance of the clock stops here. */
export function arrives(turn: Turn, what: string): Turn {
  return { ...turn, arrived: turn.arrived ?? what };
}

export function spends(turn: Turn, duration: string, agency: string | null = null): Turn {
  return { ...turn, spending: [...turn.spending, { duration, agency }] };
}

export function journals(turn: Turn, kind: JournalRecord['kind'], what: string, about: string): Turn {
  const record: JournalRecord = { at: turn.world.now, kind, what, about };
  return withWorld(turn, { journal: [...turn.world.journal, record] });
}

/** Feedback that is told at once; assessment mode tells none. */
export function feedsBack(turn: Turn, record: FeedbackRecord): Turn {
  return turn.world.settings.mode === 'assessment'
    ? turn
    : withWorld(turn, { feedback: [...turn.world.feedback, record] });
}

export function awards(
  turn: Turn,
  point: string,
  competency: string,
  quarters: number,
  reason: string,
): Turn {
  const stage = currentStage(turn.world);
  const award = { at: turn.world.now, point, competency, quarters, reason, stage };
  const next = withWorld(turn, { awards: [...turn.world.awards, award] });
  const total = next.world.awards
    .filter((one) => one.point === point && one.competency === competency)
    .reduce((sum, one) => sum + one.quarters, 0);
  return happened(next, 'score.awarded', { point, competency, quarters, total, reason });
}

/** Points of the scenario (steps of 0.25) as whole quarters. */
export function quartersOf(points: number): number {
  return Math.round(points * 4);
}
