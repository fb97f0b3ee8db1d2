import { type ReactNode, useEffect, useId, useState } from 'react';
import type { BoardTxView } from '../../../../engine';
import { Button, SectionHeading, TabPanel, Tabs } from '../../../../ui';
import { shortMoment } from '../../../words';
import { Amount } from '../amount';
import { TransactionMarks } from '../list/marks';
import { sideStrings } from '../words/side-strings';
import { FlagPart } from './flag-part';
import { LinkPart } from './link-part';
import { LongId } from './long-id';
import { MergePart } from './merge-part';
import { NotePart } from './note-part';
import type { SideProps } from './side-panel';
import { type TransactionTab, transactionTab } from './side-part';

export interface TransactionSideProps extends SideProps {
  readonly tx: BoardTxView;
}

/** Tabs stay as they were when the next transaction is selected: tracing repeats the same step. */
let lastTab: TransactionTab = 'link';

/** A transaction on the board: its facts, and in tabs what the trainee says of it. */
export function TransactionSide(props: TransactionSideProps): ReactNode {
  const { tx, language, wish, acts } = props;
  const t = sideStrings.in(language);
  const idBase = useId();
  const [tab, setTab] = useState<TransactionTab>(lastTab);
  const choose = (next: TransactionTab): void => {
    lastTab = next;
    setTab(next);
  };
  useEffect(() => {
    const wanted = wish?.item === tx.txid ? transactionTab(wish.key) : null;
    if (wanted === null) return;
    lastTab = wanted;
    setTab(wanted);
  }, [wish, tx.txid]);
  return (
    <>
      <header className="trace-side__head">
        <SectionHeading>{t('transaction')}</SectionHeading>
        <LongId id={tx.txid} copyLabel={t('copyTxid')} language={language} announce={props.announce} />
        <TransactionFacts tx={tx} language={language} />
        <TransactionMarks tx={tx} language={language} />
      </header>
      <Tabs<TransactionTab>
        label={t('parts')}
        idBase={idBase}
        selected={tab}
        onSelect={choose}
        tabs={[
          { id: 'link', label: t('tab.link') },
          { id: 'merge', label: t('tab.merge'), count: tx.inputs.length },
          { id: 'flag', label: t('tab.flag') },
          { id: 'note', label: t('tab.note') },
        ]}
      />
      <TabPanel idBase={idBase} selected={tab} className="trace-side__panel">
        {tab === 'link' ? <LinkPart {...props} /> : null}
        {tab === 'merge' ? <MergePart {...props} /> : null}
        {tab === 'flag' ? <FlagPart {...props} /> : null}
        {tab === 'note' ? (
          <NotePart {...props} item={tx.txid} text={tx.note}>
            {acts.can ? (
              <Button
                kind="quiet"
                size="small"
                data-id="remove-transaction"
                onClick={() => {
                  props.onSelect(null);
                  void acts.remove(tx.txid);
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
}

/** Time, sides, value and fee. */
export function TransactionFacts({ tx, language }: Pick<TransactionSideProps, 'tx' | 'language'>): ReactNode {
  const t = sideStrings.in(language);
  return (
    <dl className="trace-facts">
      <dt>{t('timeUtc')}</dt>
      <dd className="ui-mono">{tx.utc}</dd>
      <dt>{t('timeHome', { zone: tx.home.zone })}</dt>
      <dd>{shortMoment(tx.home, language)}</dd>
      <dt>{t('inputsOutputs')}</dt>
      <dd className="ui-mono">
        {tx.inputs.length} / {tx.outputs.length}
      </dd>
      <dt>{t('value')}</dt>
      <dd>
        <Amount satoshi={tx.total} />
      </dd>
      <dt>{t('fee')}</dt>
      <dd>
        <Amount satoshi={tx.fee} />
        {tx.vsize > 0 ? (
          <span className="trace-facts__more">{t('rate', { rate: (tx.fee / tx.vsize).toFixed(1) })}</span>
        ) : null}
      </dd>
      {tx.locktime === null ? null : (
        <>
          <dt>{t('locktime')}</dt>
          <dd className="ui-mono">{tx.locktime === 0 ? t('locktimeZero') : tx.locktime}</dd>
        </>
      )}
    </dl>
  );
}
