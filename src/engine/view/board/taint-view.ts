import { coinJoinVerdict, feeOf, madeOutputs, NONE, spentOutputs } from '../../../ledger';
import { outputOf, spenderOf } from '../../board/known';
import type { BoardTaintView } from '../board-view';
import type { BoardLens } from './board-lens';

type Where = keyof BoardTaintView['at'];
type Amounts = Record<Where, number>;

/** Whence money is taken that comes back to the board from where the walk did not follow it. */
const COMES_BACK_FROM = ['beyond', 'manyParties', 'services'] as const satisfies readonly Where[];

/**
 * Where the money of the taint's seed is now, in whole satoshi, as far as the board goes: at a service (a stop or a
 * deposit tag), in the equal outputs of a CoinJoin, unspent on the board, beyond it, or in fees. What goes on through a
 * transaction that the walk follows is counted behind it and nowhere else, so the parts sum to the seed under FIFO, LIFO
 * and haircut; poison counts every touched output whole.
 */
export function taintView(board: BoardLens): BoardTaintView {
  const { content, known, taint } = board;
  const at: Amounts = { services: 0, manyParties: 0, onBoard: 0, beyond: 0, fees: 0 };
  const seed = content.taint.from === null ? undefined : outputOf(known, content.taint.from);
  const view = { rule: content.taint.rule, from: content.taint.from };
  if (taint === null || seed === undefined) return { ...view, seeded: 0, at };
  const { chain } = known;
  const share = (output: number): number => taint.tainted[output] ?? 0;
  const sumOf = (outputs: readonly number[]): number =>
    outputs.reduce((sum, output) => sum + share(output), 0);
  const followed = followedFrom(board, seed);
  const made = [seed, ...[...followed].flatMap((tx) => madeOutputs(chain, tx))];
  for (const output of made) {
    const spender = spenderOf(chain, output);
    if (spender === undefined || !followed.has(spender)) at[endOf(board, seed, output)] += share(output);
  }
  if (taint.rule !== 'poison') {
    const reached = new Set(made);
    for (const tx of followed) {
      const spent = spentOutputs(chain, tx);
      at.fees += Math.min(feeOf(chain, tx), Math.max(0, sumOf(spent) - sumOf(madeOutputs(chain, tx))));
      takeBack(at, sumOf(spent.filter((output) => !reached.has(output))));
    }
  }
  const seeded = share(seed);
  return { ...view, seeded, at: wholeSatoshi(at, taint.rule === 'poison' ? null : seeded) };
}

/** The part that an output belongs to if the walk ends at it; null if nothing ends it but where the board ends. */
function stopAt({ content, known, tags }: BoardLens, seed: number, output: number): Where | null {
  const { chain, names } = known;
  const address = chain.outputAddress[output] ?? NONE;
  const stopped = address !== NONE && content.stops[names.address(address)] !== undefined;
  if (stopped || tags.get(address)?.role === 'deposit') return 'services';
  const verdict = output === seed ? null : coinJoinVerdict(chain, chain.outputTx[output] ?? 0);
  return verdict?.coinJoin && verdict.equalOutputs.includes(output) ? 'manyParties' : null;
}

function endOf(board: BoardLens, seed: number, output: number): Where {
  const spent = spenderOf(board.known.chain, output) !== undefined;
  return stopAt(board, seed, output) ?? (spent ? 'beyond' : 'onBoard');
}

/** Transactions on the board that the seed's money goes through, from output to spender, past no stop. */
function followedFrom(board: BoardLens, seed: number): ReadonlySet<number> {
  const { content, known, taint } = board;
  const { chain, names } = known;
  const followed = new Set<number>();
  const pending = [seed];
  for (let output = pending.pop(); output !== undefined; output = pending.pop()) {
    const spender = spenderOf(chain, output);
    if ((taint?.tainted[output] ?? 0) <= 0 || spender === undefined || followed.has(spender)) continue;
    if (content.transactions[names.txid(spender)] === undefined) continue;
    if (stopAt(board, seed, output) !== null) continue;
    followed.add(spender);
    pending.push(...madeOutputs(chain, spender));
  }
  return followed;
}

/** Takes an amount that has come back to the board out of the parts that it was counted in. */
function takeBack(at: Amounts, amount: number): void {
  let left = amount;
  for (const where of COMES_BACK_FROM) {
    const taken = Math.min(at[where], left);
    at[where] -= taken;
    left -= taken;
  }
}

/** The parts in whole satoshi; where they have a sum, the largest takes what rounding left. */
function wholeSatoshi(at: Readonly<Amounts>, sum: number | null): Amounts {
  const whole: Amounts = {
    services: Math.round(at.services),
    manyParties: Math.round(at.manyParties),
    onBoard: Math.round(at.onBoard),
    beyond: Math.round(at.beyond),
    fees: Math.round(at.fees),
  };
  if (sum === null) return whole;
  const parts = ['services', 'manyParties', 'onBoard', 'beyond', 'fees'] as const;
  const largest = parts.reduce((best, part) => (whole[part] > whole[best] ? part : best));
  const rounded = parts.reduce((total, part) => total + whole[part], 0);
  return { ...whole, [largest]: whole[largest] + sum - rounded };
}
