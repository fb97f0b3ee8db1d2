import { type CaseMs, err, invariant, ok, parseBtc, parseUtc, type Result, sats } from '../base';
import type {
  CrimePlan,
  CrimeStep,
  EmbeddedAddress,
  GeneratorParameters,
  NamedAddress,
  NamedCoin,
  NamedTransaction,
} from '../ledger';
import type { CrimeStepSpec, LedgerSpec } from './schema/ledger';

/** A named transaction, and whether it is on the chain only in some cases. */
export interface LedgerRow {
  readonly row: NamedTransaction;
  readonly tail: boolean;
}

/** Why the named transactions cannot be read: the label of one, and what of it the calendar or bitcoin does not have. */
export interface UnreadableRow {
  readonly label: string;
  readonly part: 'time' | 'amount';
}

/** The named transactions in the author's order. */
export function readRows({ transactions }: LedgerSpec): Result<readonly LedgerRow[], UnreadableRow> {
  const rows: LedgerRow[] = [];
  for (const [label, { at, inputs, outputs, fee, when }] of Object.entries(transactions)) {
    const time = parseUtc(at);
    const [spent, made] = [readCoins(inputs), readCoins(outputs)];
    if (!time.ok) return err({ label, part: 'time' });
    if (!spent || !made) return err({ label, part: 'amount' });
    const row = { label, at: time.value, inputs: spent, outputs: made, fee: sats(fee) };
    rows.push({ row, tail: when !== undefined });
  }
  return ok(rows);
}

type CoinSpec = LedgerSpec['transactions'][string]['inputs'][number];

function readCoins(coins: readonly CoinSpec[]): readonly NamedCoin[] | undefined {
  const read = coins.flatMap(({ address, btc }) => {
    const value = parseBtc(btc);
    return value.ok ? [{ address, value: value.value }] : [];
  });
  return read.length === coins.length ? read : undefined;
}

/** The named addresses, without what the background does for them. */
export function readAddresses({ addresses }: LedgerSpec): Readonly<Record<string, NamedAddress>> {
  return Object.fromEntries(
    Object.entries(addresses).map(([label, { kind, external }]) => [
      label,
      { kind, external: external === true },
    ]),
  );
}

/**
 * What the generator is asked for; undefined if the ledger has no background. `rows` are the named transactions that
 * are on the chain. Times must have been checked.
 */
export function generatorParameters(
  { seed, background, plans = {}, addresses }: LedgerSpec,
  rows: readonly NamedTransaction[],
): GeneratorParameters | undefined {
  if (background === undefined) return undefined;
  const { transactions, from, until, people, exchanges, changeReuse } = background;
  return {
    seed,
    transactions,
    from: instantOf(from),
    until: instantOf(until),
    ...(people !== undefined && { people }),
    ...(exchanges !== undefined && { exchanges }),
    ...(changeReuse !== undefined && { changeReusePerMille: changeReuse }),
    rows,
    addresses: Object.fromEntries(
      Object.entries(addresses).map(([label, spec]) => [label, embeddedAddress(spec)]),
    ),
    plans: Object.entries(plans).map(
      ([name, { start, steps }]): CrimePlan => ({
        name,
        start: instantOf(start),
        steps: steps.map(crimeStep),
      }),
    ),
  };
}

function embeddedAddress({
  kind,
  external,
  owner,
  firstSeen,
  spentBy,
  locktime,
  carrier,
}: LedgerSpec['addresses'][string]): EmbeddedAddress {
  return {
    kind,
    external: external === true,
    ...(owner !== undefined && { owner }),
    ...(firstSeen !== undefined && { firstSeen: instantOf(firstSeen) }),
    ...(spentBy !== undefined && {
      spentBy: { service: spentBy.service, before: instantOf(spentBy.before) },
    }),
    ...(locktime !== undefined && { locktime }),
    ...(carrier !== undefined && { carrier }),
  };
}

function crimeStep(step: CrimeStepSpec): CrimeStep {
  if ('placement' in step) return { kind: 'placement', deposits: step.placement, each: step.each };
  if ('consolidation' in step) return { kind: 'consolidation' };
  if ('peel' in step) return { kind: 'peel', hops: step.peel };
  if ('coinjoin' in step) {
    return { kind: 'coinjoin', participants: step.coinjoin, denomination: step.denomination };
  }
  if ('swap' in step) return { kind: 'swap', service: step.swap, amount: step.amount };
  if ('cashOut' in step) return { kind: 'cash-out', service: step.cashOut };
  return { kind: 'decoy', payees: step.decoy, each: step.each };
}

function instantOf(text: string): CaseMs {
  const instant = parseUtc(text);
  invariant(instant.ok, `The ledger has a time that is none: ${text}`);
  return instant.value;
}
