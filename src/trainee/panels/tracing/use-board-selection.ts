import { useCallback, useEffect, useMemo, useState } from 'react';
import type { BoardView } from '../../../engine';
import type { PanelMemory } from '../../app/panel-props';
import { type Selected, selectedOf } from './selection';

export interface BoardSelection {
  readonly selected: Selected | null;
  /** What lies in a frame that was drawn over the picture, or was picked one by one. */
  readonly framed: readonly string[];
  /** The last two things that were selected, the newest first. */
  readonly recent: readonly string[];
  readonly select: (item: string | null) => void;
  readonly frame: (items: readonly string[]) => void;
  /** Adds to the frame, or takes out of it. */
  readonly toggle: (item: string) => void;
}

const ITEM = 'tracing.item';

/** What is selected; kept for this save, so that leaving the place and coming back changes nothing. */
export function useBoardSelection(
  board: BoardView,
  memory: PanelMemory,
  target: string | null,
): BoardSelection {
  const [item, setItem] = useState<string | null>(() => target ?? memory.read(ITEM));
  const [framed, setFramed] = useState<readonly string[]>([]);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const select = useCallback(
    (next: string | null) => {
      setItem(next);
      setFramed([]);
      memory.write(ITEM, next ?? '');
      if (next !== null) setRecent((before) => [next, ...before.filter((each) => each !== next)].slice(0, 2));
    },
    [memory],
  );
  useEffect(() => {
    if (target !== null) select(target);
  }, [target, select]);
  const frame = useCallback(
    (items: readonly string[]) => {
      const [only] = items;
      if (items.length === 1 && only !== undefined) return select(only);
      setItem(null);
      setFramed(items);
      setRecent((before) => (items.length === 2 ? items : before));
    },
    [select],
  );
  const toggle = useCallback(
    (next: string) => {
      const before = framed.length > 0 || item === null ? framed : [item];
      frame(before.includes(next) ? before.filter((each) => each !== next) : [...before, next]);
    },
    [framed, item, frame],
  );
  // A coin that is gone from the board, as after an undo, is not selected any more.
  const selected = useMemo(() => selectedOf(board, item), [board, item]);
  return { selected, framed, recent, select, frame, toggle };
}
