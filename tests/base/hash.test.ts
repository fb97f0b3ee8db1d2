import { describe, expect, it } from 'vitest';
import { isSha256Hex, sha256Hex, utf8 } from '../../src/base';

describe('SHA-256', () => {
  // NIST, "SHA-256 examples" and FIPS 180-2, appendix B.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives the published digest (vector %#)', (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
    expect(sha256Hex(utf8(text))).toBe(digest);
  });

  it('hashes text as UTF-8', () => {
    expect([...utf8('€가')]).toEqual([0xe2, 0x82, 0xac, 0xea, 0xb0, 0x80]);
    expect(sha256Hex('€')).toBe(sha256Hex(new Uint8Array([0xe2, 0x82, 0xac])));
  });

  it('knows the form of a digest', () => {
    expect(isSha256Hex(sha256Hex('abc'))).toBe(true);
    expect(isSha256Hex(sha256Hex('abc').toUpperCase())).toBe(false);
    expect(isSha256Hex('abc')).toBe(false);
  });
});
