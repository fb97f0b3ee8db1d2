import type { CheckFinding, CheckReport } from '../../scenario';

/** Asks the worker to check a scenario; the check before is forgotten. */
export interface CheckRequest {
  readonly revision: number;
  readonly files: readonly (readonly [file: string, text: string])[];
  /** Most states in all. */
  readonly budget: number;
}

export type CheckMessage =
  | {
      readonly kind: 'progress';
      readonly revision: number;
      readonly states: number;
      readonly answered: number;
      readonly questions: number;
    }
  | {
      readonly kind: 'done';
      readonly revision: number;
      readonly report: CheckedReport;
    }
  /** The scenario has errors, so nothing can be played yet. */
  | { readonly kind: 'unsound'; readonly revision: number }
  | { readonly kind: 'failed'; readonly revision: number; readonly detail: string };

/** What the page needs of a report. */
export interface CheckedReport extends Pick<CheckReport, 'whole' | 'proved' | 'states' | 'depth'> {
  readonly findings: readonly CheckFinding[];
  readonly open: number;
  /** How long it took, ms. */
  readonly took: number;
}
