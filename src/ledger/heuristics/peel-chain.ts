import { type Chain, inputCountOf, madeOutputs, NONE, outputCountOf, spentOutputs } from '../chain';

/** Fewest transactions of a run that is called a chain. */
export const SHORTEST_PEEL_CHAIN = 3;

/** One input, two outputs. */
export function hasPeelShape(chain: Chain, tx: number): boolean {
  return inputCountOf(chain, tx) === 1 && outputCountOf(chain, tx) === 2;
}

/** Peel shape, and so has the transaction before it or one after it. */
export function isPeeling(chain: Chain, tx: number): boolean {
  if (!hasPeelShape(chain, tx)) return false;
  return shapedBefore(chain, tx) !== null || shapedAfter(chain, tx).length > 0;
}

/** Why a continuation was chosen, or not. */
export type ContinuationReason =
  /** The one output that a transaction of the shape spends. */
  | 'only-one-goes-on'
  /** Both outputs go on in the shape; the change rule named one of them. */
  | 'change-rule'
  /** Neither goes on, and a change rule named one: where the chain leaves the shape. */
  | 'change-rule-at-the-end'
  /** Both go on and no rule tells which. */
  | 'two-go-on'
  /** Neither goes on and no rule tells which output is the change. */
  | 'none-goes-on';

export interface PeelHop {
  readonly tx: number;
  /** What was paid; null while it is not known which output that is. */
  readonly peel: number | null;
  /** What the payer kept. */
  readonly continuation: number | null;
  readonly because: ContinuationReason;
  /** Outputs that could not be ruled out as the continuation. */
  readonly left: readonly number[];
}

export interface PeelChain {
  /** Whether there are hops enough to call it a chain. */
  readonly isChain: boolean;
  readonly hops: readonly PeelHop[];
}

/** Names the change of a transaction, or null: a rule or a combination of rules. */
export type ChangeChoice = (chain: Chain, tx: number) => number | null;

/**
 * The peel chain that runs through a transaction: the longest run, backwards and forwards, of transactions with one
 * input and two outputs, each spending the last one's continuation; three or more are a chain. The continuation is
 * the output that goes on in the shape; `change` decides where both do, and at the end.
 *
 * Source: Meiklejohn et al. 2013, section 5; Kappos et al., "How to Peel a Million" (USENIX Security 2022), which
 * follows chains by change rules; the shape as in BlockSci `is_peeling_chain`.
 * Fails: payrolls and exchange withdrawals have the shape; a payee who also spends one coin into two makes a fork
 * (the chain ends there unless a rule decides); backwards, the chain may have joined another's payment.
 */
export function peelChain(chain: Chain, tx: number, change: ChangeChoice = () => null): PeelChain {
  if (!hasPeelShape(chain, tx)) return { isChain: false, hops: [] };
  const transactions = [tx];
  for (let first = tx; ; ) {
    const before = shapedBefore(chain, first);
    // A payment of the chain before is where another chain begins, not a hop back.
    if (
      before === null ||
      continuationOf(chain, before, change).continuation !== spentOutputs(chain, first)[0]
    )
      break;
    transactions.unshift(before);
    first = before;
  }
  const hops = transactions.slice(0, -1).map((one) => continuationOf(chain, one, change));
  for (let last: number | null = tx; last !== null; ) {
    const hop = continuationOf(chain, last, change);
    hops.push(hop);
    const next: number = hop.continuation === null ? NONE : (chain.spentBy[hop.continuation] ?? NONE);
    last = next !== NONE && hasPeelShape(chain, next) ? next : null;
  }
  return { isChain: hops.length >= SHORTEST_PEEL_CHAIN, hops };
}

/** Every peel chain of the ledger, each once, in order of its first transaction. */
export function findPeelChains(chain: Chain, change?: ChangeChoice): readonly PeelChain[] {
  const seen = new Uint8Array(chain.txCount);
  const found: PeelChain[] = [];
  for (let tx = 0; tx < chain.txCount; tx += 1) {
    if (seen[tx] === 1 || !isPeeling(chain, tx)) continue;
    const run = peelChain(chain, tx, change);
    for (const hop of run.hops) seen[hop.tx] = 1;
    if (run.isChain) found.push(run);
  }
  return found;
}

function continuationOf(chain: Chain, tx: number, change: ChangeChoice): PeelHop {
  const outputs = madeOutputs(chain, tx);
  const goingOn = shapedAfter(chain, tx);
  const [only] = goingOn;
  const hop = (
    continuation: number | null,
    because: ContinuationReason,
    left: readonly number[],
  ): PeelHop => ({
    tx,
    peel: continuation === null ? null : (outputs.find((output) => output !== continuation) ?? null),
    continuation,
    because,
    left,
  });
  if (goingOn.length === 1 && only !== undefined) return hop(only, 'only-one-goes-on', goingOn);
  const named = change(chain, tx);
  const fork = goingOn.length > 1;
  if (named !== null) return hop(named, fork ? 'change-rule' : 'change-rule-at-the-end', [named]);
  return hop(null, fork ? 'two-go-on' : 'none-goes-on', outputs);
}

/** The transaction of the shape that made what this one spends; null if there is none. */
function shapedBefore(chain: Chain, tx: number): number | null {
  const [spent] = spentOutputs(chain, tx);
  const before = spent === undefined ? NONE : (chain.outputTx[spent] ?? NONE);
  return before !== NONE && hasPeelShape(chain, before) ? before : null;
}

/** Outputs that a transaction of the shape spends. */
function shapedAfter(chain: Chain, tx: number): readonly number[] {
  return madeOutputs(chain, tx).filter((output) => {
    const spender = chain.spentBy[output] ?? NONE;
    return spender !== NONE && hasPeelShape(chain, spender);
  });
}
