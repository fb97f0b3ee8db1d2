import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { classNames, type Language } from '../../ui';
import { type ChartEdge, type ChartKind, type ChartNode, edgeLabel } from './chart';
import { type GraphMarks, percent, type StateFinding } from './marks';
import { graphStrings } from './strings';
import type { ChartAndSelection } from './use-chart';

interface StateListProps extends GraphMarks {
  readonly language: Language;
  readonly model: ChartAndSelection;
}

/** Every state with its ways out as a tree of rows: all that the drawing shows, for keyboard and screen reader. */
export function StateList({ language, model, coverage, findings }: StateListProps): ReactNode {
  const { chart, shown, selected } = model;
  const t = graphStrings.in(language);
  const scroll = useRef<HTMLDivElement>(null);
  const rows = shown.nodes;
  const ways = useMemo(() => {
    const byState = new Map<string, ChartEdge[]>();
    for (const edge of chart.edges) byState.set(edge.from, [...(byState.get(edge.from) ?? []), edge]);
    return byState;
  }, [chart]);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 34,
    overscan: 12,
  });
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === selected?.id),
  );
  const scrollTo = useRef(list.scrollToIndex);
  scrollTo.current = list.scrollToIndex;
  useEffect(() => {
    if (selected !== undefined) scrollTo.current(at);
  }, [at, selected]);

  function press(event: KeyboardEvent): void {
    const row = rows[at];
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const target = next === undefined ? undefined : rows[next];
    if (target) model.reveal(target.id);
    else if (row && event.key === 'ArrowRight' && shown.collapsed.has(row.id)) model.toggle(row.id);
    else if (row && event.key === 'ArrowLeft' && hasRows(row) && !shown.collapsed.has(row.id))
      model.toggle(row.id);
    else if (row?.parent !== undefined && event.key === 'ArrowLeft') model.reveal(row.parent);
    else if (row && event.key === 'Enter') model.reveal(row.id);
    else return;
    event.preventDefault();
  }

  return (
    <div ref={scroll} className="graph__list">
      <div
        role="tree"
        aria-label={t('flow')}
        tabIndex={0}
        aria-activedescendant={rows[at] ? rowId(rows[at].id) : undefined}
        onKeyDown={press}
        style={{ height: list.getTotalSize(), position: 'relative' }}
      >
        {list.getVirtualItems().map(({ index, start }) => {
          const node = rows[index];
          if (node === undefined) return null;
          const out = ways.get(node.id) ?? [];
          const share = coverage?.get(node.id) ?? (coverage ? 0 : undefined);
          const finding = findings?.get(node.id);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys, and says which row is meant.
            <div
              key={node.id}
              ref={list.measureElement}
              data-index={index}
              id={rowId(node.id)}
              role="treeitem"
              aria-level={node.id.split('.').length}
              aria-selected={node.id === selected?.id}
              aria-expanded={hasRows(node) ? !shown.collapsed.has(node.id) : undefined}
              tabIndex={-1}
              className={classNames('graph__row', node.id === selected?.id && 'graph__row--selected')}
              style={{
                position: 'absolute',
                top: 0,
                left: 0,
                right: 0,
                transform: `translateY(${start}px)`,
                paddingLeft: `${(node.id.split('.').length - 1) * 1.1 + 0.5}rem`,
              }}
              onClick={() =>
                hasRows(node) && node.id === selected?.id ? model.toggle(node.id) : model.reveal(node.id)
              }
            >
              <span className="graph__row-fold" aria-hidden="true">
                {hasRows(node) ? (shown.collapsed.has(node.id) ? '▸' : '▾') : ''}
              </span>
              <span className="graph__row-name">
                <code>{node.key}</code> {node.title}
              </span>
              <span className="graph__row-kind">
                {t(KINDS[node.kind])}
                {node.initial ? `, ${t('begins')}` : ''}
              </span>
              <span className="graph__row-ways">
                {out.length === 0
                  ? t('noWay')
                  : out.map((edge) => (
                      <span key={edge.id}>
                        {edgeLabel(edge)} → <code>{edge.to}</code>
                      </span>
                    ))}
              </span>
              <span className="graph__row-share">
                {share === undefined ? '' : percent(share)}
                {finding ? ` ${t(FINDINGS[finding])}` : ''}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const KINDS = {
  state: 'kindState',
  group: 'kindGroup',
  parallel: 'kindParallel',
  history: 'kindHistory',
  end: 'kindEnd',
} as const satisfies Record<ChartKind, string>;

export const FINDINGS = {
  never: 'never',
  'soft-lock': 'softLock',
  warning: 'warning',
} as const satisfies Record<StateFinding, string>;

function hasRows({ children }: ChartNode): boolean {
  return children.length > 0;
}

function rowId(id: string): string {
  return `graph-row-${id}`;
}
