import { applyChanges, type Files } from './changes';
import { type History, NO_HISTORY, remember } from './history';
import type { Change, ChangeNotice, Target, Workspace, WorkspaceMeta } from './workspace';

/** One act on the files, as a draft's journal keeps it. Replayed in order, acts give the same files and history. */
export type Act =
  | { readonly act: 'edit'; readonly changes: readonly Change[]; readonly at: number }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' };

/** What a store is made of, and what it can be made of again. */
export interface WorkspaceState {
  readonly files: Files;
  readonly meta: WorkspaceMeta;
  readonly history: History;
}

/** The single source of truth of the studio. Edits are synchronous; listeners hear of each once it is done. */
export class WorkspaceStore {
  #workspace: Workspace;
  #history: History;
  #selected: Target | undefined;
  readonly #now: () => number;
  readonly #views = new Set<() => void>();
  readonly #copies = new Set<(notice: ChangeNotice) => void>();
  readonly #journals = new Set<(act: Act) => void>();

  constructor({ files, meta, history }: WorkspaceState, now: () => number = Date.now) {
    this.#workspace = { files, meta, revision: 0 };
    this.#history = history;
    this.#now = now;
  }

  static of(files: Files, meta: WorkspaceMeta): WorkspaceStore {
    return new WorkspaceStore({ files, meta, history: NO_HISTORY });
  }

  /** The present files; the same object until something changes. */
  readonly workspace = (): Workspace => this.#workspace;

  readonly selected = (): Target | undefined => this.#selected;

  readonly history = (): History => this.#history;

  readonly select = (target: Target | undefined): void => {
    this.#selected = target;
    this.#tell();
  };

  /** Makes an edit; `by` names the view that made it. An edit without changes is none. */
  readonly edit = (changes: readonly Change[], by?: string): void => {
    if (changes.length === 0) return;
    const at = this.#now();
    this.#edit(changes, at, by);
    this.#journal({ act: 'edit', changes, at });
  };

  /** Takes the last edit back; false if there is none. */
  readonly undo = (): boolean => this.#step('undo');

  readonly redo = (): boolean => this.#step('redo');

  /** Another name or source: after the scenario was saved somewhere. Not undone. */
  readonly rename = (meta: WorkspaceMeta): void => {
    this.#workspace = { ...this.#workspace, meta };
    this.#tell();
  };

  /** Does an act that a journal kept. */
  readonly replay = (act: Act): void => {
    if (act.act === 'edit') this.#edit(act.changes, act.at, undefined);
    else this.#move(act.act);
  };

  /** Hears of every change of files or selection; returns its end. */
  readonly subscribe = (listener: () => void): (() => void) => listen(this.#views, listener);

  /** Hears of every change of files with what changed, before the views do; returns its end. */
  readonly onChange = (listener: (notice: ChangeNotice) => void): (() => void) =>
    listen(this.#copies, listener);

  /** Hears of every act that is not a replay; returns its end. */
  readonly onAct = (listener: (act: Act) => void): (() => void) => listen(this.#journals, listener);

  #edit(changes: readonly Change[], at: number, by: string | undefined): void {
    const { files, step } = applyChanges(this.#workspace.files, changes);
    this.#history = remember(this.#history, step, at);
    this.#show(files, changes, by);
  }

  #step(way: 'undo' | 'redo'): boolean {
    if (!this.#move(way)) return false;
    this.#journal({ act: way });
    return true;
  }

  #move(way: 'undo' | 'redo'): boolean {
    const entry = this.#history[way].at(-1);
    if (entry === undefined) return false;
    const { files } = applyChanges(this.#workspace.files, entry.step[way]);
    const { undo, redo } = this.#history;
    // What was redone is not joined with the typing after it.
    const moved = { ...entry, at: 0 };
    this.#history =
      way === 'undo'
        ? { undo: undo.slice(0, -1), redo: [...redo, moved] }
        : { undo: [...undo, moved], redo: redo.slice(0, -1) };
    this.#show(files, entry.step[way], undefined);
    return true;
  }

  #show(files: Files, changes: readonly Change[], by: string | undefined): void {
    this.#workspace = { ...this.#workspace, files, revision: this.#workspace.revision + 1 };
    const notice = { changes, by, workspace: this.#workspace };
    for (const listener of [...this.#copies]) listener(notice);
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#views]) listener();
  }

  #journal(act: Act): void {
    for (const listener of [...this.#journals]) listener(act);
  }
}

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
