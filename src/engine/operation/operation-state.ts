import type { CaseMs } from '../../base';
import type { OperationSpec } from '../../scenario';

/** The plan of the operation, and what of it has been carried out. */
export interface OperationState {
  /** The chosen window; null while none is. */
  readonly window: string | null;
  /** Minutes from T0 by step, of those that are placed. */
  readonly starts: Readonly<Record<string, number>>;
  readonly executed: CaseMs | null;
  /** Steps that have begun, in order. */
  readonly begun: readonly string[];
  /** Which row decided, by column. */
  readonly decided: Readonly<Record<string, number>>;
  readonly heard: readonly { readonly radio: string; readonly at: CaseMs }[];
}

/** What comes of an executed plan at an instant. */
export interface OperationTimer {
  readonly kind: 'operation';
  readonly is: 'step' | 'column' | 'radio';
  readonly id: string;
}

/** The draft as the scenario lays it out. */
export function draftedPlan(spec: OperationSpec | undefined): OperationState {
  const starts = Object.entries(spec?.steps ?? {}).flatMap(([id, { start }]) =>
    start === undefined ? [] : [[id, start] as const],
  );
  return {
    window: null,
    starts: Object.fromEntries(starts),
    executed: null,
    begun: [],
    decided: {},
    heard: [],
  };
}
