import { useCallback, useState } from 'react';
import type { BoardTxView } from '../../../engine';
import { draftOf, type LinkDraft } from './link-draft';

export interface LinkDrafting {
  readonly draft: LinkDraft;
  readonly change: (part: Partial<LinkDraft>) => void;
}

const NOTHING: LinkDraft = { output: null, confidence: null, signals: [], alternative: '', words: '' };

/**
 * What is being said of the selected transaction; list and side panel write into the same draft. It is kept while
 * another transaction is looked at, and begins anew when the assertion on the board is another one (undo, withdrawal).
 */
export function useLinkDraft(tx: BoardTxView | null): LinkDrafting {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, LinkDraft>>(new Map());
  const key = tx === null ? '' : `${tx.txid} ${JSON.stringify(tx.link)}`;
  const base = tx === null ? NOTHING : draftOf(tx);
  const draft = drafts.get(key) ?? base;
  const change = useCallback(
    (part: Partial<LinkDraft>) => {
      if (key !== '') setDrafts((before) => new Map(before).set(key, { ...draft, ...part }));
    },
    [key, draft],
  );
  return { draft, change };
}
