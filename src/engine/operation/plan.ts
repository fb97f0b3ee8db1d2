import { type CaseMs, caseMs, MINUTE_MS, own } from '../../base';
import type { OperationSpec } from '../../scenario';
import { homeInstant } from '../case-time';
import type { CompiledCase } from '../compiled-case';
import { conditionEnv } from '../condition-env';
import type { World } from '../state';

/** The operation as work that the flow opens. */
export const OPERATION = 'operation';

/** T0 of a window of the operation. */
export function windowStart(compiled: CompiledCase, spec: OperationSpec, window: string): CaseMs | undefined {
  const at = own(spec.windows, window)?.at;
  return at === undefined ? undefined : homeInstant(compiled, at);
}

/** Whether a window can be chosen now: its condition holds, and its T0 is ahead. */
export function isOffered(
  compiled: CompiledCase,
  world: World,
  spec: OperationSpec,
  window: string,
): boolean {
  const start = windowStart(compiled, spec, window);
  if (start === undefined || start <= world.now) return false;
  return (
    own(spec.windows, window)?.when === undefined ||
    compiled.scenario.condition(`operation.windows.${window}.when`)(conditionEnv(compiled, world))
  );
}

/** T0 of the chosen window; undefined while none is chosen. */
export function planStart(compiled: CompiledCase, world: World, spec: OperationSpec): CaseMs | undefined {
  const { window } = world.operation;
  return window === null ? undefined : windowStart(compiled, spec, window);
}

/** Minutes from T0 as an instant. */
export function fromStart(start: CaseMs, minutes: number): CaseMs {
  return caseMs(start + minutes * MINUTE_MS);
}

/**
 * What keeps the plan from being executed: `plan` (its form is not filed), `window` (none chosen, or no longer offered),
 * and each step that has no place, would have begun already, or does not begin after a step that it needs.
 */
export function missingOf(compiled: CompiledCase, world: World, spec: OperationSpec): readonly string[] {
  const { operation, filed, now } = world;
  const { window, starts } = operation;
  const start = planStart(compiled, world, spec);
  const steps = Object.entries(spec.steps).flatMap(([id, { optional, needs = {} }]) => {
    const minute = own(starts, id);
    if (minute === undefined) return optional ? [] : [id];
    const late = start !== undefined && fromStart(start, minute) < now;
    const early = Object.keys(needs).some((need) => (own(starts, need) ?? minute) >= minute);
    return late || early ? [id] : [];
  });
  const offered = window !== null && isOffered(compiled, world, spec, window);
  return [...(filed[spec.opensWith] ? [] : ['plan']), ...(offered ? [] : ['window']), ...steps];
}
