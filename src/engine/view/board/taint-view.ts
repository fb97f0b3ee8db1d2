import { coinJoinVerdict, feeOf, madeOutputs, NONE, spentOutputs } from '../../../ledger';
import { outputOf, spenderOf } from '../../board/known';
import type { BoardTaintView } from '../board-view';
import type { BoardLens } from './board-lens';

type Where = keyof BoardTaintView['at'];

/**
 * Where the money of the taint's seed is now, in satoshi, as far as the board goes: at a service (a stop or a deposit
 * tag), in the equal outputs of a CoinJoin, unspent on the board, beyond it, or in fees. The parts sum to the seed
 * under FIFO, LIFO and haircut; poison counts every touched output whole.
 */
export function taintView({ content, known, taint, tags }: BoardLens): BoardTaintView {
  const { chain, names } = known;
  const at: Record<Where, number> = { services: 0, manyParties: 0, onBoard: 0, beyond: 0, fees: 0 };
  const seed = content.taint.from === null ? undefined : outputOf(known, content.taint.from);
  const view = { rule: content.taint.rule, from: content.taint.from };
  if (taint === null || seed === undefined) return { ...view, seeded: 0, at };
  const share = (output: number): number => taint.tainted[output] ?? 0;
  const seen = new Set<number>();
  const pending = [seed];
  for (let output = pending.pop(); output !== undefined; output = pending.pop()) {
    if (share(output) <= 0) continue;
    const address = chain.outputAddress[output] ?? NONE;
    const maker = chain.outputTx[output] ?? 0;
    const stopped = address !== NONE && content.stops[names.address(address)] !== undefined;
    const spender = spenderOf(chain, output);
    const verdict = output === seed ? null : coinJoinVerdict(chain, maker);
    if (stopped || tags.get(address)?.role === 'deposit') at.services += share(output);
    else if (verdict?.coinJoin && verdict.equalOutputs.includes(output)) at.manyParties += share(output);
    else if (spender === undefined) at.onBoard += share(output);
    else if (content.transactions[names.txid(spender)] === undefined) at.beyond += share(output);
    else if (!seen.has(spender)) {
      seen.add(spender);
      // What comes in by other tainted inputs is counted when they are met: only once a transaction.
      const made = madeOutputs(chain, spender);
      pending.push(...made);
      const spent = spentOutputs(chain, spender).reduce((sum, one) => sum + share(one), 0);
      const kept = made.reduce((sum, one) => sum + share(one), 0);
      if (taint.rule !== 'poison') at.fees += Math.min(feeOf(chain, spender), Math.max(0, spent - kept));
    }
  }
  const rounded = (where: Where): number => Math.round(at[where]);
  return {
    ...view,
    seeded: share(seed),
    at: {
      services: rounded('services'),
      manyParties: rounded('manyParties'),
      onBoard: rounded('onBoard'),
      beyond: rounded('beyond'),
      fees: rounded('fees'),
    },
  };
}
