import { type CaseMs, createRng, invariant } from '../../base';
import { addressFor, txidFor } from '../address';
import type { Chain, ChainNames } from '../chain';
import { Background } from './background';
import { planCrime } from './crime-plan';
import { embedRows, planSweeps } from './embed-rows';
import { LedgerWriter } from './ledger-writer';
import { GENERATOR_VERSION, type GeneratorParameters } from './parameters';
import { type Funding, PlanBook, type PlannedTx } from './planned';
import { drawTimes } from './times';
import type { LedgerTruth } from './truth';

/** A generated ledger: the chain as anyone sees it, its texts (hashed on demand), and the truth. */
export interface GeneratedLedger {
  readonly chain: Chain;
  readonly names: ChainNames;
  readonly truth: LedgerTruth;
}

const EXCHANGES = ['Amberline', 'Kestrel Exchange', 'Northmere'];
const DAY = 86_400;

/**
 * Makes a ledger. A pure function of its parameters and of GENERATOR_VERSION: same bytes on every machine.
 * Named rows and crime plans never depend on the background; one more row without coins from outside leaves
 * every other transaction as it is. Throws if a row spends a coin that is neither made nor from outside.
 */
export function generateLedger(parameters: GeneratorParameters): GeneratedLedger {
  const rng = createRng(`ledger ${GENERATOR_VERSION}/${parameters.seed}`);
  const { rows = [], addresses = {}, plans = [] } = parameters;
  const book = new PlanBook();
  embedRows(book, rows, addresses, rng.fork('rows'));
  planSweeps(book, rows, addresses, rng.fork('sweeps'));
  for (const plan of plans) planCrime(book, plan, rng.fork(`crime/${plan.name}`));

  const writer = new LedgerWriter(parameters.transactions + book.transactions.length + book.fundings.length);
  const background = new Background(
    writer,
    {
      people: parameters.people ?? Math.max(40, Math.floor(parameters.transactions / 12)),
      exchanges: exchangeNames(parameters),
      changeReusePerMille: parameters.changeReusePerMille ?? 10,
    },
    {
      actors: rng.fork('actors'),
      wallets: rng.fork('wallets'),
      amounts: rng.fork('amounts'),
      noise: rng.fork('noise'),
      funding: rng.fork('funding'),
    },
  );
  const labels = declareAddresses(book, writer);
  const txOf = writeAll(parameters, book, writer, background, labels, rng.fork('times'));
  const chain = writer.chain.finish();
  return {
    chain,
    names: {
      txid: (tx) => txidFor(parameters.seed, writer.txLabel[tx] ?? ''),
      address: (address) =>
        addressFor(parameters.seed, writer.addressLabel[address] ?? '', writer.scriptOf[address] ?? 'p2wpkh'),
    },
    truth: {
      entities: writer.entities,
      ownerOf: Uint32Array.from(writer.ownerOf),
      kindOf: Uint8Array.from(writer.kindOf),
      customerOf: writer.customerOf,
      txOf,
      addressOf: labels,
      mixes: writer.mixes,
      otherChain: writer.otherChain,
    },
  };
}

/** The exchanges asked for, and those that the plan's sweeps and cash-outs name. */
function exchangeNames({ exchanges = EXCHANGES, addresses = {}, plans = [] }: GeneratorParameters): string[] {
  const named = Object.values(addresses).flatMap(({ spentBy }) => (spentBy ? [spentBy.service] : []));
  const cashed = plans.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'cash-out' ? [step.service] : [])),
  );
  return [...new Set([...exchanges, ...named, ...cashed])];
}

function declareAddresses(book: PlanBook, writer: LedgerWriter): Map<string, number> {
  const entities = new Map(writer.entities.map(({ name }, index) => [name, index]));
  const labels = new Map(writer.addressLabel.map((label, address) => [label, address]));
  for (const [label, { kind, owner }] of book.addresses) {
    // An exchange's own hot address is there already.
    if (labels.has(label)) continue;
    const entity = entities.get(owner) ?? writer.entity(owner, 'named');
    entities.set(owner, entity);
    labels.set(label, writer.address(entity, kind, label));
  }
  return labels;
}

type Event = { readonly at: CaseMs } & ({ readonly tx: PlannedTx } | { readonly funding: Funding });

/** Merges plan and background in order of time; what is planned comes first within a minute. */
function writeAll(
  { transactions, from, until }: GeneratorParameters,
  book: PlanBook,
  writer: LedgerWriter,
  background: Background,
  labels: ReadonlyMap<string, number>,
  rng: ReturnType<typeof createRng>,
): ReadonlyMap<string, number> {
  const events: Event[] = [
    ...book.fundings.map((funding): Event => ({ at: funding.at, funding })),
    ...book.transactions.map((tx): Event => ({ at: tx.at, tx })),
  ].sort((left, right) => left.at - right.at);
  // Only what needs coins from outside moves the beginning, so that a late row leaves it where it is.
  const early = Math.min(from, ...events.map(({ at }) => at)) / 1000 - DAY;
  const times = drawTimes(transactions, early + 1, from / 1000, until / 1000, rng);
  const coinOf = new Map<Funding, number>();
  const firstOf = new Map<PlannedTx, number>();
  const txOf = new Map<string, number>();
  const address = (label: string): number => {
    const found = labels.get(label);
    invariant(found !== undefined, `No address ${label}`);
    return found;
  };
  const write = (event: Event): void => {
    const seconds = Math.floor(event.at / 1000);
    if ('funding' in event) {
      const { funding } = event;
      coinOf.set(funding, background.fund(seconds, address(funding.address), funding.value));
      return;
    }
    const { tx } = event;
    const coins = tx.inputs.map((input) => {
      const coin = 'tx' in input ? (firstOf.get(input.tx) ?? 0) + input.output : coinOf.get(input.funding);
      invariant(coin !== undefined, `${tx.label} spends a coin that is not there`);
      return coin;
    });
    const outputs = tx.outputs.map((output) => ({ ...output, address: address(output.address) }));
    txOf.set(tx.label, writer.txLabel.length);
    firstOf.set(tx, writer.write(tx.label, seconds, coins, outputs, tx.tipLocktime));
  };

  background.open(early);
  let next = 0;
  for (const seconds of times) {
    for (let event = events[next]; event && event.at <= seconds * 1000; event = events[next]) {
      write(event);
      next += 1;
    }
    background.step(seconds);
  }
  for (const event of events.slice(next)) write(event);
  for (const { tx, output, at, amount } of book.swaps) {
    writer.otherChain.push({ at, amount, paidBy: (firstOf.get(tx) ?? 0) + output });
  }
  return txOf;
}
