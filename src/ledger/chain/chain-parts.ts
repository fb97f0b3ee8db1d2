import { type Chain, NONE, TX_FLAGS } from './chain';

/** Whole numbers from `start` up to, not including, `end`. */
function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** Outputs that a transaction spends. */
export function spentOutputs(chain: Chain, tx: number): readonly number[] {
  return [...chain.inputOutput.subarray(chain.txInputs[tx], chain.txInputs[tx + 1])];
}

/** Outputs that a transaction makes. */
export function madeOutputs(chain: Chain, tx: number): readonly number[] {
  return range(chain.txOutputs[tx] ?? 0, chain.txOutputs[tx + 1] ?? 0);
}

/** Outputs that somebody can spend: those with an address. */
export function spendableOutputs(chain: Chain, tx: number): readonly number[] {
  return madeOutputs(chain, tx).filter((output) => chain.outputAddress[output] !== NONE);
}

/** Different addresses among a transaction's inputs, in order of first use. */
export function inputAddresses(chain: Chain, tx: number): readonly number[] {
  const addresses = chain.inputAddress.subarray(chain.txInputs[tx], chain.txInputs[tx + 1]);
  return [...new Set(addresses)].filter((address) => address !== NONE);
}

export function inputCountOf(chain: Chain, tx: number): number {
  return (chain.txInputs[tx + 1] ?? 0) - (chain.txInputs[tx] ?? 0);
}

export function outputCountOf(chain: Chain, tx: number): number {
  return (chain.txOutputs[tx + 1] ?? 0) - (chain.txOutputs[tx] ?? 0);
}

/** New coins, or coins from outside what the chain shows. */
export function isCoinbase(chain: Chain, tx: number): boolean {
  return ((chain.flags[tx] ?? 0) & TX_FLAGS.coinbase) !== 0;
}

/** Satoshi that a transaction spends. */
export function inputTotal(chain: Chain, tx: number): number {
  return spentOutputs(chain, tx).reduce((sum, output) => sum + (chain.value[output] ?? 0), 0);
}

/** Satoshi that a transaction makes. */
export function outputTotal(chain: Chain, tx: number): number {
  return madeOutputs(chain, tx).reduce((sum, output) => sum + (chain.value[output] ?? 0), 0);
}

/** Fee in satoshi; 0 for coins from outside. */
export function feeOf(chain: Chain, tx: number): number {
  return chain.fee[tx] ?? 0;
}

/** The first transaction that pays an address; undefined if none does. */
export function firstPayment(chain: Chain, address: number): number | undefined {
  const start = chain.addressOutputs[address] ?? 0;
  if (start >= (chain.addressOutputs[address + 1] ?? 0)) return undefined;
  return chain.outputTx[chain.addressOutput[start] ?? 0];
}

/** The outputs of an address, in ledger order. */
export function outputsOfAddress(chain: Chain, address: number): readonly number[] {
  return [...chain.addressOutput.subarray(chain.addressOutputs[address], chain.addressOutputs[address + 1])];
}
