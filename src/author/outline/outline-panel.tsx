import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { classNames, type Language } from '../../ui';
import { SCENARIO_FILE, useScenarioValue, useSelected, useStore } from '../workspace';
import { outline, outlineRows, wayTo } from './outline';
import './outline.css';
import { outlineStrings, partLabel } from './strings';

interface OutlinePanelProps {
  readonly language: Language;
  /** Worst mark of a place and what lies in it, by pointer; shown beside its line. */
  readonly marks?: ReadonlyMap<string, 'error' | 'warning'> | undefined;
}

/** Everything with an id, as a tree with counts and search. */
export function OutlinePanel({ language, marks }: OutlinePanelProps): ReactNode {
  const t = outlineStrings.in(language);
  const scenario = useScenarioValue();
  const store = useStore();
  const target = useSelected();
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['/flow']));
  const scroll = useRef<HTMLDivElement>(null);
  const items = useMemo(() => outline(scenario), [scenario]);
  const way = useMemo(
    () => (target?.file === SCENARIO_FILE ? wayTo(items, target.pointer) : []),
    [items, target],
  );
  const here = way.at(-1)?.pointer;
  const rows = useMemo(() => outlineRows(items, open, search), [items, open, search]);
  const at = rows.findIndex(({ item }) => item.pointer === here);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 28,
    overscan: 10,
  });
  const latest = useRef({ way, scrollToIndex: list.scrollToIndex });
  latest.current = { way, scrollToIndex: list.scrollToIndex };

  // What another view chose is opened here; what is closed here by hand stays closed until then.
  useEffect(() => {
    if (here === undefined || target?.by === 'outline') return;
    setOpen((now) => {
      const above = latest.current.way.slice(0, -1).map(({ pointer }) => pointer);
      return above.every((one) => now.has(one)) ? now : new Set([...now, ...above]);
    });
  }, [here, target]);
  useEffect(() => {
    if (at >= 0) latest.current.scrollToIndex(at);
  }, [at]);

  const choose = (pointer: string): void => store.select({ file: SCENARIO_FILE, pointer, by: 'outline' });
  const toggle = (pointer: string): void => {
    const next = new Set(open);
    if (!next.delete(pointer)) next.add(pointer);
    setOpen(next);
  };

  function press(event: KeyboardEvent): void {
    const row = rows[at];
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const next = target === undefined ? undefined : rows[target];
    if (next) choose(next.item.pointer);
    else if (row && event.key === 'ArrowRight' && row.item.children.length > 0 && !row.open)
      toggle(row.item.pointer);
    else if (row && event.key === 'ArrowLeft' && row.open) toggle(row.item.pointer);
    else if (event.key === 'ArrowLeft') {
      const above = way.at(-2);
      if (above) choose(above.pointer);
    } else return;
    event.preventDefault();
  }

  return (
    <div className="outline">
      <input
        type="search"
        className="ui-input outline__search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {rows.length === 0 ? (
        <p className="outline__empty">{t(items.length === 0 ? 'none' : 'empty')}</p>
      ) : null}
      <div ref={scroll} className="outline__scroll">
        <div
          role="tree"
          aria-label={t('title')}
          tabIndex={0}
          aria-activedescendant={at >= 0 ? rowId(here ?? '') : undefined}
          onKeyDown={press}
          style={{ height: list.getTotalSize(), position: 'relative' }}
        >
          {list.getVirtualItems().map(({ index, start, size }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const { item, level, open: shown } = row;
            const mark = marks?.get(item.pointer);
            const part = level === 1 || (item.pointer.startsWith('/scoring/') && level === 2);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys, and says which row is meant.
              <div
                key={item.pointer}
                id={rowId(item.pointer)}
                role="treeitem"
                aria-level={level}
                aria-selected={item.pointer === here}
                aria-expanded={item.children.length > 0 ? shown : undefined}
                tabIndex={-1}
                className={classNames('outline__row', item.pointer === here && 'outline__row--here')}
                style={{
                  position: 'absolute',
                  top: 0,
                  left: 0,
                  right: 0,
                  height: size,
                  transform: `translateY(${start}px)`,
                  paddingLeft: `${(level - 1) * 0.9 + 0.5}rem`,
                }}
                onClick={() => {
                  choose(item.pointer);
                  if (item.children.length > 0 && search === '' && (part || item.pointer === here))
                    toggle(item.pointer);
                }}
              >
                <span aria-hidden="true" className="outline__fold">
                  {item.children.length > 0 ? (shown ? '▾' : '▸') : ''}
                </span>
                {part ? (
                  <span className="outline__part">{partLabel(item.key, language)}</span>
                ) : (
                  <>
                    <code>{item.key}</code>
                    <span className="outline__title">{item.title}</span>
                  </>
                )}
                {mark ? (
                  <span className={`outline__mark outline__mark--${mark}`}>
                    {mark === 'error' ? '◆' : '▲'}
                  </span>
                ) : null}
                {item.count === undefined ? null : <span className="outline__count">{item.count}</span>}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function rowId(pointer: string): string {
  return `outline-row-${pointer}`;
}
