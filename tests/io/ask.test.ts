import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Command } from '../../src/engine';
import type { CaseStore } from '../../src/io/case-store';
import { IndexedDbStore } from '../../src/io/indexeddb-store';
import type { CaseHost, HostProgress } from '../../src/protocol';
import { caseLedger } from '../../src/scenario';
import { firstNotice, installed } from './first-notice';
import { note, openNote, openPage, request, shown } from './page';

const scenario = firstNotice();
const ledger = caseLedger(scenario)!;
const [first, third] = [ledger.txid('TX-1'), ledger.txid('TX-3')];
const placeFirst: Command = { type: 'board.place', transactions: [first], addresses: [] };
let disk: IndexedDbStore;

beforeEach(() => {
  disk = new IndexedDbStore();
});
afterEach(async () => {
  await disk.close();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('casebridge').onsuccess = () => resolve();
  });
});

const page = (store: CaseStore = disk) => openPage(store, installed([scenario]));
const begun = () => page().library.start(request(1));

/** Whether an address' page says that the first transfer is on the board. */
async function firstIsOnBoard(host: CaseHost): Promise<boolean | undefined> {
  const { detail } = await host.ask({ ask: 'address', address: ledger.address('W-BANK'), from: 0 });
  return detail?.rows.find(({ txid }) => txid === first)?.onBoard;
}

test('while the chain is made the page is told whole percents, up to 100, before the answer', async () => {
  const host = await begun();
  const heard: (HostProgress | string)[] = [];
  host.watch((progress) => heard.push(progress));
  const answer = await host.ask({ ask: 'ready' });
  heard.push('answered');
  // 200 of strangers, the plan's, and the named ones until the first morning of the case.
  expect(answer.transactions).toBeGreaterThan(100);
  expect(heard.at(-1)).toBe('answered');
  const percents = heard.slice(0, -1).map((one) => (typeof one === 'string' ? NaN : one.percent));
  expect(percents[0]).toBe(0);
  expect(percents.at(-1)).toBe(100);
  expect(percents).toEqual([...new Set(percents)].sort((one, other) => one - other));
  expect(percents.every(Number.isInteger)).toBe(true);
});

test('a chain that is there already is answered without progress, and who has left hears nothing', async () => {
  const host = await begun();
  const heard: string[] = [];
  host.watch(() => heard.push('left'))();
  await host.ask({ ask: 'ready' });
  host.watch(() => heard.push('late'));
  await host.ask({ ask: 'ready' });
  expect(heard).toEqual([]);
});

test('questions are answered by the chain as the case knows it', async () => {
  const host = await begun();
  const { transaction } = await host.ask({ ask: 'transaction', txid: first });
  expect(transaction?.outputs.map(({ value }) => value)).toEqual([20_000_000, 29_998_000]);
  const { detail } = await host.ask({ ask: 'address', address: ledger.address('W-REST'), from: 0 });
  expect(detail?.rows.map(({ txid, change }) => [txid, change])).toEqual([
    [first, 29_998_000],
    [third, -29_998_000],
  ]);
  expect(await host.ask({ ask: 'find', text: first.slice(0, 12) })).toEqual({
    ask: 'find',
    found: [{ kind: 'transaction', id: first }],
  });
  const { path } = await host.ask({ ask: 'connect', from: first, to: third, budget: 5 });
  expect(path).toEqual([first, third]);
});

test('an id that names nothing is answered with nothing', async () => {
  const host = await begun();
  for (const id of [
    '',
    'x',
    '__proto__',
    'constructor',
    'f'.repeat(64),
    'y'.repeat(8000),
    ledger.txid('TX-4'),
  ]) {
    expect(await host.ask({ ask: 'transaction', txid: id })).toEqual({
      ask: 'transaction',
      transaction: null,
    });
    expect(await host.ask({ ask: 'address', address: id, from: 0 })).toEqual({
      ask: 'address',
      detail: null,
    });
    expect(await host.ask({ ask: 'find', text: id })).toEqual({ ask: 'find', found: [] });
    expect((await host.ask({ ask: 'connect', from: id, to: first, budget: 9 })).path).toBeNull();
  }
});

test('what is no question is refused as a slip of the program, and play goes on', async () => {
  const host = await begun();
  await expect(host.ask({ ask: 'key' } as never)).rejects.toMatchObject({ code: 'internal' });
  await expect(host.ask({ ask: 'find', text: 7 } as never)).rejects.toMatchObject({ code: 'internal' });
  expect(await host.dispatch(openNote)).toEqual({ ok: true });
});

test('asking changes nothing: no event, no snapshot, and the log still replays', async () => {
  const { library, messages } = page();
  const host = await library.start(request(1));
  const before = await host.exportLog();
  await host.ask({ ask: 'ready' });
  await host.ask({ ask: 'transaction', txid: first });
  expect(await host.exportLog()).toBe(before);
  expect(messages.filter(({ kind }) => kind === 'snapshot')).toEqual([]);
});

test('a question overtakes a save under way, and is answered by what was saved before', async () => {
  let letGo: () => void = () => undefined;
  const slow: CaseStore = {
    cards: () => disk.cards(),
    read: (slot) => disk.read(slot),
    replace: (slot, stored) => disk.replace(slot, stored),
    append: async (...save) => {
      await new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await disk.append(...save);
    },
    remove: (slot) => disk.remove(slot),
    countAttempt: (id, mode) => disk.countAttempt(id, mode),
  };
  const host = await page(slow).library.start(request(1));
  const placed = host.dispatch(placeFirst);
  // The act is done and waits for the disk; nothing of it has been shown.
  expect(await firstIsOnBoard(host)).toBe(false);
  letGo();
  expect(await placed).toEqual({ ok: true });
  expect(shown(host).view.board?.transactions).toHaveLength(1);
  expect(await firstIsOnBoard(host)).toBe(true);
});

test('a board that was left is there after a reload, and can be asked about in another language', async () => {
  const host = await begun();
  await host.dispatch(placeFirst);
  const left = shown(host).view.board;
  const again = await page().library.resume(1);
  expect(shown(again).view.board).toEqual(left);
  await again.setLanguage('ko');
  expect(await firstIsOnBoard(again)).toBe(true);
});

test('a save that can only be read can be asked as well', async () => {
  const host = await begun();
  await host.dispatch(placeFirst);
  await host.dispatch(note('the last one'));
  await host.close();
  const stored = (await disk.read(1))!;
  await disk.replace(1, { ...stored, lines: stored.lines.slice(0, -1).concat('cut') });
  const again = await page().library.resume(1);
  expect(shown(again).readOnly).toBe('chain-broken');
  expect(await firstIsOnBoard(again)).toBe(true);
  expect(await again.dispatch({ type: 'board.undo' })).toMatchObject({ readOnly: 'chain-broken' });
  await again.setLanguage('ko');
  expect(await firstIsOnBoard(again)).toBe(true);
});

test('a closed session answers no question', async () => {
  const host = await begun();
  await host.close();
  await expect(host.ask({ ask: 'ready' })).rejects.toMatchObject({ code: 'session-closed' });
});

test.each<[string, Command]>([
  ['the prototype of everything', { type: 'board.place', transactions: ['__proto__'], addresses: [] }],
  ['more than 200 ids', { type: 'board.place', transactions: Array(201).fill(first), addresses: [] }],
])('an act on %s is refused as a slip of the program', async (_, command) => {
  const host = await begun();
  await expect(host.dispatch(command)).rejects.toMatchObject({ code: 'internal' });
});

test('an act on what is not on the chain is refused with its reason', async () => {
  const host = await begun();
  const nowhere = 'f'.repeat(64);
  expect(await host.dispatch({ type: 'board.place', transactions: [nowhere], addresses: [] })).toEqual({
    ok: false,
    refusal: { code: 'not-on-chain', about: nowhere },
  });
});
