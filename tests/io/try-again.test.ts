import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Command } from '../../src/engine';
import { IndexedDbStore } from '../../src/io/indexeddb-store';
import { type CaseHost, parseLog, playableCase, verifyLog } from '../../src/protocol';
import { firstNotice, installed } from './first-notice';
import { type Locks, note, openNote, openPage, request, shown } from './page';

const scenario = firstNotice();
const playable = playableCase(scenario);
const decide: Command = { type: 'decision.make', decision: 'D1', option: 'speak' };
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

const page = (locks?: Locks) => openPage(disk, installed([scenario]), locks);

async function played(library = page().library, mode: 'practice' | 'assessment' = 'practice') {
  const host = await library.start(request(1, { mode }));
  for (const command of [openNote, note('before'), decide, note('after')]) await host.dispatch(command);
  return { library, host };
}

function opened(text: string) {
  const parsed = parseLog(text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  expect(verifyLog(parsed.value, playable).ok).toBe(true);
  return parsed.value;
}
const decision = (host: CaseHost) => shown(host).view.decisions.find(({ id }) => id === 'D1');

test('the case is taken up again before the decision, in another slot; its parent stays as it was', async () => {
  const { library, host } = await played();
  const again = await host.tryAgain('D1', 2);
  expect(decision(again)).toMatchObject({ open: true, made: null });
  expect(shown(again).view.notes.map(({ text }) => text)).toEqual(['before']);
  await again.dispatch({ ...decide, option: 'say-nothing' } as Command);

  const parent = opened(await library.exportLog(1));
  const child = opened(await again.exportLog());
  const line = child.opened.parent;
  expect(parent.lines[(line?.sequence ?? 0) - 1]?.hash).toBe(line?.hash);
  expect(parent.lines[line?.sequence ?? 0]?.type).toBe('decision.made');
  expect(child.opened.attempt).toBe(2);
  expect((await library.saves()).map(({ slot }) => slot)).toEqual([1, 2]);
});

test('the new log is on disk and is gone on with after a reload', async () => {
  const { host } = await played();
  await (await host.tryAgain('D1', 2)).dispatch(note('second'));
  const back = await page().library.resume(2);
  expect(shown(back).view.notes.map(({ text }) => text)).toEqual(['before', 'second']);
  expect(shown(back).readOnly).toBeNull();
});

test("into the case's own slot it takes the place of the log", async () => {
  const { library, host } = await played();
  await host.tryAgain('D1', 1);
  const text = await library.exportLog(1);
  expect(opened(text).opened.parent).toBeDefined();
  expect(text).not.toContain('after');
  expect(await library.saves()).toHaveLength(1);
});

test('the case that was left takes no command any more', async () => {
  const { host } = await played();
  await host.tryAgain('D1', 2);
  await expect(host.dispatch(note('late'))).rejects.toMatchObject({ code: 'session-closed' });
});

test.each<[string, 'practice' | 'assessment', string]>([
  ['an assessment', 'assessment', 'D1'],
  ['a point that nothing was done at', 'practice', 'D2'],
])('there is no way back in %s, and the case stays open', async (_, mode, point) => {
  const { host } = await played(page().library, mode);
  await expect(host.tryAgain(point, 2)).rejects.toMatchObject({ code: 'no-way-back' });
  expect(await host.dispatch(note('still here'))).toEqual({ ok: true });
});

test('a slot that is being played, or holds an assessment under way, is left alone', async () => {
  const locks: Locks = new Set();
  const { host } = await played(page(locks).library);
  const other = await page(locks).library.start(request(2));
  await expect(host.tryAgain('D1', 2)).rejects.toMatchObject({ code: 'slot-in-use' });
  expect(await host.dispatch(note('still here'))).toEqual({ ok: true });
  await other.close();
  await (await page(locks).library.start(request(3, { mode: 'assessment' }))).close();
  await expect(host.tryAgain('D1', 3)).rejects.toMatchObject({ code: 'assessment-locked' });
});
