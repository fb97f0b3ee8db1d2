import { type CaseMs, caseMs, invariant, parseDuration } from '../base';
import type { DeadlineSpec } from '../scenario';
import { homeInstant } from './case-time';
import type { CompiledCase } from './compiled-case';
import { conditionEnv } from './condition-env';
import { applyEffects, effectsAt } from './effects';
import { passed } from './passing';
import { schedule, unschedule } from './schedule';
import type { Turn, World } from './state';
import { arrives, asks, happened, journals, withRecord } from './turn';

/** A deadline that the trainee can know and that is still ahead and not saved. */
export interface KnownDeadline {
  readonly id: string;
  readonly spec: DeadlineSpec;
  readonly due: CaseMs;
}

function specOf(compiled: CompiledCase, id: string): DeadlineSpec {
  const spec = compiled.scenario.spec.deadlines?.[id];
  invariant(spec, `the deadline ${id} was checked at load`);
  return spec;
}

function entriesOf(compiled: CompiledCase): readonly [string, DeadlineSpec][] {
  return Object.entries(compiled.scenario.spec.deadlines ?? {});
}

/** Whether its condition holds, or it has none: the trainee can know of it. */
function isKnown(compiled: CompiledCase, world: World, id: string): boolean {
  return (
    specOf(compiled, id).when === undefined ||
    compiled.scenario.condition(`deadlines.${id}.when`)(conditionEnv(compiled, world))
  );
}

function isSaved(compiled: CompiledCase, world: World, id: string): boolean {
  return (
    specOf(compiled, id).saved !== undefined &&
    compiled.scenario.condition(`deadlines.${id}.saved`)(conditionEnv(compiled, world))
  );
}

/** The deadlines that the trainee sees, the next one first. */
export function knownDeadlines(compiled: CompiledCase, world: World): readonly KnownDeadline[] {
  // Nothing runs out any more once the case is over.
  if (world.ending !== null) return [];
  return entriesOf(compiled)
    .flatMap(([id, spec]): KnownDeadline[] => {
      const due = world.deadlines[id]?.due;
      if (due === undefined || due <= world.now) return [];
      if (!isKnown(compiled, world, id) || isSaved(compiled, world, id)) return [];
      return [{ id, spec, due }];
    })
    .sort((a, b) => a.due - b.due);
}

/** Sets every deadline that falls at a fixed instant: at the start of a case. */
export function setDeadlines(compiled: CompiledCase, turn: Turn): Turn {
  return entriesOf(compiled).reduce(
    (next, [id, { at }]) =>
      at === undefined ? next : setDeadline(compiled, next, id, homeInstant(compiled, at)),
    turn,
  );
}

/** Sets every deadline that runs from this event of the flow; one that runs already starts again. */
export function startDeadlines(compiled: CompiledCase, turn: Turn, event: string): Turn {
  return entriesOf(compiled).reduce((next, [id, { from, office }]) => {
    if (from?.event !== event) return next;
    const due = passed(compiled, next.world.now, from.after, office ?? null);
    return setDeadline(compiled, next, id, due);
  }, turn);
}

function setDeadline(compiled: CompiledCase, turn: Turn, id: string, due: CaseMs): Turn {
  const { saved, lost, warn = [] } = specOf(compiled, id);
  const set = withRecord(
    unschedule(turn, (owner) => owner.kind === 'deadline' && owner.deadline === id),
    'deadlines',
    id,
    { due, outcome: null },
  );
  const warned = warn
    .map((before) => caseMs(due - clockTime(before)))
    .filter((at) => at > turn.world.now)
    .reduce((next, at) => schedule(next, at, { kind: 'deadline', deadline: id, is: 'near' }), set);
  // A plain reminder passes in silence.
  return saved === undefined && lost === undefined
    ? warned
    : schedule(warned, due, { kind: 'deadline', deadline: id, is: 'due' });
}

/** Milliseconds of a duration on the clock. */
function clockTime(text: string): number {
  const duration = parseDuration(text);
  invariant(duration.ok && duration.value.unit === 'time', `the warning ${text} was checked at load`);
  return duration.value.ms;
}

/** Tells the trainee that a deadline is near; nothing if he cannot know of it or it is saved. */
export function warnOfDeadline(compiled: CompiledCase, turn: Turn, id: string): Turn {
  if (!isKnown(compiled, turn.world, id) || isSaved(compiled, turn.world, id)) return turn;
  const told = asks(journals(arrives(turn, id), 'deadline', 'near', id), { type: 'cue', cue: 'deadline' });
  return asks(told, { type: 'caption', caption: 'deadline-near', about: id });
}

/** The instant has come: what was not saved is lost. Told if the trainee can know of it, or meets what follows. */
export function passDeadline(compiled: CompiledCase, turn: Turn, id: string): Turn {
  const record = turn.world.deadlines[id];
  invariant(record, 'a deadline is set before it passes');
  const known = isKnown(compiled, turn.world, id);
  const saved = isSaved(compiled, turn.world, id);
  const next = happened(
    withRecord(turn, 'deadlines', id, { ...record, outcome: saved ? 'kept' : 'lost' }),
    'deadline.passed',
    { deadline: id, saved },
  );
  if (saved) return known ? journals(next, 'deadline', 'kept', id) : next;
  const path = `deadlines.${id}.lost`;
  return applyEffects(compiled, known || isMet(compiled, path) ? tellLoss(next, id) : next, path, '');
}

function tellLoss(turn: Turn, id: string): Turn {
  const told = journals(arrives(turn, id), 'deadline', 'lost', id);
  return asks(told, { type: 'caption', caption: 'deadline-lost', about: id });
}

/** Whether effects bring something before the trainee. */
function isMet(compiled: CompiledCase, path: string): boolean {
  return effectsAt(compiled, path).some(
    (effect) => 'deliver' in effect || 'add' in effect || 'expire' in effect,
  );
}
