import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { IndexedDbStore } from '../../src/io/indexeddb-store';
import { firstNotice, installed } from './first-notice';
import { note, openNote, openPage, request, shown } from './page';

const scenario = firstNotice();
let disk: IndexedDbStore;
let files = 0;

beforeEach(() => {
  disk = new IndexedDbStore();
});
afterEach(async () => {
  await disk.close();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('casebridge').onsuccess = () => resolve();
  });
});

const page = () => openPage(disk, installed([scenario]));

async function playedLog(): Promise<string> {
  files += 1;
  const { library } = page();
  const host = await library.start(request(3, { pseudonym: `Player ${files}` }));
  await host.dispatch(openNote);
  await host.dispatch(note('from a file'));
  await host.close();
  const text = await library.exportLog(3);
  await library.remove(3);
  return text;
}

test('an exported log is imported into another slot and played on', async () => {
  const text = await playedLog();
  const { library } = page();
  expect(await library.importLog(1, text)).toEqual({ ok: true });
  const host = await library.resume(1);
  expect(shown(host).view.notes.map((one) => one.text)).toEqual(['from a file']);
  expect(await host.exportLog()).toContain(text);
});

test('a changed byte is refused with its event and reason, and the slot keeps what it had', async () => {
  const text = await playedLog();
  const { library } = page();
  const host = await library.start(request(1));
  await host.dispatch(note('mine'));
  await host.close();
  const before = await library.exportLog(1);

  const lines = text.split('\n');
  const seq = lines.findIndex((line) => line.includes('from a file')) + 1;
  const result = await library.importLog(1, text.replace('from a file', 'from a fire'));
  expect(result).toMatchObject({ ok: false, problem: { code: 'hash', sequence: seq } });
  expect(await library.exportLog(1)).toBe(before);
});

test('a file that is cut off is refused, and nothing is lost', async () => {
  const text = await playedLog();
  const { library } = page();
  const result = await library.importLog(1, text.slice(0, -20));
  expect(result).toMatchObject({ ok: false, problem: { code: 'cut-off' } });
  expect(await library.saves()).toEqual([]);
});

test('a log of a scenario that is not here is refused with its hash', async () => {
  const text = await playedLog();
  const other = firstNotice((json) => json.replace('"title": "First notice"', '"title": "Another"'));
  const { library } = openPage(disk, installed([other]));
  const result = await library.importLog(1, text);
  expect(result).toMatchObject({
    ok: false,
    problem: { code: 'scenario-missing', expected: scenario.hash, found: 'first-notice 1.0.0' },
  });
});

test('a log of an older scenario is imported if a save has kept that scenario', async () => {
  const text = await playedLog();
  await (await page().library.start(request(2))).close();
  const other = firstNotice((json) => json.replace('"title": "First notice"', '"title": "Another"'));
  const { library } = openPage(disk, installed([other]));
  expect(await library.importLog(1, text)).toEqual({ ok: true });
});

test('a log of an assessment is not played on', async () => {
  const { library } = page();
  const host = await library.start(request(1, { mode: 'assessment' }));
  await host.dispatch(openNote);
  const text = await host.exportLog();
  await expect(library.importLog(2, text)).rejects.toMatchObject({ code: 'assessment-import' });
});

test('an assessment under way cannot be started or imported over', async () => {
  const text = await playedLog();
  const { library } = page();
  await (await library.start(request(1, { mode: 'assessment' }))).close();
  await expect(library.start(request(1))).rejects.toMatchObject({ code: 'assessment-locked' });
  await expect(library.importLog(1, text)).rejects.toMatchObject({ code: 'assessment-locked' });
});

test('there is one assessment of a scenario at a time', async () => {
  const { library } = page();
  await (await library.start(request(1, { mode: 'assessment' }))).close();
  await expect(library.start(request(2, { mode: 'assessment' }))).rejects.toMatchObject({
    code: 'assessment-elsewhere',
  });
  await expect(library.start(request(2))).resolves.toBeDefined();
});

test('an assessment that is given up and begun again says in its log that it is the second', async () => {
  const { library } = page();
  await (await library.start(request(1, { mode: 'assessment' }))).close();
  await library.remove(1);
  const host = await library.start(request(1, { mode: 'assessment' }));
  expect(await host.exportLog()).toContain('"attempt":2');
});
