import { sha3_256 } from '@noble/hashes/sha3.js';
import { base32 } from '@scure/base';
import { utf8 } from '../../base';

/** Kept for documentation and tests (RFC 2606, RFC 6761). */
const RESERVED_TLDS = ['example', 'test', 'invalid'];

/**
 * Top-level domains that make a dotted word look like a host. Two-letter ones that are also file endings or
 * common words (md, py, sh, so, is, it, …) are left out: prose has missing spaces more often than hosts.
 */
const REAL_TLDS = new Set(
  (
    'com net org info biz gov mil edu int io ai app dev xyz online site top shop store club live pro me tv cc ws ' +
    'co eu us uk kr jp cn tw hk sg ru ua de fr nl ch be dk se fi cz gr ro hu ie nz ca mx br cl za in th vn ph my id ' +
    'onion tech cloud space website mobi name news world agency law finance bank money exchange capital'
  ).split(' '),
);

/** Why a host name is not allowed, or undefined if it is. */
export function hostProblem(host: string): string | undefined {
  const labels = host.toLowerCase().split('.');
  const tld = labels.at(-1) ?? '';
  if (RESERVED_TLDS.includes(tld) || !REAL_TLDS.has(tld)) return undefined;
  if (tld === 'onion') {
    const name = labels.at(-2) ?? '';
    return isRealOnionName(name) ? 'could be a real onion service' : undefined;
  }
  return 'could be a real domain';
}

/** Version 2 names have no checksum; of version 3 (rend-spec-v3, section 6) it must be wrong. */
export function isRealOnionName(name: string): boolean {
  if (/^[a-z2-7]{16}$/.test(name)) return true;
  if (!/^[a-z2-7]{56}$/.test(name)) return false;
  const bytes = base32.decode(name.toUpperCase());
  const [key, checksum, version] = [bytes.slice(0, 32), bytes.slice(32, 34), bytes.slice(34)];
  if (version[0] !== 3) return false;
  const expected = sha3_256(new Uint8Array([...utf8('.onion checksum'), ...key, ...version]));
  return checksum[0] === expected[0] && checksum[1] === expected[1];
}

const DOCUMENTATION_V4 = [
  [192, 0, 2],
  [198, 51, 100],
  [203, 0, 113],
];

/** Whether a dotted quad is an IPv4 address outside RFC 5737. */
export function isRealIpv4(text: string): boolean {
  const parts = text.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => part > 255)) return false;
  return !DOCUMENTATION_V4.some((net) => net.every((part, index) => parts[index] === part));
}

/** Whether a text is an IPv6 address outside 2001:db8::/32 (RFC 3849). A time such as 12:30:05 is none. */
export function isRealIpv6(text: string): boolean {
  const halves = text.split('::');
  const groups = text.split(':').filter((group) => group !== '');
  if (halves.length > 2 || groups.length === 0 || groups.some((group) => group.length > 4)) return false;
  if (halves.length === 1 ? groups.length !== 8 : groups.length > 7) return false;
  return !/^2001:0?db8(:|$)/i.test(text);
}
