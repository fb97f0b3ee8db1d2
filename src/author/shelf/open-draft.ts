import { type DraftVersion, StoreFailure } from '../../io';
import { type Files, NO_HISTORY, ScenarioReader, startLoader, WorkspaceStore } from '../workspace';
import { DraftKeeper, type Drafts } from './draft-keeper';
import { DiskFolder } from './folder';
import type { OpenedFiles } from './open-files';

/** A scenario that is open, with all that keeps it. */
export interface OpenDraft {
  readonly id: string;
  readonly store: WorkspaceStore;
  readonly reader: ScenarioReader;
  readonly keeper: DraftKeeper;
  /** Where it is saved to, if the browser may write there. */
  readonly folder: DiskFolder | undefined;
  close(): Promise<void>;
}

/** Begins a draft of files that were opened. It lives in memory if the browser cannot keep it, and the keeper says so. */
export async function beginDraft(
  drafts: Drafts,
  opened: OpenedFiles,
  folder?: DiskFolder,
): Promise<OpenDraft> {
  const id = crypto.randomUUID();
  const release = await hold(id);
  const { files, meta } = opened;
  const store = WorkspaceStore.of(files, meta);
  // A template is nowhere on disk yet: all of it is unsaved.
  const keeper = new DraftKeeper(drafts, store, id, meta.source === 'template' ? new Map() : files, 0);
  await keeper.rebase(keeper.base());
  if (folder !== undefined) await drafts.keepHandle(id, folder.handle).catch(() => undefined);
  return entered(id, store, keeper, folder, release);
}

/** Opens a draft that the browser kept; undefined if it is gone, 'held' if another tab has it open. */
export async function resumeDraft(drafts: Drafts, id: string): Promise<OpenDraft | 'held' | undefined> {
  const release = await hold(id);
  if (release === null) return 'held';
  const read = await drafts.read(id);
  if (read === undefined) {
    release();
    return undefined;
  }
  const { state, acts } = read;
  const store = new WorkspaceStore({
    files: new Map(state.files),
    meta: state.meta,
    history: state.history ?? NO_HISTORY,
  });
  for (const act of acts) store.replay(act);
  const keeper = new DraftKeeper(drafts, store, id, new Map(state.base), acts.length);
  const folder = DiskFolder.of(await drafts.handle(id).catch(() => undefined));
  return entered(id, store, keeper, folder, release);
}

function entered(
  id: string,
  store: WorkspaceStore,
  keeper: DraftKeeper,
  folder: DiskFolder | undefined,
  release: (() => void) | null,
): OpenDraft {
  const reader = new ScenarioReader(store, startLoader());
  return {
    id,
    store,
    reader,
    keeper,
    folder,
    close: async () => {
      await keeper.close();
      reader.close();
      release?.();
    },
  };
}

/** Holds a draft against other tabs; null if another has it. A browser without locks lets both. */
async function hold(id: string): Promise<(() => void) | null> {
  const { locks } = navigator;
  if (locks === undefined) return () => undefined;
  return new Promise((resolve) => {
    void locks.request(`casebridge-draft-${id}`, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => resolve(release));
    });
  });
}

/** Keeps the present files as a version. */
export async function keepVersion(drafts: Drafts, { id, store }: OpenDraft, label: string): Promise<boolean> {
  const at = new Date().toISOString();
  try {
    await drafts.addVersion(id, { at, label, files: [...store.workspace().files] });
    return true;
  } catch (problem) {
    if (problem instanceof StoreFailure) return false;
    throw problem;
  }
}

/** Puts the files of a version in place of the present ones: one edit, which undo takes back. */
export function restoreVersion({ store }: OpenDraft, { files }: DraftVersion): void {
  replaceFiles(store, new Map(files));
}

/** One edit that makes the files equal to others; of each only the part between what is common at both ends. */
export function replaceFiles(store: WorkspaceStore, wanted: Files): void {
  const present = store.workspace().files;
  const removed = [...present.keys()]
    .filter((file) => !wanted.has(file))
    .map((file) => ({ file, remove: true }) as const);
  const changed = [...wanted].flatMap(([file, text]) => {
    const before = present.get(file);
    if (before === text) return [];
    return [{ file, ...difference(before ?? '', text) }];
  });
  store.edit([...removed, ...changed]);
}

function difference(before: string, after: string): { from: number; to: number; insert: string } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}
