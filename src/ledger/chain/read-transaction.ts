import { NONE } from './chain';
import type { ChainProblem, ChainProblemCode } from './chain-problem';
import { SCRIPT_TYPES, type ScriptType } from './script-type';

/** A transaction of the JSON format with its own members checked; what it spends is not yet looked up. */
export interface ReadTx {
  readonly index: number;
  readonly txid: string;
  /** Whole seconds since 1970. */
  readonly time: number | undefined;
  readonly locktime: number | undefined;
  readonly size: number | undefined;
  readonly coinbase: boolean;
  readonly inputs: readonly { readonly txid: string; readonly number: number }[];
  readonly outputs: readonly ReadOutput[];
}

export interface ReadOutput {
  /** Null: data that nobody can spend. */
  readonly address: string | null;
  readonly value: number;
  readonly script: ScriptType | undefined;
}

/** A chain that is refused. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly problem: ChainProblem) {
    super(problem.message);
  }
}

const MEMBERS = ['txid', 'time', 'inputs', 'outputs', 'locktime', 'size', 'coinbase'];
const OUTPUT_MEMBERS = ['address', 'value', 'script'];
/** Printable ASCII without blank, quote, colon and backslash. */
const NAME = /^[!#-9;-[\]-~]{1,100}$/;
const OUTPOINT = /^([^:]{1,100}):(0|[1-9]\d{0,5})$/;
/** 21 million bitcoin in satoshi. */
const MOST_VALUE = 2_100_000_000_000_000;
/** The script type of an output that nobody can spend. */
const DATA = 'op_return';

/** Reads one member of the list of transactions. Throws a Refusal. */
export function readTransaction(json: unknown, index: number): ReadTx {
  const txid = isObject(json) && typeof json.txid === 'string' && NAME.test(json.txid) ? json.txid : null;
  const name = txid ?? `number ${index + 1}`;
  const fail = (code: ChainProblemCode, message: string): Refusal =>
    new Refusal({ code, transaction: name, index, message: `Transaction ${name} ${message}.` });
  if (!isObject(json)) throw fail('bad-shape', 'is not an object');
  if (txid === null) throw fail('bad-txid', 'has no txid: 1 to 100 characters without blank, quote or colon');
  const unknown = Object.keys(json).find((key) => !MEMBERS.includes(key));
  if (unknown !== undefined)
    throw fail('unknown-member', `has a member "${unknown}" that the format does not have`);
  if (json.coinbase !== undefined && typeof json.coinbase !== 'boolean') {
    throw fail('bad-shape', 'has a "coinbase" that is neither true nor false');
  }
  const coinbase = json.coinbase === true;
  const inputs = readList(json.inputs ?? [], 'inputs', fail);
  const outputs = readList(json.outputs, 'outputs', fail);
  if (coinbase && inputs.length > 0) throw fail('bad-sides', 'is coinbase and yet has inputs');
  if (!coinbase && inputs.length === 0) throw fail('bad-sides', 'has no inputs and is not coinbase');
  if (outputs.length === 0) throw fail('bad-sides', 'has no outputs');
  const word = (key: 'time' | 'locktime' | 'size'): number | undefined => {
    const value = json[key];
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= NONE) {
      throw fail('bad-number', `has a ${key} that is not a whole number from 0 to ${NONE - 1}`);
    }
    return value;
  };
  return {
    index,
    txid,
    time: word('time'),
    locktime: word('locktime'),
    size: word('size'),
    coinbase,
    inputs: inputs.map((input, number) => {
      const match = typeof input === 'string' ? OUTPOINT.exec(input) : null;
      if (match === null) throw fail('bad-outpoint', `has an input ${number} that is not "txid:index"`);
      return { txid: match[1] ?? '', number: Number(match[2]) };
    }),
    outputs: outputs.map((output, number) => readOutput(output, number, fail)),
  };
}

function readOutput(
  json: unknown,
  number: number,
  fail: (code: ChainProblemCode, message: string) => Refusal,
): ReadOutput {
  if (!isObject(json)) throw fail('bad-shape', `has an output ${number} that is not an object`);
  const unknown = Object.keys(json).find((key) => !OUTPUT_MEMBERS.includes(key));
  if (unknown !== undefined) {
    throw fail(
      'unknown-member',
      `has an output ${number} with a member "${unknown}" that the format does not have`,
    );
  }
  const { value, script, address } = json;
  if (typeof value !== 'number')
    throw fail('bad-value', `has an output ${number} without a value in satoshi`);
  if (value < 0) throw fail('bad-value', `has an output ${number} of ${value} satoshi, which is negative`);
  if (!Number.isInteger(value)) {
    throw fail('bad-value', `has an output ${number} of ${value} satoshi, which is not a whole number`);
  }
  if (value > MOST_VALUE) throw fail('bad-value', `has an output ${number} of more bitcoin than there is`);
  if (script === DATA || address === null) {
    if (script !== undefined && script !== DATA) {
      throw fail('bad-script', `has an output ${number} of script type ${String(script)} without an address`);
    }
    if (address !== undefined && address !== null) {
      throw fail('bad-address', `has an output ${number} of data that names an address`);
    }
    return { address: null, value, script: undefined };
  }
  if (typeof address !== 'string' || !NAME.test(address)) {
    throw fail(
      'bad-address',
      `has an output ${number} without an address: 1 to 100 characters, no blank, quote or colon`,
    );
  }
  const type = SCRIPT_TYPES.find((one) => one === script);
  if (script !== undefined && type === undefined) {
    throw fail(
      'bad-script',
      `has an output ${number} whose script is none of ${[...SCRIPT_TYPES, DATA].join(', ')}`,
    );
  }
  return { address, value, script: type };
}

function readList(
  json: unknown,
  side: string,
  fail: (code: ChainProblemCode, message: string) => Refusal,
): readonly unknown[] {
  if (!Array.isArray(json)) throw fail('bad-shape', `has no list of ${side}`);
  return json;
}

/** A JSON object: neither null nor a list. */
export function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
