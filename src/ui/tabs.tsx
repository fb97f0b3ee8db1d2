import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { classNames } from './class-names';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  /** How many things lie behind the tab. */
  readonly count?: number | undefined;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  /** Prefix of the element ids; a `TabPanel` of the same prefix is named by the selected tab. */
  readonly idBase: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  readonly className?: string | undefined;
}

/** Tabs with a roving focus: arrows, Home and End move and select. */
export function Tabs<Id extends string>(props: TabsProps<Id>): ReactNode {
  const { label, idBase, tabs, selected, onSelect, className } = props;
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const target = keyTarget(event.key, at, tabs.length);
    const next = target === undefined ? undefined : tabs[target];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${idBase}-tab-${next.id}`)}`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={label} className={classNames('ui-tabs', className)}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${idBase}-tab-${tab.id}`}
          aria-selected={tab.id === selected}
          tabIndex={tab.id === selected ? 0 : -1}
          className="ui-tabs__tab"
          onClick={() => onSelect(tab.id)}
          onKeyDown={move}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className="ui-tabs__count">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

function keyTarget(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}

export interface TabPanelProps {
  readonly idBase: string;
  readonly selected: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** What the selected tab shows. */
export function TabPanel({ idBase, selected, children, className }: TabPanelProps): ReactNode {
  return (
    <div
      role="tabpanel"
      id={`${idBase}-panel`}
      aria-labelledby={`${idBase}-tab-${selected}`}
      className={className}
    >
      {children}
    </div>
  );
}
