import {
  CHANGE_FINDERS,
  type Chain,
  type ChangeRule,
  changeSignals,
  coinJoinVerdict,
  feeOf,
  type KnownChain,
  spentOutputs,
} from '../../ledger';
import type { LinkRecord } from './board-state';
import type { LinkSignal } from './board-words';

function isRule(signal: LinkSignal): signal is LinkSignal & ChangeRule {
  return signal in CHANGE_FINDERS;
}

/**
 * Whether an output is what an input of a CoinJoin has left: its value less the equal amount and an equal share of the
 * fee, to the satoshi where the fee has no equal shares. The one sum that ties a participant to his change; it says
 * nothing of the equal outputs.
 */
export function amountFits(chain: Chain, tx: number, output: number): boolean {
  const verdict = coinJoinVerdict(chain, tx);
  if (!verdict.coinJoin || verdict.equalOutputs.includes(output)) return false;
  const share = feeOf(chain, tx) / verdict.participants;
  return spentOutputs(chain, tx).some((input) => {
    const paid = (chain.value[input] ?? 0) - verdict.value - (chain.value[output] ?? 0);
    return Math.abs(paid - share) < 1;
  });
}

/** Whether a signal truly singles this output out, as the chain is known now. A rule of thumb never does. */
function singlesOut(chain: Chain, tx: number, output: number, signal: LinkSignal): boolean {
  if (signal === 'amount-fits') return amountFits(chain, tx, output);
  return isRule(signal) && CHANGE_FINDERS[signal](chain, tx).change === output;
}

/** How many of the cited signals truly single the asserted output out. */
export function soundSignals({ chain, txOf }: KnownChain, txid: string, link: LinkRecord): number {
  const tx = txOf(txid);
  if (tx === undefined || link.output < 0) return 0;
  const output = (chain.txOutputs[tx] ?? 0) + link.output;
  return new Set(link.signals.filter((signal) => singlesOut(chain, tx, output, signal))).size;
}

/** Signals by the output (index in its transaction) that they name, and the rules that keep silent. */
export function signalsOf(chain: Chain, tx: number) {
  const first = chain.txOutputs[tx] ?? 0;
  const last = chain.txOutputs[tx + 1] ?? 0;
  const { named, silent } = changeSignals(chain, tx);
  const signals: { readonly output: number; readonly rules: readonly LinkSignal[] }[] = [];
  for (let output = first; output < last; output += 1) {
    const rules = Object.keys(CHANGE_FINDERS).filter((rule) =>
      (named.get(output) ?? []).some((opinion) => opinion.rule === rule),
    ) as ChangeRule[];
    const all: readonly LinkSignal[] = amountFits(chain, tx, output) ? [...rules, 'amount-fits'] : rules;
    if (all.length > 0) signals.push({ output: output - first, rules: all });
  }
  return { signals, silent: silent.map(({ rule }) => rule as ChangeRule) };
}
