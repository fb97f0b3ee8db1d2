import { err, ok, type Result } from '../../base';
import { type Chain, NONE } from './chain';
import { ChainBuilder } from './chain-builder';
import type { ChainProblem, ChainProblemCode } from './chain-problem';
import { isObject, type ReadOutput, type ReadTx, Refusal, readTransaction } from './read-transaction';
import { type ScriptType, scriptTypeOfAddress } from './script-type';

/** No chain in JSON may have more transactions. */
export const MOST_JSON_TRANSACTIONS = 500_000;

/**
 * Reads a chain from JSON (docs/chain.md): `{ "transactions": [ … ] }`, or the list alone. Nothing is repaired: a
 * chain that could not be is refused with its first problem, which names the transaction.
 */
export function readChain(json: unknown): Result<Chain, ChainProblem> {
  try {
    return ok(new ChainReader(listOf(json)).read());
  } catch (problem) {
    if (problem instanceof Refusal) return err(problem.problem);
    throw problem;
  }
}

function listOf(json: unknown): readonly unknown[] {
  const list = isObject(json) ? json.transactions : json;
  const refuse = (code: ChainProblemCode, message: string): never => {
    throw new Refusal({ code, transaction: '', index: -1, message });
  };
  if (isObject(json)) {
    const other = Object.keys(json).find((key) => key !== 'transactions');
    if (other !== undefined)
      refuse('unknown-member', `A chain has no member "${other}", only "transactions".`);
  }
  if (!Array.isArray(list))
    return refuse('bad-shape', 'A chain is a list of transactions, or {"transactions": […]}.');
  if (list.length === 0) refuse('bad-shape', 'The chain has no transactions.');
  if (list.length > MOST_JSON_TRANSACTIONS) {
    refuse(
      'bad-shape',
      `The chain has ${list.length} transactions; at most ${MOST_JSON_TRANSACTIONS} are read.`,
    );
  }
  return list;
}

class ChainReader {
  private readonly builder: ChainBuilder;
  private readonly transactions: readonly ReadTx[];
  /** Txid to its place and the number of its first output; the latter once it is made. */
  private readonly places = new Map<
    string,
    { readonly index: number; readonly outputs: number; first: number }
  >();
  private readonly addresses = new Map<string, { readonly id: number; readonly script: ScriptType }>();

  constructor(list: readonly unknown[]) {
    this.builder = new ChainBuilder(list.length);
    this.transactions = list.map(readTransaction);
    for (const { txid, index, outputs } of this.transactions) {
      const before = this.places.get(txid);
      if (before !== undefined) {
        throw refusal(
          'duplicate-txid',
          txid,
          index,
          `is there twice: as number ${before.index + 1} and number ${index + 1}`,
        );
      }
      this.places.set(txid, { index, outputs: outputs.length, first: NONE });
    }
  }

  read(): Chain {
    let time = 0;
    for (const tx of this.transactions) {
      const fail = (code: ChainProblemCode, message: string) => refusal(code, tx.txid, tx.index, message);
      if (tx.time !== undefined && tx.time < time) {
        throw fail(
          'time-falls',
          `has the time ${tx.time}, which is before the transaction above it (${time})`,
        );
      }
      time = tx.time ?? time;
      const { txid, locktime, size: vsize, coinbase } = tx;
      this.builder.begin({
        time,
        txid,
        coinbase,
        ...(locktime === undefined ? {} : { locktime }),
        ...(vsize === undefined ? {} : { vsize }),
      });
      const spent = tx.inputs.reduce((sum, input) => sum + this.spend(input, fail), 0);
      const made = tx.outputs.reduce((sum, { value }) => sum + value, 0);
      if (!coinbase && made > spent) {
        throw fail(
          'outputs-above-inputs',
          `makes ${made} satoshi out of ${spent}: ${made - spent} more than its inputs hold`,
        );
      }
      const place = this.places.get(txid);
      tx.outputs.forEach((output, number) => {
        const id = this.builder.output(output.value, this.addressOf(output, number, fail));
        if (place !== undefined && number === 0) place.first = id;
      });
    }
    return this.builder.finish();
  }

  /** Spends `txid:index`; its satoshi. */
  private spend({ txid, number }: ReadTx['inputs'][number], fail: Fail): number {
    const outpoint = `${txid}:${number}`;
    const place = this.places.get(txid);
    if (place === undefined)
      throw fail('unknown-outpoint', `spends ${outpoint}, but the chain has no transaction ${txid}`);
    if (number >= place.outputs) {
      throw fail(
        'unknown-outpoint',
        `spends ${outpoint}, but ${txid} has only ${place.outputs} outputs, from 0`,
      );
    }
    if (place.first === NONE)
      throw fail('spent-before-made', `spends ${outpoint}, which is not made before it`);
    const output = place.first + number;
    if (this.builder.isData(output))
      throw fail('unspendable', `spends ${outpoint}, which is data and no coin`);
    if (!this.builder.isUnspent(output))
      throw fail('spent-twice', `spends ${outpoint}, which is spent already`);
    this.builder.input(output);
    return this.builder.valueOf(output);
  }

  private addressOf({ address, script }: ReadOutput, number: number, fail: Fail): number {
    if (address === null) return NONE;
    const known = this.addresses.get(address);
    if (known === undefined) {
      const type = script ?? scriptTypeOfAddress(address);
      const id = this.builder.address(type, address);
      this.addresses.set(address, { id, script: type });
      return id;
    }
    if (script !== undefined && script !== known.script) {
      throw fail(
        'bad-script',
        `output ${number} gives ${address} the script type ${script}, before it was ${known.script}`,
      );
    }
    return known.id;
  }
}

type Fail = (code: ChainProblemCode, message: string) => Refusal;

function refusal(code: ChainProblemCode, txid: string, index: number, message: string): Refusal {
  return new Refusal({ code, transaction: txid, index, message: `Transaction ${txid} ${message}.` });
}
