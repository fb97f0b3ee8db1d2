import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, StatusMark } from '../../../../ui';
import { Amount } from '../amount';
import { shortTxid } from '../names';
import { PlaceButton } from '../place-button';
import type { Answered } from '../use-answer';
import { boardStrings } from '../words/board-strings';
import { sideStrings } from '../words/side-strings';
import { type AddressSideProps, PAGE } from './address-side';
import { WISH } from './side-part';

export interface PaymentsPartProps extends AddressSideProps {
  readonly given: Answered<'address'>;
  readonly onPage: (from: number) => void;
}

/** Every transaction of an address, oldest first; one plus puts one on the board, one button the whole page. */
export function PaymentsPart({ given, onPage, language, acts, onSelect }: PaymentsPartProps): ReactNode {
  const t = sideStrings.in(language);
  const words = boardStrings.in(language);
  if (given.state === 'asking') {
    return (
      <div className="trace-side__scroll">
        <p className="trace-note">{t('looking')}</p>
      </div>
    );
  }
  const detail = given.state === 'answered' ? given.answer.detail : null;
  if (detail === null) {
    return (
      <div className="trace-side__scroll">
        <p className="trace-note">{given.state === 'failed' ? words('askFailedText') : t('notFound')}</p>
      </div>
    );
  }
  const absent = detail.rows.filter(({ onBoard }) => !onBoard);
  const last = Math.min(detail.from + detail.rows.length, detail.count);
  return (
    <>
      <div className="trace-side__scroll" {...{ [WISH]: 'open' }}>
        <p className="trace-payments__count">
          <b>{t('transactions', { count: detail.count })}</b>
          <span>{t('onBoardCount', { count: detail.rows.length - absent.length })}</span>
        </p>
        {detail.rows.length === 0 ? <p className="trace-note">{t('noTransactions')}</p> : null}
        <ul className="trace-payments">
          {detail.rows.map((row) => {
            const into = row.change >= 0;
            return (
              <li key={row.txid} data-item={row.txid}>
                {into ? (
                  <ArrowDownLeft
                    size={16}
                    strokeWidth={1.8}
                    className="trace-payments__in"
                    aria-hidden="true"
                  />
                ) : (
                  <ArrowUpRight size={16} strokeWidth={1.8} aria-hidden="true" />
                )}
                <button type="button" className="trace-payments__what" onClick={() => onSelect(row.txid)}>
                  <span className="ui-mono">{row.utc}</span>
                  <Amount satoshi={row.change} signed short />
                  <span className="trace-row__quiet">
                    {t(into ? 'in' : 'out')} · <span className="ui-mono">{shortTxid(row.txid)}</span>
                  </span>
                  <span className="trace-row__quiet">{t('parties', { count: row.parties })}</span>
                </button>
                {row.onBoard ? (
                  <span className="trace-starts__on" title={t('onBoard')}>
                    <StatusMark kind="supported" label={t('onBoard')} />
                  </span>
                ) : acts.can ? (
                  <PlaceButton
                    label={t('putOne', { txid: shortTxid(row.txid) })}
                    dataId={`place-${row.txid}`}
                    onPlace={() => void acts.place([row.txid])}
                  />
                ) : (
                  <span />
                )}
              </li>
            );
          })}
        </ul>
        {detail.count > detail.rows.length ? (
          <div className="trace-pages">
            <Button
              size="small"
              disabled={detail.from === 0}
              onClick={() => onPage(Math.max(0, detail.from - PAGE))}
            >
              {t('earlier')}
            </Button>
            <span>{t('pageOf', { from: detail.from + 1, to: last, count: detail.count })}</span>
            <Button size="small" disabled={last >= detail.count} onClick={() => onPage(detail.from + PAGE)}>
              {t('later')}
            </Button>
          </div>
        ) : null}
      </div>
      {acts.can && absent.length > 1 ? (
        <footer className="trace-side__foot">
          <Button
            wide
            data-id="place-all"
            detail={t('oneUndo')}
            onClick={() => void acts.place(absent.map(({ txid }) => txid))}
          >
            {t('putAll', { count: absent.length })}
          </Button>
        </footer>
      ) : null}
    </>
  );
}
