import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRng } from '../../src/base';
import { IndexedDbStore } from '../../src/io/indexeddb-store';
import { playableCase, randomPolicy, simulate } from '../../src/protocol';
import { firstNotice, installed } from './first-notice';
import { openPage, request, shown } from './page';

const scenario = firstNotice();
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

test('what is out of reach is told only once marks are shown, and is then what the marks miss', async () => {
  const { library } = openPage(disk, installed([scenario]));
  const fresh = await library.start(request(1));
  await fresh.dispatch({ type: 'decision.make', decision: 'D1', option: 'explain' });
  expect(await fresh.losses()).toEqual([]);
  await fresh.close();

  const playable = playableCase(scenario);
  const settings = { seed: 'a', mode: 'practice', parameters: {}, pseudonym: 'Heron' } as const;
  const { text } = simulate(playable, randomPolicy(createRng('a'), 300), settings);
  expect(await library.importLog(2, text)).toEqual({ ok: true });
  const host = await library.resume(2);
  // The random player has ended the case and may not have written an account: without one there are no marks.
  expect(await host.losses()).toEqual([]);
  const { stage } = shown(host).view.debrief ?? {};
  await host.dispatch({ type: 'note.write', kind: 'account', about: stage?.id ?? '', text: 'So it went.' });
  const marks = shown(host).view.debrief?.marks?.points ?? [];
  const missed = marks.map(({ point, rows }) => [
    point,
    rows.reduce((sum, { most, quarters }) => sum + most - quarters, 0),
  ]);
  expect(missed.some(([, quarters]) => quarters !== 0)).toBe(true);
  const lost = new Map<string, number>();
  for (const { point, before, after } of await host.losses())
    lost.set(point, (lost.get(point) ?? 0) + before - after);
  expect(missed).toEqual(missed.map(([point]) => [point, lost.get(String(point)) ?? 0]));
});
