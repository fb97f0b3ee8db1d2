import { type Chain, type ChainNames, findOutput, findTx, readChain, storedNames } from '../../src/ledger';

/** Extra members of a transaction in the JSON format. */
export interface Extra {
  readonly time?: number;
  readonly locktime?: number;
  readonly size?: number;
}

/** A transaction in the JSON format: inputs `a:0 b:1` (none: coins from outside), outputs `Alice 5, Bob 3`. */
export function tx(txid: string, inputs: string, outputs: string, extra: Extra = {}) {
  return {
    txid,
    ...(inputs === '' ? { coinbase: true } : { inputs: inputs.split(' ') }),
    outputs: outputs.split(', ').map((output) => {
      const [address = '', value, script] = output.split(' ');
      return { address, value: Number(value), ...(script === undefined ? {} : { script }) };
    }),
    ...extra,
  };
}

/** A chain written by hand in a test, and how to name its parts. */
export class SmallChain {
  readonly chain: Chain;
  readonly names: ChainNames;

  constructor(...transactions: readonly unknown[]) {
    const read = readChain(transactions);
    if (!read.ok) throw new Error(read.error.message);
    this.chain = read.value;
    this.names = storedNames(this.chain);
  }

  tx(txid: string): number {
    return findTx(this.chain, this.names, txid)!;
  }

  output(outpoint: string): number {
    return findOutput(this.chain, this.names, outpoint)!;
  }

  address(text: string): number {
    return Array.from({ length: this.chain.addressCount }, (_, address) =>
      this.names.address(address),
    ).indexOf(text);
  }

  /** The address of each output, as text. */
  payees(outputs: readonly number[]): readonly string[] {
    return outputs.map((output) => this.names.address(this.chain.outputAddress[output]!));
  }
}
