import { canonicalJson, invariant, type JsonValue, type Sha256Hex, sha256Hex } from '../../base';
import { type EventLine, FIRST_PREVIOUS, type LoggedEvent } from './event-line';

/** Where a chain stands: what the next line links to. */
export interface ChainHead {
  /** Sequence number of the last line; 0 before the first. */
  readonly sequence: number;
  readonly hash: Sha256Hex;
}

export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: FIRST_PREVIOUS };

/** SHA-256 over the previous hash and the RFC 8785 text of the line without its own hash. */
export function hashOfLine(line: Omit<EventLine, 'hash'>): Sha256Hex {
  const { seq, at, wall, source, role, type, data, prev } = line;
  return sha256Hex(prev + canonicalJson({ seq, at, wall, source, role, type, data, prev }));
}

/**
 * Links events to a chain, in order. `wall` is the wall time of all of them, ISO 8601 in UTC.
 * Throws on an event that cannot be hashed the same way everywhere: a fraction, a lone surrogate, `undefined`.
 */
export function appendEvents(
  head: ChainHead,
  events: readonly LoggedEvent[],
  wall: string,
): { readonly head: ChainHead; readonly lines: readonly EventLine[] } {
  const lines: EventLine[] = [];
  let { sequence, hash } = head;
  for (const event of events) {
    const { at, source, type } = event;
    const data = plainData(event.data, type);
    sequence += 1;
    const unhashed = {
      seq: sequence,
      at,
      wall,
      source,
      role: 'investigator',
      type,
      data,
      prev: hash,
    } as const;
    hash = hashOfLine(unhashed);
    lines.push({ hash, ...unhashed });
  }
  return { head: { sequence, hash }, lines };
}

/** Whether every number in a value is a whole one: fractions have no place in a hashed field. */
export function hasWholeNumbersOnly(value: JsonValue): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (value === null || typeof value !== 'object') return true;
  return Object.values(value as Readonly<Record<string, JsonValue>>).every(hasWholeNumbersOnly);
}

function plainData(data: object, type: string): EventLine['data'] {
  // Events are plain data by type; an interface has no index signature, which is all that the cast adds.
  const plain = data as EventLine['data'];
  invariant(hasWholeNumbersOnly(plain), `A fraction in ${type}: ${JSON.stringify(data)}`);
  return plain;
}
