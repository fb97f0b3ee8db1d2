/** `assertive` interrupts; keep it for refusals and errors. */
export type Urgency = 'polite' | 'assertive';

export interface Announcement {
  /** Rises by one; equal texts in a row stay distinct. */
  readonly order: number;
  readonly urgency: Urgency;
  readonly text: string;
  readonly lang: string | undefined;
}

export interface AnnouncerState {
  readonly polite: Announcement | undefined;
  readonly assertive: Announcement | undefined;
  /** The last twenty, oldest first. */
  readonly history: readonly Announcement[];
}

export interface AnnounceOptions {
  readonly urgency?: Urgency | undefined;
  readonly lang?: string | undefined;
}

export interface Announcer {
  readonly announce: (text: string, options?: AnnounceOptions) => void;
  readonly state: () => AnnouncerState;
  /** Calls back on every change; returns its own release. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Milliseconds between two announcements of one urgency: less and screen readers drop some. */
export const ANNOUNCEMENT_GAP_MS = 700;
const HISTORY_LENGTH = 20;

/** What the announcer needs of a clock; a test gives its own. */
export type Later = (run: () => void, milliseconds: number) => void;

/** Makes an announcer: two queues, one each urgency, spaced out, with a history. */
export function createAnnouncer(later: Later): Announcer {
  const queues: Record<Urgency, Announcement[]> = { polite: [], assertive: [] };
  const busy: Record<Urgency, boolean> = { polite: false, assertive: false };
  const listeners = new Set<() => void>();
  let order = 0;
  let state: AnnouncerState = { polite: undefined, assertive: undefined, history: [] };

  function release(urgency: Urgency): void {
    const next = queues[urgency].shift();
    busy[urgency] = next !== undefined;
    if (!next) return;
    state = { ...state, [urgency]: next, history: [...state.history, next].slice(-HISTORY_LENGTH) };
    for (const listener of listeners) listener();
    later(() => release(urgency), ANNOUNCEMENT_GAP_MS);
  }

  return {
    announce(text, { urgency = 'polite', lang } = {}) {
      const waiting = queues[urgency];
      // The same sentence twice in the queue tells nothing more.
      if (text === '' || waiting.some((each) => each.text === text)) return;
      order += 1;
      waiting.push({ order, urgency, text, lang });
      if (!busy[urgency]) release(urgency);
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
