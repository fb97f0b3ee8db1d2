import type { BoardAnswer, BoardQuery, CaseMarks } from '../../engine';
import type {
  CaseBook,
  ClassFigures,
  EventLine,
  HostProgress,
  HostSnapshot,
  LogOpened,
  LogProblem,
  PointLoss,
  ReplayPlace,
  RunSummary,
} from '../../protocol';
import type { Language } from '../../scenario';

/** A log's file as it was opened. */
export interface LogFile {
  readonly fileName: string;
  readonly text: string;
}

/** What a check of a log's file gave. */
export interface CheckedLog {
  /** SHA-256 of the text. */
  readonly id: string;
  readonly fileName: string;
  /** Verified; or no scenario at hand has the hash that it names; or the first thing that is wrong. */
  readonly verdict:
    | { readonly kind: 'verified' }
    | { readonly kind: 'scenario-missing'; readonly hash: string }
    | { readonly kind: 'broken'; readonly problem: LogProblem };
  /** Data of its first line; null where that cannot be read. */
  readonly opened: LogOpened | null;
  /** How many of its lines can be read. */
  readonly events: number;
  /** Hash of the last line that can be read; empty where there is none. */
  readonly head: string;
  /** Wall times of the first and the last line, ISO 8601 UTC. */
  readonly wall: { readonly first: string; readonly last: string } | null;
  /** Of a verified log only. */
  readonly summary: RunSummary | null;
}

export type ScenarioGiven =
  | { readonly ok: true; readonly hash: string; readonly id: string; readonly version: string }
  | { readonly ok: false; readonly why: string };

/** A log that is being replayed. */
export interface ReplayOpened {
  /** The lines that can be read. */
  readonly lines: readonly EventLine[];
  /** Null unless the log verifies. */
  readonly marks: CaseMarks | null;
  /** What each act put out of reach, in order; none unless the log verifies. */
  readonly losses: readonly PointLoss[];
}

export interface ReplayShown {
  readonly snapshot: HostSnapshot;
  readonly place: ReplayPlace;
}

/** What the review page asks of its worker, and what it gets. All of it crosses by structured clone. */
export interface ReviewCalls {
  hello: { readonly ask: { readonly call: 'hello'; readonly base: string }; readonly get: null };
  /** Takes a packed scenario's JSON text to those at hand. */
  scenario: {
    readonly ask: { readonly call: 'scenario'; readonly text: string };
    readonly get: ScenarioGiven;
  };
  check: { readonly ask: { readonly call: 'check'; readonly file: LogFile }; readonly get: CheckedLog };
  /** The saves of this browser. */
  saves: { readonly ask: { readonly call: 'saves' }; readonly get: readonly LogFile[] };
  /** Figures of a class: verified runs of a scenario at hand; null if it is not. */
  compare: {
    readonly ask: { readonly call: 'compare'; readonly hash: string; readonly runs: readonly RunSummary[] };
    readonly get: ClassFigures | null;
  };
  /** Texts of a scenario at hand; null if it is not. */
  book: {
    readonly ask: { readonly call: 'book'; readonly hash: string; readonly language: Language };
    readonly get: CaseBook | null;
  };
  /** Texts of a scenario at hand by their paths, as a log's reasons name them. */
  texts: {
    readonly ask: {
      readonly call: 'texts';
      readonly hash: string;
      readonly language: Language;
      readonly paths: readonly string[];
    };
    readonly get: Readonly<Record<string, string>>;
  };
  /** Takes a log to be replayed, in place of the one before; null if its scenario is not at hand. */
  replay: {
    readonly ask: { readonly call: 'replay'; readonly text: string };
    readonly get: ReplayOpened | null;
  };
  /** The replay at an event; in the language that was shown then where none is named. */
  show: {
    readonly ask: { readonly call: 'show'; readonly sequence: number; readonly language: Language | null };
    readonly get: ReplayShown;
  };
  /** Asks about the chain as of the event that was last shown. */
  ask: {
    readonly ask: { readonly call: 'ask'; readonly query: BoardQuery };
    readonly get: BoardAnswer;
  };
  /** A log that goes on from just before a decision point was first acted on; null where there is none. */
  branch: {
    readonly ask: { readonly call: 'branch'; readonly text: string; readonly point: string };
    readonly get: string | null;
  };
}
export type ReviewCall = ReviewCalls[keyof ReviewCalls]['ask'];
export type ReviewReturn<Call extends ReviewCall['call']> = ReviewCalls[Call]['get'];

export interface ReviewRequest {
  readonly id: number;
  readonly ask: ReviewCall;
}

export type ReviewMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: ReviewReturn<ReviewCall['call']> }
  | { readonly kind: 'failure'; readonly id: number; readonly why: string }
  | { readonly kind: 'progress'; readonly progress: HostProgress };
