import type { DraftCard, DraftStore, StorageReason } from '../../io';
import { StoreFailure } from '../../io';
import type { Act, Files, History, WorkspaceMeta, WorkspaceStore } from '../workspace';

/** A draft as it lies in the browser. Plain data. */
export interface DraftState {
  readonly files: readonly (readonly [file: string, text: string])[];
  readonly history: History;
  readonly meta: WorkspaceMeta;
  /** The files as they were last read from disk or handed over. */
  readonly base: readonly (readonly [file: string, text: string])[];
}

export type Drafts = DraftStore<DraftState, Act>;

/** Whether the browser holds all that was typed. */
export type Keeping = { readonly kept: true } | { readonly kept: false; readonly reason: StorageReason };

/** After so many acts a new state is written, so that opening the draft stays quick. */
const MOST_ACTS = 400;

/** Writes each act into the browser as soon as the write before it is done. */
export class DraftKeeper {
  readonly #drafts: Drafts;
  readonly #store: WorkspaceStore;
  readonly #id: string;
  readonly #listeners = new Set<() => void>();
  readonly #leave: () => void;
  #base: Files;
  #pending: Act[] = [];
  /** The number of the next act; the state of the draft goes before act 1. */
  #next: number;
  #whole = false;
  #work: Promise<void> | undefined;
  #keeping: Keeping = { kept: true };

  constructor(drafts: Drafts, store: WorkspaceStore, id: string, base: Files, acts: number) {
    this.#drafts = drafts;
    this.#store = store;
    this.#id = id;
    this.#base = base;
    this.#next = acts + 1;
    this.#leave = store.onAct((act) => {
      this.#pending.push(act);
      void this.flush();
    });
  }

  readonly keeping = (): Keeping => this.#keeping;

  readonly base = (): Files => this.#base;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Notes what lies on disk now, and writes the whole state anew. */
  async rebase(base: Files): Promise<void> {
    this.#base = base;
    this.#whole = true;
    this.#tell();
    await this.flush();
  }

  /** Resolves once all acts up to now are in the browser, or it is known that they cannot be. */
  flush(): Promise<void> {
    this.#work ??= this.#write().then(() => {
      this.#work = undefined;
      // An act may have come between the last look and now.
      return this.#pending.length > 0 && this.#keeping.kept ? this.flush() : undefined;
    });
    return this.#work;
  }

  async close(): Promise<void> {
    await this.flush();
    this.#leave();
    this.#listeners.clear();
  }

  async #write(): Promise<void> {
    while (this.#pending.length > 0 || this.#whole) {
      const acts = this.#pending;
      const whole = this.#whole || !this.#keeping.kept || this.#next + acts.length > MOST_ACTS;
      this.#pending = [];
      this.#whole = false;
      try {
        if (whole) {
          await this.#drafts.replace(this.#card(), this.#state());
          this.#next = 1;
        } else {
          await this.#drafts.append(this.#card(), this.#next, acts);
          this.#next += acts.length;
        }
        this.#set({ kept: true });
      } catch (problem) {
        // The next act writes the whole state, with what was lost now.
        this.#set({ kept: false, reason: problem instanceof StoreFailure ? problem.reason : 'failed' });
        return;
      }
    }
  }

  #card(): DraftCard {
    const { name, source } = this.#store.workspace().meta;
    return { id: this.#id, name, source, editedAt: new Date().toISOString() };
  }

  #state(): DraftState {
    const { files, meta } = this.#store.workspace();
    return { files: [...files], history: this.#store.history(), meta, base: [...this.#base] };
  }

  #set(keeping: Keeping): void {
    if (keeping.kept && this.#keeping.kept) return;
    this.#keeping = keeping;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
