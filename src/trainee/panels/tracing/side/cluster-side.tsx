import type { ReactNode } from 'react';
import type { BoardClusterView } from '../../../../engine';
import { SectionHeading, StatusMark } from '../../../../ui';
import { confidenceWord } from '../../../words';
import { shortAddress, shortTxid } from '../names';
import { boardStrings } from '../words/board-strings';
import { sideStrings } from '../words/side-strings';
import type { SideProps } from './side-panel';
import { TagList } from './tag-list';

/** A cluster: its members, the merges that made it, and what tags say of its holder. */
export function ClusterSide(props: SideProps & { readonly cluster: BoardClusterView }): ReactNode {
  const { cluster, board, language, onSelect } = props;
  const t = sideStrings.in(language);
  const merges = board.transactions.filter(({ txid }) => cluster.merges.includes(txid));
  return (
    <div className="trace-side__scroll">
      <section>
        <SectionHeading>
          <StatusMark kind="entity" />{' '}
          {t('clusterMembers', { number: cluster.number, count: cluster.members.length })}
        </SectionHeading>
        {cluster.mixed ? (
          <p className="trace-said">
            <StatusMark kind="waiting" /> {t('mixed')}
          </p>
        ) : null}
        <ul className="trace-members">
          {cluster.members.map((address) => (
            <li key={address}>
              <button type="button" className="trace-link" onClick={() => onSelect(address)}>
                <span className="ui-mono">{shortAddress(address)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <SectionHeading>{t('tags')}</SectionHeading>
        {cluster.tags.length === 0 ? <p className="trace-note">{t('clusterNoTags')}</p> : null}
        <TagList tags={cluster.tags} language={language} />
      </section>
      <section>
        <SectionHeading>{t('madeByMerges')}</SectionHeading>
        <ul className="trace-members">
          {merges.map((tx) => (
            <li key={tx.txid}>
              <button type="button" className="trace-link" onClick={() => onSelect(tx.txid)}>
                <span className="ui-mono">{shortTxid(tx.txid)}</span>
              </button>
              <span className="trace-row__quiet">
                {tx.merge === null
                  ? null
                  : boardStrings.in(language)('merged', {
                      sure: confidenceWord(tx.merge.confidence, language),
                    })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
