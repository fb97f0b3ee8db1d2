import { type Chain, NONE, TX_FLAGS } from '../chain';
import { changeFinder } from './change-opinion';

/**
 * Locktime: some wallets set the locktime to the height of the chain, some leave 0, and keep to it. An output whose
 * spender has the other habit is ruled out; an unspent one cannot be.
 * Source: BlockSci `locktime`; Bitcoin Core's guard against fee sniping.
 * Fails: a payee with the same wallet software leaves two outputs; wallets set it at times only. Later transactions
 * change the answer. It keeps silent where the locktime is not known.
 */
export const locktime = changeFinder('locktime', (chain, tx) => {
  const own = habit(chain, tx);
  if (own === null) return null;
  return (output) => {
    const spender = chain.spentBy[output] ?? NONE;
    if (spender === NONE) return [true, 'unspent'];
    const other = habit(chain, spender);
    if (other === null) return [true, 'not-applicable'];
    return other === own ? [true, 'same-locktime-habit'] : [false, 'other-locktime-habit'];
  };
});

/** Whether a transaction sets its locktime; null if that is not known. */
function habit(chain: Chain, tx: number): boolean | null {
  if (((chain.flags[tx] ?? 0) & TX_FLAGS.locktimeKnown) === 0) return null;
  return (chain.locktime[tx] ?? 0) > 0;
}
