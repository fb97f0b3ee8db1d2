import { type ReactNode, useState } from 'react';
import type { SecondChainView } from '../../../../engine';
import type { SwapReason } from '../../../../ledger';
import { Button, DataTable, Dialog, type StatusKind, StatusMark, TextField } from '../../../../ui';
import { btcParts } from '../amount';
import { millionths, type SwapRow, type SwapTerms, swapTable } from '../swap-table';
import { dialogStrings } from '../words/dialog-strings';
import type { BoardDialogProps } from './dialog-props';

const TERMS = ['rate', 'fee', 'window', 'tolerance'] as const satisfies readonly (keyof SwapTerms)[];
type Term = (typeof TERMS)[number];
type Written = Readonly<Record<Term, string>>;
type Payout = SecondChainView['rows'][number];

export interface SwapDialogProps extends Pick<BoardDialogProps, 'language' | 'view' | 'onClose'> {
  readonly chain: SecondChainView;
}

/**
 * Payouts on the other chain held against one payment. The service quotes rate and fee; how long and how near is for the
 * trainee to say, and what fits is counted only then.
 */
export function SwapDialog({ chain, language, view, onClose }: SwapDialogProps): ReactNode {
  const t = dialogStrings.in(language);
  const quoted: Written = {
    rate: chain.rate.toFixed(4),
    fee: String(chain.fee),
    window: '',
    tolerance: '',
  };
  const [written, setWritten] = useState<Written>(quoted);
  const terms = termsOf(written);
  const table = terms === null ? null : swapTable(chain, terms);
  const judged = new Map(table?.rows.map((row) => [row.id, row]));
  const shown = (row: Payout, cell: (judgement: SwapRow) => ReactNode): ReactNode => {
    const judgement = judged.get(row.id);
    return judgement === undefined ? '–' : cell(judgement);
  };
  const labels: Readonly<Record<Term, string>> = {
    rate: t('swapRate', { unit: chain.unit }),
    fee: t('swapFee'),
    window: t('swapWindow'),
    tolerance: t('swapTolerance'),
  };
  return (
    <Dialog
      open
      size="wide"
      title={t('swapTitle', { unit: chain.unit })}
      onClose={onClose}
      closeLabel={t('close')}
    >
      <div className="trace-dialog">
        <p lang={view.language}>
          {t('swapText', {
            service: chain.service,
            amount: btcParts(chain.paid.value).digits,
            utc: chain.paid.utc,
          })}
        </p>
        <div className="trace-terms">
          {TERMS.map((term) => (
            <TextField
              key={term}
              mono
              inputMode="decimal"
              label={labels[term]}
              value={written[term]}
              hint={term === 'rate' || term === 'fee' ? t('swapQuoted', { value: quoted[term] }) : undefined}
              error={
                written[term].trim() !== '' && numberOf(written[term]) === null
                  ? t('swapAnotherUnit')
                  : undefined
              }
              onChange={(value) => setWritten({ ...written, [term]: value })}
            />
          ))}
        </div>
        <p className="trace-terms__sum" aria-live="polite">
          {table === null ? (
            <span data-id="swap-incomplete">{t('swapIncomplete')}</span>
          ) : (
            <>
              <span>{t('swapExpected', { amount: millionths(table.expected), unit: chain.unit })}</span>
              <b data-id="swap-candidates">{t('swapCount', { count: table.candidates })}</b>
            </>
          )}
        </p>
        <DataTable<Payout>
          caption={t('swapTitle', { unit: chain.unit })}
          captionHidden
          rows={chain.rows}
          rowKey={(row) => row.id}
          columns={[
            { id: 'utc', heading: t('swapUtc'), mono: true, rowHeading: true, cell: (row) => row.utc },
            {
              id: 'delay',
              heading: t('swapDelay'),
              mono: true,
              align: 'end',
              cell: (row) => shown(row, ({ minutes }) => t('swapMinutes', { minutes: signed(minutes, 0) })),
            },
            {
              id: 'amount',
              heading: t('swapAmount', { unit: chain.unit }),
              mono: true,
              align: 'end',
              cell: (row) => millionths(row.amount),
            },
            {
              id: 'off',
              heading: t('swapOff'),
              mono: true,
              align: 'end',
              cell: (row) => shown(row, ({ off }) => `${signed(off * 100, 2)} %`),
            },
            { id: 'to', heading: t('swapTo'), mono: true, cell: (row) => row.to },
            {
              id: 'says',
              heading: t('swapSays'),
              cell: (row) =>
                shown(row, ({ because }) => (
                  <span className="trace-swap" data-id={`swap-${row.id}`} data-because={because}>
                    <StatusMark kind={reasonMark(because)} /> {t(`swap.${because}`)}
                  </span>
                )),
            },
          ]}
        />
        <p className="trace-note">{t('swapNothing')}</p>
        <Button size="small" onClick={() => setWritten(quoted)}>
          {t('swapReset')}
        </Button>
      </div>
    </Dialog>
  );
}

function reasonMark(reason: SwapReason): StatusKind {
  switch (reason) {
    case 'fits':
      return 'request';
    case 'amount-off':
      return 'closed';
    case 'before-the-payment':
    case 'after-the-window':
      return 'pending';
  }
}

function termsOf(written: Written): SwapTerms | null {
  const [rate, fee, window, tolerance] = TERMS.map((term) => numberOf(written[term]));
  if (rate == null || fee == null || window == null || tolerance == null) return null;
  return { rate, fee, window, tolerance };
}

/** A number as it is written, with a point or a comma; null for anything else. */
function numberOf(text: string): number | null {
  return /^\d{1,9}(?:[.,]\d{1,8})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
}

function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}
