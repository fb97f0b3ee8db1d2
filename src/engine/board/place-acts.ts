import { own } from '../../base';
import { type KnownChain, madeOutputs, NONE, spentOutputs } from '../../ledger';
import type { PlaceOnBoard } from './board-command';
import type { BoardContent } from './board-state';
import { done, type Folded, no, withEntry, without } from './folded';
import { outpointOf, spenderOf } from './known';
import { freeRow, placeCoins, placeOfTransaction } from './places';

/** More than anyone can survey; every one costs time in each view. */
const MOST_ON_BOARD = 400;

/** Puts transactions and starting addresses on the board; one that cannot be is all that is needed for none to be. */
export function place(content: BoardContent, act: PlaceOnBoard, known: KnownChain): Folded {
  const isNew = (part: 'transactions' | 'starts') => (id: string) => own(content[part], id) === undefined;
  const transactions = [...new Set(act.transactions)].filter(isNew('transactions'));
  const addresses = [...new Set(act.addresses)].filter(isNew('starts'));
  if (transactions.length + addresses.length === 0) {
    return no('already-on-board', act.transactions[0] ?? act.addresses[0] ?? '');
  }
  const there = Object.keys(content.transactions).length + Object.keys(content.starts).length;
  if (there + transactions.length + addresses.length > MOST_ON_BOARD) return no('board-full', '');
  let next = content;
  for (const address of addresses) {
    if (known.addressOf(address) === undefined) return no('not-on-chain', address);
    // Column 1 is that of the coins after the first transactions.
    const start = { column: 1, row: freeRow(next, 1, 0) };
    next = withEntry(next, 'starts', address, start);
  }
  for (const txid of transactions) {
    const tx = known.txOf(txid);
    if (tx === undefined) return no('not-on-chain', txid);
    const at = { ...placeOfTransaction(next, known, tx), open: false };
    next = placeCoins(withEntry(next, 'transactions', txid, at), known, tx);
    // A coin that was folded away beside a neighbour leads on now.
    for (const neighbour of neighbours(next, known, tx)) next = placeCoins(next, known, neighbour);
  }
  return done(next);
}

/** Transactions on the board that this one spends from or is spent by. */
function neighbours(content: BoardContent, known: KnownChain, tx: number): readonly number[] {
  const { chain, names } = known;
  const all = [
    ...spentOutputs(chain, tx).map((output) => chain.outputTx[output] ?? NONE),
    ...madeOutputs(chain, tx).map((output) => spenderOf(chain, output) ?? NONE),
  ];
  return [...new Set(all)].filter(
    (other) => other !== NONE && own(content.transactions, names.txid(other)) !== undefined,
  );
}

/** Takes a transaction with what was said of it, or a starting address, off the board. */
export function remove(content: BoardContent, item: string, known: KnownChain): Folded {
  if (own(content.starts, item) !== undefined) return done(without(content, 'starts', item));
  const tx = known.txOf(item);
  if (tx === undefined || own(content.transactions, item) === undefined) return no('not-on-board', item);
  let next: BoardContent = content;
  for (const part of ['transactions', 'changes', 'flags', 'links', 'merges', 'notes'] as const) {
    next = without(next, part, item);
  }
  const kept = new Set(
    Object.keys(next.transactions).flatMap((txid) => {
      const other = known.txOf(txid);
      if (other === undefined) return [];
      return [...spentOutputs(known.chain, other), ...madeOutputs(known.chain, other)];
    }),
  );
  for (const output of [...spentOutputs(known.chain, tx), ...madeOutputs(known.chain, tx)]) {
    if (!kept.has(output)) next = without(next, 'coins', outpointOf(known, output));
  }
  return done(next);
}
