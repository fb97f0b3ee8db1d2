import type { Rng } from '../../base';
import {
  BOARD_FLAGS,
  type BoardTxView,
  type BoardView,
  type Command,
  FLAG_MARKS,
  LINK_SIGNALS,
  type TraineeView,
} from '../../engine';
import { TAINT_RULES } from '../../ledger';
import { CONFIDENCES } from '../../scenario';
import { type Offer, offer } from './offer';

/** Nobody who traces by chance needs more, and every one makes each view longer. */
const MOST_PLACED = 40;
/** What can be done on the tracing board by what it shows: mostly legal, right only by chance. */
export function boardOffers(view: TraineeView, rng: Rng): readonly Offer[] {
  const { board } = view;
  if (board === null || !board.open) return [];
  return [
    ...placeOffers(board, rng),
    ...linkOffers(board, rng),
    ...clusterOffers(board, rng),
    ...wordOffers(view, board, rng),
    ...historyOffers(board),
    ...board.extracts
      .filter(({ ready, held }) => ready && !held)
      .map(({ exhibit }) => offer(2, exhibit, () => ({ type: 'board.register', exhibit }))),
  ];
}

/** An offer about one member of a list, which chance picks; none if there is none. */
function aboutOne<Member>(
  weight: number,
  members: readonly Member[],
  rng: Rng,
  make: (member: Member) => Command,
): readonly Offer[] {
  return members.length === 0 ? [] : [offer(weight, null, () => make(rng.pick(members)))];
}

function placeOffers(board: BoardView, rng: Rng): readonly Offer[] {
  const { transactions, cited } = board;
  const placed = new Set(transactions.map(({ txid }) => txid));
  const waiting = cited.filter(({ onBoard }) => !onBoard);
  const neighbours = new Set(
    transactions
      .flatMap(({ inputs, outputs }) => [...inputs.map((coin) => coin.madeBy), ...outputs.map(spender)])
      .filter((txid) => txid !== '' && !placed.has(txid)),
  );
  const room = transactions.length < MOST_PLACED;
  return [
    ...aboutOne(room ? 2 : 0, waiting, rng, ({ kind, id }) => ({
      type: 'board.place',
      transactions: kind === 'transaction' ? [id] : [],
      addresses: kind === 'address' ? [id] : [],
    })),
    ...aboutOne(room ? 1.5 : 0, [...neighbours], rng, (txid) => ({
      type: 'board.place',
      transactions: [txid],
      addresses: [],
    })),
    ...aboutOne(0.1, transactions, rng, ({ txid }) => ({ type: 'board.remove', item: txid })),
    ...aboutOne(0.3, transactions, rng, ({ txid, open }) => ({
      type: 'board.open',
      transaction: txid,
      open: !open,
    })),
  ];
}

const spender = ({ spentBy }: BoardTxView['outputs'][number]): string => spentBy ?? '';

function linkOffers(board: BoardView, rng: Rng): readonly Offer[] {
  const { transactions, alternatives } = board;
  const asserted = transactions.filter(({ link }) => link !== null);
  return [
    ...aboutOne(1, transactions, rng, (transaction) => ({
      type: 'link.assert',
      transaction: transaction.txid,
      output: anyOutput(transaction, rng),
      confidence: rng.pick(CONFIDENCES),
      signals: rng.shuffle(LINK_SIGNALS).slice(0, rng.int(4)),
      alternative: anyOrNone(
        alternatives.map(({ id }) => id),
        rng,
      ),
      words: rng.int(3) === 0 ? `thought of number ${rng.int(1000)}` : '',
    })),
    ...aboutOne(0.1, asserted, rng, ({ txid }) => ({ type: 'link.withdraw', transaction: txid })),
    ...aboutOne(0.2, transactions, rng, (transaction) => ({
      type: 'board.mark',
      transaction: transaction.txid,
      change: rng.int(4) === 0 ? null : anyOutput(transaction, rng),
    })),
    ...aboutOne(0.2, transactions, rng, ({ outputs }) => ({
      type: 'board.taint',
      rule: rng.pick(TAINT_RULES),
      from: rng.int(5) === 0 ? null : (outputs[rng.int(Math.max(1, outputs.length))]?.outpoint ?? null),
    })),
  ];
}

/** An output's index, now and then -1. */
function anyOutput({ outputs }: BoardTxView, rng: Rng): number {
  return outputs[rng.int(outputs.length + 1)]?.index ?? -1;
}

function anyOrNone(ids: readonly string[], rng: Rng): string {
  return ids[rng.int(ids.length + 1)] ?? '';
}

function clusterOffers({ transactions, alternatives }: BoardView, rng: Rng): readonly Offer[] {
  const merged = transactions.filter(({ merge }) => merge !== null);
  const ready = transactions.filter(({ mergeable, merge }) => mergeable && merge === null);
  return [
    ...aboutOne(0.5, ready, rng, ({ txid }) => ({
      type: 'cluster.merge',
      transaction: txid,
      confidence: rng.pick(CONFIDENCES),
      alternative: anyOrNone(
        alternatives.map(({ id }) => id),
        rng,
      ),
    })),
    ...aboutOne(0.1, merged, rng, ({ txid }) => ({ type: 'cluster.split', transaction: txid })),
  ];
}

/** What is said of a transaction or an address: flags, stops, tags, notes. */
function wordOffers(view: TraineeView, board: BoardView, rng: Rng): readonly Offer[] {
  const { transactions, starts, services } = board;
  const coins = transactions.flatMap(({ inputs, outputs }) => [...inputs, ...outputs]);
  const addresses = [
    ...starts.map(({ address }) => address),
    ...coins.flatMap(({ address, place }) => (place === null ? [] : [address])),
  ];
  const exhibits = view.documents.filter(({ kind }) => kind === 'exhibit').map(({ id }) => id);
  return [
    ...aboutOne(0.4, transactions, rng, ({ txid, flag }) => {
      if (flag !== null && rng.int(2) === 0) {
        return { type: 'board.flag', transaction: txid, flag: null, marks: [] };
      }
      const chosen = rng.pick(BOARD_FLAGS);
      const marks = rng.shuffle(FLAG_MARKS[chosen]).slice(0, rng.int(4));
      return { type: 'board.flag', transaction: txid, flag: chosen, marks };
    }),
    ...aboutOne(0.3, addresses, rng, (address) => ({
      type: 'board.stop',
      address,
      service:
        anyOrNone(
          services.map(({ id }) => id),
          rng,
        ) || null,
    })),
    ...aboutOne(0.2, addresses, rng, (address) => ({
      type: 'address.tag',
      address,
      text: rng.int(4) === 0 ? '' : `tag ${rng.int(1000)}`,
      confidence: rng.pick(CONFIDENCES),
      source: anyOrNone(exhibits, rng),
    })),
    ...aboutOne(0.2, transactions, rng, ({ txid }) => ({
      type: 'board.note',
      item: txid,
      text: rng.int(4) === 0 ? '' : `note ${rng.int(1000)}`,
    })),
  ];
}

function historyOffers({ undo, redo }: BoardView): readonly Offer[] {
  const offers: Offer[] = [];
  if (undo !== null) offers.push(offer(0.5, null, () => ({ type: 'board.undo' })));
  if (redo !== null) offers.push(offer(0.5, null, () => ({ type: 'board.redo' })));
  return offers;
}
