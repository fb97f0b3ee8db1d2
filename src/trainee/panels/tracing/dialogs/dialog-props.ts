import type { BoardView } from '../../../../engine';
import type { PanelProps } from '../../../app/panel-props';
import type { BoardActs } from '../use-board-acts';

export interface BoardDialogProps extends PanelProps {
  readonly board: BoardView;
  readonly acts: BoardActs;
  /** The last two things that were selected, the newest first. */
  readonly recent: readonly string[];
  readonly onSelect: (item: string) => void;
  readonly onClose: () => void;
}
