import { type CaseMs, invariant, localDay, toInstant, type Zone } from '../base';
import type { CompiledCase } from './compiled-case';

/** The zone of the home desk, in which a scenario's local times are written. */
export function homeZone(compiled: CompiledCase): Zone {
  const zone = compiled.scenario.zones.get(compiled.scenario.spec.clock.zone);
  invariant(zone, 'the home zone was checked at load');
  return zone;
}

/** A local time of the home desk as an instant. */
export function homeInstant(compiled: CompiledCase, local: string): CaseMs {
  const at = toInstant(homeZone(compiled), local);
  invariant(at.ok, `the local time ${local} was checked at load`);
  return at.value;
}

/** Case day by the calendar of the home desk; the day of the first instant is 1. */
export function dayOf(compiled: CompiledCase, at: CaseMs): number {
  const zone = homeZone(compiled);
  return localDay(zone, at) - localDay(zone, compiled.scenario.start) + 1;
}
