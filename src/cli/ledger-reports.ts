import { caseMs, formatBtc, type JsonValue, sats, utcIso } from '../base';
import {
  chainHash,
  clusterMembers,
  coinJoinVerdict,
  coSpend,
  dustVerdict,
  feeOf,
  findPeelChains,
  inputCountOf,
  interpretations,
  isCoinbase,
  isCoinJoin,
  NONE,
  outpointText,
  outputCountOf,
  type TaintRule,
  taint,
} from '../ledger';
import { countEdges, shapesOf } from './ledger-shapes';
import type { LedgerAtHand } from './read-ledger';

/** What a part of the command found: for a person and for a program. */
export interface LedgerReport {
  readonly text: string;
  readonly json: JsonValue;
}

/** A person is shown this many of a list; a program gets all. */
const MOST_ROWS = 20;

/** Counts, how they are distributed, and what the structural tests flag. */
export function statsReport(ledger: LedgerAtHand): LedgerReport {
  const { chain, names } = ledger;
  const txs = Array.from({ length: chain.txCount }, (_, tx) => tx);
  const moving = txs.filter((tx) => !isCoinbase(chain, tx));
  const small = moving.filter((tx) => inputCountOf(chain, tx) <= 2 && outputCountOf(chain, tx) === 2);
  const fees = moving.reduce((sum, tx) => sum + feeOf(chain, tx), 0);
  const unspent = chain.value.reduce(
    (sum, value, output) => sum + (chain.spentBy[output] === NONE ? value : 0),
    0,
  );
  const coinJoins = txs
    .filter((tx) => isCoinJoin(chain, tx))
    .map((tx) => {
      const { participants, parties, value } = coinJoinVerdict(chain, tx);
      const ways = String(interpretations(participants));
      return {
        txid: names.txid(tx),
        label: ledger.txLabel(tx) ?? null,
        participants,
        parties,
        value,
        interpretations: ways,
      };
    });
  const peels = findPeelChains(chain).map(({ hops }) => hops.map(({ tx }) => names.txid(tx)));
  const dustings = txs.filter((tx) => dustVerdict(chain, tx).dusting).map((tx) => names.txid(tx));
  const shapes = shapesOf(chain);
  const edges = countEdges(chain);
  const times = { first: chain.time[0] ?? 0, last: chain.time[chain.txCount - 1] ?? 0 };
  const json = {
    hash: chainHash(chain),
    transactions: chain.txCount,
    fromOutside: txs.length - moving.length,
    inputs: chain.inputCount,
    outputs: chain.outputCount,
    addresses: chain.addressCount,
    ...times,
    fees,
    unspent,
    oneOrTwoInputsToTwoOutputs: small.length,
    shapes: shapes.map(({ shape, count, share }) => ({ shape, count, share })),
    edges,
    edgesPerTransaction: chain.txCount === 0 ? 0 : edges / chain.txCount,
    coinJoins,
    peelChains: peels,
    dustings,
  };
  const rows = [
    `${json.transactions} transactions (${json.fromOutside} bring coins from outside), ${json.inputs} inputs, ${json.outputs} outputs, ${json.addresses} addresses`,
    times.last === 0 ? 'no times' : `${isoOf(times.first)} to ${isoOf(times.last)}`,
    `${btc(unspent)} BTC unspent, ${btc(fees)} BTC in fees`,
    `${small.length} of ${moving.length} transactions have one or two inputs and two outputs${moving.length === 0 ? '' : ` (${percent(small.length / moving.length)})`}`,
    `inputs to outputs: ${shapes.map(({ shape, share }) => `${shape} ${percent(share)}`).join(', ')}`,
    `${edges} edges between transactions, ${json.edgesPerTransaction.toFixed(2)} a transaction`,
    `${coinJoins.length} with the structure of a CoinJoin`,
    // The case's own come first; the background makes more than are shown.
    ...shown(
      coinJoins.toSorted(namedFirst),
      ({ txid, label, participants, value, interpretations: ways }) => {
        return `  ${labelled(txid, label)}: ${participants} outputs of ${btc(value)}, ${ways} interpretations`;
      },
    ),
    `${peels.length} peel chains of three or more${peels.length === 0 ? '' : `, the longest of ${Math.max(...peels.map(({ length }) => length))}`}`,
    `${dustings.length} that spray dust`,
    `hash ${json.hash}`,
  ];
  return { text: lines(rows), json };
}

/** Co-spend clusters, CoinJoins passed over. */
export function clusterReport(ledger: LedgerAtHand): LedgerReport {
  const { chain, names } = ledger;
  const { roots, count, used, coinJoins } = coSpend(chain);
  const clusters = clusterMembers(roots).map((members) => members.map((address) => names.address(address)));
  const json = {
    addresses: chain.addressCount,
    clusters: count,
    transactionsUsed: used,
    coinJoinsPassedOver: coinJoins.map((tx) => names.txid(tx)),
    joined: clusters,
  };
  const rows = [
    `${chain.addressCount} addresses in ${count} clusters, by co-spending in ${used} transactions`,
    `${coinJoins.length} CoinJoins passed over`,
    `${clusters.length} clusters of two or more:`,
    ...shown(clusters, (members) => {
      const few = members.slice(0, 4).join(' ');
      return `  ${members.length} addresses: ${few}${members.length > 4 ? ` and ${members.length - 4} more` : ''}`;
    }),
  ];
  return { text: lines(rows), json };
}

/** Tainted outputs from seeds that are wholly tainted. */
export function taintReport(ledger: LedgerAtHand, rule: TaintRule, seeds: readonly number[]): LedgerReport {
  const { chain, names } = ledger;
  const { tainted, seeded, fees, unspent, transactions } = taint(chain, rule, seeds);
  const outputs = Array.from(tainted, (amount, output) => ({ amount, output }))
    .filter(({ amount }) => amount > 0)
    .map(({ amount, output }) => {
      const tx = chain.outputTx[output] ?? 0;
      const address = chain.outputAddress[output] ?? NONE;
      const value = chain.value[output] ?? 0;
      return {
        outpoint: outpointText(chain, names, output),
        label: ledger.txLabel(tx) ?? null,
        address: address === NONE ? null : names.address(address),
        value,
        tainted: amount,
        share: amount / value,
        spent: chain.spentBy[output] !== NONE,
      };
    });
  const ends = outputs.filter(({ spent }) => !spent).toSorted((left, right) => right.tainted - left.tainted);
  const json = {
    rule,
    from: seeds.map((seed) => outpointText(chain, names, seed)),
    seeded,
    unspent,
    fees,
    transactions: transactions.map((tx) => names.txid(tx)),
    outputs,
  };
  const rows = [
    `${rule}: ${btc(seeded)} BTC from ${json.from.join(', ')} through ${transactions.length} transactions`,
    `${btc(unspent)} BTC of taint in ${ends.length} unspent outputs, ${btc(fees)} BTC in fees`,
    ...shown(ends, ({ outpoint, label, address, value, tainted: amount, share }) => {
      return `  ${labelled(outpoint, label)} ${address ?? 'data'}: ${btc(amount)} of ${btc(value)} (${(share * 100).toFixed(5)} %)`;
    }),
  ];
  return { text: lines(rows), json };
}

/** Haircut is in fractions of a satoshi; a person reads whole ones. */
function btc(amount: number): string {
  return formatBtc(sats(Math.round(amount)));
}

function namedFirst(
  left: { readonly label: string | null },
  right: { readonly label: string | null },
): number {
  return Number(left.label === null) - Number(right.label === null);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function isoOf(seconds: number): string {
  return utcIso(caseMs(seconds * 1000));
}

function labelled(id: string, label: string | null): string {
  return label === null ? id : `${label} ${id}`;
}

function shown<T>(list: readonly T[], row: (one: T) => string): readonly string[] {
  const more = list.length - MOST_ROWS;
  return [
    ...list.slice(0, MOST_ROWS).map(row),
    ...(more > 0 ? [`  … and ${more} more (--json has all)`] : []),
  ];
}

function lines(rows: readonly string[]): string {
  return rows.map((row) => `${row}\n`).join('');
}
