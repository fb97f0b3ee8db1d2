import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sha256Hex } from './brand';

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  // Most of what is hashed is ASCII, where each code unit is its byte and no encoder need be made.
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > LAST_ASCII) return utf8ToBytes(text);
    bytes[index] = unit;
  }
  return bytes;
}
const LAST_ASCII = 0x7f;

/** The 32 bytes of the SHA-256 digest (FIPS 180-4); a text is hashed as UTF-8. Synchronous, same everywhere. */
export function sha256Bytes(data: string | Uint8Array): Uint8Array {
  return sha256(typeof data === 'string' ? utf8(data) : data);
}

/** The SHA-256 digest in lower-case hexadecimal; a text is hashed as UTF-8. */
export function sha256Hex(data: string | Uint8Array): Sha256Hex {
  return bytesToHex(sha256Bytes(data)) as Sha256Hex;
}
