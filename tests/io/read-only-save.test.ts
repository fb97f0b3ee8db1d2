import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../src/engine';
import { IndexedDbStore } from '../../src/io/indexeddb-store';
import { appendEvents, EMPTY_CHAIN, type EventLine, formatLine } from '../../src/protocol';
import { firstNotice, installed } from './first-notice';
import { note, openNote, openPage, request, shown } from './page';

const scenario = firstNotice();
let disk: IndexedDbStore;

beforeEach(async () => {
  disk = new IndexedDbStore();
  const host = await page().library.start(request(1));
  await host.dispatch(openNote);
  await host.dispatch(note('before the update'));
  await host.close();
});
afterEach(async () => {
  await disk.close();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('casebridge').onsuccess = () => resolve();
  });
});

const page = () => openPage(disk, installed([scenario]));

/** Rewrites the save in slot 1, hashed afresh. */
async function rewrite(
  change: (line: EventLine) => EventLine,
  engine: string = ENGINE_VERSION,
): Promise<void> {
  const stored = (await disk.read(1))!;
  let head = EMPTY_CHAIN;
  const lines = stored.lines.map((text) => {
    const line = change(JSON.parse(text));
    const added = appendEvents(head, [line as never], line.wall);
    head = added.head;
    return formatLine(added.lines[0]!);
  });
  await disk.replace(1, { ...stored, card: { ...stored.card, engine }, lines });
}

test('a save of another engine opens read-only, says so, shows its notes, and stays as it was', async () => {
  await rewrite(
    (line) => (line.seq === 1 ? { ...line, data: { ...line.data, engine: '0.9.0' } } : line),
    '0.9.0',
  );
  const { library } = page();
  expect((await library.saves())[0]?.readOnly).toBe('other-engine');
  const before = await library.exportLog(1);
  const host = await library.resume(1);
  expect(shown(host).readOnly).toBe('other-engine');
  expect(shown(host).view.notes.map(({ text }) => text)).toEqual(['before the update']);
  expect(await host.dispatch(note('more'))).toEqual({ ok: false, readOnly: 'other-engine' });
  await host.setLanguage('ko');
  expect(shown(host).view.language).toBe('ko');
  await host.close();
  expect(await library.exportLog(1)).toBe(before);
});

test('a save that no longer replays opens read-only', async () => {
  await rewrite((line) => (line.type === 'note.written' ? { ...line, at: line.at + 1 } : line));
  const host = await page().library.resume(1);
  expect(shown(host).readOnly).toBe('replay-differs');
});

test('a save whose chain is broken opens read-only up to the break', async () => {
  const stored = (await disk.read(1))!;
  const lines = stored.lines.map((line) => line.replace('before the update', 'after the update'));
  await disk.replace(1, { ...stored, lines });
  const host = await page().library.resume(1);
  expect(shown(host).readOnly).toBe('chain-broken');
  expect(shown(host).view.notes).toEqual([]);
  expect(shown(host).view.documents.find(({ id }) => id === 'E-01')?.opened).toBe(true);
});

test('a save whose scenario cannot be read says so, and its log can still be exported', async () => {
  const stored = (await disk.read(1))!;
  await disk.replace(1, { ...stored, packed: '{"casebridge":0}' });
  const { library } = page();
  await expect(library.resume(1)).rejects.toMatchObject({ code: 'save-unreadable' });
  expect(await library.exportLog(1)).toContain('before the update');
});
