import { bech32, bech32m, createBase58check } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { sha256Bytes, utf8 } from '../../src/base';
import {
  addressFor,
  findMainnetAddresses,
  isRegtestAddress,
  isTxid,
  looksLikeMainnetAddress,
  txidFor,
} from '../../src/ledger';

// Addresses of the real chain are made here and never written down.
const hash = sha256Bytes('no key').slice(0, 20);
const base58 = createBase58check(sha256Bytes);
const mainnet = {
  segwit: bech32.encode('bc', [0, ...bech32.toWords(hash)]),
  taproot: bech32m.encode('bc', [1, ...bech32m.toWords(sha256Bytes('no key'))]),
  keyHash: base58.encode(new Uint8Array([0, ...hash])),
  scriptHash: base58.encode(new Uint8Array([5, ...hash])),
};

describe('addresses of the synthetic chain', () => {
  it('are regtest addresses of the kind asked for, with a valid checksum', () => {
    const keyHash = addressFor('seed', 'W-DN-MA', 'p2wpkh');
    const taproot = addressFor('seed', 'W-MER-1', 'p2tr');
    expect(keyHash).toMatch(/^bcrt1q[02-9ac-hj-np-z]{38}$/);
    expect(taproot).toMatch(/^bcrt1p[02-9ac-hj-np-z]{58}$/);
    expect(isRegtestAddress(keyHash)).toBe(true);
    expect(isRegtestAddress(taproot)).toBe(true);
  });

  it('hold the hash of seed and label', () => {
    const decoded = bech32.decode(addressFor('seed', 'W-DN-MA', 'p2wpkh') as `bcrt1${string}`);
    expect(decoded.words[0]).toBe(0);
    expect(bech32.fromWords(decoded.words.slice(1))).toEqual(
      sha256Bytes('seed/address/W-DN-MA').slice(0, 20),
    );
  });

  it('are the same for the same seed and label, and another for another', () => {
    expect(addressFor('seed', 'A', 'p2wpkh')).toBe(addressFor('seed', 'A', 'p2wpkh'));
    const different = new Set([
      addressFor('seed', 'A', 'p2wpkh'),
      addressFor('seed', 'B', 'p2wpkh'),
      addressFor('other', 'A', 'p2wpkh'),
    ]);
    expect(different.size).toBe(3);
  });

  it('are told from other text', () => {
    // The witness program of the examples in BIP 173, as its regtest address.
    expect(isRegtestAddress('bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080')).toBe(true);
    expect(isRegtestAddress('bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt081')).toBe(false);
    expect(isRegtestAddress('bcrt1')).toBe(false);
    expect(isRegtestAddress('')).toBe(false);
    expect(isRegtestAddress(mainnet.segwit)).toBe(false);
    // BIP 350: version 1 with the old checksum, or version 0 with the new one, is no address.
    expect(isRegtestAddress(bech32.encode('bcrt', [1, ...bech32.toWords(sha256Bytes('x'))]))).toBe(false);
    expect(isRegtestAddress(bech32m.encode('bcrt', [0, ...bech32m.toWords(hash)]))).toBe(false);
  });
});

describe('transaction ids', () => {
  it('are the double SHA-256 of seed and label', () => {
    const id = txidFor('seed', 'TX-05');
    expect(isTxid(id)).toBe(true);
    expect(Buffer.from(id, 'hex')).toEqual(Buffer.from(sha256Bytes(sha256Bytes(utf8('seed/tx/TX-05')))));
    expect(txidFor('seed', 'TX-06')).not.toBe(id);
  });
});

describe('addresses of the real chain', () => {
  it.each(Object.entries(mainnet))('are found: %s', (_kind, address) => {
    expect(looksLikeMainnetAddress(address)).toBe(true);
    expect(findMainnetAddresses(`Send it to (${address}), please.`)).toEqual([address]);
  });

  it('are found in capitals and with a broken bech32 checksum', () => {
    expect(looksLikeMainnetAddress(mainnet.segwit.toUpperCase())).toBe(true);
    expect(looksLikeMainnetAddress(`${mainnet.segwit.slice(0, -2)}qq`)).toBe(true);
  });

  it('are not seen in regtest addresses, transaction ids, hashes or case numbers', () => {
    const harmless = [
      addressFor('seed', 'W-DN-MA', 'p2wpkh'),
      addressFor('seed', 'W-MER-1', 'p2tr'),
      txidFor('seed', 'TX-05'),
      '1234567891234567891234567891',
      `${mainnet.keyHash.slice(0, -1)}${mainnet.keyHash.endsWith('2') ? '3' : '2'}`,
      'bc1',
    ];
    expect(harmless.filter(looksLikeMainnetAddress)).toEqual([]);
    expect(findMainnetAddresses(harmless.join(' '))).toEqual([]);
  });
});
