/** What was paid into a swap service, and its quoted terms. Times in one unit, whatever it is. */
export interface SwapPayment {
  /** When the payment was confirmed. */
  readonly at: number;
  /** Smallest units of the coin paid in. */
  readonly amount: number;
  /** Smallest units of the coin paid out, for one smallest unit paid in. */
  readonly rate: number;
  /** Share that the service keeps: 0.005 is half a percent. */
  readonly fee: number;
  /** W: a payout comes after the payment and at most this much later. */
  readonly window: number;
  /** Largest difference from the expected amount, as a share of it: 0.01 is one percent. */
  readonly tolerance: number;
}

export interface SwapPayout {
  readonly id: string;
  readonly at: number;
  readonly amount: number;
}

export type SwapReason = 'fits' | 'before-the-payment' | 'after-the-window' | 'amount-off';

export interface SwapCandidate extends SwapPayout {
  readonly because: SwapReason;
  /** (amount − expected) / expected. */
  readonly off: number;
  /** Time after the payment. */
  readonly delay: number;
}

export interface SwapVerdict {
  /** `ambiguous`: several fit and none is clearly best; only the service's order records can tell. */
  readonly answer: 'none' | 'unique' | 'clearly-best' | 'ambiguous';
  readonly linked: string | null;
  readonly expected: number;
  /** Every payout with why it fits or not, in the order given. */
  readonly payouts: readonly SwapCandidate[];
}

/** The best by amount must be this many times nearer than the next. */
const CLEARLY = 10;

/**
 * Swap candidates by value and time: payouts on the other chain within (0, W] after the payment, whose amount is
 * expected = amount · rate · (1 − fee) within the tolerance. A link is made only to a single candidate, or to one
 * that is best both by time and, ten times over, by amount; the best by amount alone is not a reason, since rates move.
 *
 * Source: Yousaf, Kappos, Meiklejohn, "Tracing transactions across cryptocurrency ledgers" (USENIX Security 2019).
 * Fails: strangers swap equal amounts; the executed rate differs from the quoted; one order may be paid out in
 * several parts, or days later.
 */
export function swapVerdict(payment: SwapPayment, payouts: readonly SwapPayout[]): SwapVerdict {
  const expected = payment.amount * payment.rate * (1 - payment.fee);
  const judged = payouts.map((payout): SwapCandidate => {
    const delay = payout.at - payment.at;
    const off = (payout.amount - expected) / expected;
    const because = ((): SwapReason => {
      if (delay <= 0) return 'before-the-payment';
      if (delay > payment.window) return 'after-the-window';
      return Math.abs(off) <= payment.tolerance ? 'fits' : 'amount-off';
    })();
    return { ...payout, because, off, delay };
  });
  const fitting = judged
    .filter(({ because }) => because === 'fits')
    .toSorted((left, right) => Math.abs(left.off) - Math.abs(right.off));
  const [best, next] = fitting;
  if (best === undefined) return { answer: 'none', linked: null, expected, payouts: judged };
  if (next === undefined) return { answer: 'unique', linked: best.id, expected, payouts: judged };
  const soonest = fitting.every(({ id, delay }) => id === best.id || delay > best.delay);
  return soonest && Math.abs(best.off) * CLEARLY <= Math.abs(next.off)
    ? { answer: 'clearly-best', linked: best.id, expected, payouts: judged }
    : { answer: 'ambiguous', linked: null, expected, payouts: judged };
}
