import { assertNever, own } from '../../base';
import {
  inputAddresses,
  type KnownChain,
  madeOutputs,
  NONE,
  outputCountOf,
  spentOutputs,
} from '../../ledger';
import type { RefusalCode } from '../command';
import type { BoardAct, PlaceOnBoard } from './board-command';
import { type BoardContent, EMPTY_CONTENT } from './board-state';
import { FLAG_MARKS } from './board-words';
import { outpointOf, outputOf, spenderOf } from './known';
import { freeRow, placeCoins, placeOfTransaction } from './places';

/** More than anyone can survey; every one costs time in each view. */
export const MOST_ON_BOARD = 400;

/** The board after an act, or why it cannot be. */
export type Folded =
  | { readonly ok: true; readonly content: BoardContent }
  | { readonly ok: false; readonly code: RefusalCode; readonly about: string };

const done = (content: BoardContent): Folded => ({ ok: true, content });
const no = (code: RefusalCode, about: string): Folded => ({ ok: false, code, about });

/** What the scenario offers to acts: ids of services and of alternatives. */
export interface BoardOffer {
  readonly services: readonly string[];
  readonly alternatives: readonly string[];
}

/** Carries an act out on the board. Pure; the chain only grows, so the same acts give the same board at any later time. */
export function applyAct(content: BoardContent, act: BoardAct, known: KnownChain, offer: BoardOffer): Folded {
  switch (act.type) {
    case 'board.place':
      return place(content, act, known);
    case 'board.remove':
      return remove(content, act.item, known);
    case 'board.open': {
      const at = own(content.transactions, act.transaction);
      const tx = known.txOf(act.transaction);
      if (at === undefined || tx === undefined) return no('not-on-board', act.transaction);
      const opened = withEntry(content, 'transactions', act.transaction, { ...at, open: act.open });
      return done(placeCoins(opened, known, tx));
    }
    case 'board.mark': {
      if (own(content.transactions, act.transaction) === undefined)
        return no('not-on-board', act.transaction);
      if (act.change === null) return done(without(content, 'changes', act.transaction));
      if (!hasOutput(known, act.transaction, act.change)) return no('not-on-chain', act.transaction);
      return done(withEntry(content, 'changes', act.transaction, act.change));
    }
    case 'board.flag': {
      if (own(content.transactions, act.transaction) === undefined)
        return no('not-on-board', act.transaction);
      if (act.flag === null) return done(without(content, 'flags', act.transaction));
      const offered: readonly string[] = FLAG_MARKS[act.flag];
      if (act.marks.some((mark) => !offered.includes(mark))) return no('bad-value', act.transaction);
      const flag = { flag: act.flag, marks: [...new Set(act.marks)] };
      return done(withEntry(content, 'flags', act.transaction, flag));
    }
    case 'board.note': {
      const onBoard =
        own(content.transactions, act.item) !== undefined || known.addressOf(act.item) !== undefined;
      if (!onBoard) return no('not-on-board', act.item);
      return done(
        act.text.trim() === ''
          ? without(content, 'notes', act.item)
          : withEntry(content, 'notes', act.item, act.text),
      );
    }
    case 'board.taint':
      if (act.from !== null && outputOf(known, act.from) === undefined) return no('not-on-chain', act.from);
      return done({ ...content, taint: { rule: act.rule, from: act.from } });
    case 'board.stop':
      if (!onBoard(content, known, act.address)) return no('not-on-board', act.address);
      if (act.service === null) return done(without(content, 'stops', act.address));
      if (!offer.services.includes(act.service)) return no('unknown-id', act.service);
      return done(withEntry(content, 'stops', act.address, act.service));
    case 'address.tag': {
      if (known.addressOf(act.address) === undefined) return no('not-on-chain', act.address);
      if (act.text.trim() === '') return done(without(content, 'tags', act.address));
      const { text, confidence, source } = act;
      return done(withEntry(content, 'tags', act.address, { text: text.trim(), confidence, source }));
    }
    case 'link.assert': {
      const { transaction, output, confidence, signals, alternative, words } = act;
      if (own(content.transactions, transaction) === undefined) return no('not-on-board', transaction);
      if (!hasOutput(known, transaction, output)) return no('not-on-chain', transaction);
      if (alternative !== '' && !offer.alternatives.includes(alternative))
        return no('unknown-id', alternative);
      const link = { output, confidence, signals: [...new Set(signals)], alternative, words };
      return done(withEntry(content, 'links', transaction, link));
    }
    case 'link.withdraw':
      if (own(content.links, act.transaction) === undefined) return no('nothing-there', act.transaction);
      return done(without(content, 'links', act.transaction));
    case 'cluster.merge': {
      const { transaction, confidence, alternative } = act;
      const tx = known.txOf(transaction);
      if (own(content.transactions, transaction) === undefined || tx === undefined) {
        return no('not-on-board', transaction);
      }
      if (own(content.merges, transaction) !== undefined) return no('already-made', transaction);
      if (inputAddresses(known.chain, tx).length < 2) return no('bad-value', transaction);
      if (alternative !== '' && !offer.alternatives.includes(alternative))
        return no('unknown-id', alternative);
      return done(withEntry(content, 'merges', transaction, { confidence, alternative }));
    }
    case 'cluster.split':
      if (own(content.merges, act.transaction) === undefined) return no('nothing-there', act.transaction);
      return done(without(content, 'merges', act.transaction));
    default:
      return assertNever(act);
  }
}

/** The board after a row of acts, from the empty one. Acts were accepted once, so none is refused now. */
export function foldActs(acts: readonly BoardAct[], known: KnownChain, offer: BoardOffer): BoardContent {
  return acts.reduce((content, act) => {
    const next = applyAct(content, act, known, offer);
    return next.ok ? next.content : content;
  }, EMPTY_CONTENT);
}

function place(content: BoardContent, act: PlaceOnBoard, known: KnownChain): Folded {
  const transactions = act.transactions.filter((txid) => own(content.transactions, txid) === undefined);
  const addresses = act.addresses.filter((address) => own(content.starts, address) === undefined);
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
    if (own(next.transactions, txid) !== undefined) continue;
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

function remove(content: BoardContent, item: string, known: KnownChain): Folded {
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

/** Whether an address stands on the board: as a start, or at a coin of a transaction that is there. */
function onBoard(content: BoardContent, known: KnownChain, address: string): boolean {
  if (own(content.starts, address) !== undefined) return true;
  const number = known.addressOf(address);
  if (number === undefined) return false;
  return Object.keys(content.transactions).some((txid) => {
    const tx = known.txOf(txid);
    if (tx === undefined) return false;
    const coins = [...spentOutputs(known.chain, tx), ...madeOutputs(known.chain, tx)];
    return coins.some((output) => known.chain.outputAddress[output] === number);
  });
}

/** -1 is every transaction's: no output, or none that can be told. */
function hasOutput(known: KnownChain, txid: string, index: number): boolean {
  const tx = known.txOf(txid);
  return tx !== undefined && index >= -1 && index < outputCountOf(known.chain, tx);
}

type Part = Exclude<keyof BoardContent, 'taint'>;

function withEntry<Key extends Part>(
  content: BoardContent,
  part: Key,
  id: string,
  entry: BoardContent[Key][string],
): BoardContent {
  return { ...content, [part]: { ...content[part], [id]: entry } };
}

function without(content: BoardContent, part: Part, id: string): BoardContent {
  if (own<unknown>(content[part], id) === undefined) return content;
  const { [id]: _gone, ...rest } = content[part];
  return { ...content, [part]: rest };
}
