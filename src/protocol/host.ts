import type { BoardAnswer, BoardQuery, Command, EngineEffect, Mode, Refusal, TraineeView } from '../engine';
import type { Language } from '../scenario';
import type { PointLoss } from './loss';

/** How a new session is set. */
export interface SessionRequest {
  readonly slot: SlotNumber;
  readonly scenario: string;
  readonly mode: Mode;
  readonly language: Language;
  /** A pseudonym that the trainee chose; names never enter a log. */
  readonly pseudonym: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export const SLOTS = [1, 2, 3] as const;
export type SlotNumber = (typeof SLOTS)[number];

/** Whether the log is safe on disk, and if not, why. */
export type StorageState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'memory'; readonly reason: 'full' | 'blocked' | 'evicted' | 'failed' };

/** Why a session can be read but not played on. */
export type ReadOnlyReason =
  | 'other-engine'
  | 'replay-differs'
  | 'chain-broken'
  /** Nothing is wrong with it: somebody looks at a moment of a log. */
  | 'replay';

/** What the host shows after each change. */
export interface HostSnapshot {
  readonly view: TraineeView;
  /** Cues and captions of the change that led here. */
  readonly effects: readonly EngineEffect[];
  readonly storage: StorageState;
  readonly readOnly: ReadOnlyReason | null;
  /** First 16 hex digits of the last hash, for an invigilator to note. */
  readonly fingerprint: string;
  /** Sequence number of the last event. */
  readonly sequence: number;
}

/** How far the host is in making the chain: whole percent; 100 when it is done. */
export interface HostProgress {
  readonly work: 'ledger';
  readonly percent: number;
}

export type DispatchResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly readOnly: ReadOnlyReason };

/**
 * What an app talks to. Today's host runs in a worker of the page; a classroom server or a replay can be another one
 * behind the same interface, and the app does not change.
 */
export interface CaseHost {
  dispatch(command: Command): Promise<DispatchResult>;
  /** Calls the listener with the present snapshot at once and after each change; returns its release. */
  subscribe(listener: (snapshot: HostSnapshot) => void): () => void;
  setLanguage(language: Language): Promise<void>;
  /** Asks about the chain as of case time. Changes nothing and is not logged. */
  ask<Query extends BoardQuery>(query: Query): Promise<Extract<BoardAnswer, { ask: Query['ask'] }>>;
  /** Calls the listener while the host makes the chain ready; returns its release. */
  watch(listener: (progress: HostProgress) => void): () => void;
  /** What the commands so far put out of reach, of the decision points whose marks are shown. Not logged. */
  losses(): Promise<readonly PointLoss[]>;
  /** The log as JSON Lines. */
  exportLog(): Promise<string>;
  /**
   * Takes the case up again just before a decision point was first acted on, in a log of its own that names this one;
   * this host is closed. Never in an assessment. The slot may be this case's own: then its log is gone.
   */
  tryAgain(point: string, slot: SlotNumber): Promise<CaseHost>;
  close(): Promise<void>;
}

export interface ScenarioCard {
  readonly id: string;
  readonly version: string;
  readonly kind: 'case' | 'drill';
  readonly level: 'beginner' | 'intermediate' | 'advanced';
  readonly minutes: number;
  readonly number: string;
  readonly languages: readonly Language[];
  /** By language. */
  readonly title: Readonly<Record<string, string>>;
  readonly summary: Readonly<Record<string, string>>;
  readonly notice: Readonly<Record<string, string>>;
  readonly competencies: readonly string[];
  readonly stages: readonly Readonly<Record<string, string>>[];
  /** Guided mode begins with steps that are shown. */
  readonly workedExample: boolean;
  readonly parameters: readonly {
    readonly id: string;
    readonly label: Readonly<Record<string, string>>;
    readonly options: readonly { readonly id: string; readonly text: Readonly<Record<string, string>> }[];
    readonly default: string;
  }[];
}

export interface SaveCard {
  readonly slot: SlotNumber;
  readonly scenario: string;
  readonly title: Readonly<Record<string, string>>;
  readonly mode: Mode;
  readonly language: Language;
  readonly pseudonym: string;
  readonly events: number;
  /** Wall time of the last event, ISO 8601 UTC. */
  readonly savedAt: string;
  readonly day: number;
  /** Number of the present stage; 0 before and after. */
  readonly stage: number;
  readonly ended: boolean;
  readonly readOnly: ReadOnlyReason | null;
}

/** A log that was refused: where and why. Nothing is lost by it. */
export interface LogProblem {
  readonly code:
    | 'empty'
    | 'too-large'
    | 'not-json'
    | 'not-an-event'
    | 'first-event'
    | 'sequence-gap'
    | 'previous-hash'
    | 'hash'
    | 'cut-off'
    | 'scenario-missing'
    | 'scenario-hash'
    | 'engine-version'
    | 'replay-differs'
    | 'replay-refused';
  /** Sequence number of the first bad event; 0 for the file as a whole. */
  readonly sequence: number;
  /** What was expected and what was found. */
  readonly expected: string;
  readonly found: string;
}

/** What the worker offers to the page beside the running case. */
export interface CaseLibrary {
  scenarios(): Promise<readonly ScenarioCard[]>;
  saves(): Promise<readonly SaveCard[]>;
  start(request: SessionRequest): Promise<CaseHost>;
  resume(slot: SlotNumber): Promise<CaseHost>;
  remove(slot: SlotNumber): Promise<void>;
  exportLog(slot: SlotNumber): Promise<string>;
  importLog(slot: SlotNumber, text: string): Promise<{ ok: true } | { ok: false; problem: LogProblem }>;
  storage(): Promise<StorageState>;
}

/** Why a host could not do what was asked. The app has a sentence for each code. */
export const HOST_FAILURES = [
  /** No installed scenario bears this id, or its file cannot be fetched. */
  'scenario-missing',
  /** The scenario's file is there and has errors. */
  'scenario-unreadable',
  /** There is no save in this slot. */
  'slot-empty',
  /** The save's own scenario or the first line of its log cannot be read; its log can still be exported. */
  'save-unreadable',
  /** Another page of this browser plays this slot. */
  'slot-in-use',
  /** The slot holds an assessment under way: it cannot be started or imported over. */
  'assessment-locked',
  /** An assessment of this scenario is under way in another slot. */
  'assessment-elsewhere',
  /** A log of an assessment is no save: it is read with `casebridge replay`, not played on. */
  'assessment-import',
  /** The case cannot be taken up again there: it is an assessment, or nothing was done at that decision point. */
  'no-way-back',
  /** The saves cannot be read or changed; see the storage state for why. */
  'storage',
  /** The session was closed. */
  'session-closed',
  /** A slip of the program. */
  'internal',
] as const;
export type HostFailureCode = (typeof HOST_FAILURES)[number];

/** Thrown by a `CaseLibrary` or `CaseHost`. `detail` is for a report of the fault, not for the trainee. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';
  constructor(
    readonly code: HostFailureCode,
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}
