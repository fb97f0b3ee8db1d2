import { invariant, type Sha256Hex, sha256Hex } from '../../base';

/**
 * A chain of transactions as typed arrays over one ArrayBuffer, so that it is moved to a worker without a copy,
 * cached, and hashed. Transactions, inputs, outputs and addresses are numbers: their places in these arrays.
 * Transactions are in ledger order; an output is made before it is spent; outputs of a transaction are neighbours.
 *
 * Layout: 16 header words (little-endian Uint32: magic, version, five counts, bytes of txid text, bytes of
 * address text, 0 …), then the arrays in the order of this interface, the texts in UTF-8 last, padded to 8 bytes.
 */
export interface Chain {
  readonly buffer: ArrayBuffer;
  readonly txCount: number;
  readonly inputCount: number;
  readonly outputCount: number;
  readonly addressCount: number;
  /** Output: whole satoshi. */
  readonly value: Float64Array;
  /** Transaction: whole satoshi that it spends and does not pay out; 0 for coins from outside. */
  readonly fee: Float64Array;
  /** Transaction, one more: its inputs are `txInputs[t]` up to, not including, `txInputs[t + 1]`. */
  readonly txInputs: Uint32Array;
  /** Transaction, one more: its outputs, as for inputs. */
  readonly txOutputs: Uint32Array;
  /** Transaction: block time in whole seconds since 1970; never falls. */
  readonly time: Uint32Array;
  readonly locktime: Uint32Array;
  /** Transaction: virtual bytes; 0 if not known. */
  readonly vsize: Uint32Array;
  /** Input: the output it spends. */
  readonly inputOutput: Uint32Array;
  /** Input: the address of that output, so that clustering reads in order. NONE if it has none. */
  readonly inputAddress: Uint32Array;
  /** Output: the transaction that makes it. */
  readonly outputTx: Uint32Array;
  /** Output: its address; NONE for data that nobody can spend (OP_RETURN). */
  readonly outputAddress: Uint32Array;
  /** Output: the transaction that spends it; NONE if unspent. */
  readonly spentBy: Uint32Array;
  /** Address, one more: its outputs are `addressOutput[addressOutputs[a]]` and so on, in ledger order. */
  readonly addressOutputs: Uint32Array;
  readonly addressOutput: Uint32Array;
  /** Transaction, one more: where its txid begins in `txidText`. All 0 if the chain has no texts. */
  readonly txidStart: Uint32Array;
  readonly addressStart: Uint32Array;
  /** Transaction: bits of TX_FLAGS. */
  readonly flags: Uint8Array;
  /** Address: number of its script type, `scriptTypeOf`. */
  readonly script: Uint8Array;
  readonly txidText: Uint8Array;
  readonly addressText: Uint8Array;
}

/** No output, address or transaction. */
export const NONE = 0xffff_ffff;

export const TX_FLAGS = {
  /** New coins, or coins from outside what the chain shows: a transaction without inputs. */
  coinbase: 1,
  /** `locktime` is known; if not, the locktime rule keeps silent. */
  locktimeKnown: 2,
} as const;

export interface ChainCounts {
  readonly txCount: number;
  readonly inputCount: number;
  readonly outputCount: number;
  readonly addressCount: number;
  /** Outputs that have an address. */
  readonly addressOutputCount: number;
  readonly txidBytes: number;
  readonly addressBytes: number;
}

const MAGIC = 0x4843_4243; // "CBCH", little-endian
const VERSION = 2;
const HEADER_BYTES = 64;

/** A chain of these counts with all arrays zero, to be filled by a builder. */
export function emptyChain(counts: ChainCounts): Chain {
  const buffer = new ArrayBuffer(byteLengthOf(counts));
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  header.set([
    MAGIC,
    VERSION,
    counts.txCount,
    counts.inputCount,
    counts.outputCount,
    counts.addressCount,
    counts.addressOutputCount,
    counts.txidBytes,
    counts.addressBytes,
  ]);
  return viewChain(buffer);
}

/** The arrays of a chain in a buffer, without a copy. Throws if the buffer does not hold a chain of this version. */
export function viewChain(buffer: ArrayBuffer): Chain {
  invariant(buffer.byteLength >= HEADER_BYTES, 'Too short for a chain');
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  const word = (index: number): number => header[index] ?? 0;
  invariant(word(0) === MAGIC && word(1) === VERSION, 'Not a chain of this version');
  const counts: ChainCounts = {
    txCount: word(2),
    inputCount: word(3),
    outputCount: word(4),
    addressCount: word(5),
    addressOutputCount: word(6),
    txidBytes: word(7),
    addressBytes: word(8),
  };
  invariant(buffer.byteLength === byteLengthOf(counts), 'A chain that is cut off or too long');
  let offset = HEADER_BYTES;
  const words = (length: number): Uint32Array => {
    const view = new Uint32Array(buffer, offset, length);
    offset += length * 4;
    return view;
  };
  const bytes = (length: number): Uint8Array => {
    const view = new Uint8Array(buffer, offset, length);
    offset += length;
    return view;
  };
  const { txCount, inputCount, outputCount, addressCount } = counts;
  const value = new Float64Array(buffer, offset, outputCount);
  offset += outputCount * 8;
  const fee = new Float64Array(buffer, offset, txCount);
  offset += txCount * 8;
  // Members are evaluated in this order, which is the layout.
  return {
    buffer,
    txCount,
    inputCount,
    outputCount,
    addressCount,
    value,
    fee,
    txInputs: words(txCount + 1),
    txOutputs: words(txCount + 1),
    time: words(txCount),
    locktime: words(txCount),
    vsize: words(txCount),
    inputOutput: words(inputCount),
    inputAddress: words(inputCount),
    outputTx: words(outputCount),
    outputAddress: words(outputCount),
    spentBy: words(outputCount),
    addressOutputs: words(addressCount + 1),
    addressOutput: words(counts.addressOutputCount),
    txidStart: words(txCount + 1),
    addressStart: words(addressCount + 1),
    flags: bytes(txCount),
    script: bytes(addressCount),
    txidText: bytes(counts.txidBytes),
    addressText: bytes(counts.addressBytes),
  };
}

function byteLengthOf(counts: ChainCounts): number {
  const { txCount, inputCount, outputCount, addressCount, addressOutputCount } = counts;
  // Three arrays of starts by transaction, two by address.
  const starts = 3 * (txCount + 1) + 2 * (addressCount + 1);
  const words = starts + 3 * txCount + 2 * inputCount + 3 * outputCount + addressOutputCount;
  const bytes = txCount + addressCount + counts.txidBytes + counts.addressBytes;
  return Math.ceil((HEADER_BYTES + 8 * (outputCount + txCount) + 4 * words + bytes) / 8) * 8;
}

/** SHA-256 over the whole buffer: equal chains, equal hashes, on every machine. */
export function chainHash({ buffer }: Chain): Sha256Hex {
  return sha256Hex(new Uint8Array(buffer));
}
