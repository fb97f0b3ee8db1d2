import { err, type JsonValue, ok, type Result, type Sha256Hex } from '../../base';
import type { LogProblem } from '../host';
import type { CaseLog } from './case-log';
import { parseCommand } from './command-schema';
import {
  EVENT_ORIGINS,
  type EventLine,
  eventLineSchema,
  FIRST_PREVIOUS,
  formatLine,
  LOG_FORMAT,
  type LogOpened,
  logOpenedSchema,
} from './event-line';
import { hashOfLine, hasWholeNumbersOnly } from './hash-chain';

/** 50 MB; a session of a whole case is far below one. Counted in UTF-16 code units, which UTF-8 never undercuts. */
export const MOST_LOG_CHARACTERS = 50 * 1024 * 1024;
/** Deepest nesting of a line. An event's own is below ten. */
const DEEPEST = 32;
/** Keys that could reach an object's prototype. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const LONGEST_QUOTE = 200;

/**
 * Reads an untrusted log and checks its shape and its chain, line by line, up to the first bad one. It does not need
 * the scenario. A log that lost whole commands at its end is a whole log of a shorter session: no chain can tell.
 */
export function parseLog(text: string): Result<CaseLog, LogProblem> {
  return readableLog(text).result;
}

/** As `parseLog`; where there is a problem, `sound` is the log up to it, if at least its first line is sound. */
export function readableLog(text: string): {
  readonly result: Result<CaseLog, LogProblem>;
  readonly sound: CaseLog | null;
} {
  if (text.length > MOST_LOG_CHARACTERS) {
    const problem = problemAt(0, 'too-large', String(MOST_LOG_CHARACTERS), String(text.length));
    return { result: err(problem), sound: null };
  }
  const texts = text.split('\n');
  const ended = texts.at(-1) === '';
  if (ended) texts.pop();
  if (texts.length === 0) return { result: err(problemAt(0, 'empty', 'log.opened', '')), sound: null };

  const lines: EventLine[] = [];
  let opened: LogOpened | null = null;
  let prev: Sha256Hex = FIRST_PREVIOUS;
  for (const [index, lineText] of texts.entries()) {
    const seq = index + 1;
    const mayBeCut = !ended && seq === texts.length;
    const read = readLine(lineText, seq, prev, mayBeCut);
    if (!read.ok) return { result: read, sound: opened && { opened, lines } };
    if (seq === 1) {
      const first = readOpened(read.value);
      if (!first.ok) return { result: first, sound: null };
      opened = first.value;
    }
    lines.push(read.value);
    prev = read.value.hash;
  }
  const log = opened && { opened, lines };
  return log === null
    ? { result: err(problemAt(0, 'empty', 'log.opened', '')), sound: null }
    : { result: ok(log), sound: log };
}

function readLine(
  text: string,
  seq: number,
  prev: Sha256Hex,
  mayBeCut: boolean,
): Result<EventLine, LogProblem> {
  if (nestsTooDeep(text)) return err(problemAt(seq, 'not-an-event', `at most ${DEEPEST} levels`, 'more'));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const code = mayBeCut ? 'cut-off' : 'not-json';
    return err(problemAt(seq, code, 'a line of JSON', quote(text)));
  }
  const place = badPlace(json, '');
  if (place !== null) return err(problemAt(seq, 'not-an-event', 'the shape of an event', place));
  const parsed = eventLineSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue === undefined ? '' : `/${issue.path.join('/')}: ${issue.message}`;
    return err(problemAt(seq, 'not-an-event', 'the shape of an event', where));
  }
  const line = parsed.data;
  if (line.seq !== seq) return err(problemAt(seq, 'sequence-gap', String(seq), String(line.seq)));
  // One event has one text. Another one, such as with a key twice, could be read in two ways.
  if (formatLine(line) !== text) {
    return err(problemAt(seq, 'not-an-event', quote(formatLine(line)), quote(text)));
  }
  if (EVENT_ORIGINS[line.type] === 'command' && parseCommand(line.data.command) === undefined) {
    return err(problemAt(seq, 'not-an-event', 'a command', quote(JSON.stringify(line.data.command ?? null))));
  }
  if (line.prev !== prev) return err(problemAt(seq, 'previous-hash', prev, line.prev));
  const hash = hashOfLine(line);
  if (line.hash !== hash) return err(problemAt(seq, 'hash', hash, line.hash));
  return ok(line);
}

function readOpened(line: EventLine): Result<LogOpened, LogProblem> {
  const parsed = logOpenedSchema.safeParse(line.data);
  if (line.type === 'log.opened' && line.source === 'system' && parsed.success) return ok(parsed.data);
  const found = line.type === 'log.opened' ? JSON.stringify(line.data) : line.type;
  return err(problemAt(1, 'first-event', `log.opened of format ${LOG_FORMAT}`, quote(found)));
}

/** Where a value cannot be hashed the same way everywhere or could reach a prototype; null if nowhere. */
function badPlace(value: unknown, place: string): string | null {
  if (typeof value === 'number') return hasWholeNumbersOnly(value) ? null : `${place}: ${value}`;
  if (typeof value === 'string') return isWellFormed(value) ? null : `${place}: a lone surrogate`;
  if (value === null || typeof value !== 'object') return null;
  for (const [key, member] of Object.entries(value as Readonly<Record<string, JsonValue>>)) {
    if (FORBIDDEN_KEYS.has(key) || !isWellFormed(key)) return `${place}/${key}`;
    const bad = badPlace(member, `${place}/${key}`);
    if (bad !== null) return bad;
  }
  return null;
}

/** In a `u` pattern a surrogate class matches unpaired surrogates only. */
function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDFFF]/u.test(text);
}

/** Counts brackets outside of strings, so that nothing deep is ever parsed. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (inString) {
      if (unit === 0x5c) index += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x5b || unit === 0x7b) depth += 1;
    else if (unit === 0x5d || unit === 0x7d) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function problemAt(sequence: number, code: LogProblem['code'], expected: string, found: string): LogProblem {
  return { code, sequence, expected, found };
}

function quote(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}
