import { invariant } from '../../base';
import { type Chain, type KnownChain, NONE, outpointText } from '../../ledger';
import { caseLedger } from '../../scenario';
import { caseEnv } from '../case-env';
import type { CompiledCase } from '../compiled-case';
import type { World } from '../state';

/** Told while the chain is made, in whole percent. */
export type OnProgress = (percent: number) => void;

/**
 * The chain as it is known at the present instant of the case. The first call for a case makes it, which takes about a
 * second; later ones look it up. Throws if the scenario has no ledger: the board is then never open.
 */
export function knownChain(compiled: CompiledCase, world: World, onProgress?: OnProgress): KnownChain {
  const ledger = caseLedger(compiled.scenario);
  invariant(ledger !== null, 'the board was opened without a ledger');
  const env = caseEnv(compiled, world);
  const tails = ledger.tails
    .filter(({ path }) => compiled.scenario.condition(path)(env))
    .map(({ label }) => label);
  return ledger.known(tails, world.now, onProgress);
}

/** The txid and the address that the author's labels stand for. */
export function txidOf(compiled: CompiledCase, label: string): string {
  return caseLedger(compiled.scenario)?.txid(label) ?? '';
}
export function addressOf(compiled: CompiledCase, label: string): string {
  return caseLedger(compiled.scenario)?.address(label) ?? '';
}

/** `txid:index` of an output. */
export function outpointOf({ chain, names }: KnownChain, output: number): string {
  return outpointText(chain, names, output);
}

/** The output that `txid:index` names; undefined if the chain has none now. */
export function outputOf(known: KnownChain, outpoint: string): number | undefined {
  const match = /^([^:]+):(0|[1-9]\d{0,5})$/.exec(outpoint);
  const tx = known.txOf(match?.[1] ?? '');
  if (tx === undefined) return undefined;
  const output = (known.chain.txOutputs[tx] ?? 0) + Number(match?.[2]);
  return output < (known.chain.txOutputs[tx + 1] ?? 0) ? output : undefined;
}

/** The transaction that spends an output; undefined if none does now. */
export function spenderOf(chain: Chain, output: number): number | undefined {
  const tx = chain.spentBy[output] ?? NONE;
  return tx === NONE ? undefined : tx;
}
