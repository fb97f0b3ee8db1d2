import { type CaseMs, invariant } from '../base';
import {
  addressFor,
  type Chain,
  type ChainNames,
  chainPrefix,
  checkNamedLedger,
  generateLedger,
  type KnownChain,
  knownChain,
  type NamedTransaction,
  type NameIndex,
  namedChain,
  nameIndex,
  storedNames,
  txidFor,
} from '../ledger';
import { generatorParameters, type LedgerRow, readAddresses, readRows } from './ledger-rows';
import type { LoadedScenario } from './loaded-scenario';
import type { LedgerSpec } from './schema/ledger';

/** A named transaction that is on the chain only if its condition holds, `ledger.transactions.TX-Z1.when`. */
export interface LedgerTail {
  readonly label: string;
  /** Path of the condition, for `LoadedScenario.condition`. */
  readonly path: string;
}

/** The chain of a scenario, made once and kept, as it is known at any time of the case. */
export interface CaseLedger {
  readonly tails: readonly LedgerTail[];
  /**
   * The chain with the tails that hold, up to and including the block time `at`. A tail that cannot be beside the
   * others (what it spends is not there, or another has spent it) stays out. Numbers of transactions are those of
   * this set of tails; txids and addresses are the same in every set. The first call for a set makes the chain,
   * about a second for 24,000 transactions; `onProgress`, called with whole percents, asks it to make all texts too.
   */
  known(tails: readonly string[], at: CaseMs, onProgress?: (percent: number) => void): KnownChain;
  /** The txid of a named transaction, on the chain or not. Throws on a label that is not there. */
  txid(label: string): string;
  /** The text of a named address. Throws on a label that is not there. */
  address(label: string): string;
  /** The author's label of a txid; undefined if it is none of the named ones. */
  labelOfTx(txid: string): string | undefined;
  labelOfAddress(text: string): string | undefined;
}

const ledgers = new WeakMap<LoadedScenario, CaseLedger>();

/** The ledger of a scenario; null if it has none. */
export function caseLedger(scenario: LoadedScenario): CaseLedger | null {
  const { ledger } = scenario.spec;
  if (ledger === undefined) return null;
  const made = ledgers.get(scenario) ?? createCaseLedger(ledger);
  ledgers.set(scenario, made);
  return made;
}

/** Percent of the work once the chain is there; the rest are its texts. */
const GENERATED = 60;
/** Prefixes that are kept for a set of tails: case time goes on, and only a replay goes back. */
const KEPT_PREFIXES = 4;

/** A whole chain, with the prefixes of it that were asked for last. */
interface WholeChain {
  readonly index: NameIndex;
  readonly chain: Chain;
  readonly prefixes: Map<number, KnownChain>;
}

function createCaseLedger(ledger: LedgerSpec): CaseLedger {
  const read = readRows(ledger);
  invariant(read.ok, 'A scenario that was loaded has a ledger that can be read');
  const rows = read.value;
  const wholes = new Map<string, WholeChain>();
  const { seed } = ledger;
  const txids = new Map(Object.keys(ledger.transactions).map((label) => [label, txidFor(seed, label)]));
  const addresses = new Map(
    Object.entries(ledger.addresses).map(([label, { kind }]) => [label, addressFor(seed, label, kind)]),
  );
  const txLabels = swapped(txids);
  const addressLabels = swapped(addresses);

  const wholeOf = (tails: readonly string[], onProgress?: (percent: number) => void): WholeChain => {
    const kept = rowsThatFit(ledger, rows, tails);
    const key = kept.flatMap(({ row, tail }) => (tail ? [row.label] : [])).join(' ');
    const known = wholes.get(key);
    if (known) return known;
    onProgress?.(0);
    const { chain, names } = makeChain(
      ledger,
      kept.map(({ row }) => row),
      onProgress && ((percent) => onProgress(Math.floor((GENERATED * percent) / 100))),
    );
    onProgress?.(GENERATED);
    const index = nameIndex(chain, names);
    if (onProgress) {
      index.prepare((percent) => onProgress(GENERATED + Math.floor(((100 - GENERATED) * percent) / 100)));
    }
    const made = { index, chain, prefixes: new Map() };
    wholes.set(key, made);
    return made;
  };

  return {
    tails: rows.flatMap(({ row: { label }, tail }) =>
      tail ? [{ label, path: `ledger.transactions.${label}.when` }] : [],
    ),
    known: (tails, at, onProgress) => {
      const { index, chain, prefixes } = wholeOf(tails, onProgress);
      const count = countUntil(chain, Math.floor(at / 1000));
      const known = prefixes.get(count);
      if (known) return known;
      const made = knownChain(index, count === chain.txCount ? chain : chainPrefix(chain, count));
      const [oldest] = prefixes.keys();
      if (oldest !== undefined && prefixes.size >= KEPT_PREFIXES) prefixes.delete(oldest);
      prefixes.set(count, made);
      return made;
    },
    txid: (label) => existing(txids.get(label), label),
    address: (label) => existing(addresses.get(label), label),
    labelOfTx: (txid) => txLabels.get(txid),
    labelOfAddress: (text) => addressLabels.get(text),
  };
}

/** The unconditional rows, and of the tails asked for those that can be beside them, in order of time. */
function rowsThatFit(
  ledger: LedgerSpec,
  rows: readonly LedgerRow[],
  tails: readonly string[],
): readonly LedgerRow[] {
  const addresses = readAddresses(ledger);
  const kept = new Set(rows.filter(({ tail }) => !tail));
  const wanted = rows
    .filter(({ row, tail }) => tail && tails.includes(row.label))
    .toSorted((left, right) => left.row.at - right.row.at);
  for (const one of wanted) {
    const tried = [...kept, one].map(({ row }) => row);
    if (checkNamedLedger(tried, addresses).length === 0) kept.add(one);
  }
  return rows.filter((row) => kept.has(row));
}

function makeChain(
  ledger: LedgerSpec,
  rows: readonly NamedTransaction[],
  onProgress?: (percent: number) => void,
): { readonly chain: Chain; readonly names: ChainNames } {
  const parameters = generatorParameters(ledger, rows);
  if (parameters) return generateLedger(parameters, onProgress);
  const { chain } = namedChain(rows, readAddresses(ledger), ledger.seed);
  return { chain, names: storedNames(chain) };
}

/** How many transactions have a block time of at most `seconds`. */
function countUntil({ time, txCount }: Chain, seconds: number): number {
  let [low, high] = [0, txCount];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((time[middle] ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

function swapped(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...texts].map(([label, text]) => [text, label]));
}

function existing(text: string | undefined, label: string): string {
  invariant(text !== undefined, `The ledger has no ${label}`);
  return text;
}
