import { assertNever, own } from '../../base';
import { inputAddresses, type KnownChain, madeOutputs, outputCountOf, spentOutputs } from '../../ledger';
import type { BoardAct } from './board-command';
import { type BoardContent, EMPTY_CONTENT } from './board-state';
import { FLAG_MARKS } from './board-words';
import { done, type Folded, no, withEntry, without } from './folded';
import { outputOf } from './known';
import { place, remove } from './place-acts';
import { placeCoins } from './places';

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
      // Any address of the chain: its page can be read without it being on the board.
      const there =
        own(content.transactions, act.item) !== undefined || known.addressOf(act.item) !== undefined;
      if (!there) return no('not-on-board', act.item);
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
      // A mark outlives what it was seen at, so it can be taken off when that is gone.
      if (act.service === null && own(content.stops, act.address) !== undefined) {
        return done(without(content, 'stops', act.address));
      }
      if (!onBoard(content, known, act.address)) return no('not-on-board', act.address);
      if (act.service === null) return done(content);
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
      if (own(content.merges, transaction) !== undefined) return no('already-on-board', transaction);
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
