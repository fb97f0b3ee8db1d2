import { parseBtc, parseUtc, type Result, sats } from '../base';
import {
  type Chain,
  type ChainNames,
  findOutput,
  type NamedCoin,
  type NamedTransaction,
  namedChain,
  readChain,
  storedNames,
} from '../ledger';
import type { LoadedScenario } from '../scenario';
import { InputProblem, type Terminal } from './command-line';
import { readText } from './read-input';

/** A chain and how to speak of it. */
export interface LedgerAtHand {
  readonly chain: Chain;
  readonly names: ChainNames;
  /** The author's label of a transaction; undefined if it has none. */
  txLabel(tx: number): string | undefined;
  /** The output that `txid:index`, or with an author's label `TX-01:0`, names; undefined if there is none. */
  output(outpoint: string): number | undefined;
}

/** The chain in a JSON file. An InputProblem if it is not one. */
export function ledgerOfFile(path: string, terminal: Terminal): LedgerAtHand {
  const text = readText(path, terminal);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new InputProblem(`${path} is not JSON.`);
  }
  const read = readChain(json);
  if (!read.ok) throw new InputProblem(`${path}: ${read.error.message} (${read.error.code})`);
  const chain = read.value;
  const names = storedNames(chain);
  return { chain, names, txLabel: () => undefined, output: (outpoint) => findOutput(chain, names, outpoint) };
}

/** The ledger of a scenario as a chain. An InputProblem if it has none. */
export function ledgerOfScenario({ spec }: LoadedScenario): LedgerAtHand {
  const { ledger } = spec;
  if (ledger === undefined || Object.keys(ledger.transactions).length === 0) {
    throw new InputProblem(`The scenario ${spec.meta.id} has no ledger.`);
  }
  const coins = (list: readonly { readonly address: string; readonly btc: string }[]): readonly NamedCoin[] =>
    list.map(({ address, btc }) => ({ address, value: checked(parseBtc(btc)) }));
  const transactions = Object.entries(ledger.transactions).map(
    ([label, { at, inputs, outputs, fee }]): NamedTransaction => ({
      label,
      at: checked(parseUtc(at)),
      inputs: coins(inputs),
      outputs: coins(outputs),
      fee: sats(fee),
    }),
  );
  const addresses = Object.fromEntries(
    Object.entries(ledger.addresses).map(([label, { kind, external }]) => [
      label,
      { kind, external: external === true },
    ]),
  );
  const { chain, txs } = namedChain(transactions, addresses, ledger.seed);
  const names = storedNames(chain);
  const labels = new Map([...txs].map(([label, tx]) => [tx, label]));
  return {
    chain,
    names,
    txLabel: (tx) => labels.get(tx),
    output: (outpoint) => {
      const colon = outpoint.lastIndexOf(':');
      const labelled = txs.get(outpoint.slice(0, colon));
      const txid = labelled === undefined ? outpoint.slice(0, colon) : names.txid(labelled);
      return findOutput(chain, names, `${txid}${outpoint.slice(colon)}`);
    },
  };
}

/** A valid scenario holds nothing else; the loader has said so. */
function checked<T>(result: Result<T, string>): T {
  if (!result.ok) throw new InputProblem(`${result.error}.`);
  return result.value;
}
