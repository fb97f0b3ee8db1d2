import { type ReactNode, useEffect, useId, useState } from 'react';
import type { AddressDetail, BoardAddressView } from '../../../../engine';
import { Button, SectionHeading, StatusMark, TabPanel, Tabs } from '../../../../ui';
import { Amount } from '../amount';
import { shortTxid } from '../names';
import type { Selected } from '../selection';
import { useAnswer } from '../use-answer';
import { boardStrings } from '../words/board-strings';
import { sideStrings } from '../words/side-strings';
import { LongId } from './long-id';
import { NotePart } from './note-part';
import { PaymentsPart } from './payments-part';
import type { SideProps } from './side-panel';
import { type AddressTab, addressTab } from './side-part';
import { TagsPart } from './tags-part';

export interface AddressSideProps extends SideProps {
  readonly selected: Extract<Selected, { kind: 'coin' | 'address' }>;
}

/** Rows that one answer about an address holds. */
export const PAGE = 50;

/** An address: what is known of it, its payments, its tags and whether the trail stops here. */
export function AddressSide(props: AddressSideProps): ReactNode {
  const { selected, language, ask, board, wish, acts } = props;
  const t = sideStrings.in(language);
  const idBase = useId();
  const [tab, setTab] = useState<AddressTab>('payments');
  const [from, setFrom] = useState(0);
  const { address } = selected;
  useEffect(() => {
    const wanted = wish?.item === selected.item ? addressTab(wish.key) : null;
    if (wanted !== null) setTab(wanted);
  }, [wish, selected.item]);
  // The board and the hour of the case are part of the answer.
  const given = useAnswer(ask, { ask: 'address', address, from }, board);
  const detail = given.state === 'answered' ? given.answer.detail : null;
  const known: BoardAddressView =
    selected.kind === 'coin'
      ? selected.coin
      : (board.starts.find((start) => start.address === address) ?? detail ?? bare(address));
  const started = board.starts.some((start) => start.address === address);
  return (
    <>
      <header className="trace-side__head">
        <SectionHeading>{t('address')}</SectionHeading>
        <LongId id={address} copyLabel={t('copyAddress')} language={language} announce={props.announce} />
        <TagLine {...props} known={known} />
        {selected.kind === 'coin' ? <CoinFacts {...props} selected={selected} /> : null}
        {detail === null ? null : <AddressFacts detail={detail} language={language} />}
      </header>
      <Tabs<AddressTab>
        label={t('parts')}
        idBase={idBase}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'payments', label: t('tab.payments'), ...(detail === null ? {} : { count: detail.count }) },
          { id: 'tags', label: t('tab.tags'), count: known.tags.length + known.inherited.length },
          { id: 'note', label: t('tab.note') },
        ]}
      />
      <TabPanel idBase={idBase} selected={tab} className="trace-side__panel">
        {tab === 'payments' ? <PaymentsPart {...props} given={given} onPage={setFrom} /> : null}
        {tab === 'tags' ? <TagsPart {...props} known={known} /> : null}
        {tab === 'note' ? (
          <NotePart {...props} item={address} text={known.note}>
            {started && acts.can ? (
              <Button
                kind="quiet"
                size="small"
                data-id="remove-address"
                onClick={() => {
                  props.onSelect(null);
                  void acts.remove(address);
                }}
              >
                {t('remove')}
              </Button>
            ) : null}
          </NotePart>
        ) : null}
      </TabPanel>
    </>
  );

  function bare(id: string): BoardAddressView {
    const cluster = board.clusters.find(({ members }) => members.includes(id));
    return { address: id, tags: [], inherited: [], cluster: cluster?.id ?? null, stop: null, note: '' };
  }
}

/** Cluster and tags in one line each; a tag of the cluster is not one of the address. */
function TagLine({
  known,
  board,
  language,
}: AddressSideProps & { readonly known: BoardAddressView }): ReactNode {
  const t = sideStrings.in(language);
  const words = boardStrings.in(language);
  const cluster = board.clusters.find(({ id }) => id === known.cluster);
  const service = board.services.find(({ id }) => id === known.stop);
  return (
    <div className="trace-marks">
      {known.stop === null ? null : (
        <span className="trace-mark trace-mark--stop">
          <StatusMark kind="supported" /> {words('stopAt', { service: service?.title ?? known.stop })}
        </span>
      )}
      {known.tags.map((tag) => (
        <span key={tag.text} className="trace-tag">
          {tag.text}
        </span>
      ))}
      {cluster === undefined ? null : (
        <span className="trace-mark trace-mark--cluster">
          <StatusMark kind="entity" />{' '}
          {t('clusterMembers', { number: cluster.number, count: cluster.members.length })}
        </span>
      )}
      {known.inherited.map((tag) => (
        <span key={`inherited ${tag.text}`} className="trace-tag trace-tag--inherited">
          {words('clusterTag', { tag: tag.text })}
        </span>
      ))}
    </div>
  );
}

function CoinFacts({
  selected,
  board,
  language,
  acts,
  onSelect,
}: AddressSideProps & { readonly selected: Extract<Selected, { kind: 'coin' }> }): ReactNode {
  const t = sideStrings.in(language);
  const { coin } = selected;
  const other = (txid: string): ReactNode => (
    <button type="button" className="trace-link" onClick={() => onSelect(txid)}>
      <span className="ui-mono">{shortTxid(txid)}</span>
    </button>
  );
  return (
    <dl className="trace-facts">
      <dt>{t('coin')}</dt>
      <dd>
        <Amount satoshi={coin.value} />
      </dd>
      {coin.tainted === null || coin.tainted === 0 ? null : (
        <>
          <dt>{t('taintHere')}</dt>
          <dd>
            <Amount satoshi={coin.tainted} />
          </dd>
        </>
      )}
      <dt>{t('madeBy')}</dt>
      <dd>{other(coin.madeBy)}</dd>
      <dt>{t('spentBy')}</dt>
      <dd>{coin.spentBy === null ? t('unspent') : other(coin.spentBy)}</dd>
      {acts.can && board.taint.from !== coin.outpoint ? (
        <>
          <dt />
          <dd>
            <button
              type="button"
              className="trace-word-button"
              data-id="follow-taint"
              onClick={() => void acts.taint(board.taint.rule, coin.outpoint)}
            >
              {t('followFrom')}
            </button>
          </dd>
        </>
      ) : null}
    </dl>
  );
}

function AddressFacts({
  detail,
  language,
}: {
  readonly detail: AddressDetail;
  readonly language: AddressSideProps['language'];
}): ReactNode {
  const t = sideStrings.in(language);
  return (
    <dl className="trace-facts">
      {detail.firstSeen === '' ? null : (
        <>
          <dt>{t('firstLast')}</dt>
          <dd className="ui-mono">
            {detail.firstSeen.slice(0, 10)} – {detail.lastSeen.slice(0, 10)}
          </dd>
        </>
      )}
      <dt>{t('received')}</dt>
      <dd>
        <Amount satoshi={detail.received} />
      </dd>
      <dt>{t('sent')}</dt>
      <dd>
        <Amount satoshi={detail.sent} />
      </dd>
      <dt>{t('script')}</dt>
      <dd className="ui-mono">{detail.script}</dd>
    </dl>
  );
}
