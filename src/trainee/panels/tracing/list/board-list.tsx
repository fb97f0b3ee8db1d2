import { type KeyboardEvent, memo, type ReactNode, useMemo, useRef, useState } from 'react';
import type { BoardView } from '../../../../engine';
import { classNames } from '../../../../ui';
import type { PanelProps } from '../../../app/panel-props';
import { type BoardRow, rowOf } from '../board-rows';
import { type BoardKey, boardKey } from '../letter-keys';
import { isMoveKey, movedTo } from '../row-moves';
import type { BoardActs } from '../use-board-acts';
import type { LinkDrafting } from '../use-link-draft';
import { boardStrings } from '../words/board-strings';
import { InlineLink } from './inline-link';
import { AmountCell, FromToCell, HopCell, ReachCell, SureCell, TransactionCell } from './row-cells';
import { pathWidth, RowPath } from './row-path';
import { lanesOf, type RowTracks, rowTracks } from './row-tracks';

export interface BoardListProps extends Pick<PanelProps, 'language' | 'view' | 'settings'> {
  readonly board: BoardView;
  readonly rows: readonly BoardRow[];
  readonly item: string | null;
  readonly acts: BoardActs;
  readonly drafting: LinkDrafting;
  readonly onSelect: (item: string) => void;
  readonly onKey: (key: BoardKey, row: BoardRow) => void;
  /** Said where an edge leads off the board. */
  readonly onEdge: (row: BoardRow) => void;
}

/** The board as a tree of rows: everything the picture shows, and everything it can do. */
export function BoardList(props: BoardListProps): ReactNode {
  const { board, rows, item, language, settings, onSelect, onKey, onEdge } = props;
  const t = boardStrings.in(language);
  const grid = useRef<HTMLTableElement>(null);
  const tracks = useMemo(() => rowTracks(rows), [rows]);
  const lanes = useMemo(() => lanesOf(rows), [rows]);
  const current = Math.max(0, rowOf(rows, item));
  // What the pointer is at lights up with all of its cluster.
  const [lit, setLit] = useState<string | null>(null);

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.at === undefined) return;
    const at = Number(event.target.dataset.at);
    const row = rows[at];
    if (row === undefined) return;
    if (isMoveKey(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const next = movedTo(rows, at, event.key);
      if (next !== null) grid.current?.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus();
      else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') onEdge(row);
      return;
    }
    const key = boardKey(event, settings.hotkeysOn);
    if (key === null) return;
    event.preventDefault();
    onKey(key, row);
  }

  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a tree grid is a table whose rows take the focus.
      role="treegrid"
      aria-label={t('path')}
      className="trace-list"
      style={{ '--path': pathWidth(lanes) }}
      onKeyDown={onKeyDown}
    >
      <thead className="trace-list__head">
        <tr className="trace-row trace-row--head">
          <th scope="col">{t('hop')}</th>
          <th scope="col">{t('path')}</th>
          <th scope="col">{t('transactionUtc')}</th>
          <th scope="col">{t('fromTo')}</th>
          <th scope="col" className="trace-row__amount">
            {t('amount')}
          </th>
          <th scope="col">{t('sure')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <ListRow
            key={row.key}
            {...props}
            board={board}
            row={row}
            at={at}
            tracks={tracks[at] ?? NO_TRACKS}
            current={at === current}
            chosen={at === current && item !== null}
            lit={lit !== null && clusterOf(row) === lit}
            onPoint={setLit}
            onSelect={onSelect}
          />
        ))}
      </tbody>
    </table>
  );
}

const NO_TRACKS: RowTracks = { passing: [], into: null, out: null };

interface ListRowProps extends BoardListProps {
  readonly row: BoardRow;
  readonly at: number;
  readonly tracks: RowTracks;
  /** The row that Tab reaches. */
  readonly current: boolean;
  readonly chosen: boolean;
  /** Its cluster is pointed at. */
  readonly lit: boolean;
  readonly onPoint: (cluster: string | null) => void;
}

/** The cluster of the address in a row; null for a transaction, or none. */
function clusterOf(row: BoardRow): string | null {
  switch (row.kind) {
    case 'start':
      return row.start.cluster;
    case 'transaction':
      return null;
    case 'coin':
      return row.coin.cluster;
  }
}

const ListRow = memo(
  function ListRow(props: ListRowProps): ReactNode {
    const { row, at, tracks, current, chosen, lit, onPoint, onSelect, acts } = props;
    const editing = chosen && acts.can && row.kind === 'transaction' && row.tx.outputs.length > 0;
    return (
      <tr
        className={classNames(
          'trace-row',
          `trace-row--${row.kind}`,
          chosen && 'trace-row--chosen',
          lit && 'trace-row--lit',
        )}
        tabIndex={current ? 0 : -1}
        data-at={at}
        data-item={row.item}
        aria-level={row.level}
        aria-selected={chosen}
        aria-expanded={row.kind === 'transaction' ? row.tx.open : undefined}
        onFocus={(event) => {
          if (event.target === event.currentTarget) onSelect(row.item);
        }}
        onPointerEnter={() => onPoint(clusterOf(row))}
        onPointerLeave={() => onPoint(null)}
        onClick={() => onSelect(row.item)}
      >
        <HopCell {...props} />
        <td className="trace-row__path">
          <RowPath row={row} tracks={tracks} />
        </td>
        <TransactionCell {...props} />
        <FromToCell {...props} />
        <AmountCell {...props} />
        <SureCell {...props} />
        <ReachCell {...props} />
        {editing ? <InlineLink {...props} tx={row.tx} /> : null}
      </tr>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.at === after.at &&
    before.tracks === after.tracks &&
    before.current === after.current &&
    before.chosen === after.chosen &&
    before.lit === after.lit &&
    before.language === after.language &&
    before.acts === after.acts &&
    before.onSelect === after.onSelect &&
    // Only the chosen row shows the draft.
    (!after.chosen || before.drafting === after.drafting),
);
