/** One change of the draft: the command that made it and the one that takes it back. */
export interface PlanChange {
  readonly made: PlanDraft;
  readonly back: PlanDraft;
}

/** What a `plan.draft` command carries: the window, or one step's start. `null` takes it away. */
export type PlanDraft =
  | { readonly window: string | null }
  | { readonly step: string; readonly start: number | null };

/** Changes made and changes taken back, the newest last. */
export interface PlanHistory {
  readonly done: readonly PlanChange[];
  readonly undone: readonly PlanChange[];
}

export const NO_HISTORY: PlanHistory = { done: [], undone: [] };
/** Older changes than this are forgotten. */
const KEPT = 100;

/** Adds a change; what was taken back before it can no longer be made again. */
export const withChange = ({ done }: PlanHistory, change: PlanChange): PlanHistory => ({
  done: [...done, change].slice(-KEPT),
  undone: [],
});

/** The command that takes the last change back, and the history after it; null if there is none. */
export function undoOf({ done, undone }: PlanHistory): Turn | null {
  const last = done.at(-1);
  if (last === undefined) return null;
  return { draft: last.back, after: { done: done.slice(0, -1), undone: [...undone, last] } };
}

/** The command that makes the change again that was taken back last. */
export function redoOf({ done, undone }: PlanHistory): Turn | null {
  const last = undone.at(-1);
  if (last === undefined) return null;
  return { draft: last.made, after: { done: [...done, last], undone: undone.slice(0, -1) } };
}

export interface Turn {
  readonly draft: PlanDraft;
  readonly after: PlanHistory;
}

/** The history kept as text; an empty one if it cannot be read: only the way back is lost, never the plan. */
export function readHistory(text: string | null): PlanHistory {
  if (text === null || text === '') return NO_HISTORY;
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== 'object' || stored === null) return NO_HISTORY;
    const { done, undone } = Object.fromEntries(Object.entries(stored));
    return { done: changesOf(done), undone: changesOf(undone) };
  } catch {
    return NO_HISTORY;
  }
}

const changesOf = (stored: unknown): readonly PlanChange[] =>
  Array.isArray(stored) ? stored.filter(isChange) : [];

const isChange = (stored: unknown): stored is PlanChange =>
  typeof stored === 'object' &&
  stored !== null &&
  'made' in stored &&
  'back' in stored &&
  isDraft(stored.made) &&
  isDraft(stored.back);

function isDraft(stored: unknown): stored is PlanDraft {
  if (typeof stored !== 'object' || stored === null) return false;
  if ('window' in stored) return stored.window === null || typeof stored.window === 'string';
  return (
    'step' in stored &&
    typeof stored.step === 'string' &&
    'start' in stored &&
    (stored.start === null || typeof stored.start === 'number')
  );
}
