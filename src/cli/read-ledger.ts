import { caseMs } from '../base';
import { type Chain, type ChainNames, findOutput, readChain, storedNames } from '../ledger';
import { caseLedger, type LoadedScenario } from '../scenario';
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

/** No case lasts as long: every block counts. */
const END_OF_TIME = caseMs(Date.UTC(2400, 0, 1));

/**
 * The whole ledger of a scenario, background included, without the transactions that are there only in some cases.
 * An InputProblem if it has none.
 */
export function ledgerOfScenario(scenario: LoadedScenario): LedgerAtHand {
  const ledger = caseLedger(scenario);
  const labels = Object.keys(scenario.spec.ledger?.transactions ?? {});
  if (ledger === null || labels.length === 0) {
    throw new InputProblem(`The scenario ${scenario.spec.meta.id} has no ledger.`);
  }
  const { chain, names, txOf } = ledger.known([], END_OF_TIME);
  return {
    chain,
    names,
    txLabel: (tx) => ledger.labelOfTx(names.txid(tx)),
    output: (outpoint) => {
      const [, name = '', index = ''] = /^(.+):(0|[1-9]\d{0,5})$/.exec(outpoint) ?? [];
      const tx = txOf(labels.includes(name) ? ledger.txid(name) : name);
      if (tx === undefined) return undefined;
      const output = (chain.txOutputs[tx] ?? 0) + Number(index);
      return output < (chain.txOutputs[tx + 1] ?? 0) ? output : undefined;
    },
  };
}
