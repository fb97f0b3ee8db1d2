import type { Confidence, FindingGrade, Relation } from '../../../scenario';
import type { Fit } from '../../command';
import type { ReviewBand } from '../../event';
import type { LocalMoment } from './clock';

export interface SlotView {
  readonly id: string;
  /** `instant`: typed, UTC to the second (`2031-03-14T14:40:18Z`); no options. */
  readonly input: 'option' | 'instant';
  readonly title: string;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly seenIn: readonly string[];
  }[];
  readonly value: string | null;
}
export interface FindingView {
  readonly id: string;
  readonly title: string;
  /** The claim with {slot} marks. */
  readonly claim: string;
  readonly purpose: 'court' | 'internal';
  readonly open: boolean;
  readonly slots: readonly SlotView[];
  readonly exhibits: readonly string[];
  /** Legs that it can stand on: each is carried by any one of these findings. Empty for most. */
  readonly legs: readonly {
    readonly id: string;
    readonly title: string;
    readonly findings: readonly string[];
  }[];
  /** How many legs it needs; 0 without legs. */
  readonly legsNeeded: number;
  /** Findings cited as legs. */
  readonly findings: readonly string[];
  /** Exhibits in hand that show a slot to be false; only where the grade is shown. */
  readonly contradictedBy: readonly string[];
  readonly confidence: Confidence | null;
  readonly state: 'new' | 'drafted' | 'submitted' | 'sound';
  /** Minutes of case time it costs to submit. */
  readonly minutes: number;
  /** Only where this mode or a debrief shows it. */
  readonly grade: FindingGrade | null;
  readonly feedback: string;
}
export interface ReviewView {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly open: boolean;
  readonly findings: readonly string[];
  readonly minutes: number;
  readonly past: readonly {
    readonly at: LocalMoment;
    readonly findings: readonly string[];
    readonly band: ReviewBand;
  }[];
}
export interface TheoryView {
  readonly id: string;
  readonly title: string;
  readonly paragraph: string;
  readonly open: boolean;
  readonly blanks: readonly SlotView[];
  readonly rival: string;
  readonly doubts: {
    readonly ask: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
    readonly chosen: readonly string[];
  };
  readonly handed: boolean;
  /** Exhibits that may tell the theories apart. `right` and `why` only where judgements are shown. */
  readonly apart: readonly {
    readonly exhibit: string;
    readonly fits: Fit | null;
    readonly right: Fit | null;
    readonly why: string;
  }[];
}
/** One comparison that was made. `right` and `teaches` only where this mode shows them. */
export interface ComparisonView {
  readonly a: { readonly document: string; readonly span: number };
  readonly b: { readonly document: string; readonly span: number };
  readonly relation: Relation;
  readonly right: boolean | null;
  /** What the material says they are to each other; null where it is not shown. */
  readonly is: Relation | null;
  readonly teaches: string;
  readonly at: LocalMoment;
}
