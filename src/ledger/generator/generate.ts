import { createRng, type Rng } from '../../base';
import { addressFor, txidFor } from '../address';
import { type Chain, type ChainNames, scriptCode } from '../chain';
import { openBackground, stepBackground } from './background';
import { planCrime } from './crime-plan';
import { embedRows, planSweeps } from './embed-rows';
import { LedgerWriter } from './ledger-writer';
import { GENERATOR_VERSION, type GeneratorParameters } from './parameters';
import { PlanBook } from './planned';
import { type PlannedEvent, PlannedEvents } from './planned-events';
import { createPopulation } from './population';
import { drawTimes } from './times';
import type { LedgerTruth } from './truth';
import type { Streams, World } from './world';

/** A generated ledger: the chain as anyone sees it, its texts (hashed on demand), and the truth. */
export interface GeneratedLedger {
  readonly chain: Chain;
  readonly names: ChainNames;
  readonly truth: LedgerTruth;
}

const EXCHANGES = ['Amberline', 'Kestrel Exchange', 'Northmere'];
const DAY = 86_400;
/** How often the progress is told. */
const STEPS = 50;
const TAPROOT = scriptCode('p2tr');

/**
 * Makes a ledger. A pure function of its parameters and of GENERATOR_VERSION: same bytes on every machine.
 * Named rows and crime plans never depend on the background; one more row without coins from outside leaves
 * every other transaction as it is. What is swept into an exchange's hot wallet is paid out again.
 * Throws if a row spends a coin that is neither made nor from outside.
 *
 * @param onProgress called with rising whole percents of the background while it is written, at most 50 times.
 */
export function generateLedger(
  parameters: GeneratorParameters,
  onProgress?: (percent: number) => void,
): GeneratedLedger {
  const rng = createRng(`ledger ${GENERATOR_VERSION}/${parameters.seed}`);
  const { rows = [], addresses = {}, plans = [] } = parameters;
  const book = new PlanBook();
  embedRows(book, rows, addresses, rng.fork('rows'));
  planSweeps(book, rows, addresses, rng.fork('sweeps'));
  for (const plan of plans) planCrime(book, plan, rng.fork(`crime/${plan.name}`));

  const writer = new LedgerWriter(parameters.transactions + book.transactions.length + book.fundings.length);
  const people = parameters.people ?? Math.max(40, Math.floor(parameters.transactions / 12));
  const streams: Streams = {
    actors: rng.fork('actors'),
    wallets: rng.fork('wallets'),
    amounts: rng.fork('amounts'),
    noise: rng.fork('noise'),
    funding: rng.fork('funding'),
  };
  const world: World = {
    writer,
    population: createPopulation(writer, exchangeNames(parameters), people, streams),
    rng: streams,
    changeReusePerMille: parameters.changeReusePerMille ?? 10,
    owed: [],
  };
  declareAddresses(book, writer);
  writeAll(parameters, book, world, rng.fork('times'), onProgress);
  return {
    chain: writer.chain.finish(),
    names: namesOf(parameters.seed, writer),
    truth: {
      entities: writer.entities,
      ownerOf: writer.ownerOf(),
      kindOf: writer.kindOf(),
      customerOf: writer.customerOf,
      txOf: writer.txOf,
      addressOf: writer.addressOf,
      mixes: writer.mixes,
      otherChain: writer.otherChain,
    },
  };
}

/**
 * Texts by hash, on demand. What has a label is hashed from it, so that it keeps its text whatever else there is;
 * the rest is numbered in its order among what has none.
 */
function namesOf(seed: string, { chain, txOf, addressOf }: LedgerWriter): ChainNames {
  const nameOf = (labels: ReadonlyMap<string, number>): ((index: number) => string) => {
    const labelled = [...labels].toSorted(([, left], [, right]) => left - right);
    const places = Uint32Array.from(labelled, ([, index]) => index);
    return (index) => {
      const before = countBelow(places, index);
      return places[before] === index ? (labelled[before]?.[0] ?? '') : `background/${index - before}`;
    };
  };
  const txName = nameOf(txOf);
  const addressName = nameOf(addressOf);
  const kindOf = (address: number) => (chain.scriptOf(address) === TAPROOT ? 'p2tr' : 'p2wpkh');
  return {
    txid: (tx) => txidFor(seed, txName(tx)),
    address: (address) => addressFor(seed, addressName(address), kindOf(address)),
  };
}

/** How many of some rising numbers are below another, by halving. */
function countBelow(numbers: Uint32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The exchanges asked for, and those that the plan's sweeps and cash-outs name. */
function exchangeNames({ exchanges = EXCHANGES, addresses = {}, plans = [] }: GeneratorParameters): string[] {
  const named = Object.values(addresses).flatMap(({ spentBy }) => (spentBy ? [spentBy.service] : []));
  const cashed = plans.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'cash-out' ? [step.service] : [])),
  );
  return [...new Set([...exchanges, ...named, ...cashed])];
}

function declareAddresses(book: PlanBook, writer: LedgerWriter): void {
  const entities = new Map(writer.entities.map(({ name }, index) => [name, index]));
  for (const [label, { kind, owner }] of book.addresses) {
    // An exchange's own hot address is there already.
    if (writer.addressOf.has(label)) continue;
    const entity = entities.get(owner) ?? writer.entity(owner, 'named');
    entities.set(owner, entity);
    writer.address(entity, kind, label);
  }
}

/** Merges plan and background in order of time; what is planned comes first within a minute. */
function writeAll(
  { transactions, from, until }: GeneratorParameters,
  book: PlanBook,
  world: World,
  rng: Rng,
  onProgress: (percent: number) => void = () => {},
): void {
  const events: PlannedEvent[] = [
    ...book.fundings.map((funding): PlannedEvent => ({ at: funding.at, funding })),
    ...book.transactions.map((tx): PlannedEvent => ({ at: tx.at, tx })),
  ].sort((left, right) => left.at - right.at);
  // Only what needs coins from outside moves the beginning, so that a late row leaves it where it is.
  const early = events.reduce<number>((first, { at }) => Math.min(first, at), from) / 1000 - DAY;
  const times = drawTimes(transactions, early + 1, from / 1000, until / 1000, rng);
  const planned = new PlannedEvents(world);
  openBackground(world, early);
  const stride = Math.max(1, Math.ceil(times.length / STEPS));
  let next = 0;
  let done = 0;
  for (const seconds of times) {
    done += 1;
    if (done % stride === 0) onProgress(Math.floor((100 * done) / times.length));
    for (let event = events[next]; event && event.at <= seconds * 1000; event = events[next]) {
      planned.write(event);
      next += 1;
    }
    stepBackground(world, seconds);
  }
  for (const event of events.slice(next)) planned.write(event);
  planned.recordSwaps(book);
}
