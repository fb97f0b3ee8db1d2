import type { Calibration, CaseMarks, Mode, Verdict } from '../../engine';
import type { Confidence, FindingGrade, Language } from '../../scenario';

/** What a replay of a log came to. `running` of a verified session has all of it. */
export interface RunOutcome {
  readonly marks: CaseMarks;
  readonly over: boolean;
  /** Id of the ending; null before it. */
  readonly ending: string | null;
}

export interface RunDecision {
  readonly decision: string;
  /** Decision point that it is marked at. */
  readonly point: string;
  /** Stage in which it was made. */
  readonly stage: string;
  readonly seq: number;
  /** Case time, UTC milliseconds. */
  readonly at: number;
  /** Wall time, ISO 8601 UTC. */
  readonly wall: string;
  /** Options on offer, in the order shown. */
  readonly shown: readonly string[];
  readonly chosen: string;
}

export interface RunFinding {
  readonly finding: string;
  /** As it was submitted last. */
  readonly grade: FindingGrade;
  readonly confidence: Confidence;
  /** How often it was handed in. */
  readonly submitted: number;
}

export interface RunStage {
  readonly stage: string;
  readonly seq: number;
  /** Minutes of case time from its entry to the next stage's, or to the log's end. */
  readonly caseMinutes: number;
  /** Seconds that the trainee sat at it, by the wall clock of the trainee's machine. */
  readonly seconds: number;
  readonly outcome: string | null;
}

/** One request or paper that came back, with the fields that were found wrong. */
export interface RunReturn {
  readonly request: string;
  readonly answer: 'returned' | 'refused';
  readonly fields: readonly string[];
}

/** Points in whole quarters. */
export interface ItemMark {
  readonly quarters: number;
  readonly most: number;
}

/** All that a comparison of runs needs of one log. Plain data: it crosses from a worker. */
export interface RunSummary {
  readonly scenario: { readonly id: string; readonly version: string; readonly hash: string };
  readonly pseudonym: string;
  readonly mode: Mode;
  readonly language: Language;
  readonly played: 'played' | 'simulated';
  readonly attempt: number;
  /** True for a log that was taken up from within another one. */
  readonly branch: boolean;
  /** Hash of the last line: what the log is known by. */
  readonly head: string;
  readonly fingerprint: string;
  readonly events: number;
  /** Wall time of the first and the last line, ISO 8601 UTC. */
  readonly began: string;
  readonly ended: string;
  readonly over: boolean;
  readonly ending: string | null;
  readonly verdict: Verdict | null;
  readonly quarters: number;
  readonly most: number;
  readonly competencies: readonly ({ readonly competency: string } & ItemMark)[];
  /** By decision point, its competencies together. */
  readonly points: Readonly<Record<string, ItemMark>>;
  readonly breaches: readonly string[];
  readonly decisions: readonly RunDecision[];
  /** Highest step taken of each hint. */
  readonly hints: Readonly<Record<string, number>>;
  readonly returns: readonly RunReturn[];
  readonly findings: readonly RunFinding[];
  readonly calibration: Calibration;
  readonly stages: readonly RunStage[];
  /** Seconds that the trainee sat at it in all; pauses and absences left out. */
  readonly seconds: number;
  readonly plannedMinutes: number;
  /** Commands that the case refused. */
  readonly refused: number;
  /** Points earned so far, in quarters, after each event that changed them. */
  readonly curve: readonly { readonly seq: number; readonly quarters: number }[];
  /** Least hashes of the acts in their order: equal places of two runs estimate how much of it they share. */
  readonly signature: readonly number[];
  /** Hashes of texts that are too long to be written alike by chance. */
  readonly texts: readonly string[];
}
