import { assertNever, caseMs } from '../../../base';
import {
  type Chain,
  inputAddresses,
  isCoinJoin,
  isDust,
  madeOutputs,
  NONE,
  outputsOfAddress,
  scriptTypeOf,
  spentOutputs,
} from '../../../ledger';
import type { Language } from '../../../scenario';
import { type OnProgress, spenderOf } from '../../board/known';
import type { CompiledCase } from '../../compiled-case';
import type { CaseState } from '../../state';
import type { AddressDetail, BoardAnswer, BoardQuery } from '../board-view';
import { makeLens } from '../lens';
import { type BoardLens, makeBoardLens } from './board-lens';
import { txView, utcMinute } from './tx-view';

/** Rows of an address in one answer. */
const PAGE = 50;
/** Most transactions that a way may have. */
const LONGEST_WAY = 60;
/** Ids that a search answers with. */
const MOST_FOUND = 12;

/**
 * Answers a question about the chain as it is known now. Changes nothing. An id that the chain does not have is
 * answered with null or an empty list.
 */
export function boardAnswer(
  compiled: CompiledCase,
  state: CaseState,
  language: Language,
  query: BoardQuery,
  onProgress?: OnProgress,
): BoardAnswer {
  if (compiled.scenario.spec.ledger === undefined) return nothing(query);
  const board = makeBoardLens(makeLens(compiled, state, language), onProgress);
  switch (query.ask) {
    case 'ready': {
      const { chain } = board.known;
      const last = chain.time[chain.txCount - 1];
      return { ask: 'ready', transactions: chain.txCount, until: last === undefined ? '' : utcMinute(last) };
    }
    case 'address':
      return { ask: 'address', detail: addressDetail(board, query.address, query.from) };
    case 'transaction': {
      const tx = board.known.txOf(query.txid);
      return { ask: 'transaction', transaction: tx === undefined ? null : txView(board, tx) };
    }
    case 'find':
      return { ask: 'find', found: find(board, query.text.trim()) };
    case 'connect':
      return { ask: 'connect', ...connect(board, query) };
    default:
      return assertNever(query);
  }
}

function nothing({ ask }: BoardQuery): BoardAnswer {
  switch (ask) {
    case 'ready':
      return { ask, transactions: 0, until: '' };
    case 'address':
      return { ask, detail: null };
    case 'transaction':
      return { ask, transaction: null };
    case 'find':
      return { ask, found: [] };
    case 'connect':
      return { ask, path: null, looked: 0 };
    default:
      return assertNever(ask);
  }
}

/** Satoshi that an address gains (or loses) in each of its transactions, in ledger order. */
function changesOf(chain: Chain, address: number): ReadonlyMap<number, number> {
  const changes = new Map<number, number>();
  const add = (tx: number, value: number): void => {
    changes.set(tx, (changes.get(tx) ?? 0) + value);
  };
  for (const output of outputsOfAddress(chain, address)) {
    const value = chain.value[output] ?? 0;
    add(chain.outputTx[output] ?? 0, value);
    const spender = spenderOf(chain, output);
    if (spender !== undefined) add(spender, -value);
  }
  return new Map([...changes].sort(([one], [other]) => one - other));
}

function addressDetail(board: BoardLens, text: string, from: number): AddressDetail | null {
  const { known, content } = board;
  const { chain, names } = known;
  const address = known.addressOf(text);
  if (address === undefined) return null;
  const changes = [...changesOf(chain, address)];
  const outputs = outputsOfAddress(chain, address);
  const sum = (list: readonly number[]) =>
    list.reduce((total, output) => total + (chain.value[output] ?? 0), 0);
  const utcOf = (tx: number | undefined) => (tx === undefined ? '' : utcMinute(chain.time[tx] ?? 0));
  const start = Math.max(0, Math.min(from, changes.length));
  return {
    ...board.address(text),
    script: scriptTypeOf(chain.script[address] ?? 0),
    firstSeen: utcOf(changes[0]?.[0]),
    lastSeen: utcOf(changes.at(-1)?.[0]),
    received: sum(outputs),
    sent: sum(outputs.filter((output) => spenderOf(chain, output) !== undefined)),
    count: changes.length,
    from: start,
    rows: changes.slice(start, start + PAGE).map(([tx, change]) => ({
      txid: names.txid(tx),
      at: caseMs((chain.time[tx] ?? 0) * 1000),
      utc: utcOf(tx),
      change,
      parties: change < 0 ? receivers(chain, tx, address) : inputAddresses(chain, tx).length,
      onBoard: content.transactions[names.txid(tx)] !== undefined,
    })),
  };
}

function receivers(chain: Chain, tx: number, but: number): number {
  const paid = madeOutputs(chain, tx).map((output) => chain.outputAddress[output] ?? NONE);
  return new Set(paid.filter((address) => address !== but && address !== NONE)).size;
}

/** Whole ids first, then txids and addresses that begin or end with the text: four characters at least. */
function find({ known }: BoardLens, text: string): Extract<BoardAnswer, { ask: 'find' }>['found'] {
  if (text.length < 4) return [];
  if (known.txOf(text) !== undefined) return [{ kind: 'transaction', id: text }];
  if (known.addressOf(text) !== undefined) return [{ kind: 'address', id: text }];
  const found: { readonly kind: 'address' | 'transaction'; readonly id: string }[] = [];
  const { chain, names } = known;
  const fits = (id: string): boolean => id.startsWith(text) || id.endsWith(text);
  for (let tx = 0; tx < chain.txCount && found.length < MOST_FOUND; tx += 1) {
    if (fits(names.txid(tx))) found.push({ kind: 'transaction', id: names.txid(tx) });
  }
  for (let address = 0; address < chain.addressCount && found.length < MOST_FOUND; address += 1) {
    const name = names.address(address);
    if (fits(name) && known.addressOf(name) !== undefined) found.push({ kind: 'address', id: name });
  }
  return found;
}

/**
 * A shortest way between two transactions or addresses along spends in either direction. Dust is no way, and a CoinJoin
 * no more than an end of one that was asked for by its txid: who took part in it is not tied to the others.
 */
function connect(
  { known }: BoardLens,
  { from, to, budget }: Extract<BoardQuery, { ask: 'connect' }>,
): { readonly path: readonly string[] | null; readonly looked: number } {
  const { chain, names } = known;
  const ends = new Set(transactionsOf(known, to));
  const reached = new Map<number, number>();
  let queue = transactionsOf(known, from);
  for (const tx of queue) reached.set(tx, NONE);
  const most = Math.min(budget, LONGEST_WAY);
  for (let length = 1; length <= most && queue.length > 0; length += 1) {
    const end = queue.find((tx) => ends.has(tx));
    if (end !== undefined) {
      const path: string[] = [];
      for (let tx = end; tx !== NONE; tx = reached.get(tx) ?? NONE) path.unshift(names.txid(tx));
      return { path, looked: reached.size };
    }
    const next: number[] = [];
    for (const tx of queue) {
      if (length > 1 && isCoinJoin(chain, tx)) continue;
      for (const other of neighboursOf(chain, tx)) {
        if (reached.has(other)) continue;
        reached.set(other, tx);
        next.push(other);
      }
    }
    queue = next;
  }
  return { path: null, looked: reached.size };
}

function transactionsOf({ chain, txOf, addressOf }: BoardLens['known'], id: string): number[] {
  const tx = txOf(id);
  if (tx !== undefined) return [tx];
  const address = addressOf(id);
  if (address === undefined) return [];
  // Dust says nothing of who was paid, so an address is not reached by it.
  const coins = outputsOfAddress(chain, address).filter((output) => !isDust(chain, output));
  return [
    ...new Set(coins.flatMap((output) => [chain.outputTx[output] ?? NONE, spenderOf(chain, output) ?? NONE])),
  ].filter((one) => one !== NONE && !isCoinJoin(chain, one));
}

function neighboursOf(chain: Chain, tx: number): readonly number[] {
  const before = spentOutputs(chain, tx)
    .filter((output) => !isDust(chain, output))
    .map((output) => chain.outputTx[output] ?? NONE);
  const after = madeOutputs(chain, tx)
    .filter((output) => !isDust(chain, output))
    .map((output) => spenderOf(chain, output) ?? NONE);
  return [...before, ...after].filter((other) => other !== NONE);
}
