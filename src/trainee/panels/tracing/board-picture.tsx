import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import type { BoardView } from '../../../engine';
import type { PanelProps } from '../../app/panel-props';
import type { BoardControls, Intent } from '../../bridge';
import { CanvasHost } from '../canvas/canvas-host';
import type { CanvasView } from '../canvas/use-canvas-view';
import { type BoardRow, rowOf } from './board-rows';
import { type BoardKey, boardKey } from './letter-keys';
import { boardModel } from './picture';
import { isMoveKey, movedTo } from './row-moves';
import { addressOf, coinsOf, type Selected } from './selection';
import { boardStrings } from './words/board-strings';
import { rowWords } from './words/row-words';

export interface BoardPictureProps extends Pick<PanelProps, 'language' | 'settings' | 'announce'> {
  readonly board: BoardView;
  readonly rows: readonly BoardRow[];
  readonly mode: 'transactions' | 'aggregated';
  readonly selected: Selected | null;
  readonly framed: readonly string[];
  readonly canvas: CanvasView;
  readonly onSelect: (item: string | null) => void;
  readonly onIntent: (intent: Intent) => void;
  readonly onKey: (key: BoardKey, row: BoardRow) => void;
  readonly onEdge: (row: BoardRow) => void;
  readonly onBoard: (controls: BoardControls | null) => void;
}

/** The drawn board. With the focus on it, the keys of the list walk over the picture. */
export function BoardPicture(props: BoardPictureProps): ReactNode {
  const { board, rows, mode, selected, framed, language, settings, canvas, onSelect } = props;
  const t = boardStrings.in(language);
  const picture = useMemo(
    () =>
      ({
        scene: 'board',
        model: boardModel(board, language, {
          view: mode,
          selected: drawnIds(board, mode, selected, framed),
          lit: addressOf(selected),
        }),
      }) as const,
    [board, language, mode, selected, framed],
  );

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget) return;
    const at = rowOf(rows, selected?.item ?? null);
    if (isMoveKey(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const next = at < 0 ? 0 : movedTo(rows, at, event.key);
      const row = next === null ? undefined : rows[next];
      if (row !== undefined) {
        onSelect(row.item);
        props.announce(rowWords(row, board, language));
      } else if (rows[at] !== undefined) props.onEdge(rows[at]);
      return;
    }
    const key = boardKey(event, settings.hotkeysOn);
    const row = rows[at];
    if (key === null || row === undefined) return;
    event.preventDefault();
    props.onKey(key, row);
  }

  return (
    <section
      className="trace-picture"
      aria-label={t('picture')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk over the picture.
      tabIndex={0}
      onKeyDown={onKeyDown}
      data-id="board-picture"
    >
      <CanvasHost
        picture={picture}
        settings={settings}
        language={language}
        onIntent={props.onIntent}
        onFailure={canvas.fail}
        onBoard={props.onBoard}
      />
    </section>
  );
}

/** Ids of the nodes that stand for what is selected. An address is all its coins, or its holder. */
function drawnIds(
  board: BoardView,
  mode: BoardPictureProps['mode'],
  selected: Selected | null,
  framed: readonly string[],
): readonly string[] {
  if (selected === null) return framed;
  switch (selected.kind) {
    case 'transaction':
    case 'elsewhere':
      return [selected.item];
    case 'cluster':
      return mode === 'aggregated'
        ? [selected.item]
        : selected.cluster.members.flatMap((address) =>
            coinsOf(board, address).map(({ outpoint }) => outpoint),
          );
    case 'coin':
    case 'address': {
      if (mode === 'aggregated') {
        const cluster = board.clusters.find(({ members }) => members.includes(selected.address));
        return [cluster?.id ?? selected.address];
      }
      if (selected.kind === 'coin') return [selected.item];
      return [selected.address, ...coinsOf(board, selected.address).map(({ outpoint }) => outpoint)];
    }
  }
}
