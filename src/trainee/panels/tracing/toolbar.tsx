import { ArrowLeftRight, Download, Flag, Maximize, Redo2, Search, Spline, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BoardView } from '../../../engine';
import { Segmented } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { boardActName } from '../../words';
import { ExportMenu } from './export-menu';
import type { Selected } from './selection';
import { TaintMenu } from './taint-menu';
import { ToolButton } from './tool-button';
import type { BoardActs } from './use-board-acts';
import { boardStrings } from './words/board-strings';

export type BoardMode = 'transactions' | 'aggregated' | 'list';
export type BoardDialog = 'find' | 'connect' | 'swap' | 'register';

export interface ToolbarProps extends Pick<PanelProps, 'language'> {
  readonly board: BoardView;
  readonly acts: BoardActs;
  readonly mode: BoardMode;
  readonly onMode: (mode: BoardMode) => void;
  readonly selected: Selected | null;
  /** Null while no picture is drawn. */
  readonly onFit: (() => void) | null;
  readonly onPicture: (() => void) | null;
  readonly onTable: () => void;
  readonly onStart: () => void;
  readonly onDialog: (dialog: BoardDialog) => void;
  /** Brings the folded side panel back; null while it is shown. */
  readonly unfold: ReactNode;
}

const icon = { size: 16, strokeWidth: 1.7, 'aria-hidden': true } as const;

/** What can be done with the board as a whole. */
export function Toolbar(props: ToolbarProps): ReactNode {
  const { board, acts, language, mode, onMode, onDialog } = props;
  const t = boardStrings.in(language);
  return (
    <section className="trace-bar" aria-label={t('tools')}>
      <Segmented<BoardMode>
        label={t('view')}
        value={mode}
        onChange={onMode}
        options={[
          { value: 'transactions', label: <span data-id="mode-transactions">{t('transactions')}</span> },
          { value: 'aggregated', label: <span data-id="mode-aggregated">{t('aggregated')}</span> },
          { value: 'list', label: <span data-id="mode-list">{t('list')}</span> },
        ]}
      />
      {acts.can ? (
        <div className="trace-bar__pair">
          <ToolButton
            icon={<Undo2 {...icon} />}
            dataId="board-undo"
            off={board.undo === null}
            name={
              board.undo === null
                ? t('nothingToUndo')
                : t('undoAct', { act: boardActName(board.undo, language) })
            }
            detail={board.undo === null ? undefined : boardActName(board.undo, language)}
            onPress={() => void acts.undo()}
          >
            {t('undo')}
          </ToolButton>
          <ToolButton
            icon={<Redo2 {...icon} />}
            dataId="board-redo"
            off={board.redo === null}
            name={
              board.redo === null
                ? t('nothingToRedo')
                : t('redoAct', { act: boardActName(board.redo, language) })
            }
            detail={board.redo === null ? undefined : boardActName(board.redo, language)}
            onPress={() => void acts.redo()}
          >
            {t('redo')}
          </ToolButton>
        </div>
      ) : null}
      <TaintMenu {...props} />
      <div className="trace-bar__tools">
        <ToolButton
          icon={<Flag {...icon} />}
          kept
          dataId="board-start"
          name={t('start')}
          onPress={props.onStart}
        >
          {t('start')}
        </ToolButton>
        <ToolButton
          icon={<Search {...icon} />}
          kept
          dataId="board-find"
          name={t('find')}
          onPress={() => onDialog('find')}
        >
          {t('find')}
        </ToolButton>
        <ToolButton
          icon={<Spline {...icon} />}
          dataId="board-connect"
          name={t('connect')}
          onPress={() => onDialog('connect')}
        >
          {t('connect')}
        </ToolButton>
        {board.secondChain === null ? null : (
          <ToolButton
            icon={<ArrowLeftRight {...icon} />}
            dataId="board-swap"
            name={`${t('swap')}: ${board.secondChain.unit}`}
            onPress={() => onDialog('swap')}
          >
            {board.secondChain.unit}
          </ToolButton>
        )}
        {props.onFit === null ? null : (
          <ToolButton
            icon={<Maximize {...icon} />}
            dataId="board-fit"
            name={t('fit')}
            onPress={props.onFit}
          />
        )}
        <ExportMenu {...props} icon={<Download {...icon} />} />
        {props.unfold}
      </div>
    </section>
  );
}
