import { ok, own } from '../../base';
import type { DraftPlan, ExecutePlan } from '../command';
import { startOperation } from '../operation/carry-out';
import type { OperationState } from '../operation/operation-state';
import { isOffered, missingOf, OPERATION, planStart } from '../operation/plan';
import { runClock } from '../running';
import { acted, withWorld } from '../turn';
import { accept, type Handler, isOpenWork, refuse } from './handling';

export const draftPlan: Handler<DraftPlan> = (compiled, running, command) => {
  const { turn } = running;
  const spec = compiled.scenario.spec.operation;
  if (!spec || !isOpenWork(turn, OPERATION)) return refuse('not-open', OPERATION);
  if (turn.world.operation.executed !== null) return refuse('already-made', OPERATION);
  const { window, step, start } = command;
  const { operation } = turn.world;
  if (window === undefined && step === undefined) return refuse('bad-value', OPERATION);
  if ((step === undefined) !== (start === undefined)) return refuse('bad-value', step ?? OPERATION);
  if (window !== undefined && window !== null) {
    if (!own(spec.windows, window)) return refuse('unknown-id', window);
    if (!isOffered(compiled, turn.world, spec, window)) return refuse('not-open', window);
  }
  let { starts } = operation;
  if (step !== undefined && start !== undefined) {
    const range = own(spec.steps, step)?.range;
    if (!range) return refuse('unknown-id', step);
    if (start !== null && !isWithin(start, range)) return refuse('bad-value', step);
    starts = withStart(starts, step, start);
  }
  const drafted: OperationState = {
    ...operation,
    window: window === undefined ? operation.window : window,
    starts,
  };
  return accept(running, withWorld(acted(turn, 'plan.drafted', { command }), { operation: drafted }));
};

function isWithin(start: number, [earliest, latest]: readonly [number, number]): boolean {
  return Number.isSafeInteger(start) && start >= earliest && start <= latest;
}

function withStart(
  starts: OperationState['starts'],
  step: string,
  start: number | null,
): OperationState['starts'] {
  const { [step]: _, ...others } = starts;
  return start === null ? others : { ...others, [step]: start };
}

export const executePlan: Handler<ExecutePlan> = (compiled, running, command) => {
  const { turn } = running;
  const spec = compiled.scenario.spec.operation;
  if (!spec || !isOpenWork(turn, OPERATION)) return refuse('not-open', OPERATION);
  if (turn.world.operation.executed !== null) return refuse('already-made', OPERATION);
  const { window, starts } = turn.world.operation;
  const start = planStart(compiled, turn.world, spec);
  const [missing] = missingOf(compiled, turn.world, spec);
  if (missing !== undefined) return refuse('incomplete', missing);
  if (window === null || start === undefined) return refuse('incomplete', 'window');
  const executed = startOperation(compiled, acted(turn, 'plan.executed', { command, window, starts }), start);
  // What falls at this very instant comes now, and not with the next move of the clock.
  return ok(runClock(compiled, { ...running, turn: executed }, turn.world.now, false));
};
