import { PanelRightClose } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { BoardView } from '../../../../engine';
import { IconButton } from '../../../../ui';
import type { PanelProps } from '../../../app/panel-props';
import type { Selected } from '../selection';
import type { BoardActs } from '../use-board-acts';
import type { LinkDrafting } from '../use-link-draft';
import { boardStrings } from '../words/board-strings';
import { AddressSide } from './address-side';
import { ClusterSide } from './cluster-side';
import { ElsewhereSide } from './elsewhere-side';
import { OverviewSide } from './overview-side';
import { type SideWish, WISH } from './side-part';
import { TransactionSide } from './transaction-side';

export interface SideProps extends PanelProps {
  readonly board: BoardView;
  readonly acts: BoardActs;
  readonly drafting: LinkDrafting;
  readonly onSelect: (item: string | null) => void;
  /** A key of the list or the picture that wants a control here. */
  readonly wish: SideWish | null;
}

export interface SidePanelProps extends SideProps {
  readonly selected: Selected | null;
  /** Items in the frame that was drawn over the picture. */
  readonly framed: readonly string[];
  readonly onFold: () => void;
  /** Brings the focus back to the board. */
  readonly onBack: () => void;
}

/** What is selected, what is known of it, and what can be said of it. */
export function SidePanel(props: SidePanelProps): ReactNode {
  const { selected, language, wish, onFold } = props;
  const t = boardStrings.in(language);
  const box = useRef<HTMLElement>(null);
  // After the tab that the wish chose is drawn.
  useEffect(() => {
    if (wish === null) return;
    let frame = 0;
    let left = FRAMES;
    const look = (): void => {
      const place = box.current?.querySelector(`[${WISH}="${wish.key}"]`);
      const control = place?.querySelector('input:checked') ?? place?.querySelector(FOCUSABLE);
      left -= 1;
      if (control instanceof HTMLElement) control.focus();
      else if (left > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [wish]);
  return (
    <section
      className="trace-side"
      aria-label={t('side')}
      ref={box}
      data-id="board-side"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onBack();
      }}
    >
      <IconButton
        className="trace-side__fold"
        label={t('sideFold')}
        icon={<PanelRightClose size={18} strokeWidth={1.6} />}
        onClick={onFold}
      />
      {sideOf(selected, props)}
    </section>
  );
}

/** How long a control may take to be drawn: the tab it lies in is chosen in the same turn. */
const FRAMES = 20;
const FOCUSABLE = 'button, input, textarea, select';

function sideOf(selected: Selected | null, props: SidePanelProps): ReactNode {
  switch (selected?.kind) {
    case undefined:
      return <OverviewSide {...props} />;
    case 'transaction':
      return selected === null ? null : <TransactionSide key={selected.item} {...props} tx={selected.tx} />;
    case 'elsewhere':
      return selected === null ? null : <ElsewhereSide key={selected.item} {...props} txid={selected.item} />;
    case 'cluster':
      return selected === null ? null : <ClusterSide {...props} cluster={selected.cluster} />;
    case 'coin':
    case 'address':
      return selected === null ? null : <AddressSide key={selected.address} {...props} selected={selected} />;
  }
}
