import type { Rng } from '../../base';
import { BODY, FEE_RATES, ROUND_FIAT, TAIL } from './tables';

/** An amount from the log-normal body, in satoshi: evenly within one of 64 equally likely slices. */
export function bodyAmount(rng: Rng): number {
  const index = rng.int(BODY.length);
  const low = BODY[index - 1] ?? 15_000;
  return low + rng.int((BODY[index] ?? low) - low + 1);
}

/** A large amount in satoshi: from a Pareto tail that begins at 0.78 BTC. */
export function tailAmount(rng: Rng): number {
  return rng.pick(TAIL) + rng.int(1_000_000);
}

/**
 * What somebody wants to pay, in satoshi: a log-normal body, one in 50 from the heavy tail; a fifth in round dollars,
 * a sixth in round parts of a coin.
 */
export function paymentAmount(rng: Rng): number {
  const draw = rng.int(100);
  if (draw < 2) return tailAmount(rng);
  // 1 dollar is about 1000 satoshi in this world, by up to 3 % to either side.
  if (draw < 21) return rng.pick(ROUND_FIAT) * (970 + rng.int(61));
  const value = bodyAmount(rng);
  return draw < 37 ? Math.max(100_000, Math.floor(value / 100_000) * 100_000) : value;
}

/** A fee rate in thousandths of a satoshi a virtual byte, as an estimate of the day gives it. */
export function estimatedFeeRate(rng: Rng): number {
  return rng.pick(FEE_RATES);
}
