import type { BoardCoinView, BoardTxView, BoardView, LinkRecord } from '../../../../engine';
import type { Language } from '../../../../ui';
import type { BoardEdge, BoardGraph, BoardHull, BoardNode } from '../../../bridge';
import { addressWords, clusterLabel } from './address-words';
import { columnHeads, startColumn } from './column-heads';
import { shortAmount } from './short-amount';
import { pictureStrings } from './strings';

const CERTAINTY = { possible: 1, likely: 2, 'almost-certain': 3 } as const satisfies Record<
  LinkRecord['confidence'],
  BoardEdge['certainty']
>;

/** One node a transaction, a coin and a start; one edge for each coin that a transaction on the board makes or spends. */
export function transactionGraph(board: BoardView, language: Language): BoardGraph {
  const nodes: BoardNode[] = [];
  const edges: BoardEdge[] = [];
  const at = new Map<string, number>();
  const onBoard = new Map(board.transactions.map((transaction) => [transaction.txid, transaction]));
  const put = (node: BoardNode): void => {
    at.set(node.id, nodes.length);
    nodes.push(node);
  };

  for (const start of board.starts) {
    const { look, label, note } = addressWords(start, board, language);
    put({
      ...BARE,
      kind: 'start',
      id: start.address,
      column: start.column,
      row: start.row,
      look,
      group: start.cluster ?? start.address,
      address: start.address,
      label,
      note,
      clustered: start.cluster !== null,
      noted: start.note !== '',
    });
  }
  for (const transaction of board.transactions) put(transactionNode(transaction, language));
  for (const transaction of board.transactions) {
    for (const coin of [...transaction.inputs, ...transaction.outputs]) {
      if (coin.place === null || at.has(coin.outpoint)) continue;
      put(coinNode(coin, board, onBoard, language));
    }
  }
  for (const transaction of board.transactions) {
    const here = at.get(transaction.txid);
    if (here === undefined) continue;
    for (const coin of transaction.inputs) {
      const from = at.get(coin.outpoint);
      // The amount stands where the coin is made, if that is on the board too.
      const text = onBoard.has(coin.madeBy) ? '' : shortAmount(coin.value);
      if (from === undefined) continue;
      edges.push({ from, to: here, kind: 'payment', value: coin.value, text, certainty: 0 });
    }
    for (const coin of transaction.outputs) {
      const to = at.get(coin.outpoint);
      if (to !== undefined) edges.push(outputEdge(transaction, coin, here, to));
    }
  }
  edges.push(...sameAddress(nodes));
  return {
    nodes,
    edges,
    hulls: hulls(board, nodes, language),
    heads: columnHeads(
      nodes.map(({ column }) => column),
      startColumn(board.starts),
      language,
    ),
  };
}

export const BARE = {
  look: 'plain',
  group: '',
  address: '',
  note: '',
  parties: '',
  peel: '',
  change: false,
  clustered: false,
  noted: false,
  tainted: 0,
  more: '',
  onward: null,
  crossing: '',
} as const satisfies Partial<BoardNode>;

function transactionNode(transaction: BoardTxView, language: Language): BoardNode {
  const t = pictureStrings.in(language);
  const folded = transaction.folded.inputs + transaction.folded.outputs;
  return {
    ...BARE,
    kind: 'transaction',
    id: transaction.txid,
    column: transaction.column,
    row: transaction.row,
    label: dayOfBlock(transaction.utc, language),
    note: transactionNote(transaction, language),
    parties: manyParties(transaction, language),
    peel: transaction.peel > 0 ? t('peel', { count: transaction.peel }) : '',
    noted: transaction.note !== '',
    more: folded > 0 ? t('open', { count: folded }) : '',
  };
}

/** '4 Mar' of '2031-03-04 02:41'. */
function dayOfBlock(utc: string, language: Language): string {
  const t = pictureStrings.in(language);
  const [, month = '', day = ''] = /^\d+-(\d+)-(\d+) /.exec(utc) ?? [];
  return t('day', { day: Number(day), month: t('months').split(' ')[Number(month) - 1] ?? '' });
}

function transactionNote(transaction: BoardTxView, language: Language): string {
  const t = pictureStrings.in(language);
  const { flag, link, coinbase } = transaction;
  if (flag !== null && flag.flag !== 'coin-join') return t(`flag.${flag.flag}`);
  if (link?.output === -1) return t('cannotTell');
  return coinbase ? t('coinbase') : '';
}

/** What the detector suspects has a question mark until the trainee has said it too. */
function manyParties(transaction: BoardTxView, language: Language): string {
  const t = pictureStrings.in(language);
  const said = transaction.flag?.flag === 'coin-join';
  if (transaction.coinJoin === null) return said ? t('flag.coin-join') : '';
  const words = { count: transaction.coinJoin.equal, amount: shortAmount(transaction.coinJoin.value) };
  return said ? t('coinJoin', words) : t('coinJoinMaybe', words);
}

function coinNode(
  coin: BoardCoinView,
  board: BoardView,
  onBoard: ReadonlyMap<string, BoardTxView>,
  language: Language,
): BoardNode {
  const t = pictureStrings.in(language);
  const maker = onBoard.get(coin.madeBy);
  const words = addressWords(coin, board, language);
  const equal = isEqualOutput(maker, coin);
  const suspected = words.look === 'plain' && coin.service.suspected && words.note === '';
  const { paid, unit } = board.secondChain ?? { paid: null, unit: '' };
  const crosses = paid !== null && paid.txid === coin.madeBy && paid.value === coin.value;
  const leads = coin.spentBy !== null && onBoard.has(coin.spentBy);
  return {
    ...BARE,
    kind: 'coin',
    id: coin.outpoint,
    column: coin.place?.column ?? 0,
    row: coin.place?.row ?? 0,
    look: words.look !== 'plain' ? words.look : equal ? 'unknown' : coin.dust ? 'dust' : 'plain',
    group: coin.cluster ?? coin.address,
    address: coin.address,
    label: words.label,
    note: suspected ? t('maybeService') : words.note,
    change: maker?.change?.output === coin.index,
    clustered: coin.cluster !== null,
    noted: coin.note !== '',
    tainted: coin.tainted === null || coin.value === 0 ? 0 : Math.min(1, coin.tainted / coin.value),
    // Behind a stop, and at a way to another chain, going on is not what the board offers.
    onward: words.look === 'stop' || crosses || leads ? null : coin.spentBy,
    crossing: crosses ? `⇄ ${unit}` : '',
  };
}

/** One of the equal outputs of a CoinJoin, so long as the trainee has not said that the money went there. */
function isEqualOutput(maker: BoardTxView | undefined, coin: BoardCoinView): boolean {
  if (maker === undefined || maker.coinJoin === null || maker.coinJoin.value !== coin.value) return false;
  return maker.link?.output !== coin.index;
}

function outputEdge(transaction: BoardTxView, coin: BoardCoinView, from: number, to: number): BoardEdge {
  const { link, change } = transaction;
  const kind = isEqualOutput(transaction, coin)
    ? 'unknown'
    : change?.output === coin.index
      ? 'change'
      : 'payment';
  return {
    from,
    to,
    kind,
    value: coin.value,
    // The equal amounts are told once, at the transaction.
    text: kind === 'unknown' ? '' : shortAmount(coin.value),
    certainty: link?.output === coin.index ? CERTAINTY[link.confidence] : 0,
  };
}

/** From each start to the coins of the same address. */
function sameAddress(nodes: readonly BoardNode[]): readonly BoardEdge[] {
  return nodes.flatMap((start, from) =>
    start.kind !== 'start'
      ? []
      : nodes.flatMap((coin, to) =>
          coin.kind === 'coin' && coin.address === start.address
            ? [{ from, to, kind: 'same', value: 0, text: '', certainty: 0 } as const]
            : [],
        ),
  );
}

function hulls(board: BoardView, nodes: readonly BoardNode[], language: Language): readonly BoardHull[] {
  return board.clusters.map((cluster) => ({
    id: cluster.id,
    label: clusterLabel(cluster, language),
    members: nodes.flatMap((node, index) => (node.group === cluster.id ? [index] : [])),
  }));
}
