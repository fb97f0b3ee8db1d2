import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CaseStore, StoreFailure, storageReason } from '../../src/io/case-store';
import { IndexedDbStore } from '../../src/io/indexeddb-store';
import { parseLog, playableCase, verifyLog } from '../../src/protocol';
import { firstNotice, installed } from './first-notice';
import { note, openNote, openPage, request, shown } from './page';

const scenario = firstNotice();
let disk: IndexedDbStore;

beforeEach(() => {
  disk = new IndexedDbStore();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await disk.close();
  await deleteDatabase();
});

function deleteDatabase(): Promise<void> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase('casebridge').onsuccess = () => resolve();
  });
}

const page = (store: CaseStore = disk) => openPage(store, installed([scenario]));

function verifies(text: string): boolean {
  const parsed = parseLog(text);
  return parsed.ok && verifyLog(parsed.value, playableCase(scenario)).ok;
}

function fillDisk() {
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

test('on a full disk play goes on in memory, says so, and the export is still whole', async () => {
  const { library } = page();
  const host = await library.start(request(1));
  await host.dispatch(openNote);
  fillDisk();
  expect(await host.dispatch(note('not on disk'))).toEqual({ ok: true });
  expect(shown(host).storage).toEqual({ kind: 'memory', reason: 'full' });
  expect(await library.storage()).toEqual({ kind: 'memory', reason: 'full' });
  const text = await host.exportLog();
  expect(text).toContain('not on disk');
  expect(verifies(text)).toBe(true);
  await host.close();
  expect(await library.exportLog(1)).toContain('not on disk');
  expect((await library.saves())[0]?.slot).toBe(1);
});

test('once there is room again, what is missing is written with the next event', async () => {
  const host = await page().library.start(request(1));
  const full = fillDisk();
  await host.dispatch(note('first in memory'));
  await host.dispatch(note('second in memory'));
  full.mockRestore();
  await host.dispatch(note('on disk'));
  expect(shown(host).storage).toEqual({ kind: 'saved' });
  const again = await page().library.resume(1);
  const text = await again.exportLog();
  expect(text).toContain('first in memory');
  expect(verifies(text)).toBe(true);
});

test('a failed write leaves nothing of itself on disk', async () => {
  const host = await page().library.start(request(1));
  const before = (await disk.read(1))?.lines.length;
  const { add } = IDBObjectStore.prototype;
  let calls = 0;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    calls += 1;
    if (calls > 1) throw new DOMException('no room', 'QuotaExceededError');
    return add.apply(this, given);
  });
  await host.dispatch({ type: 'decision.make', decision: 'D1', option: 'say-nothing' });
  expect(calls).toBeGreaterThan(1);
  const stored = await disk.read(1);
  expect(stored?.lines).toHaveLength(before ?? -1);
  expect(stored?.card.events).toBe(before);
});

test('saves that the browser threw away under a running case are called evicted, and play goes on', async () => {
  const { library } = page();
  const host = await library.start(request(1));
  await host.dispatch(openNote);
  await disk.close();
  await deleteDatabase();
  expect(await host.dispatch(note('after the loss'))).toEqual({ ok: true });
  expect(shown(host).storage).toEqual({ kind: 'memory', reason: 'evicted' });
  expect(verifies(await host.exportLog())).toBe(true);
});

test('where storage is blocked a case can be played, left, and gone on with until the page is closed', async () => {
  const refuse = () => Promise.reject(new StoreFailure('blocked', null));
  const blocked: CaseStore = {
    cards: refuse,
    read: refuse,
    replace: refuse,
    append: refuse,
    remove: refuse,
    countAttempt: refuse,
  };
  const { library } = page(blocked);
  const host = await library.start(request(1));
  await host.dispatch(note('in memory only'));
  expect(shown(host).storage).toEqual({ kind: 'memory', reason: 'blocked' });
  await host.close();
  expect((await library.saves()).map(({ slot }) => slot)).toEqual([1]);
  const again = await library.resume(1);
  expect(shown(again).view.notes.map(({ text }) => text)).toEqual(['in memory only']);
  expect(verifies(await again.exportLog())).toBe(true);
});

test('a line that is on disk is never written over', async () => {
  const host = await page().library.start(request(1));
  await host.dispatch(openNote);
  const stored = await disk.read(1);
  const card = stored!.card;
  await expect(disk.append(1, 2, ['forged'], card)).rejects.toMatchObject({ name: 'StoreFailure' });
  expect((await disk.read(1))?.lines).toEqual(stored!.lines);
});

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'blocked'],
  ['InvalidStateError', 'evicted'],
  ['NotFoundError', 'evicted'],
  ['UnknownError', 'failed'],
])('%s means: %s', (name, reason) => {
  expect(storageReason(new DOMException('', name))).toBe(reason);
});
