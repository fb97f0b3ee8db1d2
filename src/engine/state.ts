import type { CaseMs } from '../base';
import type { Confidence, FieldValue, FindingGrade, Fit, HandlingCode, Relation } from '../scenario';
import type { BoardState } from './board/board-state';
import type { NoteKind, SpanRef } from './command';
import type { EngineEffect, EngineEvent, Mode, ReviewBand } from './event';
import type { FlowSnapshot, RequestSnapshot } from './machine';
import type { OperationState, OperationTimer } from './operation/operation-state';

/** What is set once, at the start of a session. It stands in `log.opened`. */
export interface SessionSettings {
  readonly mode: Mode;
  readonly parameters: Readonly<Record<string, string>>;
  readonly seed: string;
}

export type Fields = Readonly<Record<string, FieldValue>>;
type ById<Value> = Readonly<Record<string, Value>>;

export interface HeldExhibit {
  readonly at: CaseMs;
  readonly variant: string;
  readonly handling: HandlingCode;
  readonly tainted: boolean;
  /** Id of the instrument, decision or form that brought it; empty if it came by itself. */
  readonly by: string;
  readonly expired: boolean;
  readonly registered: CaseMs | null;
}

export interface RequestRecord {
  /** The addressee, as it was filled in when sent. */
  readonly to: string;
  /** Graded attempts so far; the attempt under way included. */
  readonly attempt: number;
  readonly fields: Fields;
  /** True from the command to send until the answer is in. */
  readonly underWay: boolean;
  readonly ungraded: boolean;
  readonly sentAt: CaseMs | null;
  readonly receivedAt: CaseMs | null;
  readonly answerDue: CaseMs | null;
  readonly answeredAt: CaseMs | null;
  /** Index of the outcome chosen at sending. */
  readonly outcome: number;
  /** Fields that the answer found wrong. */
  readonly wrong: readonly string[];
  readonly everGranted: boolean;
  readonly everReturned: boolean;
}

export interface FindingRecord {
  readonly slots: ById<string>;
  readonly exhibits: readonly string[];
  /** Findings cited as its legs. */
  readonly findings: readonly string[];
  readonly confidence: Confidence | null;
  readonly state: 'drafted' | 'submitted' | 'sound';
  readonly grade: FindingGrade | null;
  readonly cap: Confidence | null;
  /** True if the grade was told at once (a guided step). */
  readonly told: boolean;
  /** Stage in which it was submitted last; empty while it is a draft. */
  readonly stage: string;
}

/** What the trainee said last of a pair of spans. */
export interface ComparisonRecord {
  readonly a: SpanRef;
  readonly b: SpanRef;
  readonly relation: Relation;
  /** Id of the comparison in the scenario; empty for a pair that it does not list. */
  readonly comparison: string;
  readonly right: boolean;
  readonly at: CaseMs;
  readonly stage: string;
}

export type TimerOwner =
  | { readonly kind: 'flow'; readonly event: string; readonly cancel: string }
  | { readonly kind: 'request'; readonly request: string; readonly event: string; readonly cancel: string }
  | { readonly kind: 'transmit'; readonly request: string }
  | { readonly kind: 'meanwhile'; readonly request: string; readonly name: string }
  | { readonly kind: 'inject'; readonly inject: string }
  | { readonly kind: 'review'; readonly review: string; readonly findings: readonly string[] }
  | { readonly kind: 'deadline'; readonly deadline: string; readonly is: 'near' | 'due' }
  | OperationTimer;

/** A deadline that has an instant: from the start of the case, or since its event. */
export interface DeadlineRecord {
  readonly due: CaseMs;
  /** Null while it is ahead, and for ever for a plain reminder. */
  readonly outcome: 'kept' | 'lost' | null;
}

/** Ordered by due, then by sequence. */
export interface Timer {
  readonly due: CaseMs;
  readonly sequence: number;
  readonly owner: TimerOwner;
}

/** A mark with its reason, in whole quarter points. */
export interface Award {
  readonly at: CaseMs;
  readonly point: string;
  readonly competency: string;
  readonly quarters: number;
  /** Path of the text that says why. */
  readonly reason: string;
  /** Stage in which it was earned: its debrief shows it. */
  readonly stage: string;
}

export interface JournalRecord {
  readonly at: CaseMs;
  readonly kind:
    | 'document'
    | 'decision'
    | 'request'
    | 'finding'
    | 'clock'
    | 'note'
    | 'stage'
    | 'hint'
    | 'theory'
    | 'board'
    | 'compare'
    | 'deadline'
    | 'partner'
    | 'operation';
  readonly what: string;
  readonly about: string;
}

export interface FeedbackRecord {
  readonly tone: 'good' | 'poor' | 'plain';
  readonly about: string;
  readonly text: string;
  readonly rule: string | null;
}

/** The state of a case as plain data, machines apart. Every part is replaced, never changed. */
export interface World {
  readonly now: CaseMs;
  readonly settings: SessionSettings;
  readonly facts: ById<boolean | number | string>;
  /** How partners stand to the home desk: the state of each one's patience, by agency. */
  readonly partners: ById<string>;
  readonly exhibits: ById<HeldExhibit>;
  readonly messages: ById<CaseMs>;
  readonly opened: ById<CaseMs>;
  /** Field values by paper key, see `paperKey`. */
  readonly drafts: ById<Fields>;
  readonly filed: ById<{ readonly at: CaseMs; readonly fields: Fields }>;
  readonly requests: ById<RequestRecord>;
  readonly decisions: ById<{ readonly option: string; readonly at: CaseMs; readonly stage: string }>;
  readonly findings: ById<FindingRecord>;
  readonly reviews: readonly {
    readonly review: string;
    readonly findings: readonly string[];
    readonly band: ReviewBand;
    readonly at: CaseMs;
  }[];
  readonly theories: ById<{
    readonly blanks: ById<string>;
    readonly doubts: readonly string[];
    /** By exhibit, which of the theories it is said to fit. */
    readonly apart: ById<Fit>;
    readonly at: CaseMs;
    readonly stage: string;
  }>;
  /** One for each pair of spans, in the order in which they were compared last. */
  readonly comparisons: readonly ComparisonRecord[];
  readonly notes: readonly {
    readonly kind: NoteKind;
    readonly about: string;
    readonly text: string;
    readonly at: CaseMs;
  }[];
  /** Steps taken of each hint. */
  readonly hints: ById<number>;
  readonly recall: ById<string>;
  readonly board: BoardState;
  readonly operation: OperationState;
  readonly awards: readonly Award[];
  readonly breaches: readonly string[];
  readonly injects: ById<'waiting' | 'done'>;
  readonly deadlines: ById<DeadlineRecord>;
  readonly stages: ById<{
    readonly entered: CaseMs;
    readonly closed: CaseMs | null;
    readonly outcome: string | null;
  }>;
  readonly queue: readonly Timer[];
  readonly timers: number;
  /** Paths of the flow's active states, in document order. */
  readonly active: readonly string[];
  /** Work that the active states open. */
  readonly open: readonly string[];
  readonly ending: string | null;
  readonly paused: boolean;
  readonly journal: readonly JournalRecord[];
  readonly feedback: readonly FeedbackRecord[];
}

/** A cost in case time that is still to pass. */
export interface Spending {
  readonly duration: string;
  /** Agency whose office hours count; null for any hour. */
  readonly agency: string | null;
}

/** A world on its way through one command, with what has happened and what is still to be done. */
export interface Turn {
  readonly world: World;
  readonly requests: ById<RequestSnapshot>;
  readonly events: readonly EngineEvent[];
  readonly effects: readonly EngineEffect[];
  /** Events for the flow machine, in order. */
  readonly outbox: readonly string[];
  readonly spending: readonly Spending[];
  /** What reached the trainee since the last look: stops an advance of the clock. */
  readonly arrived: string | null;
}

/** The whole state: plain data and machine snapshots. Immutable. */
export interface CaseState {
  readonly world: World;
  readonly flow: FlowSnapshot;
  readonly requests: ById<RequestSnapshot>;
}

/** The stage that was entered last; empty before the first. What happens between two stages belongs to the first. */
export function currentStage({ stages }: World): string {
  return Object.keys(stages).at(-1) ?? '';
}

/** Key of a draft: a form or instrument, with the exhibit of a custody entry. */
export function paperKey(paper: string, about: string | null | undefined): string {
  return about ? `${paper}/${about}` : paper;
}
