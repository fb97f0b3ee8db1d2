import type { LocalMoment } from './clock';

export interface HintView {
  readonly id: string;
  readonly title: string;
  /** Texts of the steps taken so far. */
  readonly taken: readonly string[];
  /** Cost of each of the three steps, minutes of case time. */
  readonly minutes: readonly [number, number, number];
}
export interface RecallView {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly answered: string | null;
  readonly right: boolean | null;
  readonly why: string;
}
export interface JournalEntry {
  readonly at: LocalMoment;
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
  /** What happened, a code that the app has words for. */
  readonly what: string;
  readonly about: string;
  readonly title: string;
}
export interface FeedbackView {
  readonly id: string;
  readonly tone: 'good' | 'poor' | 'plain';
  readonly about: string;
  readonly text: string;
  readonly rule: string;
}
