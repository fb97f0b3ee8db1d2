import type { EventLine, LogOpened } from './event-line';
import { type ChainHead, EMPTY_CHAIN } from './hash-chain';

/** A log whose lines have the right shape and whose chain holds. Whether it replays is another question. */
export interface CaseLog {
  /** Data of the first line. */
  readonly opened: LogOpened;
  readonly lines: readonly EventLine[];
}

/** Where a log ends: what the next event links to. */
export function headOf(log: CaseLog): ChainHead {
  const last = log.lines.at(-1);
  return last === undefined ? EMPTY_CHAIN : { sequence: last.seq, hash: last.hash };
}

/** First 16 hexadecimal digits of the last hash, for an invigilator to note. */
export function fingerprintOf(head: ChainHead): string {
  return head.hash.slice(0, 16);
}
