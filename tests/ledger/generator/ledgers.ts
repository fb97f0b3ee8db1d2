import { type CaseMs, parseUtc } from '../../../src/base';
import {
  type CrimePlan,
  type EmbeddedAddress,
  type GeneratorParameters,
  generateLedger,
} from '../../../src/ledger';
import { addresses, transactions } from '../quiet-harbor-rows';

/** An instant from its text. */
export function at(text: string): CaseMs {
  const result = parseUtc(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const FIRST_SEEN: Readonly<Record<string, string>> = {
  'W-SEO-01': '2029-06-11T10:40Z',
  'W-X-02': '2030-10-02T07:20Z',
  'W-CV-C2': '2030-12-12T15:30Z',
};
const SPENT_BY: Readonly<Record<string, string>> = {
  'W-DN-MA': 'Dalnaru',
  'W-HS-IN': 'Halyard',
  'W-MER-1': 'Gannet',
};

/** The flagship's addresses with what the background does for them. */
export const embedded: Readonly<Record<string, EmbeddedAddress>> = Object.fromEntries(
  Object.entries(addresses).map(([label, address]) => {
    const firstSeen = FIRST_SEEN[label];
    const service = SPENT_BY[label];
    return [
      label,
      {
        ...address,
        ...(firstSeen ? { firstSeen: at(firstSeen) } : {}),
        ...(service ? { spentBy: { service, before: at('2031-03-11T00:00Z') }, owner: service } : {}),
        ...(/^W-(OP|PC|ML)-/.test(label) ? { owner: 'operator', locktime: 'tip' as const } : {}),
        ...(label.startsWith('W-PC-') ? { carrier: true } : {}),
        ...(/^W-CJ-4$/.test(label) ? { owner: 'operator' } : {}),
      },
    ];
  }),
);

export const plan: CrimePlan = {
  name: 'lantern',
  start: at('2031-01-10T00:00Z'),
  steps: [
    { kind: 'placement', deposits: 9, each: 40_000_000 },
    { kind: 'consolidation' },
    { kind: 'coinjoin', participants: 5, denomination: 10_000_000 },
    { kind: 'peel', hops: 5 },
    { kind: 'swap', service: 'swap', amount: 25_000_000 },
    { kind: 'decoy', payees: 5, each: 3_000_000 },
    { kind: 'cash-out', service: 'Northmere' },
  ],
};

/** A ledger with the flagship's rows and one crime plan. */
export function parameters(seed: string, size: number): GeneratorParameters {
  return {
    seed,
    transactions: size,
    from: at('2030-11-01T00:00Z'),
    until: at('2031-07-01T00:00Z'),
    rows: transactions,
    addresses: embedded,
    plans: [plan],
  };
}

export const generate = (seed: string, size: number) => generateLedger(parameters(seed, size));
