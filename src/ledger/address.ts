import { base58check, bech32, bech32m } from '@scure/base';
import { isSha256Hex, type Sha256Hex, sha256Bytes, sha256Hex } from '../base';

/** The two output types of the synthetic chain: pay to witness key hash (version 0) and taproot (version 1). */
export const ADDRESS_KINDS = ['p2wpkh', 'p2tr'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** The human-readable part of regtest, the only network a scenario may name (BIP 173). */
const REGTEST = 'bcrt';
const KEY_HASH_BYTES = 20;
const SCRIPT_HASH_BYTES = 32;

/**
 * The regtest address of an author's label: `bcrt1q…` (bech32, BIP 173) or `bcrt1p…` (bech32m, BIP 350).
 * The program is cut from a hash, so there is no key to it, on any network.
 */
export function addressFor(seed: string, label: string, kind: AddressKind): string {
  const program = sha256Bytes(`${seed}/address/${label}`);
  return kind === 'p2wpkh'
    ? bech32.encode(REGTEST, [0, ...bech32.toWords(program.slice(0, KEY_HASH_BYTES))])
    : bech32m.encode(REGTEST, [1, ...bech32m.toWords(program)]);
}

/** The transaction id of an author's label: 64 hexadecimal digits of a double SHA-256, as on a real chain. */
export function txidFor(seed: string, label: string): Sha256Hex {
  return sha256Hex(sha256Bytes(`${seed}/tx/${label}`));
}

/** Whether a text has the form of a transaction id. */
export function isTxid(text: string): boolean {
  return isSha256Hex(text);
}

/** Whether a text is a whole regtest address of a kind the chain uses, with a valid checksum. */
export function isRegtestAddress(text: string): boolean {
  const keyHash = bech32.decodeUnsafe(text);
  if (keyHash?.prefix === REGTEST && keyHash.words[0] === 0) {
    const length = bech32.fromWordsUnsafe(keyHash.words.slice(1))?.length;
    return length === KEY_HASH_BYTES || length === SCRIPT_HASH_BYTES;
  }
  const taproot = bech32m.decodeUnsafe(text);
  if (taproot?.prefix === REGTEST && taproot.words[0] === 1) {
    return bech32m.fromWordsUnsafe(taproot.words.slice(1))?.length === SCRIPT_HASH_BYTES;
  }
  return false;
}

const segwitPattern = /^bc1[02-9ac-hj-np-z]{8,87}$/i;
const base58Pattern = /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/;

/**
 * Whether a text could be an address of the real chain, which no content may hold. Anything of the form `bc1…`
 * counts, right checksum or not; `1…` and `3…` need a valid checksum, since many codes begin with a digit.
 */
export function looksLikeMainnetAddress(text: string): boolean {
  if (segwitPattern.test(text)) return true;
  if (!base58Pattern.test(text)) return false;
  try {
    const payload = base58check(sha256Bytes).decode(text);
    // Version 0 is pay to key hash, 5 is pay to script hash; then 20 bytes of hash.
    return payload.length === 1 + KEY_HASH_BYTES && (payload[0] === 0 || payload[0] === 5);
  } catch {
    return false;
  }
}

/** Every part of a longer text that `looksLikeMainnetAddress`, for a linter of prose. */
export function findMainnetAddresses(text: string): readonly string[] {
  return (text.match(/[0-9A-Za-z]{11,90}/g) ?? []).filter(looksLikeMainnetAddress);
}
