import { useCallback, useRef, useState } from 'react';
import type { FindingView } from '../../../engine';
import type { PanelProps } from '../../app/panel-props';
import { draftOf, type FindingDraft } from './finding-draft';

export interface DraftHandle {
  readonly draft: FindingDraft;
  /** Changes the draft and sends it whole, as the log keeps it. */
  readonly change: (next: (draft: FindingDraft) => FindingDraft) => void;
  /** Takes the last change back; null when there is none. */
  readonly undo: (() => void) | null;
}

/**
 * The draft of one finding. A change shows at once and is sent at once; until its answer is there, the page's own copy
 * rules, so that two quick changes do not overwrite each other.
 */
export function useFindingDraft(finding: FindingView, dispatch: PanelProps['dispatch']): DraftHandle {
  const [local, setLocal] = useState<FindingDraft | null>(null);
  const latest = useRef<FindingDraft | null>(null);
  const [past, setPast] = useState<readonly FindingDraft[]>([]);
  const draft = local ?? draftOf(finding);

  const send = useCallback(
    (next: FindingDraft) => {
      latest.current = next;
      setLocal(next);
      const settle = (): void => {
        if (latest.current !== next) return;
        latest.current = null;
        setLocal(null);
      };
      void dispatch({ type: 'finding.draft', finding: finding.id, ...next }).then(settle, settle);
    },
    [dispatch, finding.id],
  );
  const change = (next: (draft: FindingDraft) => FindingDraft): void => {
    const before = latest.current ?? draft;
    setPast((list) => [...list, before]);
    send(next(before));
  };
  const last = past.at(-1);
  return {
    draft,
    change,
    undo:
      last === undefined
        ? null
        : () => {
            setPast((list) => list.slice(0, -1));
            send(last);
          },
  };
}
