import { invariant, utf8 } from '../../base';
import { type Chain, emptyChain, NONE, TX_FLAGS } from './chain';
import { type Growing, growingBytes, growingFloats, growingWords } from './growing';
import { type ScriptType, scriptCode } from './script-type';

/** What a transaction has beside inputs and outputs. */
export interface TxHead {
  /** Block time in whole seconds since 1970; not before the last transaction's. */
  readonly time: number;
  /** Left out: not known. */
  readonly locktime?: number;
  /** Virtual bytes. Left out: not known. */
  readonly vsize?: number;
  /** New coins, or coins from outside: no inputs. */
  readonly coinbase?: boolean;
  /** Text of the id. Give one to every transaction, or to none and keep names elsewhere (`ChainNames`). */
  readonly txid?: string;
}

/**
 * Builds a chain, transaction by transaction in ledger order: `begin`, then `input` and `output`, in the end
 * `finish`. What it is given must be a chain: a coin spent twice or not yet made, a value that is not a whole
 * number of satoshi, outputs above inputs or a falling time throw. (`readChain` refuses with sentences.)
 */
export class ChainBuilder {
  private readonly value: Growing<Float64Array<ArrayBuffer>>;
  private readonly fee: Growing<Float64Array<ArrayBuffer>>;
  private readonly txInputs;
  private readonly txOutputs;
  private readonly time;
  private readonly locktime;
  private readonly vsize;
  private readonly flags;
  private readonly inputOutput;
  private readonly inputAddress;
  private readonly outputTx;
  private readonly outputAddress;
  private readonly spentBy;
  private readonly script;
  private readonly txids: string[] = [];
  private readonly addresses: string[] = [];
  private txCount = 0;
  /** Inputs less outputs of the transaction at hand. */
  private balance = 0;
  private lastTime = 0;

  /** `transactions` is how many are expected, to make room at once. */
  constructor(transactions = 1024) {
    this.value = growingFloats(transactions * 2);
    this.fee = growingFloats(transactions);
    this.txInputs = growingWords(transactions + 1);
    this.txOutputs = growingWords(transactions + 1);
    this.time = growingWords(transactions);
    this.locktime = growingWords(transactions);
    this.vsize = growingWords(transactions);
    this.flags = growingBytes(transactions);
    this.inputOutput = growingWords(transactions * 2);
    this.inputAddress = growingWords(transactions * 2);
    this.outputTx = growingWords(transactions * 2);
    this.outputAddress = growingWords(transactions * 2);
    this.spentBy = growingWords(transactions * 2);
    this.script = growingBytes(transactions * 2);
  }

  /** A new address; its number. Give a text to every address, or to none. */
  address(script: ScriptType, text?: string): number {
    this.script.push(scriptCode(script));
    if (text !== undefined) this.addresses.push(text);
    return this.script.length - 1;
  }

  /** Begins the next transaction; its number. */
  begin({ time, locktime, vsize, coinbase, txid }: TxHead): number {
    this.close();
    if (!isWord(time) || time < this.lastTime) throw new Error(`Not a time, or before the last: ${time}`);
    invariant(isWord(locktime ?? 0) && isWord(vsize ?? 0), 'Not a locktime or a size');
    this.lastTime = time;
    this.txInputs.push(this.inputOutput.length);
    this.txOutputs.push(this.value.length);
    this.fee.push(0);
    this.time.push(time);
    this.locktime.push(locktime ?? 0);
    this.vsize.push(vsize ?? 0);
    this.flags.push(
      (coinbase === true ? TX_FLAGS.coinbase : 0) | (locktime === undefined ? 0 : TX_FLAGS.locktimeKnown),
    );
    if (txid !== undefined) this.txids.push(txid);
    this.txCount += 1;
    return this.txCount - 1;
  }

  /** Spends an output of an earlier transaction. */
  input(output: number): void {
    const tx = this.txCount - 1;
    const address = this.outputAddress.array[output] ?? NONE;
    invariant(tx >= 0 && output < this.value.length && this.outputTx.array[output] !== tx, 'Not made yet');
    // Messages are put together only when needed: this runs for every coin of a large ledger.
    if (this.spentBy.array[output] !== NONE) throw new Error(`Output ${output} is spent twice`);
    if (address === NONE) throw new Error(`Output ${output} cannot be spent`);
    this.inputOutput.push(output);
    this.inputAddress.push(address);
    this.spentBy.array[output] = tx;
    this.balance += this.value.array[output] ?? 0;
  }

  /** Makes an output of `value` satoshi; its number. `address` NONE stands for data that nobody can spend. */
  output(value: number, address: number): number {
    invariant(this.txCount > 0, 'No transaction was begun');
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`Not an amount in satoshi: ${value}`);
    if (address !== NONE && address >= this.script.length) throw new Error(`No address ${address}`);
    this.value.push(value);
    this.outputTx.push(this.txCount - 1);
    this.outputAddress.push(address);
    this.spentBy.push(NONE);
    this.balance -= value;
    return this.value.length - 1;
  }

  /** The satoshi of an output made before. */
  valueOf(output: number): number {
    return this.value.array[output] ?? 0;
  }

  /** The address of an output made before; NONE for data. */
  addressOf(output: number): number {
    return this.outputAddress.array[output] ?? NONE;
  }

  /** Block time in seconds of the transaction that made an output. */
  madeAt(output: number): number {
    return this.time.array[this.outputTx.array[output] ?? NONE] ?? 0;
  }

  /** Number of an address's script type (`scriptTypeOf`). */
  scriptOf(address: number): number {
    return this.script.array[address] ?? 0;
  }

  /** Whether an output is data that nobody can spend. */
  isData(output: number): boolean {
    return this.outputAddress.array[output] === NONE;
  }

  /** Whether an output is still unspent. */
  isUnspent(output: number): boolean {
    return output < this.value.length && this.spentBy.array[output] === NONE;
  }

  /** The chain. The builder is used up. */
  finish(): Chain {
    this.close();
    this.txInputs.push(this.inputOutput.length);
    this.txOutputs.push(this.value.length);
    const outputAddress = this.outputAddress.filled();
    const addressCount = this.script.length;
    let addressOutputCount = 0;
    for (let output = 0; output < outputAddress.length; output += 1) {
      if (outputAddress[output] !== NONE) addressOutputCount += 1;
    }
    invariant(this.txids.length === 0 || this.txids.length === this.txCount, 'Some txids are missing');
    invariant(
      this.addresses.length === 0 || this.addresses.length === addressCount,
      'Some addresses are missing',
    );
    const txids = textsOf(this.txids, this.txCount);
    const addresses = textsOf(this.addresses, addressCount);
    const chain = emptyChain({
      txCount: this.txCount,
      inputCount: this.inputOutput.length,
      outputCount: outputAddress.length,
      addressCount,
      addressOutputCount,
      txidBytes: txids.bytes.length,
      addressBytes: addresses.bytes.length,
    });
    chain.value.set(this.value.filled());
    chain.fee.set(this.fee.filled());
    chain.txInputs.set(this.txInputs.filled());
    chain.txOutputs.set(this.txOutputs.filled());
    chain.time.set(this.time.filled());
    chain.locktime.set(this.locktime.filled());
    chain.vsize.set(this.vsize.filled());
    chain.flags.set(this.flags.filled());
    chain.inputOutput.set(this.inputOutput.filled());
    chain.inputAddress.set(this.inputAddress.filled());
    chain.outputTx.set(this.outputTx.filled());
    chain.outputAddress.set(outputAddress);
    chain.spentBy.set(this.spentBy.filled());
    chain.script.set(this.script.filled());
    chain.txidStart.set(txids.starts);
    chain.txidText.set(txids.bytes);
    chain.addressStart.set(addresses.starts);
    chain.addressText.set(addresses.bytes);
    fillAddressOutputs(chain);
    return chain;
  }

  private close(): void {
    if (this.txCount === 0) return;
    const tx = this.txCount - 1;
    const coinbase = ((this.flags.array[tx] ?? 0) & TX_FLAGS.coinbase) !== 0;
    const inputs = this.inputOutput.length - (this.txInputs.array[tx] ?? 0);
    if (coinbase !== (inputs === 0)) throw new Error(`Transaction ${tx}: inputs, or coinbase, and not both`);
    if (!coinbase && this.balance < 0) {
      throw new Error(`Transaction ${tx} makes ${-this.balance} satoshi too many`);
    }
    if (!coinbase) this.fee.array[tx] = this.balance;
    this.balance = 0;
  }
}

/** Fills the lists of outputs by address, in ledger order, from `outputAddress` (a counting sort). */
export function fillAddressOutputs({
  outputAddress,
  addressOutputs,
  addressOutput,
  addressCount,
}: Chain): void {
  const next = new Uint32Array(addressCount + 1);
  for (let output = 0; output < outputAddress.length; output += 1) {
    const address = outputAddress[output] ?? NONE;
    if (address !== NONE) next[address + 1] = (next[address + 1] ?? 0) + 1;
  }
  for (let address = 0; address < addressCount; address += 1) {
    next[address + 1] = (next[address + 1] ?? 0) + (next[address] ?? 0);
  }
  addressOutputs.set(next);
  for (let output = 0; output < outputAddress.length; output += 1) {
    const address = outputAddress[output] ?? NONE;
    if (address === NONE) continue;
    const place = next[address] ?? 0;
    addressOutput[place] = output;
    next[address] = place + 1;
  }
}

function textsOf(texts: readonly string[], count: number): { starts: Uint32Array; bytes: Uint8Array } {
  const starts = new Uint32Array(count + 1);
  if (texts.length === 0) return { starts, bytes: new Uint8Array(0) };
  let at = 0;
  const parts = texts.map((text, index) => {
    const part = utf8(text);
    starts[index] = at;
    at += part.length;
    return part;
  });
  starts[count] = at;
  const bytes = new Uint8Array(at);
  parts.forEach((part, index) => {
    bytes.set(part, starts[index] ?? 0);
  });
  return { starts, bytes };
}

function isWord(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < NONE;
}
