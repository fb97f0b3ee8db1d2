import { joined, type Step } from './changes';

/** What can be undone and redone, latest last. Plain data: a draft keeps it. */
export interface History {
  readonly undo: readonly Entry[];
  readonly redo: readonly Entry[];
}

export interface Entry {
  readonly step: Step;
  /** Wall time of its last edit, ms. */
  readonly at: number;
}

export const NO_HISTORY: History = { undo: [], redo: [] };

/** A pause as long as this, ms, ends what is undone at once. */
const PAUSE_MS = 700;
const MOST_ENTRIES = 1000;

/** Adds an edit; one that goes on with the last becomes part of it. */
export function remember(history: History, step: Step, at: number): History {
  const last = history.undo.at(-1);
  const one = last && at - last.at < PAUSE_MS ? joined(last.step, step) : undefined;
  const kept = one === undefined ? history.undo : history.undo.slice(0, -1);
  return { undo: [...kept, { step: one ?? step, at }].slice(-MOST_ENTRIES), redo: [] };
}
