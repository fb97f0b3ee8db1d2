import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ChainBuilder,
  chainHash,
  chainPrefix,
  chainUntil,
  estimateVsize,
  feeOf,
  NONE,
  storedNames,
  viewChain,
} from '../../../src/ledger';
import { chain as harbor, txOf } from '../quiet-harbor-chain';
import { randomChain } from '../random-chain';

describe('a chain in one buffer', () => {
  it('is read back from its buffer, and from a copy that was moved', () => {
    fc.assert(
      fc.property(randomChain, (chain) => {
        const moved = structuredClone(chain.buffer);
        expect(viewChain(moved)).toEqual(chain);
        expect(chainHash(viewChain(moved))).toBe(chainHash(chain));
      }),
      { seed: 4, numRuns: 30 },
    );
  });

  it('has another hash if one satoshi differs', () => {
    const build = (value: number): string => {
      const builder = new ChainBuilder();
      builder.begin({ time: 1, coinbase: true });
      builder.output(value, builder.address('p2tr'));
      return chainHash(builder.finish());
    };
    expect(build(5)).toBe(build(5));
    expect(build(5)).not.toBe(build(6));
  });

  it('is not read from a buffer that is cut off or of another kind', () => {
    expect(() => viewChain(harbor.buffer.slice(0, harbor.buffer.byteLength - 8))).toThrow('cut off');
    expect(() => viewChain(new ArrayBuffer(64))).toThrow('Not a chain');
    expect(() => viewChain(new ArrayBuffer(8))).toThrow('Too short');
  });

  it('names things by number if it holds no texts', () => {
    const builder = new ChainBuilder();
    builder.begin({ time: 1, coinbase: true });
    builder.output(5, builder.address('p2tr'));
    const names = storedNames(builder.finish());
    expect([names.txid(0), names.address(0)]).toEqual(['tx 0', 'address 0']);
  });

  it('as of a time has what was there, and nothing of what came later', () => {
    fc.assert(
      fc.property(randomChain, fc.nat(60), (chain, seconds) => {
        const until = chainUntil(chain, seconds);
        expect([...until.time].every((time) => time <= seconds)).toBe(true);
        expect(until.txCount).toBe([...chain.time].filter((time) => time <= seconds).length);
        expect([...until.spentBy].every((spender) => spender === NONE || spender < until.txCount)).toBe(true);
        expect(until.addressCount).toBe(chain.addressCount);
        expect(chainPrefix(chain, chain.txCount)).toEqual(chain);
      }),
      { seed: 5, numRuns: 50 },
    );
  });
});

describe('the builder', () => {
  const begun = (): { builder: ChainBuilder; coin: number; address: number } => {
    const builder = new ChainBuilder();
    const address = builder.address('p2wpkh');
    builder.begin({ time: 10, coinbase: true });
    return { builder, address, coin: builder.output(100, address) };
  };

  it('throws for what is no chain', () => {
    const spent = begun();
    spent.builder.begin({ time: 11 });
    spent.builder.input(spent.coin);
    expect(() => spent.builder.input(spent.coin)).toThrow('spent twice');
    spent.builder.output(101, spent.address);
    expect(() => spent.builder.finish()).toThrow('1 satoshi too many');
    const own = begun();
    own.builder.begin({ time: 11 });
    expect(() => own.builder.input(own.builder.output(1, own.address))).toThrow('Not made yet');
    expect(() => begun().builder.begin({ time: 9 })).toThrow('before the last');
    expect(() => begun().builder.output(0.5, 0)).toThrow('Not an amount');
  });
});

describe('the named ledger as a chain', () => {
  it('keeps fees and estimates sizes: 141 virtual bytes for one to two, 153 with a taproot payee', () => {
    expect([feeOf(harbor, txOf('TX-04')), harbor.vsize[txOf('TX-04')]]).toEqual([1410, 141]);
    expect([feeOf(harbor, txOf('TX-08')), harbor.vsize[txOf('TX-08')]]).toEqual([1410, 153]);
    expect([
      feeOf(harbor, txOf('TX-03')),
      harbor.txInputs[txOf('TX-03') + 1]! - harbor.txInputs[txOf('TX-03')]!,
    ]).toEqual([15_000, 5]);
    expect(estimateVsize(['p2wpkh', 'p2wpkh'], ['p2wpkh', 'p2wpkh'])).toBe(209);
  });
});
