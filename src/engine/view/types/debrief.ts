import type { Confidence, FindingGrade } from '../../../scenario';
import type { LocalMoment } from './clock';
import type { RecallView } from './learning';

/** Shown after a stage was closed, and once the case has ended. In assessment mode it holds no marks before the end. */
export interface DebriefView {
  /** Of the stage that was closed last, or of the whole case once it has ended. */
  readonly scope: 'stage' | 'case';
  /** Of the whole case, the stage that was entered last: own account and commitment are kept under its id. */
  readonly stage: { readonly id: string; readonly number: number; readonly title: string };
  /** How the stage ended; empty if it was never closed. */
  readonly outcome: { readonly id: string; readonly title: string; readonly text: string };
  /** How the case ended; null before the end, and before the own account. */
  readonly ending: { readonly id: string; readonly title: string; readonly text: string } | null;
  /** The trainee's own account; the rest opens once it is written. */
  readonly account: string | null;
  /** Accounts of earlier stages, oldest first; only in the debrief of the whole case. */
  readonly accounts: readonly { readonly number: number; readonly title: string; readonly text: string }[];
  readonly marks: MarksView | null;
  /** Whether the case was passed; null before its end. */
  readonly verdict: VerdictView | null;
  /** Stages, deadlines lost and decision points on one line of days; null before the own account. */
  readonly course: CourseView | null;
  readonly timeline: readonly {
    readonly at: LocalMoment;
    readonly day: number;
    /** What happened, a code that the app has words for; `text` is what it happened to. */
    readonly what: string;
    readonly text: string;
    readonly tone: 'request' | 'waiting' | 'supported' | 'contradiction' | 'plain';
  }[];
  /** One for each decision point that has a reading which applies; those to be read again stand first. */
  readonly readings: readonly ReadingView[];
  readonly findings: readonly {
    readonly id: string;
    readonly title: string;
    readonly grade: FindingGrade | 'not-submitted';
    readonly confidence: Confidence | null;
    readonly cap: Confidence | null;
    readonly why: string;
  }[];
  readonly calibration: readonly {
    readonly confidence: Confidence;
    readonly said: number;
    readonly right: number;
    readonly total: number;
  }[];
  /** Mean Brier score in thousandths; null without a submitted finding. */
  readonly brier: number | null;
  /** Habits of thought that this play showed; only in the debrief of the whole case. */
  readonly bias: readonly { readonly id: string; readonly text: string }[];
  readonly commitment: { readonly ask: string; readonly text: string | null };
  readonly recall: readonly RecallView[];
}
/** A decision beside two readings of it. */
export interface ReadingView {
  readonly id: string;
  /** The decision point it is about. */
  readonly point: string;
  /** One of the few that the debrief reads again by itself; the others open at their point. */
  readonly again: boolean;
  readonly title: string;
  readonly knew: string;
  readonly followed: string;
  readonly expert: string;
  readonly defence: string;
}
/** The case, or one stage, in days. A day is a case day with its fraction by the home desk's clock: 1.5 is noon of the first. */
export interface CourseView {
  readonly from: number;
  readonly to: number;
  readonly stages: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** Deadlines that were lost. */
  readonly lost: readonly { readonly id: string; readonly text: string; readonly day: number }[];
  /** In the scenario's order; empty while there are no marks. */
  readonly points: readonly CoursePointView[];
}
export interface CoursePointView {
  readonly point: string;
  readonly title: string;
  /** When it was first acted on, or the end of its stage if it never was; null if its stage was never come to. */
  readonly day: number | null;
  readonly acted: boolean;
  /** False for the points for stated confidence, which no one decision earns. */
  readonly decision: boolean;
  readonly quarters: number;
  readonly most: number;
  /** What it could have given and did not, in quarter points. */
  readonly missed: number;
  /** A critical failure belongs to it. */
  readonly critical: boolean;
  /** How many documents were open by then. */
  readonly documents: number;
  /** Whether the case can be taken up again just before it: never in an assessment. */
  readonly again: boolean;
}
/** Percents are of the points. */
export interface VerdictView {
  readonly result: 'distinction' | 'pass' | 'not-passed';
  readonly percent: number;
  readonly needed: number;
  /** Percent needed in each competency, and the competencies below it. */
  readonly floor: number;
  readonly below: readonly string[];
  readonly critical: boolean;
}
export interface MarksView {
  readonly points: readonly {
    readonly point: string;
    readonly title: string;
    readonly rows: readonly {
      readonly competency: string;
      readonly quarters: number;
      readonly most: number;
    }[];
    readonly reasons: readonly {
      readonly quarters: number;
      readonly competency: string;
      readonly text: string;
    }[];
  }[];
  readonly competencies: readonly {
    readonly id: string;
    readonly title: string;
    readonly quarters: number;
    readonly most: number;
  }[];
  readonly quarters: number;
  readonly most: number;
  readonly breaches: readonly {
    readonly id: string;
    readonly title: string;
    readonly rule: string;
    readonly critical: boolean;
    /** The decision point it belongs to; empty if the scenario names none. */
    readonly point: string;
  }[];
  readonly hints: number;
}
