import { useMemo } from 'react';
import { openStates, useSide, useSideEdit } from '../side';
import { SCENARIO_FILE, useScenarioValue, useSelected, useStore } from '../workspace';
import { type Chart, type ChartNode, flowChart, stateAt } from './chart';
import { firstCollapsed, revealed, type Shown, shownChart } from './shown';

const BY = 'graph';

export interface ChartAndSelection {
  readonly chart: Chart;
  readonly shown: Shown;
  readonly selected: ChartNode | undefined;
  select(pointer: string): void;
  /** Opens a closed state, closes an open one. */
  toggle(id: string): void;
  /** Opens every state around this one, and selects it. */
  reveal(id: string): void;
  openAll(): void;
  closeAll(): void;
}

/** The chart of the open scenario, what of it is open, and the state that the author looks at. */
export function useChart(): ChartAndSelection {
  const value = useScenarioValue();
  const side = useSide();
  const store = useStore();
  const target = useSelected();
  const setSide = useSideEdit(BY);
  const chart = useMemo(() => flowChart(value), [value]);
  const collapsed = useMemo(() => {
    const open = openStates(side);
    if (open === undefined) return firstCollapsed(chart);
    const groups = [...chart.nodes.values()].filter(({ children }) => children.length > 0);
    return new Set(groups.map(({ id }) => id).filter((id) => !open.includes(id)));
  }, [chart, side]);
  const selected = useMemo(
    () => (target?.file === SCENARIO_FILE ? stateAt(chart, target.pointer) : undefined),
    [chart, target],
  );
  // What another view selects is shown although it lies in a closed state; that is not kept.
  const around = selected === undefined ? collapsed : revealed(chart, collapsed, selected.id);
  const shown = useMemo(() => shownChart(chart, around), [chart, around]);
  const keep = (closed: ReadonlySet<string>): void => {
    const groups = [...chart.nodes.values()].filter(({ children }) => children.length > 0);
    setSide(
      ['graph', 'open'],
      groups.map(({ id }) => id).filter((id) => !closed.has(id)),
    );
  };
  const select = (pointer: string): void => store.select({ file: SCENARIO_FILE, pointer, by: BY });
  return {
    chart,
    shown,
    selected,
    select,
    toggle: (id) => {
      const next = new Set(around);
      if (!next.delete(id)) next.add(id);
      const node = chart.nodes.get(id);
      // A selected state inside would open it again at once.
      if (node && selected && selected.id !== id && selected.id.startsWith(`${id}.`)) select(node.pointer);
      keep(next);
    },
    reveal: (id) => {
      const node = chart.nodes.get(id);
      if (node) select(node.pointer);
    },
    openAll: () => keep(new Set()),
    closeAll: () => keep(new Set([...chart.nodes.keys()])),
  };
}
