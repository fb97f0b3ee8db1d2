import { type KnownChain, madeOutputs, NONE, spentOutputs } from '../../ledger';
import type { BoardContent, BoardPlace } from './board-state';
import { outpointOf, spenderOf } from './known';

/** Inputs, or outputs, that a closed transaction shows beside those that lead to others on the board. */
const SHOWN_WHEN_CLOSED = 5;
/** Inputs, or outputs, that an open one shows; a list has the rest. */
const SHOWN_WHEN_OPEN = 60;

type Content = Pick<BoardContent, 'transactions' | 'starts' | 'coins'>;

/**
 * The free row nearest to a wished one in a column; of two as near, the lower. Places are given once and kept, so that
 * adding never moves what is there.
 */
export function freeRow({ transactions, starts, coins }: Content, column: number, wished: number): number {
  const taken = new Set<number>();
  for (const places of [transactions, starts, coins]) {
    for (const place of Object.values(places)) if (place.column === column) taken.add(place.row);
  }
  for (let away = 0; ; away += 1) {
    if (!taken.has(wished + away)) return wished + away;
    if (!taken.has(wished - away)) return wished - away;
  }
}

/** Whether a transaction on the board makes this output, and whether one spends it. */
function ends(content: Content, known: KnownChain, output: number) {
  const on = (tx: number | undefined): boolean =>
    tx !== undefined && content.transactions[known.names.txid(tx)] !== undefined;
  return { made: on(known.chain.outputTx[output]), spent: on(spenderOf(known.chain, output)) };
}

/** Outputs of one side of a transaction that the board shows: the first ones, and those that lead on. */
export function shownCoins(
  content: Content,
  known: KnownChain,
  tx: number,
  side: 'inputs' | 'outputs',
): readonly number[] {
  const all = side === 'inputs' ? spentOutputs(known.chain, tx) : madeOutputs(known.chain, tx);
  const open = content.transactions[known.names.txid(tx)]?.open === true;
  const most = open ? SHOWN_WHEN_OPEN : SHOWN_WHEN_CLOSED;
  return all.filter((output, index) => {
    if (known.chain.outputAddress[output] === NONE) return false;
    const { made, spent } = ends(content, known, output);
    return index < most || (made && spent);
  });
}

/** Gives places to the coins that are shown beside a transaction and have none yet. */
export function placeCoins(content: BoardContent, known: KnownChain, tx: number): BoardContent {
  const at = content.transactions[known.names.txid(tx)];
  if (at === undefined) return content;
  const sides = [
    { coins: shownCoins(content, known, tx, 'inputs'), column: at.column - 1 },
    { coins: shownCoins(content, known, tx, 'outputs'), column: at.column + 1 },
  ];
  const added: Record<string, BoardPlace> = { ...content.coins };
  const next = { ...content, coins: added };
  for (const { coins, column } of sides) {
    const first = at.row - Math.floor((coins.length - 1) / 2);
    coins.forEach((output, index) => {
      const outpoint = outpointOf(known, output);
      if (!Object.hasOwn(added, outpoint))
        added[outpoint] = { column, row: freeRow(next, column, first + index) };
    });
  }
  return next;
}

/** Where a transaction comes to stand: after what it spends, before what spends it, else at the start. */
export function placeOfTransaction(content: BoardContent, known: KnownChain, tx: number): BoardPlace {
  const { chain, names } = known;
  const placed = (other: number | undefined): BoardPlace | undefined =>
    other === undefined ? undefined : content.transactions[names.txid(other)];
  const before = spentOutputs(chain, tx).flatMap((output) => {
    const maker = placed(chain.outputTx[output]);
    return maker === undefined ? [] : [{ output, maker }];
  });
  const after = madeOutputs(chain, tx).flatMap((output) => {
    const spender = placed(spenderOf(chain, output));
    return spender === undefined ? [] : [{ output, spender }];
  });
  const rowOf = (output: number, other: BoardPlace): number =>
    content.coins[outpointOf(known, output)]?.row ?? other.row;
  const [first] = before;
  if (first !== undefined) {
    const column = Math.max(...before.map(({ maker }) => maker.column)) + 2;
    return { column, row: freeRow(content, column, rowOf(first.output, first.maker)) };
  }
  const [last] = after;
  if (last !== undefined) {
    const column = Math.min(...after.map(({ spender }) => spender.column)) - 2;
    return { column, row: freeRow(content, column, rowOf(last.output, last.spender)) };
  }
  return beside(content, known, tx);
}

/** Beside an address that the trainee started from, if the transaction pays it or spends from it. */
function beside(content: BoardContent, known: KnownChain, tx: number): BoardPlace {
  const { chain, names } = known;
  const startOf = (output: number): BoardPlace | undefined => {
    const address = chain.outputAddress[output] ?? NONE;
    return address === NONE ? undefined : content.starts[names.address(address)];
  };
  const paid = madeOutputs(chain, tx)
    .map(startOf)
    .find((place) => place !== undefined);
  const spent = spentOutputs(chain, tx)
    .map(startOf)
    .find((place) => place !== undefined);
  const column = paid !== undefined ? paid.column - 1 : spent !== undefined ? spent.column + 1 : 0;
  return { column, row: freeRow(content, column, paid?.row ?? spent?.row ?? 0) };
}
