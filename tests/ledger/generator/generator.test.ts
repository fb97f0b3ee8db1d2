import { describe, expect, it } from 'vitest';
import {
  addressFor,
  chainHash,
  coSpend,
  feeOf,
  generateLedger,
  inputCountOf,
  isCoinbase,
  looksLikeMainnetAddress,
  madeOutputs,
  outputKind,
  outputsOfAddress,
  spentOutputs,
} from '../../../src/ledger';
import { transactions } from '../quiet-harbor-rows';
import { GOLDEN } from './golden';
import { at, embedded, generate, parameters } from './ledgers';

const ledger = generate('harbor', 20_000);
const { chain, names, truth } = ledger;
const txs = Array.from({ length: chain.txCount }, (_, tx) => tx);

/** A planned transaction as its label has it: time, fee, and amounts by address text. */
function row(from: typeof ledger, label: string) {
  const tx = from.truth.txOf.get(label) ?? -1;
  const side = (coins: readonly number[]) =>
    coins.map((coin) => `${from.chain.value[coin]} ${from.names.address(from.chain.outputAddress[coin]!)}`);
  return {
    time: from.chain.time[tx],
    fee: feeOf(from.chain, tx),
    inputs: side(spentOutputs(from.chain, tx)),
    outputs: side([...madeOutputs(from.chain, tx)]),
  };
}

describe('the generated ledger', () => {
  it('conserves every satoshi, and spends a coin only later than it is made', () => {
    for (const tx of txs) {
      if (!isCoinbase(chain, tx)) expect(feeOf(chain, tx)).toBeGreaterThan(0);
      for (const coin of spentOutputs(chain, tx)) {
        if (!(chain.time[chain.outputTx[coin]!]! < chain.time[tx]!))
          throw new Error(`${names.txid(tx)} is early`);
      }
    }
    const spent = [...chain.inputOutput];
    expect(new Set(spent).size).toBe(spent.length);
  });

  it('holds all rows of the flagship to the satoshi, in time, order and address', () => {
    const text = (label: string) => addressFor('harbor', label, embedded[label]!.kind);
    for (const { label, at: time, inputs, outputs, fee } of transactions) {
      expect(row(ledger, label)).toEqual({
        time: time / 1000,
        fee,
        inputs: inputs.map(({ address, value }) => `${value} ${text(address)}`),
        outputs: outputs.map(({ address, value }) => `${value} ${text(address)}`),
      });
    }
  });

  it('first pays the addresses of innocent people on the day they are known from', () => {
    const first = (label: string) => {
      const address = truth.addressOf.get(label)!;
      const output = chain.addressOutput[chain.addressOutputs[address]!]!;
      return chain.time[chain.outputTx[output]!]! * 1000;
    };
    expect(first('W-SEO-01')).toBe(at('2029-06-11T10:40Z'));
    expect(first('W-X-02')).toBe(at('2030-10-02T07:20Z'));
    expect(first('W-CV-C2')).toBe(at('2030-12-12T15:30Z'));
  });

  it('sweeps deposits with others, at locktime 0 and a fee rate that no row has', () => {
    const rate = (tx: number) => Math.floor((1000 * feeOf(chain, tx)) / chain.vsize[tx]!);
    const rates = new Set(transactions.map(({ label }) => rate(truth.txOf.get(label)!)));
    for (const [label, output] of [
      ['TX-05', 0],
      ['TX-09', 1],
      ['TX-A0', 0],
      ['TX-06', 1],
      ['TX-08', 0],
    ] as const) {
      const coin = chain.txOutputs[truth.txOf.get(label)!]! + output;
      const sweep = chain.spentBy[coin]!;
      expect(inputCountOf(chain, sweep)).toBeGreaterThanOrEqual(5);
      expect(chain.locktime[sweep]).toBe(0);
      expect(rates.has(rate(sweep))).toBe(false);
      expect(chain.time[sweep]! * 1000).toBeLessThan(at('2031-03-11T00:00Z'));
    }
    // What a sweep brings into the hot wallet is paid out again, some of it in batches.
    const sweeps = [...truth.txOf].filter(([label]) => label.startsWith('sweep/'));
    expect(sweeps.length).toBe(5);
    for (const [, sweep] of sweeps) {
      const payout = chain.spentBy[chain.txOutputs[sweep]!]!;
      const hot = chain.outputAddress[chain.txOutputs[sweep]!]!;
      expect(madeOutputs(chain, payout).map((coin) => chain.outputAddress[coin])).toContain(hot);
      const batches = outputsOfAddress(chain, hot)
        .map((coin) => chain.spentBy[coin]!)
        .filter((tx) => tx !== 0xffff_ffff && madeOutputs(chain, tx).length >= 5);
      expect(batches.length).toBeGreaterThan(3);
    }
    // The rest of the wallet lies still until the takedown.
    for (const [label, output] of [
      ['TX-R0', 0],
      ['TX-16', 0],
      ['TX-03', 5],
    ] as const) {
      expect(chain.spentBy[chain.txOutputs[truth.txOf.get(label)!]! + output]).toBe(0xffff_ffff);
    }
  });

  it('says who co-spends: right but for custody and what CoinJoins hide', () => {
    const { roots } = coSpend(chain);
    let right = 0;
    let all = 0;
    roots.forEach((root, address) => {
      if (root === address) return;
      all += 1;
      if (truth.ownerOf[root] === truth.ownerOf[address]) right += 1;
    });
    expect(right / all).toBeGreaterThan(0.95);
    expect(outputKind(truth, chain.txOutputs[truth.txOf.get('TX-04')!]! + 1)).toBe('peel');
  });

  it('has no address that decodes as one of the real chain', () => {
    for (let address = 0; address < chain.addressCount; address += 61) {
      expect(looksLikeMainnetAddress(names.address(address))).toBe(false);
      expect(names.address(address).startsWith('bcrt1')).toBe(true);
    }
  });
});

describe('seeds and streams', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const hash = chainHash(generate('one', 2000).chain);
    expect(chainHash(generate('one', 2000).chain)).toBe(hash);
    expect(chainHash(generate('two', 2000).chain)).not.toBe(hash);
  });

  it('gives the bytes written down', () => {
    expect(GOLDEN.map(({ seed, size }) => chainHash(generate(seed, size).chain))).toEqual(
      GOLDEN.map(({ hash }) => hash),
    );
  });

  it('leaves a crime plan as it is when the background grows', () => {
    const small = generate('harbor', 3000);
    const labels = [...small.truth.txOf.keys()].filter((label) => label.startsWith('lantern/'));
    expect(labels.length).toBeGreaterThan(10);
    for (const label of labels) expect(row(small, label)).toEqual(row(ledger, label));
  });

  it('leaves everything else as it is when a tail is added', () => {
    const base = parameters('tail', 3000);
    const plain = generateLedger(base);
    const longer = generateLedger({
      ...base,
      addresses: { ...embedded, 'W-PAPER': { kind: 'p2wpkh' } },
      rows: [
        ...transactions,
        {
          label: 'TX-Z1',
          at: at('2031-05-01T12:10Z'),
          inputs: [transactions.find(({ label }) => label === 'TX-16')!.outputs[0]!],
          outputs: [{ address: 'W-PAPER', value: (43_595_336 - 1760) as never }],
          fee: 1760 as never,
        },
      ],
    });
    const ids = (from: typeof plain) =>
      Array.from(
        { length: from.chain.txCount },
        (_, tx) =>
          `${from.names.txid(tx)} ${from.chain.time[tx]} ${madeOutputs(from.chain, tx).map((coin) => from.chain.value[coin])}`,
      );
    const tail = longer.truth.txOf.get('TX-Z1')!;
    expect(ids(longer).toSpliced(tail, 1)).toEqual(ids(plain));
  });

  it('makes 50,000 transactions with their truth in good time', { timeout: 10_000 }, () => {
    const large = generate('large', 50_000);
    expect(large.chain.txCount).toBeGreaterThan(50_000);
    expect(large.truth.kindOf.length).toBe(large.chain.outputCount);
  });
});
