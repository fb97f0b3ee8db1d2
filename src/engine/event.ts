import type { CaseMs, JsonValue } from '../base';
import type { Confidence, FindingGrade, HandlingCode } from '../scenario';
import type { Command, RefusalCode } from './command';

export const MODES = ['guided', 'practice', 'assessment'] as const;
export type Mode = (typeof MODES)[number];

interface Happened<Type extends string, Data> {
  readonly type: Type;
  /** Case time, UTC milliseconds. */
  readonly at: CaseMs;
  readonly source: 'user' | 'system';
  readonly data: Data;
}

/** A user event holds the whole command; replay feeds it back. */
export type UserEvent =
  | Happened<'screen.opened', { command: Command }>
  | Happened<'document.opened', { command: Command }>
  /** `shown` is what was on offer, in the order shown. */
  | Happened<'decision.made', { command: Command; shown: readonly string[] }>
  | Happened<'request.drafted', { command: Command }>
  | Happened<'request.sent', { command: Command; attempt: number; fields: JsonValue }>
  | Happened<'entry.filed', { command: Command; fields: JsonValue }>
  | Happened<'exhibit.registered', { command: Command; fields: JsonValue }>
  | Happened<'finding.drafted', { command: Command }>
  | Happened<
      'finding.submitted',
      { command: Command; slots: JsonValue; exhibits: readonly string[]; confidence: Confidence }
    >
  | Happened<'finding.review-asked', { command: Command }>
  | Happened<'theory.submitted', { command: Command }>
  | Happened<'compare.made', { command: Command; right: boolean }>
  | Happened<'clock.advanced', { command: Command; from: CaseMs }>
  | Happened<'hint.taken', { command: Command }>
  | Happened<'note.written', { command: Command }>
  | Happened<'recall.answered', { command: Command; right: boolean }>
  | Happened<'stage.closed', { command: Command }>
  | Happened<'plan.drafted', { command: Command }>
  /** `starts` are minutes from T0, by step. */
  | Happened<'plan.executed', { command: Command; window: string; starts: Readonly<Record<string, number>> }>
  | Happened<'board.changed', { command: Command }>
  | Happened<'board.undone', { command: Command; act: string }>
  | Happened<'board.redone', { command: Command; act: string }>
  | Happened<'board.exported', { command: Command; transactions: readonly string[] }>
  | Happened<'address.tagged', { command: Command }>
  | Happened<'link.asserted', { command: Command }>
  | Happened<'link.withdrawn', { command: Command }>
  | Happened<'cluster.merged', { command: Command; members: readonly string[] }>
  | Happened<'cluster.split', { command: Command }>
  | Happened<'session.paused', { command: Command }>
  | Happened<'session.resumed', { command: Command }>
  | Happened<'command.refused', { command: Command; code: RefusalCode; about: string }>;

export const REVIEW_BANDS = ['all-sound', 'one-unsound', 'two-or-more-unsound'] as const;
export type ReviewBand = (typeof REVIEW_BANDS)[number];

/** What the engine derives. Replay must reproduce each of these byte for byte. */
export type SystemEvent =
  | Happened<'stage.entered', { stage: string }>
  | Happened<'stage.completed', { stage: string }>
  | Happened<'outcome.decided', { stage: string; outcome: string } | { ending: string }>
  | Happened<'fact.changed', { fact: string; from: JsonValue; to: JsonValue }>
  | Happened<
      'exhibit.added',
      { exhibit: string; variant: string; handling: HandlingCode; tainted: boolean; by: string }
    >
  | Happened<'exhibit.expired', { exhibit: string }>
  | Happened<'exhibit.transferred', { exhibit: string; from: string; to: string }>
  | Happened<'message.delivered', { message: string }>
  | Happened<'request.acknowledged', { request: string }>
  | Happened<'request.granted', { request: string }>
  | Happened<'request.returned', { request: string; fields: readonly string[]; ungraded: boolean }>
  | Happened<'request.refused', { request: string; fields: readonly string[] }>
  | Happened<'request.lapsed', { request: string }>
  | Happened<'finding.graded', { finding: string; grade: FindingGrade; cap: Confidence | 'none' }>
  | Happened<'finding.reviewed', { review: string; findings: readonly string[]; band: ReviewBand }>
  | Happened<'timer.fired', { timer: string }>
  | Happened<'inject.delivered', { inject: string }>
  | Happened<
      'score.awarded',
      { point: string; competency: string; quarters: number; total: number; reason: string }
    >
  | Happened<'critical.flagged', { breach: string }>
  | Happened<'clock.stopped', { wanted: CaseMs; by: string }>
  /** `saved` is false if what was volatile is gone now. */
  | Happened<'deadline.passed', { deadline: string; saved: boolean }>
  /** A partner's patience: the state of its machine. */
  | Happened<'partner.changed', { agency: string; from: string; to: string }>
  | Happened<'step.begun', { step: string }>
  /** `row` counts from 0. */
  | Happened<'column.decided', { column: string; row: number }>
  | Happened<'radio.heard', { radio: string }>
  | Happened<'commit.executed', { decision: string; option: string }>
  | Happened<'hint.offered', { hint: string }>;

export type EngineEvent = UserEvent | SystemEvent;
export type EventType = EngineEvent['type'];

/** Something to be done outside the engine. The engine only asks. */
export type EngineEffect =
  | {
      readonly type: 'cue';
      readonly cue: 'paper' | 'stamp' | 'tick' | 'message' | 'deadline' | 'supported' | 'refused';
    }
  | {
      readonly type: 'caption';
      readonly caption:
        | 'message-arrived'
        | 'exhibit-arrived'
        | 'request-answered'
        | 'review-answered'
        | 'deadline-near'
        | 'deadline-lost';
      readonly about: string;
    };
