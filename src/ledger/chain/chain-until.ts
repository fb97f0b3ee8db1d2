import { invariant } from '../../base';
import { type Chain, emptyChain, NONE } from './chain';
import { fillAddressOutputs } from './chain-builder';

/**
 * The chain as it was known at a time: its first transactions, with outputs that only later ones spend unspent
 * again. `seconds` is a block time that still counts. Numbers of transactions, outputs and addresses stay; an
 * address that is first paid later is there without outputs.
 */
export function chainUntil(chain: Chain, seconds: number): Chain {
  let txCount = chain.txCount;
  while (txCount > 0 && (chain.time[txCount - 1] ?? 0) > seconds) txCount -= 1;
  return chainPrefix(chain, txCount);
}

/** The first `txCount` transactions of a chain. */
export function chainPrefix(chain: Chain, txCount: number): Chain {
  invariant(txCount >= 0 && txCount <= chain.txCount, `No ${txCount} transactions`);
  const inputCount = chain.txInputs[txCount] ?? 0;
  const outputCount = chain.txOutputs[txCount] ?? 0;
  const outputAddress = chain.outputAddress.subarray(0, outputCount);
  const txidBytes = chain.txidStart[txCount] ?? 0;
  const prefix = emptyChain({
    txCount,
    inputCount,
    outputCount,
    addressCount: chain.addressCount,
    addressOutputCount: countWithAddress(outputAddress),
    txidBytes,
    addressBytes: chain.addressText.length,
  });
  prefix.value.set(chain.value.subarray(0, outputCount));
  prefix.fee.set(chain.fee.subarray(0, txCount));
  prefix.txInputs.set(chain.txInputs.subarray(0, txCount + 1));
  prefix.txOutputs.set(chain.txOutputs.subarray(0, txCount + 1));
  prefix.time.set(chain.time.subarray(0, txCount));
  prefix.locktime.set(chain.locktime.subarray(0, txCount));
  prefix.vsize.set(chain.vsize.subarray(0, txCount));
  prefix.flags.set(chain.flags.subarray(0, txCount));
  prefix.inputOutput.set(chain.inputOutput.subarray(0, inputCount));
  prefix.inputAddress.set(chain.inputAddress.subarray(0, inputCount));
  prefix.outputTx.set(chain.outputTx.subarray(0, outputCount));
  prefix.outputAddress.set(outputAddress);
  for (let output = 0; output < outputCount; output += 1) {
    const spender = chain.spentBy[output] ?? NONE;
    prefix.spentBy[output] = spender < txCount ? spender : NONE;
  }
  prefix.script.set(chain.script);
  prefix.txidStart.set(chain.txidStart.subarray(0, txCount + 1));
  prefix.txidText.set(chain.txidText.subarray(0, txidBytes));
  prefix.addressStart.set(chain.addressStart);
  prefix.addressText.set(chain.addressText);
  fillAddressOutputs(prefix);
  return prefix;
}

function countWithAddress(outputAddress: Uint32Array): number {
  let count = 0;
  for (let output = 0; output < outputAddress.length; output += 1) {
    if (outputAddress[output] !== NONE) count += 1;
  }
  return count;
}
