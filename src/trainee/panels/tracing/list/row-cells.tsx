import type { ReactNode } from 'react';
import { StatusMark } from '../../../../ui';
import { ConfidenceMark } from '../../findings/confidence-mark';
import { Amount, btcParts } from '../amount';
import type { BoardRow, CoinRow, TransactionRow } from '../board-rows';
import { shortAddress, shortTxid, tail } from '../names';
import { PlaceButton } from '../place-button';
import { boardStrings } from '../words/board-strings';
import { hopName } from '../words/board-words';
import type { BoardListProps } from './board-list';
import { AddressMarks, TransactionMarks } from './marks';

export interface CellProps extends Pick<BoardListProps, 'board' | 'language' | 'acts'> {
  readonly row: BoardRow;
}

export function HopCell({ row, board, language }: CellProps): ReactNode {
  const t = boardStrings.in(language);
  if (row.kind === 'coin') return <td className="trace-row__hop" />;
  return (
    <th scope="row" className="trace-row__hop">
      {row.kind === 'start' ? t('hopStart') : hopName(row.tx, board, language)}
    </th>
  );
}

/** Which transaction and when; for a coin, which side of it. */
export function TransactionCell({ row, board, language }: CellProps): ReactNode {
  const t = boardStrings.in(language);
  if (row.kind === 'start') {
    const cited = board.cited.find(({ id }) => id === row.start.address);
    return <td className="trace-row__tx trace-row__quiet">{cited?.documents.join(', ')}</td>;
  }
  if (row.kind === 'coin') {
    return (
      <td className="trace-row__tx trace-row__quiet">
        {row.side === 'output' ? t('output', { index: row.coin.index }) : t(row.also ? 'alsoPays' : 'input')}
      </td>
    );
  }
  return (
    <td className="trace-row__tx">
      <span className="ui-mono">{shortTxid(row.tx.txid)}</span>
      <span className="ui-mono trace-row__quiet">{row.tx.utc}</span>
    </td>
  );
}

export function FromToCell(props: CellProps): ReactNode {
  const { row } = props;
  return (
    <td className="trace-row__way">
      {row.kind === 'start' ? (
        <>
          <span className="ui-mono">{shortAddress(row.start.address)}</span>
          <AddressMarks {...props} address={row.start} />
        </>
      ) : row.kind === 'transaction' ? (
        <TransactionWay {...props} row={row} />
      ) : (
        <CoinWay {...props} row={row} />
      )}
    </td>
  );
}

function TransactionWay({ row, language }: CellProps & { readonly row: TransactionRow }): ReactNode {
  const t = boardStrings.in(language);
  const { tx, via } = row;
  const outputs = t('outputs', { count: tx.outputs.length });
  return (
    <>
      <span>
        {via === null ? (
          tx.coinbase ? (
            t('coinbase')
          ) : (
            t('inputs', { count: tx.inputs.length })
          )
        ) : (
          <span className="ui-mono">{tail(via.address)}</span>
        )}
        <span className="trace-row__arrow"> → </span>
        {outputs}
      </span>
      <TransactionMarks tx={tx} language={language} />
    </>
  );
}

function CoinWay({ row, ...props }: CellProps & { readonly row: CoinRow }): ReactNode {
  const t = boardStrings.in(props.language);
  const { coin, leadsTo, side } = row;
  return (
    <>
      <span>
        <span className="ui-mono">{coin.address === '' ? '–' : shortAddress(coin.address)}</span>
        {leadsTo !== null ? (
          <>
            {' '}
            <span className="trace-row__quiet trace-row__whole">
              {t(side === 'output' ? 'spentBy' : 'madeBy', { txid: shortTxid(leadsTo.txid) })}
            </span>
          </>
        ) : side === 'output' && coin.spentBy === null ? (
          <span className="trace-row__quiet"> {t('unspent')}</span>
        ) : null}
      </span>
      <AddressMarks {...props} row={row} address={coin} />
    </>
  );
}

export function AmountCell({ row, language }: CellProps): ReactNode {
  const t = boardStrings.in(language);
  if (row.kind === 'start') return <td className="trace-row__amount" />;
  const value = row.kind === 'coin' ? row.coin.value : (row.via?.value ?? row.tx.total);
  const change = row.kind === 'coin' && row.side === 'output' && row.tx.change?.output === row.coin.index;
  const tainted = row.kind === 'coin' ? row.coin.tainted : null;
  return (
    <td className="trace-row__amount">
      <Amount satoshi={value} />
      {change ? (
        <span className="trace-row__change">
          <svg viewBox="-6 -5 12 10" width="0.8rem" height="0.7rem" aria-hidden="true" focusable="false">
            <path
              d="M-5-1.8H5L2.4-4.4M5 1.8H-5l2.6 2.6"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
          {t(row.tx.change?.by === 'you' ? 'changeYou' : 'change')}
        </span>
      ) : null}
      {tainted !== null && tainted > 0 && tainted !== value ? (
        <span className="trace-row__quiet">{t('tainted', { value: btcParts(tainted).digits })}</span>
      ) : null}
    </td>
  );
}

/** How sure the trainee is of the way on. */
export function SureCell({ row, language }: CellProps): ReactNode {
  const t = boardStrings.in(language);
  if (row.kind === 'start') {
    return (
      <td className="trace-row__sure">
        <StatusMark kind="request" /> {t('hopStart')}
      </td>
    );
  }
  const { link, coinJoin } = row.tx;
  if (row.kind === 'transaction') {
    return (
      <td className="trace-row__sure">
        {link === null ? (
          <span className="trace-row__quiet">{t('notAsserted')}</span>
        ) : (
          <>
            <ConfidenceMark confidence={link.confidence} language={language} />
            {link.output < 0 ? <span className="trace-row__quiet">{t('cannotBeTold')}</span> : null}
          </>
        )}
      </td>
    );
  }
  const equal = row.side === 'output' && coinJoin !== null && coinJoin.value === row.coin.value;
  return (
    <td className="trace-row__sure">
      {row.side === 'output' && link?.output === row.coin.index ? (
        <span className="trace-mark trace-mark--on">
          <StatusMark kind="supported" /> {t('continuesHere')}
        </span>
      ) : equal ? (
        <span className="trace-row__quiet" title={t('readings', { count: coinJoin.interpretations })}>
          {t('cannotBeTold')}
        </span>
      ) : null}
    </td>
  );
}

/** What a row reaches for: the rest of its sides, or the transaction at the other end of its coin. */
export function ReachCell({ row, acts, language }: CellProps): ReactNode {
  const t = boardStrings.in(language);
  return (
    <td className="trace-row__reach">
      {row.kind === 'transaction' && acts.can ? (
        <OpenButton row={row} acts={acts} language={language} />
      ) : null}
      {row.kind === 'coin' && row.leadsTo === null && acts.can ? placeButton() : null}
    </td>
  );

  function placeButton(): ReactNode {
    if (row.kind !== 'coin') return null;
    const txid = row.side === 'output' ? row.coin.spentBy : row.coin.madeBy;
    if (txid === null || txid === '') return null;
    const label = t(row.side === 'output' ? 'placeSpender' : 'placeMaker');
    return (
      <PlaceButton
        label={`${label}: ${shortAddress(row.coin.address)}`}
        dataId={`place-${txid}`}
        inRow
        onPlace={() => void acts.place([txid])}
      />
    );
  }
}

function OpenButton({
  row,
  acts,
  language,
}: Pick<CellProps, 'acts' | 'language'> & { readonly row: TransactionRow }): ReactNode {
  const t = boardStrings.in(language);
  const folded = row.tx.folded.inputs + row.tx.folded.outputs;
  if (!row.tx.open && folded === 0) return null;
  return (
    <button
      type="button"
      className="trace-open"
      tabIndex={-1}
      data-id={`open-${row.tx.txid}`}
      onClick={(event) => {
        event.stopPropagation();
        void acts.open(row.tx.txid, !row.tx.open);
      }}
    >
      {row.tx.open ? t('fold') : t('openMore', { count: folded })}
    </button>
  );
}
