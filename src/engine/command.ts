import type { CaseMs } from '../base';
import type { Confidence, FieldValue, Fit, Relation } from '../scenario';
import type { BoardCommand } from './board/board-command';

export { FITS, type Fit } from '../scenario';

/** The places of the trainee's app, in rail order. */
export const SCREENS = [
  'desk',
  'inbox',
  'map',
  'tracing',
  'evidence',
  'findings',
  'operations',
  'debrief',
] as const;
export type Screen = (typeof SCREENS)[number];

/** Where a paper is: a form (with the exhibit that a custody entry is about) or a request. */
export interface PaperRef {
  /** Id of a form or an instrument. */
  readonly paper: string;
  /** Exhibit of a custody entry. */
  readonly about?: string;
}

export interface OpenScreen {
  readonly type: 'screen.open';
  readonly screen: Screen;
}
/** Opens a document: an exhibit or a message. What it names can be chosen in findings from then on. */
export interface OpenDocument {
  readonly type: 'document.open';
  readonly document: string;
}
export interface MakeDecision {
  readonly type: 'decision.make';
  readonly decision: string;
  readonly option: string;
}
/** Leaves one field of a form or request with this value; `null` empties it. */
export interface DraftField {
  readonly type: 'request.draft';
  readonly paper: string;
  readonly about?: string;
  readonly field: string;
  readonly value: FieldValue | null;
}
export interface SendRequest {
  readonly type: 'request.send';
  readonly paper: string;
}
/** Files a form that stays in the house. */
export interface FileEntry {
  readonly type: 'entry.file';
  readonly paper: string;
}
/** Registers an exhibit with its custody entry. */
export interface RegisterExhibit {
  readonly type: 'exhibit.register';
  readonly paper: string;
  readonly about: string;
}
export interface DraftFinding {
  readonly type: 'finding.draft';
  readonly finding: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly exhibits: readonly string[];
  /** Other findings that it rests on, where it has legs; none if left out. */
  readonly findings?: readonly string[];
  readonly confidence: Confidence | null;
}
export interface SubmitFinding {
  readonly type: 'finding.submit';
  readonly finding: string;
}
export interface AskReview {
  readonly type: 'finding.review';
  readonly review: string;
  readonly findings: readonly string[];
}
export interface SubmitTheory {
  readonly type: 'theory.submit';
  readonly theory: string;
  readonly blanks: Readonly<Record<string, string>>;
  readonly doubts: readonly string[];
  /** What tells the theories apart: by exhibit, which of them it fits. */
  readonly apart?: Readonly<Record<string, Fit>>;
}
/** One span of a document that is here, counted from 0 as `documentSpans` cuts its body. */
export interface SpanRef {
  readonly document: string;
  readonly span: number;
}
/** Says what two spans are to each other. */
export interface MakeComparison {
  readonly type: 'compare.make';
  readonly a: SpanRef;
  readonly b: SpanRef;
  readonly relation: Relation;
}
/** Moves the clock. It stops earlier if anything reaches the trainee on the way. */
export interface AdvanceClock {
  readonly type: 'clock.advance';
  readonly until: CaseMs;
}
export interface TakeHint {
  readonly type: 'hint.take';
  readonly hint: string;
  readonly step: 1 | 2 | 3;
}
export const NOTE_KINDS = ['note', 'account', 'commitment', 'proves', 'limits'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
/**
 * A note; `account` is the trainee's own account and `commitment` the promise of the debrief; `proves` and `limits` say
 * what an exhibit (`about`) proves and does not.
 */
export interface WriteNote {
  readonly type: 'note.write';
  readonly kind: NoteKind;
  readonly about: string;
  readonly text: string;
}
export interface AnswerRecall {
  readonly type: 'recall.answer';
  readonly recall: string;
  readonly option: string;
}
/** Closes a stage; open requests go on. */
export interface CloseStage {
  readonly type: 'stage.close';
  readonly stage: string;
}
/** Changes the draft of the operation's plan: its window, one step's start, or both. `null` takes either away. */
export interface DraftPlan {
  readonly type: 'plan.draft';
  readonly window?: string | null;
  readonly step?: string;
  /** Minutes from T0; only with `step`. */
  readonly start?: number | null;
}
/** Executes the plan. It stands from then on; each step begins at its own instant. */
export interface ExecutePlan {
  readonly type: 'plan.execute';
}
export interface PauseSession {
  readonly type: 'session.pause';
}
export interface ResumeSession {
  readonly type: 'session.resume';
}

/** Everything a trainee can do. A new one breaks every switch. */
export type Command =
  | OpenScreen
  | OpenDocument
  | MakeDecision
  | DraftField
  | SendRequest
  | FileEntry
  | RegisterExhibit
  | DraftFinding
  | SubmitFinding
  | AskReview
  | SubmitTheory
  | MakeComparison
  | AdvanceClock
  | TakeHint
  | WriteNote
  | AnswerRecall
  | CloseStage
  | DraftPlan
  | ExecutePlan
  | PauseSession
  | ResumeSession
  | BoardCommand;
export type CommandType = Command['type'];

/** Why a command was refused. The trainee reads the sentence that the app has for the code. */
export const REFUSAL_CODES = [
  /** The case is over or the stage closed: nothing more can be done in it. */
  'case-over',
  /** The session is paused. */
  'paused',
  /** Nothing in the scenario bears this id, or not of this kind. */
  'unknown-id',
  /** It exists, but not now: not open in this state of the case. */
  'not-open',
  /** The document has not arrived. */
  'not-here',
  /** It was done once and stands: a decision, an entry, an extract. */
  'already-made',
  /** The value does not fit the field. */
  'bad-value',
  /** A field, slot or blank that must be filled is empty. */
  'incomplete',
  /** The request is under way already. */
  'under-way',
  /** The finding is locked: a review found it sound. */
  'locked',
  /** A review takes three different submitted findings. */
  'three-findings',
  /** The clock can only move forward. */
  'backwards',
  /** The clock can move at most 400 days at once. */
  'too-far',
  /** Hints are taken in order. */
  'hint-order',
  /** In this mode there are no hints. */
  'no-hints',
  /** The stage cannot be closed yet. */
  'stage-open',
  /** The chain, as it is known now, has no such transaction, output or address. */
  'not-on-chain',
  /** It must be on the board first. */
  'not-on-board',
  /** It is on the board already. */
  'already-on-board',
  /** The board is full. */
  'board-full',
  /** There is nothing to undo or redo, to withdraw or to split. */
  'nothing-there',
  /** The board does not yet hold what this extract is to show. */
  'extract-not-ready',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A refused command changes nothing. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What the code is about: the id, field or slot. */
  readonly about: string;
}
