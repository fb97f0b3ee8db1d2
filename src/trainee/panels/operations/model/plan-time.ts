import { caseMs, localParts, MINUTE_MS } from '../../../../base';
import type { LocalMoment, OperationView, PlanLaneView } from '../../../../engine';

/**
 * The moment that the plan's minutes are drawn from, home time: T0 of the chosen window; without one, of the first
 * that can still be chosen, so that the lanes show how the plan would lie.
 */
export function baseOf(operation: OperationView, now: LocalMoment): LocalMoment {
  if (operation.t0 !== null) return operation.t0;
  const window = operation.windows.find(({ open }) => open) ?? operation.windows[0];
  return window?.at ?? now;
}

/** The instant of a minute of the plan. */
export const instantOf = (base: number, minute: number): number => base + minute * MINUTE_MS;

/** What the clock of a lane shows at an instant, by the offset that it has at T0. */
export function laneMoment(
  lane: Pick<PlanLaneView, 'zone' | 'utcOffsetMinutes'>,
  instant: number,
): LocalMoment {
  const at = caseMs(instant);
  const zone = { id: lane.zone, utcMinutes: lane.utcOffsetMinutes, abbreviation: lane.zone, changes: [] };
  return { ...localParts(zone, at), at, zone: lane.zone };
}

/** The same instant in UTC. */
export const utcMoment = (instant: number): LocalMoment =>
  laneMoment({ zone: 'UTC', utcOffsetMinutes: 0 }, instant);

/** "UTC+9", "UTC−4", "UTC+5:30". */
export function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

/** "T0", "T0 + 25", "T0 − 900": minutes from T0. */
export function fromT0(minute: number): string {
  if (minute === 0) return 'T0';
  return `T0\u00a0${minute < 0 ? '−' : '+'}\u00a0${Math.abs(minute)}`;
}
