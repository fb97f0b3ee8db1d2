import type { SecondChainView } from '../../../engine';
import { type SwapReason, type SwapVerdict, swapVerdict } from '../../../ledger';

export interface SwapTerms {
  /** Units for one BTC. */
  readonly rate: number;
  /** Thousandths that the service keeps. */
  readonly fee: number;
  /** Minutes. */
  readonly window: number;
  /** Hundredths of the expected amount. */
  readonly tolerance: number;
}

export interface SwapRow {
  readonly id: string;
  readonly utc: string;
  /** Millionths of the unit. */
  readonly amount: number;
  readonly to: string;
  readonly because: SwapReason;
  /** Share of the expected amount that it is off, signed. */
  readonly off: number;
  /** Minutes after the payment; negative before it. */
  readonly minutes: number;
}

export interface SwapTable {
  /** Millionths of the unit. */
  readonly expected: number;
  readonly rows: readonly SwapRow[];
  readonly candidates: number;
  /** What value and time alone allow to say. */
  readonly answer: SwapVerdict['answer'];
}

const MINUTE = 60_000;
/** Satoshi in one BTC, and millionths in one unit. */
const SATOSHI = 100_000_000;
const MILLIONTHS = 1_000_000;

/** Every payout of the second chain, held against the payment and the terms; in order of time. */
export function swapTable(chain: SecondChainView, terms: SwapTerms): SwapTable {
  const verdict = swapVerdict(
    {
      at: chain.paid.at,
      amount: chain.paid.value,
      rate: (terms.rate * MILLIONTHS) / SATOSHI,
      fee: terms.fee / 1000,
      window: terms.window * MINUTE,
      tolerance: terms.tolerance / 100,
    },
    chain.rows.map(({ id, at, amount }) => ({ id, at, amount })),
  );
  const judged = new Map(verdict.payouts.map((payout) => [payout.id, payout]));
  const rows = chain.rows
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ id, utc, amount, to }) => {
      const payout = judged.get(id);
      if (payout === undefined) return [];
      return [
        { id, utc, amount, to, because: payout.because, off: payout.off, minutes: payout.delay / MINUTE },
      ];
    });
  return {
    expected: Math.round(verdict.expected),
    rows,
    candidates: rows.filter(({ because }) => because === 'fits').length,
    answer: verdict.answer,
  };
}

/** "7.835625". */
export const millionths = (amount: number): string =>
  `${Math.floor(amount / MILLIONTHS)}.${String(amount % MILLIONTHS).padStart(6, '0')}`;
