import { describe, expect, it } from 'vitest';
import { chainPrefix, chainUntil, knownChain, nameIndex, storedNames } from '../../src/ledger';
import { chain, outputOf, txOf } from './quiet-harbor-chain';

const names = storedNames(chain);
/** Every text that is made, in order. */
function counting() {
  const made: string[] = [];
  const keep = (text: string): string => {
    made.push(text);
    return text;
  };
  return {
    made,
    index: nameIndex(chain, {
      txid: (tx) => keep(names.txid(tx)),
      address: (address) => keep(names.address(address)),
    }),
  };
}

describe('the texts of a chain', () => {
  it('lead back to their numbers', () => {
    const { index } = counting();
    for (let tx = 0; tx < chain.txCount; tx += 1) expect(index.txOf(names.txid(tx))).toBe(tx);
    for (let address = 0; address < chain.addressCount; address += 1) {
      expect(index.addressOf(names.address(address))).toBe(address);
    }
    expect(index.txOf('0'.repeat(64))).toBeUndefined();
    expect(index.addressOf('bcrt1')).toBeUndefined();
    expect(index.txOf('constructor')).toBeUndefined();
  });

  it('are made once, and one that was read is found without making others', () => {
    const { index, made } = counting();
    const text = index.names.txid(7);
    expect(index.txOf(text)).toBe(7);
    expect(made).toEqual([text]);
    index.txOf(names.txid(3));
    expect(made).toHaveLength(5);
    index.prepare();
    index.prepare();
    index.names.address(0);
    expect(made).toHaveLength(chain.txCount + chain.addressCount);
    expect(new Set(made).size).toBe(made.length);
  });

  it('are made with rising percents up to 100, each once', () => {
    const { index } = counting();
    const percents: number[] = [];
    index.prepare((percent) => percents.push(percent));
    expect(percents.at(-1)).toBe(100);
    expect(percents).toEqual([...new Set(percents)].toSorted((left, right) => left - right));
    const again: number[] = [];
    index.prepare((percent) => again.push(percent));
    expect(again).toEqual([100]);
  });
});

describe('a chain as it is known', () => {
  const index = nameIndex(chain, names);
  const whole = knownChain(index, chain);
  // TX-05 is in a block at 13:21 on 28 February 2031.
  const seconds = chain.time[txOf('TX-05')] ?? 0;
  const now = knownChain(index, chainUntil(chain, seconds));
  const before = knownChain(index, chainUntil(chain, seconds - 1));

  it('has a transaction from its block on', () => {
    const txid = names.txid(txOf('TX-05'));
    expect(before.txOf(txid)).toBeUndefined();
    expect(now.txOf(txid)).toBe(txOf('TX-05'));
    expect(whole.txOf(txid)).toBe(txOf('TX-05'));
  });

  it('has an address once something is paid to it', () => {
    const fresh = chain.outputAddress[outputOf('TX-05', 'W-PC-2')] ?? 0;
    const old = chain.outputAddress[outputOf('TX-05', 'W-DN-MA')] ?? 0;
    expect(before.addressOf(names.address(fresh))).toBeUndefined();
    expect(now.addressOf(names.address(fresh))).toBe(fresh);
    expect(before.addressOf(names.address(old))).toBe(old);
  });

  it('shares its texts with every other prefix', () => {
    expect(now.names).toBe(whole.names);
    expect(knownChain(index, chainPrefix(chain, 0)).txOf(names.txid(0))).toBeUndefined();
  });
});
