import {
  type Chain,
  type ChangeSignals,
  type CoinJoinVerdict,
  changeSignals,
  clusterMembers,
  coinJoinVerdict,
  coSpend,
  inputAddresses,
  isCustodialSweep,
  type KnownChain,
  madeOutputs,
  NONE,
  outputsOfAddress,
  type PeelChain,
  peelChain,
  type ServiceStop,
  type ServiceTags,
  type SwapPayment,
  type SwapPayout,
  type SwapVerdict,
  serviceStop,
  spentOutputs,
  swapVerdict,
} from '../../src/ledger';

/** A transaction as its panel shows it. Coins are outputs. */
export interface TransactionPanel {
  readonly tx: number;
  readonly time: number;
  readonly inputs: readonly number[];
  readonly inputAddresses: readonly number[];
  readonly outputs: readonly number[];
}

/** An address as its panel shows it. */
export interface AddressPanel {
  readonly address: number;
  /** Everything that was ever paid to it, in order. */
  readonly coins: readonly {
    readonly coin: number;
    readonly tx: number;
    readonly value: number;
    readonly time: number;
  }[];
  /** The cluster it is in, itself among it. */
  readonly cluster: readonly number[];
}

/**
 * What a trainee can ask of a ledger, as it is known at a time and with the tags that he has earned. No truth is in
 * here. Every question counts as one look-up.
 */
export class TraineeTools {
  lookups = 0;
  private readonly clusterOf = new Map<number, readonly number[]>();

  constructor(
    private readonly known: KnownChain,
    private readonly tags: ServiceTags,
  ) {
    // Clusters are made once, beside every panel: CoinJoins and sweeps between tagged addresses are passed over.
    const { roots } = coSpend(this.chain, { skip: (tx) => isCustodialSweep(this.chain, tx, tags) });
    for (const members of clusterMembers(roots)) {
      for (const member of members) this.clusterOf.set(member, members);
    }
  }

  /** The panel of an address, by its text. */
  lookUp(text: string): AddressPanel {
    const address = this.known.addressOf(text);
    if (address === undefined) throw new Error(`${text} is not on the chain`);
    return this.address(address);
  }

  address(address: number): AddressPanel {
    this.lookups += 1;
    const { chain } = this;
    return {
      address,
      coins: outputsOfAddress(chain, address).map((coin) => {
        const tx = chain.outputTx[coin]!;
        return { coin, tx, value: chain.value[coin]!, time: chain.time[tx]! };
      }),
      cluster: this.clusterOf.get(address) ?? [address],
    };
  }

  /** Puts a transaction on the board. */
  open(tx: number): TransactionPanel {
    this.lookups += 1;
    const { chain } = this;
    return {
      tx,
      time: chain.time[tx]!,
      inputs: spentOutputs(chain, tx),
      inputAddresses: inputAddresses(chain, tx),
      outputs: madeOutputs(chain, tx),
    };
  }

  /** The transaction that spends a coin; null while there is none. It is written beside the coin: no question. */
  spender(coin: number): number | null {
    const tx = this.chain.spentBy[coin]!;
    return tx === NONE ? null : tx;
  }

  /** The transaction that made a coin, its address and its value, which stand beside it as well. */
  maker(coin: number): number {
    return this.chain.outputTx[coin]!;
  }

  addressOf(coin: number): number {
    return this.chain.outputAddress[coin]!;
  }

  valueOf(coin: number): number {
    return this.chain.value[coin]!;
  }

  signals(tx: number): ChangeSignals {
    this.lookups += 1;
    return changeSignals(this.chain, tx);
  }

  coinJoin(tx: number): CoinJoinVerdict {
    this.lookups += 1;
    return coinJoinVerdict(this.chain, tx);
  }

  stop(coin: number): ServiceStop {
    this.lookups += 1;
    return serviceStop(this.chain, coin, this.tags);
  }

  /** The peel chain through a transaction, by the outputs that the change rules agree on. */
  peels(tx: number): PeelChain {
    this.lookups += 1;
    return peelChain(this.chain, tx, (chain, one) => agreedChange(changeSignals(chain, one), 1));
  }

  swap(payment: SwapPayment, payouts: readonly SwapPayout[]): SwapVerdict {
    this.lookups += 1;
    return swapVerdict(payment, payouts);
  }

  private get chain(): Chain {
    return this.known.chain;
  }
}

/** The output that at least so many rules name, where none names another; else null. */
export function agreedChange({ named }: ChangeSignals, least: number): number | null {
  const [only, ...others] = named;
  return only !== undefined && others.length === 0 && only[1].length >= least ? only[0] : null;
}
