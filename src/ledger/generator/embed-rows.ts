import { type CaseMs, caseMs, invariant, type Rng, sats } from '../../base';
import { estimateVsize } from '../chain';
import type { NamedTransaction } from '../named-ledger';
import { DUST, type EmbeddedAddress } from './parameters';
import type { Funding, PlanBook, PlannedInput, PlannedTx } from './planned';
import type { OutputKind } from './truth';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Takes named transactions into the book as they are; coins from outside become fundings. */
export function embedRows(
  book: PlanBook,
  rows: readonly NamedTransaction[],
  addresses: Readonly<Record<string, EmbeddedAddress>>,
  rng: Rng,
): void {
  for (const [label, { owner, kind }] of Object.entries(addresses)) book.address(label, owner ?? label, kind);
  const free = new Map<string, { readonly tx: PlannedTx; readonly output: number }[]>();
  const seen = new Set<string>();
  for (const row of rows.toSorted((left, right) => left.at - right.at)) {
    const inputs = row.inputs.map((coin): PlannedInput => {
      const key = `${coin.value} ${coin.address}`;
      const made = free.get(key)?.find(({ tx }) => tx.at < row.at);
      if (made) {
        free.set(key, free.get(key)?.filter((other) => other !== made) ?? []);
        return made;
      }
      const place = addresses[coin.address];
      invariant(place?.external === true, `${row.label} spends a coin of ${coin.address} that nothing makes`);
      const first = seen.has(coin.address) ? undefined : place.firstSeen;
      seen.add(coin.address);
      // A stream of its own for each coin, so that one more row does not move the others' fundings.
      const at = first ?? before(row.at, 12 * DAY, rng.fork(`${row.label}/${key}`));
      return { funding: book.fund(coin.address, coin.value, at) };
    });
    const tx: PlannedTx = {
      label: row.label,
      at: row.at,
      inputs,
      outputs: kindsOf(row, addresses).map((kind, index) => {
        const coin = row.outputs[index];
        invariant(coin, 'One kind an output');
        return { ...coin, kind };
      }),
      tipLocktime:
        addresses[row.inputs[0]?.address ?? '']?.locktime === 'tip' && equalOutputs(row) === undefined,
    };
    book.add(tx);
    tx.outputs.forEach(({ address, value }, output) => {
      const key = `${value} ${address}`;
      free.set(key, [...(free.get(key) ?? []), { tx, output }]);
    });
  }
}

/** Sweeps of services that take the coins of the addresses with `spentBy`, together with strangers' deposits. */
export function planSweeps(
  book: PlanBook,
  rows: readonly NamedTransaction[],
  addresses: Readonly<Record<string, EmbeddedAddress>>,
  rng: Rng,
): void {
  const spent = new Set(
    book.transactions.flatMap(({ inputs }) =>
      inputs.map((input) => ('tx' in input ? `${input.tx.label}:${input.output}` : '')),
    ),
  );
  const rates = new Set(rows.map((row) => Math.floor((1000 * row.fee) / rowVsize(row, addresses))));
  for (const tx of [...book.transactions]) {
    tx.outputs.forEach(({ address, value }, output) => {
      const rule = addresses[address]?.spentBy;
      if (!rule || value <= DUST || spent.has(`${tx.label}:${output}`) || tx.at >= rule.before) return;
      const draw = rng.fork(`${tx.label}:${output}`);
      const at = before(rule.before, Math.min(3 * DAY, rule.before - tx.at - MINUTE), draw, tx.at);
      const label = `sweep/${tx.label}/${output}`;
      const companions = Array.from({ length: 4 + draw.int(4) }, (_, index) => {
        const deposit = book.address(`${label}/${index}`, rule.service);
        return book.fund(deposit, sats(300_000 + draw.int(9_000_000)), before(at, 2 * DAY, draw));
      });
      const kind = addresses[address]?.kind ?? 'p2wpkh';
      const vsize = estimateVsize([kind, ...companions.map(() => 'p2wpkh' as const)], ['p2wpkh']);
      let fee = 17 * vsize + draw.int(vsize);
      while (rates.has(Math.floor((1000 * fee) / vsize))) fee += 1;
      const inputs: PlannedInput[] = [{ tx, output }, ...companions.map((funding) => ({ funding }))];
      const total = value + companions.reduce((sum, coin: Funding) => sum + coin.value, 0);
      book.add({
        label,
        at,
        inputs,
        outputs: [
          {
            address: book.address(`${rule.service}/hot`, rule.service),
            value: sats(total - fee),
            kind: 'change',
          },
        ],
        tipLocktime: false,
      });
    });
  }
}

/** A whole minute in the `span` before an instant, and after `floor`. */
export function before(at: CaseMs, span: number, rng: Rng, floor = 0): CaseMs {
  const minutes = Math.max(1, Math.floor(span / MINUTE));
  return caseMs(Math.max(floor + MINUTE, at - MINUTE * (1 + rng.int(minutes))));
}

function kindsOf(row: NamedTransaction, addresses: Readonly<Record<string, EmbeddedAddress>>): OutputKind[] {
  const ownerOf = (label: string): string => addresses[label]?.owner ?? label;
  const payers = new Set(row.inputs.map(({ address }) => ownerOf(address)));
  const equal = equalOutputs(row);
  const carried = row.outputs.some(({ address }) => addresses[address]?.carrier === true);
  return row.outputs.map(({ address, value }) => {
    if (value === equal) return 'mix';
    if (payers.has(ownerOf(address)) || equal !== undefined) return 'change';
    return carried ? 'peel' : 'payment';
  });
}

/** The value of a CoinJoin's equal outputs: as many of them as half the outputs, rounded up. */
function equalOutputs({ inputs, outputs }: NamedTransaction): number | undefined {
  const needed = Math.floor((outputs.length + 1) / 2);
  if (inputs.length < 2 || outputs.length < 3 || inputs.length < needed) return undefined;
  return outputs.find(
    ({ value }) => value > 2730 && outputs.filter((other) => other.value === value).length === needed,
  )?.value;
}

function rowVsize(row: NamedTransaction, addresses: Readonly<Record<string, EmbeddedAddress>>): number {
  const kinds = (coins: NamedTransaction['inputs']) =>
    coins.map(({ address }) => addresses[address]?.kind ?? ('p2wpkh' as const));
  return estimateVsize(kinds(row.inputs), kinds(row.outputs));
}
