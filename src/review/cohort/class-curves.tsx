import 'uplot/dist/uPlot.min.css';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import uPlot from 'uplot';
import type { RunSummary } from '../../protocol';
import type { CohortTranslate } from './strings';

const PERCENTS = Array.from({ length: 101 }, (_, percent) => percent);
const HEIGHT = 260;

/** Share of all points earned after each percent of a run's events. */
export function curveOf({ curve, events, most }: RunSummary): readonly number[] {
  let next = 0;
  let quarters = 0;
  return PERCENTS.map((percent) => {
    while (next < curve.length && (curve[next]?.seq ?? 0) * 100 <= percent * events) {
      quarters = curve[next]?.quarters ?? quarters;
      next += 1;
    }
    return most === 0 ? 0 : (quarters * 100) / most;
  });
}

interface ClassCurvesProps {
  readonly runs: readonly RunSummary[];
  /** Hash of the last line of the chosen log. */
  readonly chosen: string | null;
  readonly t: CohortTranslate;
}

/** One line a log, up and down; the table beside the heading's text tells the same in figures. */
export function ClassCurves({ runs, chosen, t }: ClassCurvesProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => {
    // The chosen one is drawn last, on top of the others.
    const order = runs.toSorted((one, other) => Number(one.head === chosen) - Number(other.head === chosen));
    return order.map((run) => ({ head: run.head, points: [...curveOf(run)] }));
  }, [runs, chosen]);
  const labels = [t('curvesWay'), t('curvesPoints')] as const;
  const [way, points] = labels;
  useEffect(() => {
    const target = frame.current;
    if (target === null) return;
    const style = getComputedStyle(target);
    const colour = (name: string): string => style.getPropertyValue(name).trim();
    const axis = {
      stroke: colour('--muted'),
      grid: { stroke: colour('--hair-soft') },
      ticks: { show: false },
    };
    const plot = new uPlot(
      {
        width: target.clientWidth,
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: false } },
        axes: [
          { ...axis, label: way },
          { ...axis, label: points },
        ],
        series: [
          {},
          ...lines.map(({ head }) => ({
            stroke: head === chosen ? colour('--waiting') : colour('--line'),
            width: head === chosen ? 2.5 : 1,
            alpha: head === chosen ? 1 : Math.max(0.08, Math.min(0.6, 12 / lines.length)),
            points: { show: false },
          })),
        ],
      },
      [PERCENTS, ...lines.map((line) => line.points)],
      target,
    );
    const follow = new ResizeObserver(() => plot.setSize({ width: target.clientWidth, height: HEIGHT }));
    follow.observe(target);
    return () => {
      follow.disconnect();
      plot.destroy();
    };
  }, [lines, chosen, way, points]);
  return <div ref={frame} className="class-curves" role="img" aria-label={t('curvesText')} />;
}
