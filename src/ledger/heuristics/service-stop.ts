import { type Chain, inputAddresses, inputCountOf, madeOutputs, NONE, outputCountOf } from '../chain';

/** What a source off the chain says of an address. */
export interface ServiceTag {
  readonly service: string;
  /** A customer's deposit address, or the service's own money (hot or cold wallet). */
  readonly role: 'deposit' | 'pool';
}

/** Tags by address. */
export type ServiceTags = ReadonlyMap<number, ServiceTag>;

/** Which fact supports a stop. */
export type ServiceSignal =
  | 'deposit-tag'
  | 'pool-tag'
  /** The coin is spent with others into one output of a tagged pool. */
  | 'swept-into-pool'
  /** The coin is spent, with coins of other addresses, into one output. */
  | 'sweep-shape'
  /** Another input of that sweep is tagged as a deposit. */
  | 'swept-with-tagged-deposit'
  /** The sweep's receiver pays several parties at once and itself. */
  | 'receiver-pays-batches';

export interface ServiceStop {
  /** Stop here: what lies behind is the service's pooled money. Only tags can say so. */
  readonly stop: boolean;
  /** The structure alone looks like a deposit that is swept: ask for a label before going on. */
  readonly suspected: boolean;
  readonly service: string | null;
  readonly signals: readonly ServiceSignal[];
  /** The sweep that spends the output; null if there is none. */
  readonly sweep: number | null;
}

/**
 * Service stop: coins at a deposit address are swept into the service's hot wallet, whose payments are other
 * people's money; the trail ends at the deposit, one customer an address, and goes on by process.
 * Source: Meiklejohn et al. 2013, section 5; Ranshous et al., "Exchange pattern mining" (2017), deposit - sweep - hot.
 * Fails: labels go stale or are false as dated; a user's own consolidation has the sweep's shape, which is why
 * structure alone only raises suspicion; a custodian without sweeps has no shape.
 */
export function serviceStop(chain: Chain, output: number, tags: ServiceTags): ServiceStop {
  const own = tags.get(chain.outputAddress[output] ?? NONE);
  const spender = chain.spentBy[output] ?? NONE;
  const sweep = spender !== NONE && hasSweepShape(chain, spender) ? spender : null;
  const signals: ServiceSignal[] = [];
  if (own !== undefined) signals.push(own.role === 'deposit' ? 'deposit-tag' : 'pool-tag');
  let service = own?.service ?? null;
  if (sweep !== null) {
    signals.push('sweep-shape');
    const { pool, deposit, batches } = sweepFacts(chain, sweep, tags);
    if (pool !== undefined) signals.push('swept-into-pool');
    if (deposit !== undefined) signals.push('swept-with-tagged-deposit');
    if (batches) signals.push('receiver-pays-batches');
    service ??= pool?.service ?? deposit?.service ?? null;
  }
  const stop = own !== undefined || signals.includes('swept-into-pool');
  const suspected =
    !stop && (signals.includes('swept-with-tagged-deposit') || signals.includes('receiver-pays-batches'));
  return { stop, suspected, service, signals, sweep };
}

/**
 * Whether a transaction is a service's sweep of its customers' deposits by the tags: into a tagged pool, with a
 * tagged deposit among the inputs. Clustering passes it over: the service signs, not the customers.
 */
export function isCustodialSweep(chain: Chain, tx: number, tags: ServiceTags): boolean {
  if (!hasSweepShape(chain, tx)) return false;
  const { pool, deposit } = sweepFacts(chain, tx, tags);
  return pool !== undefined && deposit !== undefined;
}

function hasSweepShape(chain: Chain, tx: number): boolean {
  return (
    inputCountOf(chain, tx) >= 2 && outputCountOf(chain, tx) === 1 && inputAddresses(chain, tx).length >= 2
  );
}

function sweepFacts(chain: Chain, sweep: number, tags: ServiceTags) {
  const receiver = chain.outputAddress[chain.txOutputs[sweep] ?? 0] ?? NONE;
  const pool = tags.get(receiver);
  const deposit = inputAddresses(chain, sweep)
    .map((address) => tags.get(address))
    .find((tag) => tag?.role === 'deposit');
  return { pool: pool?.role === 'pool' ? pool : undefined, deposit, batches: paysBatches(chain, receiver) };
}

/** Whether an address spends into at least two others and itself. */
function paysBatches(chain: Chain, address: number): boolean {
  if (address === NONE) return false;
  const outputs = chain.addressOutput.subarray(
    chain.addressOutputs[address],
    chain.addressOutputs[address + 1],
  );
  return outputs.some((output) => {
    const tx = chain.spentBy[output] ?? NONE;
    if (tx === NONE) return false;
    const paid = new Set(madeOutputs(chain, tx).map((one) => chain.outputAddress[one]));
    return paid.has(address) && paid.size >= 3;
  });
}
