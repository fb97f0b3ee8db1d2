import type { ReactNode } from 'react';
import { EmptyState } from '../../../ui';
import type { SideProps } from './side/side-panel';
import { StartList } from './side/start-list';
import { boardStrings } from './words/board-strings';
import { sideStrings } from './words/side-strings';

/** Nothing on the board yet: what documents name, ready to be put there. */
export function EmptyBoard(props: SideProps): ReactNode {
  const { board, language } = props;
  const t = boardStrings.in(language);
  const side = sideStrings.in(language);
  return (
    <div className="trace-middle">
      <EmptyState className="trace-empty" title={t('emptyTitle')} picture={<FirstStep />}>
        <p>{t(board.cited.length === 0 ? 'emptyNothing' : 'emptyText')}</p>
        {board.cited.length === 0 ? null : (
          <section className="trace-empty__start" aria-label={side('startTitle')}>
            <h2 className="ui-heading">{side('startTitle')}</h2>
            <StartList {...props} />
          </section>
        )}
      </EmptyState>
    </div>
  );
}

/** A start and a first payment, still dashed. */
function FirstStep(): ReactNode {
  return (
    <svg viewBox="0 0 240 72" width="15rem" height="4.5rem" fill="none" aria-hidden="true" focusable="false">
      <circle cx="30" cy="36" r="13" stroke="var(--request)" strokeWidth="2" />
      <circle cx="30" cy="36" r="6" fill="var(--request)" />
      <path d="M46 36h52" stroke="var(--request)" strokeWidth="4" strokeDasharray="3 6" />
      <rect
        x="100"
        y="18"
        width="22"
        height="36"
        stroke="var(--line)"
        strokeWidth="1.6"
        strokeDasharray="3 4"
      />
      <path
        d="M124 32c24 0 26-16 50-16M124 40c24 0 26 18 50 18"
        stroke="var(--line)"
        strokeWidth="1.6"
        strokeDasharray="2 6"
      />
      <circle cx="184" cy="16" r="9" stroke="var(--line)" strokeWidth="1.6" strokeDasharray="3 4" />
      <circle cx="184" cy="58" r="9" stroke="var(--line)" strokeWidth="1.6" strokeDasharray="3 4" />
    </svg>
  );
}
