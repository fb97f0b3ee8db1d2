import { addDuration, type CaseMs, invariant, parseDuration } from '../base';
import type { CompiledCase } from './compiled-case';

/**
 * The instant at which a duration has passed. Office hours and days are those of the agency; without one, those of
 * the first agency that the scenario declares, its home desk.
 */
export function passed(
  compiled: CompiledCase,
  from: CaseMs,
  duration: string,
  agency: string | null,
): CaseMs {
  const { calendars, spec } = compiled.scenario;
  const calendar = calendars.get(agency ?? Object.keys(spec.agencies)[0] ?? '');
  const parsed = parseDuration(duration);
  invariant(calendar && parsed.ok, `the duration ${duration} was checked at load`);
  return addDuration(calendar, from, parsed.value);
}
