/**
 * Integer tables to sample from, since the last bit of log and exp differs between engines.
 * Each was worked out once from the formula beside it.
 */

/** Payments in satoshi: middles of 64 equal slices of a log-normal, median 0.025 BTC, sigma 1.6. */
export const BODY: readonly number[] = [
  52245, 103976, 149213, 192950, 236630, 280934, 326271, 372927, 421127, 471063, 522910, 576834, 633000,
  691574, 752726, 816635, 883490, 953488, 1026844, 1103785, 1184559, 1269431, 1358691, 1452654, 1551662,
  1656093, 1766358, 1882911, 2006254, 2136941, 2275587, 2422877, 2579577, 2746544, 2924742, 3115259, 3319328,
  3538355, 3773943, 4027938, 4302470, 4600015, 4923465, 5276225, 5662333, 6086612, 6554880, 7074220, 7653354,
  8303153, 9037358, 9873613, 10834997, 11952337, 13267852, 14841118, 16759306, 19155858, 22247215, 26412539,
  32391777, 41886492, 60109948, 119627788,
];

/** Large payments in satoshi: slices of a Pareto tail from 0.78 BTC, exponent 1.2. */
export const TAIL: readonly number[] = [
  78966698, 82216554, 85775952, 89692955, 94026310, 98848626, 104250766, 110348045, 117289150, 125269314,
  134550323, 145491923, 158603040, 174629260, 194710797, 220688131, 255748053, 305959358, 384579160,
  527627740, 883823167, 1790658226, 4473152944,
];

/** Weight of each hour of the day in UTC, and of each day of the week from Sunday. */
export const HOURS: readonly number[] = [
  34, 31, 30, 31, 34, 37, 41, 46, 50, 53, 55, 57, 59, 62, 64, 63, 61, 58, 55, 52, 48, 45, 41, 37,
];
export const WEEKDAYS: readonly number[] = [72, 98, 104, 106, 105, 103, 80];

/** Fee rates of wallets, in thousandths of a satoshi a virtual byte. */
export const FEE_RATES: readonly number[] = [
  2000, 3000, 4000, 5000, 6000, 7500, 8000, 9000, 11000, 12500, 14000, 16000, 20000, 25000, 31000, 40000,
];

/** Recipients of an exchange's batched payout. */
export const BATCHES: readonly number[] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 5, 7, 9, 12, 18, 30];

/** Round amounts of dollars that people pay; a bitcoin is 100,000 of them, more or less by day. */
export const ROUND_FIAT: readonly number[] = [20, 25, 50, 100, 150, 200, 250, 300, 500, 1000, 2000, 5000];

/** Equal amounts of CoinJoins, satoshi. */
export const DENOMINATIONS: readonly number[] = [1_000_000, 5_000_000, 10_000_000, 50_000_000];
