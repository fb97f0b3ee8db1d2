import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { utf8 } from './hash';

/** The name-based UUID of a name in a namespace (RFC 9562, version 5). The namespace is a UUID itself. */
export function uuidOfName(namespace: string, name: string): string {
  const space = hexToBytes(namespace.replaceAll('-', ''));
  const text = utf8(name);
  const whole = new Uint8Array(space.length + text.length);
  whole.set(space);
  whole.set(text, space.length);
  const bytes = sha1(whole).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
