import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { classNames, StatusMark, VisuallyHidden } from '../../ui';
import type { CohortRow } from './cohort-rows';
import type { CohortTranslate } from './strings';

const ROW_PIXELS = 32;
const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, CohortRow>();
const byName = new Intl.Collator(['en', 'ko'], { numeric: true });
const ofNothing = -1;
const columns = helper.columns([
  helper.accessor('pseudonym', {
    sortFn: (one, other) => byName.compare(one.original.pseudonym, other.original.pseudonym),
    sortDescFirst: false,
  }),
  helper.accessor((row) => row.score ?? ofNothing, { id: 'score', sortDescFirst: true }),
  helper.accessor('breaches', { sortDescFirst: true }),
  helper.accessor((row) => row.minutes ?? ofNothing, { id: 'minutes', sortDescFirst: true }),
  helper.accessor((row) => row.alike + (row.fast ? 1 : 0), { id: 'flags', sortDescFirst: true }),
]);
const START = { sorting: [{ id: 'score', desc: true }] };

interface CohortTableProps {
  readonly rows: readonly CohortRow[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly t: CohortTranslate;
}

/**
 * The logs of a class, sorted by any column. Only the rows in sight are in the page, so a thousand cost as much as
 * thirty. Arrow keys, Home and End choose a row.
 */
export function CohortTable({ rows, selected, onSelect, t }: CohortTableProps): ReactNode {
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns, data, initialState: START, enableSortingRemoval: false });
  const sorted = table.getRowModel().rows;
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PIXELS,
    overscan: 12,
    initialRect: { width: 400, height: 600 },
  });
  const longest = useMemo(
    () => rows.reduce((most, row) => Math.max(most, row.minutes ?? 0, row.planned), 1),
    [rows],
  );
  const place = sorted.findIndex(({ original }) => original.id === selected);
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place);
  }, [place, virtual]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const last = sorted.length - 1;
    const next = {
      ArrowDown: Math.min(last, place + 1),
      ArrowUp: Math.max(0, place - 1),
      Home: 0,
      End: last,
      PageDown: Math.min(last, place + 15),
      PageUp: Math.max(0, place - 15),
    }[event.key];
    const row = next === undefined ? undefined : sorted[next];
    if (row === undefined) return;
    event.preventDefault();
    onSelect(row.original.id);
  };
  const headings = {
    pseudonym: t('pseudonym'),
    score: t('score'),
    breaches: t('breach'),
    minutes: `${t('time')}, ${t('minutes')}`,
    flags: t('flag'),
  } as const;

  return (
    <div className="cohort-table">
      <fieldset className="cohort-table__heads">
        <legend className="ui-visually-hidden">{t('sortBy', { column: '…' })}</legend>
        {(['pseudonym', 'score', 'breaches', 'minutes', 'flags'] as const).map((id) => {
          const column = table.getColumn(id);
          const direction = column?.getIsSorted() ?? false;
          return (
            <button
              key={id}
              type="button"
              className={`cohort-table__head cohort-table__head--${id}`}
              aria-label={t('sortBy', { column: headings[id] })}
              aria-pressed={direction !== false}
              onClick={() => column?.toggleSorting()}
            >
              {id === 'minutes' ? t('minutes') : headings[id]}
              <span aria-hidden="true">{direction === false ? '' : direction === 'desc' ? ' ↓' : ' ↑'}</span>
            </button>
          );
        })}
      </fieldset>
      <div
        ref={frame}
        className="cohort-table__frame"
        role="listbox"
        aria-label={t('cohort')}
        aria-activedescendant={selected === null ? undefined : rowId(selected)}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {sorted.length === 0 ? <p className="cohort-table__none">{t('none')}</p> : null}
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = sorted[index]?.original;
            if (row === undefined) return null;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list around it
              <div
                key={row.id}
                id={rowId(row.id)}
                role="option"
                tabIndex={-1}
                aria-selected={row.id === selected}
                aria-setsize={sorted.length}
                aria-posinset={index + 1}
                className={classNames('cohort-row', row.id === selected && 'cohort-row--selected')}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => onSelect(row.id)}
              >
                <Cells row={row} longest={longest} t={t} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

const rowId = (id: string): string => `cohort-${id.slice(0, 16)}`;

function Cells({
  row,
  longest,
  t,
}: {
  readonly row: CohortRow;
  readonly longest: number;
  readonly t: CohortTranslate;
}): ReactNode {
  const { verdict, score, minutes, planned, breaches } = row;
  const late = minutes !== null && planned > 0 && minutes > planned * 1.2;
  return (
    <>
      <span className="cohort-row__mark">
        <StatusMark
          kind={
            verdict.kind === 'verified' ? 'supported' : verdict.kind === 'broken' ? 'contradiction' : 'open'
          }
          label={t(verdict.kind === 'verified' ? 'verified' : 'broken')}
        />
      </span>
      <span className="cohort-row__name">
        {row.name === '' ? row.pseudonym : `${row.name} (${row.pseudonym})`}
        {row.simulated ? <span className="cohort-row__note"> {t('simulated')}</span> : null}
      </span>
      <span className="cohort-row__score">{score === null ? '–' : Math.round(score)}</span>
      {verdict.kind === 'verified' ? (
        <>
          <span className="cohort-row__breaches">
            {breaches === 0 ? null : (
              <>
                <StatusMark kind="contradiction" />
                <span aria-hidden="true">{breaches}</span>
                <VisuallyHidden>{t('breachCount', { count: breaches })}</VisuallyHidden>
              </>
            )}
          </span>
          <span className="cohort-row__time" aria-hidden="true">
            <span className="cohort-row__planned" style={{ width: `${(planned / longest) * 100}%` }} />
            <span
              className={classNames('cohort-row__actual', late && 'cohort-row__actual--late')}
              style={{ width: `${((minutes ?? 0) / longest) * 100}%` }}
            />
          </span>
          <span className={classNames('cohort-row__minutes', late && 'cohort-row__minutes--late')}>
            {Math.round(minutes ?? 0)}
          </span>
          <span className="cohort-row__flag">
            {row.fast || row.alike > 0 ? (
              <StatusMark
                kind="waiting"
                label={[row.fast ? t('fast') : '', row.alike > 0 ? t('alike') : '']
                  .filter(Boolean)
                  .join(', ')}
              />
            ) : null}
          </span>
        </>
      ) : (
        <span className="cohort-row__why">
          {verdict.kind === 'broken'
            ? t('brokenAt', { sequence: verdict.problem.sequence })
            : t('scenarioMissing')}
          {', '}
          {t('notScored')}
        </span>
      )}
    </>
  );
}
