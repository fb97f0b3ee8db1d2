import { useEffect, useMemo, useRef, useState } from 'react';
import { movedStates, useSide } from '../side';
import type { Chart } from './chart';
import type { Drawing } from './layout';
import { withMoved } from './moved';
import type { Shown } from './shown';
import { type GraphLayout, startLayout } from './start-layout';

export interface DrawingState {
  /** The last that was laid out, with what was shown then: the two always fit. */
  readonly drawing: Drawing | undefined;
  readonly shown: Shown | undefined;
  readonly busy: boolean;
  readonly failed: boolean;
}

/** Lays out what is shown, whenever that changes, one at a time and the latest last. */
export function useDrawing(chart: Chart, shown: Shown): DrawingState {
  const layout = useRef<GraphLayout | undefined>(undefined);
  const [laid, setLaid] = useState<{ drawing: Drawing; shown: Shown; chart: Chart }>();
  const [failed, setFailed] = useState(false);
  const side = useSide();
  const moved = useMemo(() => movedStates(side), [side]);
  // An edit of a text gives a new chart that looks the same; only another shape is laid out again.
  const shape = useMemo(() => shapeOf(shown), [shown]);
  const laidShape = useRef('');

  useEffect(
    () => () => {
      layout.current?.close();
      layout.current = undefined;
    },
    [],
  );
  useEffect(() => {
    let stale = false;
    if (laidShape.current === shape) return undefined;
    layout.current ??= startLayout();
    layout.current.layOut(shown).then(
      (drawing) => {
        if (stale) return;
        laidShape.current = shape;
        setFailed(false);
        setLaid({ drawing, shown, chart });
      },
      () => {
        if (!stale) setFailed(true);
      },
    );
    return () => {
      stale = true;
    };
  }, [shape, shown, chart]);

  const drawing = useMemo(
    () => laid && withMoved(laid.drawing, laid.chart, laid.shown, moved),
    [laid, moved],
  );
  const current = laid && laidShape.current === shape ? shown : laid?.shown;
  return { drawing, shown: current, busy: !failed && laidShape.current !== shape, failed };
}

function shapeOf({ nodes, edges, collapsed }: Shown): string {
  return JSON.stringify([
    nodes.map(({ id, title, parent }) => [id, title, parent, collapsed.has(id)]),
    edges.map(({ id, label }) => [id, label]),
  ]);
}
