import { PanelRightOpen } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BoardView } from '../../../engine';
import { saveTextFile } from '../../../io';
import { IconButton } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import type { BoardControls, Intent } from '../../bridge';
import { screenName } from '../../words';
import { useCanvasView } from '../canvas/use-canvas-view';
import { CanvasFailureNotice } from '../canvas/view-switch';
import { BoardPicture } from './board-picture';
import { type BoardRow, boardRows } from './board-rows';
import { BoardDialogs } from './dialogs/board-dialogs';
import { EmptyBoard } from './empty-board';
import { boardCsv } from './export-csv';
import { LedgerLoading } from './ledger-loading';
import { BoardList } from './list/board-list';
import { KeyLegend } from './list/key-legend';
import { TaintStrip } from './list/taint-strip';
import { NotOpenPlace } from './not-open-place';
import { savePicture } from './save-picture';
import { transactionOf } from './selection';
import { SidePanel, type SidePanelProps } from './side/side-panel';
import { type BoardDialog, type BoardMode, Toolbar } from './toolbar';
import { useBoardActs } from './use-board-acts';
import { useBoardSelection } from './use-board-selection';
import { useKeptFocus } from './use-kept-focus';
import { useKeyActs } from './use-key-acts';
import { useLedgerReady } from './use-ledger-ready';
import { useLinkDraft } from './use-link-draft';
import { useUndoKeys } from './use-undo-keys';
import { boardStrings } from './words/board-strings';
import './tracing.css';

const MODE = 'tracing.mode';
const SIDE = 'tracing.side';

/** The tracing board: where the money went, step by step, and how sure each step is. */
export function TracingPanel(props: PanelProps): ReactNode {
  return props.view.board === null ? (
    <NotOpenPlace {...props} />
  ) : (
    <BoardPlace {...props} board={props.view.board} />
  );
}

type BoardPlaceProps = PanelProps & { readonly board: BoardView };

function BoardPlace(props: BoardPlaceProps): ReactNode {
  const { board, language, view, memory, announce, ask, settings } = props;
  const t = boardStrings.in(language);
  const place = useRef<HTMLDivElement>(null);
  const toBoard = useKeptFocus(place);
  const ledger = useLedgerReady(ask);
  const canvas = useCanvasView(props);
  const acts = useBoardActs(props, board);
  const rows = useMemo(() => boardRows(board), [board]);
  const selection = useBoardSelection(board, memory, props.target);
  const { selected, select } = selection;
  const drafting = useLinkDraft(transactionOf(selected));
  const [drawn, setDrawn] = useState<'transactions' | 'aggregated'>(() =>
    memory.read(MODE) === 'aggregated' ? 'aggregated' : 'transactions',
  );
  const [folded, setFolded] = useState(() => memory.read(SIDE) === 'folded');
  const [dialog, setDialog] = useState<BoardDialog | null>(null);
  const [controls, setControls] = useState<BoardControls | null>(null);
  const fold = useCallback(
    (next: boolean) => {
      setFolded(next);
      memory.write(SIDE, next ? 'folded' : 'shown');
    },
    [memory],
  );
  const unfold = useCallback(() => fold(false), [fold]);
  const onUnspent = useCallback(() => announce(t('said.unspent')), [announce, t]);
  const onPresent = useCallback(() => announce(t('said.onBoard')), [announce, t]);
  const { onKey, wish } = useKeyActs({
    board,
    rows,
    acts,
    drafting,
    onSelect: select,
    onReach: unfold,
    onUnspent,
    onPresent,
  });
  useUndoKeys(acts.can && ledger.state === 'ready', acts.undo, acts.redo);
  const onEdge = useCallback(
    (row: BoardRow) => {
      const unspent = row.kind === 'coin' && row.side === 'output' && row.coin.spentBy === null;
      announce(t(unspent ? 'said.unspent' : 'said.edge'));
    },
    [announce, t],
  );
  const onIntent = useCallback(
    (intent: Intent): void => {
      switch (intent.type) {
        case 'board-select':
          if (intent.more && intent.item !== null) selection.toggle(intent.item.id);
          else select(intent.item?.id ?? null);
          return;
        case 'board-context':
          select(intent.item?.id ?? null);
          return;
        case 'board-lasso':
          selection.frame(intent.items.map(({ id }) => id));
          return;
        case 'board-open':
          if (acts.can) void acts.open(intent.transaction, intent.open);
          return;
        case 'board-place':
          if (acts.can) void acts.place([intent.transaction]);
          return;
        default:
          return;
      }
    },
    [acts, select, selection.toggle, selection.frame],
  );

  const mode: BoardMode = canvas.list ? 'list' : drawn;
  const changeMode = (next: BoardMode): void => {
    canvas.choose(next === 'list' ? 'list' : 'picture');
    if (next === 'list') return;
    setDrawn(next);
    memory.write(MODE, next);
  };
  const fileName = `casebridge-${view.scenario.id}-board-${props.log.sequence}`;
  const onTable = (): void => {
    // Spreadsheets take a file for UTF-8 only with the mark in front.
    saveTextFile(`${fileName}.csv`, `\uFEFF${boardCsv(board)}`, 'text/csv;charset=utf-8');
    announce(t('said.saved', { name: `${fileName}.csv` }));
  };
  const onPicture = async (): Promise<void> => {
    const picture = (await controls?.picture()) ?? null;
    if (picture === null) return announce(t('said.noPicture'));
    savePicture(`${fileName}.png`, picture);
    announce(t('said.saved', { name: `${fileName}.png` }));
  };

  const empty = board.transactions.length === 0 && board.starts.length === 0;
  const side: SidePanelProps = {
    ...props,
    acts,
    drafting,
    selected,
    framed: selection.framed,
    wish,
    onSelect: select,
    onFold: () => fold(true),
    onBack: toBoard,
  };
  const sideShown = !folded && !(empty && selected === null) && ledger.state === 'ready';
  useEffect(() => {
    if (props.target !== null) unfold();
  }, [props.target, unfold]);
  return (
    <div ref={place} className={sideShown ? 'trace' : 'trace trace--wide'}>
      <div className={`trace-main trace-main--${mode}`}>
        <PanelHeading hidden>{screenName('tracing', language)}</PanelHeading>
        <Toolbar
          board={board}
          acts={acts}
          language={language}
          mode={mode}
          onMode={changeMode}
          selected={selected}
          onFit={controls === null || mode === 'list' ? null : () => controls.fit()}
          onPicture={controls === null || mode === 'list' ? null : () => void onPicture()}
          onTable={onTable}
          onStart={() => {
            select(null);
            unfold();
          }}
          onDialog={setDialog}
          unfold={
            folded ? (
              <IconButton
                label={t('sideUnfold')}
                icon={<PanelRightOpen size={18} strokeWidth={1.6} />}
                onClick={unfold}
              />
            ) : null
          }
        />
        {acts.can || props.readOnly ? null : <p className="trace-still">{t('readOnly')}</p>}
        {ledger.state !== 'ready' ? (
          <LedgerLoading
            language={language}
            state={ledger.state}
            progress={props.progress}
            onRetry={ledger.retry}
          />
        ) : empty ? (
          <EmptyBoard {...side} />
        ) : (
          <>
            {canvas.list ? (
              <div className="trace-scroll">
                <CanvasFailureNotice view={canvas} language={language} />
                <BoardList
                  {...props}
                  rows={rows}
                  item={selected?.item ?? null}
                  acts={acts}
                  drafting={drafting}
                  onSelect={select}
                  onKey={onKey}
                  onEdge={onEdge}
                />
              </div>
            ) : (
              <BoardPicture
                board={board}
                rows={rows}
                mode={drawn}
                selected={selected}
                framed={selection.framed}
                language={language}
                settings={settings}
                announce={announce}
                canvas={canvas}
                onSelect={select}
                onIntent={onIntent}
                onKey={onKey}
                onEdge={onEdge}
                onBoard={setControls}
              />
            )}
            <TaintStrip board={board} language={language} />
            {canvas.list ? (
              <KeyLegend language={language} letters={settings.hotkeysOn} can={acts.can} />
            ) : null}
          </>
        )}
      </div>
      {sideShown ? <SidePanel {...side} /> : null}
      <BoardDialogs
        {...props}
        dialog={dialog}
        acts={acts}
        recent={selection.recent}
        onSelect={(item) => {
          select(item);
          unfold();
        }}
        onClose={() => setDialog(null)}
      />
    </div>
  );
}
