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
  /** Does again what was taken back; null when there is nothing. */
  readonly redo: (() => void) | null;
}

/**
 * The draft of one finding. A change shows at once and is sent at once; until its answer is there, the page's own copy
 * rules, so that two quick changes do not overwrite each other.
 */
export function useFindingDraft(finding: FindingView, dispatch: PanelProps['dispatch']): DraftHandle {
  const [local, setLocal] = useState<FindingDraft | null>(null);
  const latest = useRef<FindingDraft | null>(null);
  const [past, setPast] = useState<readonly FindingDraft[]>([]);
  const [ahead, setAhead] = useState<readonly FindingDraft[]>([]);
  const draft = local ?? draftOf(finding);
  const { id } = finding;
  const canRest = finding.legs.length > 0;

  const send = useCallback(
    (next: FindingDraft) => {
      latest.current = next;
      setLocal(next);
      const settle = (): void => {
        if (latest.current !== next) return;
        latest.current = null;
        setLocal(null);
      };
      const { findings, ...others } = next;
      const legs = canRest ? { findings } : {};
      void dispatch({ type: 'finding.draft', finding: id, ...others, ...legs }).then(settle, settle);
    },
    [dispatch, id, canRest],
  );
  const change = (next: (draft: FindingDraft) => FindingDraft): void => {
    const before = latest.current ?? draft;
    setPast((list) => [...list, before]);
    setAhead([]);
    send(next(before));
  };
  const step = (
    from: readonly FindingDraft[],
    setFrom: typeof setPast,
    setTo: typeof setPast,
  ): (() => void) | null => {
    const target = from.at(-1);
    if (target === undefined) return null;
    return () => {
      const before = latest.current ?? draft;
      setFrom((list) => list.slice(0, -1));
      setTo((list) => [...list, before]);
      send(target);
    };
  };
  return { draft, change, undo: step(past, setPast, setAhead), redo: step(ahead, setAhead, setPast) };
}
