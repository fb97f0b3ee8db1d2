import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { IndexedDbStore } from '../../src/io/indexeddb-store';
import { parseLog, playableCase, verifyLog } from '../../src/protocol';
import { firstNotice, installed } from './first-notice';
import { note, openNote, openPage, request, shown } from './page';

const scenario = firstNotice();
const playable = playableCase(scenario);
let disk: IndexedDbStore;

beforeEach(() => {
  disk = new IndexedDbStore();
});
afterEach(async () => {
  await disk.close();
  await new Promise<void>((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase('casebridge');
    deletion.onsuccess = () => resolve();
    deletion.onerror = () => reject(deletion.error);
  });
});

const page = () => openPage(disk, installed([scenario]));

function verdict(text: string): string {
  const parsed = parseLog(text);
  if (!parsed.ok) return parsed.error.code;
  const verified = verifyLog(parsed.value, playable);
  return verified.ok ? 'verified' : verified.error.code;
}

test('an event is on disk before the snapshot that shows it is sent', async () => {
  const { library, messages } = page();
  const host = await library.start(request(1));
  const linesWhenShown: (number | undefined)[] = [];
  const reading: Promise<void>[] = [];
  host.subscribe(({ sequence }) => {
    // Another connection, as another page would read it.
    const reader = new IndexedDbStore();
    const read = reader.read(1).then(async (stored) => {
      linesWhenShown.push(stored && stored.lines.length - sequence);
      await reader.close();
    });
    reading.push(read);
  });
  await host.dispatch(openNote);
  await host.dispatch(note('one'));
  await Promise.all(reading);
  expect(linesWhenShown).toHaveLength(3);
  expect(linesWhenShown.every((surplus) => surplus !== undefined && surplus >= 0)).toBe(true);
  expect(messages.filter(({ kind }) => kind === 'snapshot')).toHaveLength(2);
});

test('a snapshot reaches the page before the answer to its command', async () => {
  const { library } = page();
  const host = await library.start(request(1));
  const order: string[] = [];
  host.subscribe(({ sequence }) => order.push(`shown ${sequence}`));
  const before = shown(host).sequence;
  await host.dispatch(openNote).then(() => order.push('answered'));
  expect(order).toEqual([`shown ${before}`, `shown ${before + 1}`, 'answered']);
});

test('a closed page goes on where it was, and its log verifies', async () => {
  const first = await page().library.start(request(2));
  await first.dispatch(openNote);
  await first.dispatch(note('what I knew'));
  const left = shown(first);

  const again = await page().library.resume(2);
  const back = shown(again);
  expect(back.view).toEqual(left.view);
  expect(back.sequence).toBe(left.sequence + 1);
  await again.dispatch(note('and later'));
  const text = await again.exportLog();
  expect(verdict(text)).toBe('verified');
  expect(text).toContain('what I knew');
  expect(text).toContain('and later');
});

test('three slots hold three cases, each with its card', async () => {
  const { library } = page();
  for (const slot of [1, 2, 3] as const) {
    const host = await library.start(request(slot, { pseudonym: `Heron ${slot}`, language: 'ko' }));
    await host.dispatch(openNote);
    await host.close();
  }
  const saves = await library.saves();
  expect(saves.map(({ slot, pseudonym }) => [slot, pseudonym])).toEqual([
    [1, 'Heron 1'],
    [2, 'Heron 2'],
    [3, 'Heron 3'],
  ]);
  expect(saves[0]).toMatchObject({
    scenario: 'first-notice',
    title: { en: 'First notice' },
    mode: 'practice',
    language: 'ko',
    day: 1,
    stage: 1,
    ended: false,
    readOnly: null,
  });
  await library.remove(2);
  expect((await library.saves()).map(({ slot }) => slot)).toEqual([1, 3]);
  await expect(library.resume(2)).rejects.toMatchObject({ code: 'slot-empty' });
});

test('a new session in a slot takes the place of the old one, whole', async () => {
  const { library } = page();
  const old = await library.start(request(1));
  for (let count = 0; count < 10; count += 1) await old.dispatch(note(`old ${count}`));
  await library.start(request(1, { pseudonym: 'Wren' }));
  const text = await library.exportLog(1);
  expect(text).not.toContain('old');
  expect(verdict(text)).toBe('verified');
});

test('a refused command is answered with its code and recorded', async () => {
  const { library } = page();
  const host = await library.start(request(1));
  const result = await host.dispatch({ type: 'document.open', document: 'E-99' });
  expect(result).toEqual({ ok: false, refusal: { code: 'not-here', about: 'E-99' } });
  expect(await host.exportLog()).toContain('"type":"command.refused"');
});

test('half a character at the end of a note becomes the replacement character', async () => {
  const { library } = page();
  const host = await library.start(request(1));
  await host.dispatch(note('cut \ud83d'));
  const text = await host.exportLog();
  expect(text).toContain('cut \ufffd');
  expect(verdict(text)).toBe('verified');
});

test('what is no command is refused as a slip of the program, and play goes on', async () => {
  const { library } = page();
  const host = await library.start(request(1));
  await expect(host.dispatch({ type: 'case.win' } as never)).rejects.toMatchObject({ code: 'internal' });
  expect(await host.dispatch(openNote)).toEqual({ ok: true });
});

test('the language is changed at once, kept in the log, and still there after a reload', async () => {
  const host = await page().library.start(request(1));
  await host.setLanguage('ko');
  expect(shown(host).view.language).toBe('ko');
  const again = await page().library.resume(1);
  expect(shown(again).view.language).toBe('ko');
  expect(verdict(await again.exportLog())).toBe('verified');
});

test('cues are heard once: a later listener sees the same view without them', async () => {
  const { library } = page();
  const host = await library.start(request(1));
  const heard: number[] = [];
  host.subscribe(({ effects }) => heard.push(effects.length));
  await host.dispatch({ type: 'decision.make', decision: 'D1', option: 'say-nothing' });
  expect(heard.at(-1)).toBeGreaterThan(0);
  expect(shown(host).effects).toEqual([]);
});

test('a save is resumed with the scenario it was begun with, also after an update', async () => {
  const scenarios = [scenario];
  const source = installed(scenarios);
  const host = await openPage(disk, source).library.start(request(1));
  await host.dispatch(openNote);
  scenarios[0] = firstNotice((text) => text.replace('"title": "First notice"', '"title": "Second notice"'));
  const again = await openPage(disk, source).library.resume(1);
  expect(shown(again).view.scenario.title).toBe('First notice');
  expect(shown(again).readOnly).toBeNull();
  expect(verdict(await again.exportLog())).toBe('verified');
});

test('two pages cannot play one slot', async () => {
  const locks = new Set<1 | 2 | 3>();
  const source = installed([scenario]);
  const one = openPage(disk, source, locks);
  const other = openPage(disk, source, locks);
  const host = await one.library.start(request(1));
  await expect(other.library.resume(1)).rejects.toMatchObject({ code: 'slot-in-use' });
  await expect(other.library.remove(1)).rejects.toMatchObject({ code: 'slot-in-use' });
  await host.close();
  await expect(other.library.resume(1)).resolves.toBeDefined();
});

test('a closed session takes no command', async () => {
  const { library } = page();
  const host = await library.start(request(1));
  await host.close();
  await expect(host.dispatch(openNote)).rejects.toMatchObject({ code: 'session-closed' });
});

test('a scenario that is not installed is named as missing', async () => {
  const { library } = page();
  await expect(library.start(request(1, { scenario: 'other' }))).rejects.toMatchObject({
    code: 'scenario-missing',
  });
});
