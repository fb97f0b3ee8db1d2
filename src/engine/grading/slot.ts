import { parseDuration, parseUtc } from '../../base';
import type { SlotSpec } from '../../scenario';

/** Whether a slot holds what is true: one of the right options, or an instant within the tolerance. */
export function isTrueSlot(spec: SlotSpec, value: string | undefined): boolean {
  if (value === undefined) return false;
  if ('domain' in spec) return spec.right.includes(value);
  const { utc, within = 'PT0S' } = spec.instant;
  const wanted = parseUtc(utc);
  const given = parseUtc(value);
  const tolerance = parseDuration(within);
  if (!wanted.ok || !given.ok || !tolerance.ok || tolerance.value.unit !== 'time') return false;
  return Math.abs(given.value - wanted.value) <= tolerance.value.ms;
}

/** Whether a typed instant lies between two, both included. */
export function isBetween(value: string | undefined, [from, to]: readonly [string, string]): boolean {
  const [given, first, last] = [value ?? '', from, to].map(parseUtc);
  if (!given?.ok || !first?.ok || !last?.ok) return false;
  return given.value >= first.value && given.value <= last.value;
}
