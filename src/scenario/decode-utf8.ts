/** Where decoding stopped, in bytes from the start. */
export interface Utf8Problem {
  readonly byte: number;
}

/** Smallest code point that needs 2, 3 and 4 bytes: a longer form of a smaller one is an error (RFC 3629). */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];
const CHUNK = 8192;

/**
 * Strict UTF-8 (RFC 3629). Written out because the core has no TextDecoder among its types, and because the
 * place of the first bad byte is wanted.
 */
export function decodeUtf8(bytes: Uint8Array): string | Utf8Problem {
  let text = '';
  let units: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead >= 0xf8 || (lead >= 0x80 && lead < 0xc0)) return { byte: at };
    let point = length === 1 ? lead : lead & (0x7f >> length);
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return { byte: at };
      point = (point << 6) | (byte & 0x3f);
    }
    if (point < (LEAST[length] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
      return { byte: at };
    }
    if (point < 0x10000) units.push(point);
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    at += length;
    if (units.length >= CHUNK) {
      text += String.fromCharCode(...units);
      units = [];
    }
  }
  return text + String.fromCharCode(...units);
}
