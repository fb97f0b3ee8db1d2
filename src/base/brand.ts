import { invariant } from './invariant';

declare const brand: unique symbol;

/** `T` with a name that the compiler keeps apart from other `T`; at run time it is a plain `T`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** An instant of case time: whole milliseconds since 1970-01-01T00:00Z, leap seconds not counted. */
export type CaseMs = Brand<number, 'CaseMs'>;

/** An amount of bitcoin in satoshi, a whole number; negative only as a difference. */
export type Sats = Brand<number, 'Sats'>;

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Sha256Hex = Brand<string, 'Sha256Hex'>;

/** Marks a number as an instant. Throws unless it is a safe integer. */
export function caseMs(value: number): CaseMs {
  invariant(Number.isSafeInteger(value), `Not a whole number of milliseconds: ${value}`);
  return value as CaseMs;
}

/** Marks a number as an amount in satoshi. Throws unless it is a safe integer. */
export function sats(value: number): Sats {
  invariant(Number.isSafeInteger(value), `Not a whole number of satoshi: ${value}`);
  return value as Sats;
}

/** Whether a text has the form of a SHA-256 digest: 64 lower-case hexadecimal digits. */
export function isSha256Hex(text: string): text is Sha256Hex {
  return /^[0-9a-f]{64}$/.test(text);
}
