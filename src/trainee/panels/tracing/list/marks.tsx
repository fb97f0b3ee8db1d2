import type { ReactNode } from 'react';
import type { BoardTxView } from '../../../../engine';
import { StatusMark } from '../../../../ui';
import { confidenceWord } from '../../../words';
import { btcParts } from '../amount';
import type { CoinRow } from '../board-rows';
import { boardStrings } from '../words/board-strings';
import { flagName } from '../words/board-words';
import type { BoardListProps } from './board-list';
import type { CellProps } from './row-cells';

/** What the structure shows and what was said of the whole transaction; each has a shape. */
export function TransactionMarks({
  tx,
  language,
}: Pick<CellProps, 'language'> & { readonly tx: BoardTxView }): ReactNode {
  const t = boardStrings.in(language);
  const marks: ReactNode[] = [];
  if (tx.flag !== null) {
    marks.push(
      <span key="flag" className="trace-mark trace-mark--many">
        <StatusMark kind="contradiction" /> {t('flagged', { flag: flagName(tx.flag.flag, language) })}
      </span>,
    );
  } else if (tx.coinJoin !== null) {
    marks.push(
      <span key="join" className="trace-mark trace-mark--many">
        <StatusMark kind="contradiction" />{' '}
        {t('coinJoin', { count: tx.coinJoin.equal, value: btcParts(tx.coinJoin.value).digits })}
      </span>,
    );
  }
  if (tx.merge !== null) {
    marks.push(
      <span key="merge" className="trace-mark trace-mark--cluster">
        <StatusMark kind="entity" /> {t('merged', { sure: confidenceWord(tx.merge.confidence, language) })}
      </span>,
    );
  }
  if (tx.peel > 0)
    marks.push(
      <span key="peel" className="trace-mark">
        {t('peel', { count: tx.peel })}
      </span>,
    );
  if (tx.dusting)
    marks.push(
      <span key="dust" className="trace-mark">
        {t('dusting')}
      </span>,
    );
  if (tx.note !== '') marks.push(<NoteMark key="note" text={tx.note} />);
  return marks.length === 0 ? null : <span className="trace-marks">{marks}</span>;
}

/** What is known of an address: where the trail stops, its own tags, its cluster with that one's tag, and its note. */
export function AddressMarks({
  address,
  board,
  language,
  row,
}: CellProps & { readonly address: BoardListProps['board']['starts'][number] | CoinRow['coin'] }): ReactNode {
  const t = boardStrings.in(language);
  const marks: ReactNode[] = [];
  const service = board.services.find(({ id }) => id === address.stop);
  if (address.stop !== null) {
    marks.push(
      <span key="stop" className="trace-mark trace-mark--stop">
        <StatusMark kind="supported" /> {t('stopAt', { service: service?.title ?? address.stop })}
      </span>,
    );
  }
  for (const tag of address.tags) {
    marks.push(
      <span key={`tag ${tag.text}`} className="trace-tag">
        {tag.text}
      </span>,
    );
  }
  const cluster = board.clusters.find(({ id }) => id === address.cluster);
  if (cluster !== undefined) {
    const [tag] = address.inherited;
    marks.push(
      <span key="cluster" className="trace-mark trace-mark--cluster">
        <StatusMark kind="entity" />{' '}
        {tag === undefined
          ? t('cluster', { number: cluster.number })
          : t('clusterSays', { number: cluster.number, tag: tag.text })}
      </span>,
    );
  }
  if (row.kind === 'coin') {
    if (address.stop === null && row.coin.service.suspected) {
      marks.push(
        <span key="suspected" className="trace-mark">
          <StatusMark kind="waiting" /> {t('suspected')}
        </span>,
      );
    }
    if (row.coin.dust)
      marks.push(
        <span key="dust" className="trace-mark">
          {t('dust')}
        </span>,
      );
  }
  if (address.note !== '') marks.push(<NoteMark key="note" text={address.note} />);
  return marks.length === 0 ? null : <span className="trace-marks">{marks}</span>;
}

function NoteMark({ text }: { readonly text: string }): ReactNode {
  return <span className="trace-mark trace-mark--note">“{text}”</span>;
}
