import type { Language } from '../../scenario';
import type { NoteKind, Screen } from '../command';
import type { Mode } from '../event';
import type { BoardView } from './board-view';
import type { ChannelView, ClockView, DeadlineView, LocalMoment, OfficeView, StageView } from './types/clock';
import type { DebriefView } from './types/debrief';
import type { DecisionView, DocumentView } from './types/documents';
import type { ComparisonView, FindingView, ReviewView, TheoryView } from './types/judgement';
import type { FeedbackView, HintView, JournalEntry, RecallView } from './types/learning';
import type { OperationView } from './types/operation';
import type { PaperView, RequestView } from './types/papers';

export * from './types/clock';
export * from './types/debrief';
export * from './types/documents';
export * from './types/judgement';
export * from './types/learning';
export * from './types/operation';
export * from './types/papers';

/**
 * The only thing an app sees of a case: what this role may know now, in one language. It holds no answer key, no
 * hidden state and no later text. It crosses to the page by structured clone, which makes plain data of it.
 */
export interface TraineeView {
  readonly scenario: {
    readonly id: string;
    readonly version: string;
    readonly number: string;
    readonly title: string;
    readonly summary: string;
    readonly notice: string;
  };
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly mode: Mode;
  readonly paused: boolean;
  /** False once the case is over: nothing but notes and reading. */
  readonly live: boolean;
  readonly clock: ClockView;
  readonly offices: readonly OfficeView[];
  readonly stage: StageView | null;
  /** Stages so far, in order, for the progress line. */
  readonly stages: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly state: 'done' | 'current' | 'ahead';
  }[];
  readonly guide: { readonly text: string; readonly screen: Screen | null } | null;
  readonly documents: readonly DocumentView[];
  readonly decisions: readonly DecisionView[];
  /** Forms of the house that are open or filed; one custody entry for each exhibit that can be registered. */
  readonly forms: readonly PaperView[];
  /** Instruments that can be used now or were used. */
  readonly requests: readonly RequestView[];
  readonly findings: readonly FindingView[];
  readonly reviews: readonly ReviewView[];
  readonly theories: readonly TheoryView[];
  /** Comparisons made, oldest first. */
  readonly comparisons: readonly ComparisonView[];
  /** Channels between the home state and others, for the legal desk; empty if the case declares none. */
  readonly channels: readonly ChannelView[];
  readonly hints: readonly HintView[];
  readonly recall: readonly RecallView[];
  /** Null until the case opens the tracing board. */
  readonly board: BoardView | null;
  /** Null until the case opens the operation. */
  readonly operation: OperationView | null;
  readonly glossary: readonly {
    readonly id: string;
    readonly term: string;
    readonly sense: string;
    readonly other: string;
  }[];
  readonly deadlines: readonly DeadlineView[];
  /** What the trainee did and met, newest last. */
  readonly journal: readonly JournalEntry[];
  readonly notes: readonly {
    readonly kind: NoteKind;
    readonly about: string;
    readonly text: string;
    readonly at: LocalMoment;
  }[];
  /** Feedback that this mode shows at once, newest last. */
  readonly feedback: readonly FeedbackView[];
  /** Present once a stage was closed or the case has ended. */
  readonly debrief: DebriefView | null;
}
