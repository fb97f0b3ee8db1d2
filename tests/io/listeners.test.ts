import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createRng } from '../../src/base';
import { IndexedDbStore } from '../../src/io/indexeddb-store';
import type { HostSnapshot } from '../../src/protocol';
import { firstNotice, installed } from './first-notice';
import { note, openNote, openPage, request } from './page';

const scenario = firstNotice();

/** Each play begins in a new browser: the count of attempts stands in the log. */
function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase('casebridge');
    deletion.onsuccess = () => resolve();
    deletion.onerror = () => reject(deletion.error);
  });
}

/** Plays the same acts with listeners subscribed in an order that the seed shuffles, some of which leave on the way. */
async function logWithListeners(seed: string): Promise<string> {
  const disk = new IndexedDbStore();
  const { library } = openPage(disk, installed([scenario]));
  const host = await library.start(request(1));
  const rng = createRng(seed);
  const heard: string[] = [];
  const listeners = ['clock', 'tray', 'sound', 'captions', 'journal'].map(
    (name) => (snapshot: HostSnapshot) => {
      heard.push(`${name} ${snapshot.sequence}`);
      // What a listener does with its snapshot is its own affair: it must not reach the next one.
      Object.assign(snapshot.view.documents[0] ?? {}, { title: name });
    },
  );
  const releases = rng.shuffle(listeners).map((listener) => host.subscribe(listener));
  await host.dispatch(openNote);
  for (const release of rng.shuffle(releases).slice(0, rng.int(releases.length))) release();
  await host.dispatch(note('one'));
  await host.dispatch({ type: 'decision.make', decision: 'D1', option: 'say-nothing' });
  const log = await host.exportLog();
  expect(heard.length).toBeGreaterThan(0);
  await disk.close();
  await deleteDatabase();
  return log;
}

test('the order in which listeners subscribe and leave does not change a byte of the log', async () => {
  const first = await logWithListeners('order-0');
  for (const seed of ['order-1', 'order-2', 'order-3', 'order-4']) {
    expect(await logWithListeners(seed), seed).toBe(first);
  }
});
