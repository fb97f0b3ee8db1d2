import { type Sats, sats } from './brand';
import { err, ok, type Result } from './result';

const SATS_PER_BTC = 100_000_000;
const MAX_BTC = 21_000_000;

/** An amount in bitcoin with all eight decimals: `0.18400000`. */
export function formatBtc(amount: Sats): string {
  const magnitude = Math.abs(amount);
  const whole = Math.floor(magnitude / SATS_PER_BTC);
  const fraction = String(magnitude % SATS_PER_BTC).padStart(8, '0');
  return `${amount < 0 ? '-' : ''}${whole}.${fraction}`;
}

/** Reads an amount in bitcoin, `0.184` or `3`; at most eight decimals, no sign, no grouping, at most 21 million. */
export function parseBtc(text: string): Result<Sats, string> {
  const match = /^(\d{1,8})(?:\.(\d{1,8}))?$/.exec(text);
  if (!match) return err(`"${text}" is not an amount in bitcoin such as 0.18400000`);
  // By digits, since 0.29 * 100,000,000 is not a whole number in binary.
  const amount = Number(match[1]) * SATS_PER_BTC + Number((match[2] ?? '').padEnd(8, '0'));
  return amount <= MAX_BTC * SATS_PER_BTC ? ok(sats(amount)) : err(`"${text}" is more bitcoin than there is`);
}
