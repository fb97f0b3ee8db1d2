import { useState } from 'react';
import { announce, type Language } from '../../ui';
import {
  type Conflict,
  type Drafts,
  downloadPacked,
  downloadZip,
  keepVersion,
  type OpenDraft,
  replaceFiles,
  saveToFolder,
} from '../shelf';
import { appStrings } from './strings';

export interface Saving {
  readonly conflict: Conflict | undefined;
  /** What went wrong with the last save, in words. */
  readonly problem: string | undefined;
  /** Into the folder if there is one, else as the download that fits where it came from. */
  readonly save: () => void;
  readonly zip: () => void;
  readonly packed: () => void;
  readonly keepMine: (conflict: Conflict) => void;
  readonly takeTheirs: (conflict: Conflict) => void;
  readonly later: () => void;
}

/** Saving, with what may come in between. */
export function useSave(draft: OpenDraft, drafts: Drafts, language: Language): Saving {
  const t = appStrings.in(language);
  const [conflict, setConflict] = useState<Conflict>();
  const [problem, setProblem] = useState<string>();

  function say(words: string): void {
    setProblem(undefined);
    announce(words);
  }

  function fail(words: string): void {
    setProblem(words);
    announce(words, { urgency: 'assertive' });
  }

  async function toFolder(settled?: ReadonlyMap<string, string | undefined>): Promise<void> {
    const { folder } = draft;
    if (folder === undefined) return;
    const result = await saveToFolder(draft, folder, settled);
    if (result.saved) {
      setConflict(undefined);
      say(t('savedNow', { count: result.written.length }));
      if (result.written.length > 0) await keepVersion(drafts, draft, 'saved');
      return;
    }
    switch (result.why) {
      case 'conflict':
        setConflict(result.conflicts[0]);
        return;
      case 'no-leave':
        fail(t('saveNoLeave'));
        return;
      case 'failed':
        fail(t('saveFailed', { detail: result.detail }));
    }
  }

  async function asZip(): Promise<void> {
    await downloadZip(draft);
    await keepVersion(drafts, draft, 'saved');
    say(t('downloaded'));
  }

  async function asPacked(): Promise<void> {
    if (!(await downloadPacked(draft))) {
      fail(t('packBroken'));
      return;
    }
    await keepVersion(drafts, draft, 'saved');
    say(t('downloaded'));
  }

  return {
    conflict,
    problem,
    save: () => {
      if (draft.folder !== undefined) void toFolder();
      else if (draft.store.workspace().meta.source === 'packed') void asPacked();
      else void asZip();
    },
    zip: () => void asZip(),
    packed: () => void asPacked(),
    keepMine: ({ file, theirs }) => void toFolder(new Map([[file, theirs]])),
    takeTheirs: ({ file, theirs }) => {
      const wanted = new Map(draft.store.workspace().files);
      const base = new Map(draft.keeper.base());
      if (theirs === undefined) {
        wanted.delete(file);
        base.delete(file);
      } else {
        wanted.set(file, theirs);
        base.set(file, theirs);
      }
      replaceFiles(draft.store, wanted);
      void draft.keeper.rebase(base).then(() => toFolder());
    },
    later: () => setConflict(undefined),
  };
}
