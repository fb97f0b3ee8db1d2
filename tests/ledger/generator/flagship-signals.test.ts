import { describe, expect, it } from 'vitest';
import { type ChangeRule, chainUntil, changeSignals } from '../../../src/ledger';
import { at, generate } from './ledgers';

/** Transaction, what the payer keeps, and every rule that names it; the rules that are missing keep silent. */
const HOPS: readonly (readonly [string, string, readonly ChangeRule[]])[] = [
  ['TX-02', 'W-PC-0', ['power-of-ten', 'locktime']],
  ['TX-04', 'W-PC-1', ['locktime', 'fixed-fee', 'peeling-chain']],
  ['TX-05', 'W-PC-2', ['fresh', 'locktime', 'fixed-fee', 'peeling-chain', 'one-time-change']],
  ['TX-06', 'W-PC-3', ['power-of-ten', 'locktime', 'fixed-fee', 'peeling-chain']],
  ['TX-07', 'W-PC-4', ['power-of-ten', 'locktime', 'peeling-chain']],
  ['TX-08', 'W-PC-5', ['address-type', 'locktime', 'peeling-chain']],
  ['TX-09', 'W-PC-6', ['fresh', 'locktime', 'fixed-fee', 'peeling-chain', 'one-time-change']],
  ['TX-10', 'W-PC-7', ['power-of-ten', 'locktime']],
];

describe('the signals of the flagship’s peel chain, whatever background is drawn around it', () => {
  it.each(['harbor', 'lantern', 'quay', 'pier', 'mole'])('are those of the case file (%s)', (seed) => {
    const { chain, truth } = generate(seed, 6000);
    for (const day of ['2031-03-11T00:00Z', '2031-03-17T00:00Z', '2031-07-01T00:00Z']) {
      const known = chainUntil(chain, at(day) / 1000);
      for (const [label, kept, rules] of HOPS) {
        const { named } = changeSignals(known, truth.txOf.get(label)!);
        const said = [...named].map(([output, opinions]) => [
          chain.outputAddress[output],
          opinions.map(({ rule }) => rule),
        ]);
        // No rule names the other output at any hop.
        expect([label, said]).toEqual([label, [[truth.addressOf.get(kept), rules]]]);
      }
    }
  });
});
