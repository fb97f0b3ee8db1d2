import type { ReactNode } from 'react';
import { SectionHeading } from '../../../../ui';
import { shortItem } from '../names';
import { sideStrings } from '../words/side-strings';
import type { SidePanelProps } from './side-panel';
import { StartList } from './start-list';

/** Nothing is selected: how much is on the board, and where to start from. */
export function OverviewSide(props: SidePanelProps): ReactNode {
  const { board, language, framed, onSelect } = props;
  const t = sideStrings.in(language);
  const links = board.transactions.filter(({ link }) => link !== null).length;
  const stops = new Set(
    board.transactions
      .flatMap(({ inputs, outputs }) => [...inputs, ...outputs])
      .flatMap(({ address, stop }) => (stop === null ? [] : [address])),
  );
  return (
    <div className="trace-side__scroll">
      {framed.length === 0 ? null : (
        <section>
          <SectionHeading>{t('frame', { count: framed.length })}</SectionHeading>
          <ul className="trace-members">
            {framed.map((item) => (
              <li key={item}>
                <button type="button" className="trace-link" onClick={() => onSelect(item)}>
                  <span className="ui-mono">{shortItem(item)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <SectionHeading>{t('startTitle')}</SectionHeading>
        <p className="trace-note">{t('startText')}</p>
        <StartList {...props} />
      </section>
      {board.transactions.length === 0 ? null : (
        <section>
          <SectionHeading>{t('overview')}</SectionHeading>
          <p className="trace-note">
            {t('overviewText', {
              transactions: board.transactions.length,
              links,
              clusters: board.clusters.length,
              stops: stops.size,
            })}
          </p>
        </section>
      )}
      <p className="trace-note">{t('selectHint')}</p>
    </div>
  );
}
