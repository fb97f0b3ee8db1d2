import { strToU8, zipSync } from 'fflate';
import { utf8 } from '../../base';
import { saveFile } from '../../io';
import { packScenario } from '../../scenario';
import type { Files } from '../workspace';
import type { DiskFolder } from './folder';
import type { OpenDraft } from './open-draft';

/** A file that was changed here and on disk since it was read. */
export interface Conflict {
  readonly file: string;
  /** Undefined where it is not there any more. */
  readonly mine: string | undefined;
  readonly theirs: string | undefined;
}

export type SaveResult =
  | { readonly saved: true; readonly written: readonly string[] }
  | { readonly saved: false; readonly why: 'no-leave' }
  | { readonly saved: false; readonly why: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly saved: false; readonly why: 'failed'; readonly detail: string };

/** Files that differ from what lies on disk, by name. */
export function unsavedFiles(base: Files, files: Files): readonly string[] {
  const names = new Set([...base.keys(), ...files.keys()]);
  return [...names].filter((file) => base.get(file) !== files.get(file)).sort();
}

/**
 * Writes the changed files into the folder and no other. A file that was changed on disk in the meantime is not
 * overwritten, unless it is settled: then nothing at all is written, and the conflicts are given.
 */
export async function saveToFolder(
  { store, keeper }: OpenDraft,
  folder: DiskFolder,
  settled: ReadonlyMap<string, string | undefined> = new Map(),
): Promise<SaveResult> {
  const { files } = store.workspace();
  const base = keeper.base();
  try {
    if (!(await folder.mayWrite())) return { saved: false, why: 'no-leave' };
    const changed = unsavedFiles(base, files);
    const conflicts: Conflict[] = [];
    for (const file of changed) {
      const [mine, theirs] = [files.get(file), await folder.text(file)];
      const known = theirs === base.get(file) || (settled.has(file) && settled.get(file) === theirs);
      if (theirs !== mine && !known) conflicts.push({ file, mine, theirs });
    }
    if (conflicts.length > 0) return { saved: false, why: 'conflict', conflicts };
    for (const file of changed) {
      const text = files.get(file);
      if (text !== undefined) await folder.write(file, text);
      else if ((await folder.text(file)) !== undefined) await folder.remove(file);
    }
    await keeper.rebase(files);
    return { saved: true, written: changed };
  } catch (problem) {
    return { saved: false, why: 'failed', detail: String(problem) };
  }
}

/** Hands the folder over as a zip. */
export async function downloadZip({ store, keeper }: OpenDraft): Promise<void> {
  const { files, meta } = store.workspace();
  const entries = [...files].map(([file, text]) => [`${meta.name}/${file}`, strToU8(text)] as const);
  // The same files give the same bytes: no time of day in the archive.
  const bytes = zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
  saveFile(`${meta.name}.zip`, new Blob([new Uint8Array(bytes)], { type: 'application/zip' }));
  await keeper.rebase(files);
}

/** Hands the scenario over as one packed file; false if scenario.json cannot be parsed. */
export async function downloadPacked({ store, keeper }: OpenDraft): Promise<boolean> {
  const { files, meta } = store.workspace();
  const packed = packScenario(Object.fromEntries([...files].map(([file, text]) => [file, utf8(text)])));
  if (packed === undefined) return false;
  const text = `${JSON.stringify(packed)}\n`;
  saveFile(`${meta.name}.casebridge.json`, new Blob([text], { type: 'application/json' }));
  await keeper.rebase(files);
  return true;
}
