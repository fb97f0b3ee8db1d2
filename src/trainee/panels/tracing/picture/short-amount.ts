const SATS_OF_BTC = 100_000_000;
/** Below this a fraction of a bitcoin is all zeros. */
const SMALL = 10_000;

/** An amount at an edge: '1.20', '0.6098' (rounded to four places), '546 sat'. Satoshi in. */
export function shortAmount(sats: number): string {
  if (sats < SMALL) return `${sats} sat`;
  const text = (sats / SATS_OF_BTC).toFixed(4);
  // Two places always, so that amounts line up with how people say them.
  return text.replace(/0{1,2}$/, '');
}
