import { canonicalJson, err, ok, type Result, type Sha256Hex, sha256Hex } from '../../base';
import { type CaseLog, headOf } from '../log/case-log';
import {
  type OverrideCode,
  REVIEW_FORMAT,
  type ReviewEvent,
  type ReviewLine,
  reviewLineSchema,
} from './review-event';

/** 5 MB; a review of a whole case is far below a hundredth of it. */
export const MOST_REVIEW_CHARACTERS = 5 * 1024 * 1024;

/** An evaluator's acts on one log, in a chain of their own that starts from the log's last hash. Never empty. */
export interface ReviewFile {
  readonly lines: readonly [ReviewLine & { readonly type: 'review.opened' }, ...ReviewLine[]];
}

export interface ReviewProblem {
  readonly code:
    | 'empty'
    | 'too-large'
    | 'not-json'
    | 'not-an-act'
    | 'first-act'
    | 'sequence-gap'
    | 'previous-hash'
    | 'hash'
    | 'submitted';
  /** Number of the first bad line; 0 for the file as a whole. */
  readonly sequence: number;
}

/** Opens a review of a log. `wall` is the wall time now, ISO 8601 in UTC, here and below. */
export function openReview(log: CaseLog, rater: string, wall: string): ReviewFile {
  const { hash, sequence } = headOf(log);
  const data = {
    format: REVIEW_FORMAT,
    log: { hash, sequence },
    scenario: log.opened.scenario,
    rater,
  } as const;
  const type = 'review.opened';
  return { lines: [{ ...linked({ type, data }, 1, hash, wall), type, data }] };
}

/** Adds an act. A submitted review takes none but its reopening: null then. */
export function addToReview(file: ReviewFile, event: ReviewEvent, wall: string): ReviewFile | null {
  if (!mayFollow(file.lines, event.type)) return null;
  const last = file.lines.at(-1) ?? file.lines[0];
  const [first, ...rest] = file.lines;
  return { lines: [first, ...rest, linked(event, last.seq + 1, last.hash, wall)] };
}

export function formatReview({ lines }: ReviewFile): string {
  return lines.map((line) => `${formatReviewLine(line)}\n`).join('');
}

/** Reads an untrusted review file: shape, chain, and that nothing was written between submission and reopening. */
export function parseReview(text: string): Result<ReviewFile, ReviewProblem> {
  if (text.length > MOST_REVIEW_CHARACTERS) return err({ code: 'too-large', sequence: 0 });
  const texts = text.split('\n');
  if (texts.at(-1) === '') texts.pop();
  const lines: ReviewLine[] = [];
  for (const [index, lineText] of texts.entries()) {
    const seq = index + 1;
    let json: unknown;
    try {
      json = JSON.parse(lineText);
    } catch {
      return err({ code: 'not-json', sequence: seq });
    }
    const parsed = reviewLineSchema.safeParse(json);
    if (!parsed.success || formatReviewLine(parsed.data) !== lineText) {
      return err({ code: 'not-an-act', sequence: seq });
    }
    const line: ReviewLine = parsed.data;
    if (line.seq !== seq) return err({ code: 'sequence-gap', sequence: seq });
    if ((seq === 1) !== (line.type === 'review.opened')) return err({ code: 'first-act', sequence: seq });
    const before = lines.at(-1)?.hash ?? (line.type === 'review.opened' ? line.data.log.hash : '');
    if (line.prev !== before) return err({ code: 'previous-hash', sequence: seq });
    if (line.hash !== hashOf(line)) return err({ code: 'hash', sequence: seq });
    if (seq > 1 && !mayFollow(lines, line.type)) return err({ code: 'submitted', sequence: seq });
    lines.push(line);
  }
  const [first, ...rest] = lines;
  if (first?.type !== 'review.opened') return err({ code: 'empty', sequence: 0 });
  return ok({ lines: [first, ...rest] });
}

/** What a review says now: of each kind the last word. */
export interface ReviewStanding {
  readonly rater: string;
  readonly log: { readonly hash: string; readonly sequence: number };
  /** By competency. */
  readonly ratings: Readonly<Record<string, { readonly level: number; readonly comment: string }>>;
  readonly overrides: Readonly<
    Record<
      string,
      {
        readonly machine: number;
        readonly quarters: number;
        readonly code: OverrideCode;
        readonly comment: string;
      }
    >
  >;
  /** Numbers of the log's events that are marked, ascending. */
  readonly marks: readonly number[];
  readonly comments: readonly { readonly sequence: number; readonly text: string }[];
  readonly submitted: boolean;
}

export function reviewStanding({ lines }: ReviewFile): ReviewStanding {
  const [{ data: opened }] = lines;
  const ratings: Record<string, ReviewStanding['ratings'][string]> = {};
  const overrides: Record<string, ReviewStanding['overrides'][string]> = {};
  const marks = new Set<number>();
  const comments: { sequence: number; text: string }[] = [];
  for (const line of lines) {
    if (line.type === 'rubric.rated') {
      const { competency, level, comment } = line.data;
      ratings[competency] = { level, comment };
    } else if (line.type === 'score.overridden') {
      const { competency, ...given } = line.data;
      overrides[competency] = given;
    } else if (line.type === 'annotation.added') {
      const { sequence, kind, text } = line.data;
      if (kind === 'mark') marks.add(sequence);
      else if (kind === 'unmark') marks.delete(sequence);
      else comments.push({ sequence, text });
    }
  }
  return {
    rater: opened.rater,
    log: opened.log,
    ratings,
    overrides,
    marks: [...marks].sort((one, other) => one - other),
    comments,
    submitted: isSubmitted(lines),
  };
}

function mayFollow(lines: readonly ReviewLine[], type: ReviewEvent['type']): boolean {
  if (type === 'review.opened') return false;
  return isSubmitted(lines) === (type === 'review.reopened');
}

function isSubmitted(lines: readonly ReviewLine[]): boolean {
  const last = lines.findLast(({ type }) => type === 'review.submitted' || type === 'review.reopened');
  return last?.type === 'review.submitted';
}

function linked(event: ReviewEvent, seq: number, prev: Sha256Hex, wall: string): ReviewLine {
  const unhashed = { ...event, seq, wall, source: 'evaluator', prev } as const;
  return { ...unhashed, hash: hashOf(unhashed) };
}

type Unhashed = ReviewEvent & Pick<ReviewLine, 'seq' | 'wall' | 'source' | 'prev'>;

/** SHA-256 over the previous hash and the RFC 8785 text of the line without its own hash, as in a log. */
function hashOf({ seq, wall, source, type, data, prev }: Unhashed): Sha256Hex {
  return sha256Hex(prev + canonicalJson({ seq, wall, source, type, data, prev }));
}

function formatReviewLine({ seq, wall, source, type, data, prev, hash }: ReviewLine): string {
  return JSON.stringify({ seq, wall, source, type, data, prev, hash });
}
