import { sha256Hex } from '../../base';
import { EVENT_ORIGINS, type EventLine } from '../log/event-line';

/** Hash functions; the estimate of a share errs by about 1 / √64. */
const PLACES = 64;
/** Acts in a row that are hashed together. */
const ROW = 5;
/** Shorter texts are written alike by chance. */
const LONG_TEXT = 40;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Looking around says nothing of what somebody did. */
const PASSED_OVER: ReadonlySet<string> = new Set(['screen.opened', 'session.paused', 'session.resumed']);

/**
 * The least hashes of all rows of acts (A. Z. Broder, On the resemblance and containment of documents, 1997): the share
 * of places at which two runs agree estimates the share of rows that they have in common. Empty for fewer than five acts.
 */
export function signatureOf(lines: readonly EventLine[]): readonly number[] {
  const acts = lines
    .filter(({ type }) => EVENT_ORIGINS[type] === 'command' && !PASSED_OVER.has(type))
    .map(({ data }) => fnv1a(JSON.stringify(data.command)));
  if (acts.length < ROW) return [];
  const least = new Uint32Array(PLACES).fill(0xffffffff);
  for (let start = 0; start + ROW <= acts.length; start += 1) {
    let row = FNV_OFFSET;
    for (let index = start; index < start + ROW; index += 1) row = mixed(row ^ (acts[index] ?? 0));
    for (let place = 0; place < PLACES; place += 1) {
      const hash = mixed(row + Math.imul(place, 0x9e3779b9));
      if (hash < (least[place] ?? 0)) least[place] = hash;
    }
  }
  return [...least];
}

/** The share of rows of acts that two runs have in common, estimated, 0 to 1. */
export function sharedActs(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  let equal = 0;
  for (let place = 0; place < PLACES; place += 1) if (one[place] === other[place]) equal += 1;
  return equal / PLACES;
}

/** Hashes of the long texts that were written, each once. */
export function longTexts(lines: readonly EventLine[]): readonly string[] {
  const texts = new Set<string>();
  for (const { type, data } of lines) {
    if (type !== 'note.written' && type !== 'request.drafted' && type !== 'link.asserted') continue;
    const { command } = data;
    if (command === null || typeof command !== 'object') continue;
    for (const value of Object.values(command)) {
      const words = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
      if (words.length >= LONG_TEXT) texts.add(sha256Hex(words.toLowerCase()).slice(0, 16));
    }
  }
  return [...texts];
}

function fnv1a(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
}

/** The finisher of MurmurHash3 (A. Appleby): every bit of the input moves every bit of the output. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
