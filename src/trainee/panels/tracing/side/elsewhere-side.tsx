import type { ReactNode } from 'react';
import { Button, EmptyState, SectionHeading } from '../../../../ui';
import { Amount } from '../amount';
import { TransactionMarks } from '../list/marks';
import { shortAddress } from '../names';
import { useAnswer } from '../use-answer';
import { boardStrings } from '../words/board-strings';
import { sideStrings } from '../words/side-strings';
import { LongId } from './long-id';
import type { SideProps } from './side-panel';
import { TransactionFacts } from './transaction-side';

/** A transaction that is not on the board: its facts, and the way to put it there. */
export function ElsewhereSide(props: SideProps & { readonly txid: string }): ReactNode {
  const { txid, language, acts, ask, view, onSelect } = props;
  const t = sideStrings.in(language);
  const words = boardStrings.in(language);
  const given = useAnswer(ask, { ask: 'transaction', txid }, view.clock.now.at);
  const tx = given.state === 'answered' ? given.answer.transaction : null;
  return (
    <>
      <header className="trace-side__head">
        <SectionHeading aside={t('notOnBoard')}>{t('transaction')}</SectionHeading>
        <LongId id={txid} copyLabel={t('copyTxid')} language={language} announce={props.announce} />
        {tx === null ? null : <TransactionFacts tx={tx} language={language} />}
        {tx === null ? null : <TransactionMarks tx={tx} language={language} />}
      </header>
      <div className="trace-side__scroll">
        {given.state === 'asking' ? <p className="trace-note">{t('looking')}</p> : null}
        {given.state === 'failed' ? (
          <EmptyState title={words('askFailed')}>{words('askFailedText')}</EmptyState>
        ) : null}
        {given.state === 'answered' && tx === null ? <p className="trace-note">{t('notFound')}</p> : null}
        {tx === null
          ? null
          : (['inputs', 'outputs'] as const).map((side) => (
              <section key={side} className="trace-box">
                <h3 className="ui-heading">{words(side, { count: tx[side].length })}</h3>
                <ul className="trace-members">
                  {tx[side].map((coin) => (
                    <li key={coin.outpoint}>
                      <button type="button" className="trace-link" onClick={() => onSelect(coin.address)}>
                        <span className="ui-mono">{shortAddress(coin.address)}</span>
                      </button>
                      <span />
                      <Amount satoshi={coin.value} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
      </div>
      {tx !== null && acts.can ? (
        <footer className="trace-side__foot">
          <Button kind="main" wide data-id="place-selected" onClick={() => void acts.place([txid])}>
            {t('place')}
          </Button>
        </footer>
      ) : null}
    </>
  );
}
