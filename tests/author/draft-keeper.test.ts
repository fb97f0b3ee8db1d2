import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { DraftKeeper, type DraftState } from '../../src/author/shelf/draft-keeper';
import { type Act, WorkspaceStore } from '../../src/author/workspace';
import { DraftStore } from '../../src/io';

const META = { name: 'drill', source: 'files' } as const;

async function kept(drafts: DraftStore<DraftState, Act>, id: string): Promise<WorkspaceStore> {
  const read = await drafts.read(id);
  if (read === undefined) throw new Error('no such draft');
  const { files, meta, history } = read.state;
  const store = new WorkspaceStore({ files: new Map(files), meta, history });
  for (const act of read.acts) store.replay(act);
  return store;
}

test('every act is in the browser once the keeper is still, undo and redo as well, over many acts', async () => {
  const drafts = new DraftStore<DraftState, Act>();
  const store = WorkspaceStore.of(new Map([['a', '']]), META);
  const keeper = new DraftKeeper(drafts, store, 'one', store.workspace().files, 0);
  await keeper.rebase(store.workspace().files);
  for (let turn = 0; turn < 950; turn += 1) {
    store.edit([{ file: 'a', from: turn, to: turn, insert: String(turn % 10) }]);
    if (turn % 100 === 50) {
      store.undo();
      store.redo();
    }
    if (turn % 7 === 0) await keeper.flush();
  }
  await keeper.flush();
  store.undo();
  await keeper.flush();
  const copy = await kept(drafts, 'one');
  expect(copy.workspace().files).toEqual(store.workspace().files);
  expect(copy.history()).toEqual(store.history());
  expect(copy.redo()).toBe(true);
  expect(copy.workspace().files.get('a')).toHaveLength(950);
  await keeper.close();
  await drafts.remove('one');
  await drafts.close();
});

test('versions come latest first, and the oldest go when there are too many', async () => {
  const drafts = new DraftStore<DraftState, Act>();
  for (let index = 10; index < 60; index += 1) {
    await drafts.addVersion('two', { at: `2031-01-01T00:00:${index}Z`, label: String(index), files: [] });
  }
  await drafts.addVersion('other', { at: '2031-01-01T00:00:00Z', label: 'other', files: [] });
  const versions = await drafts.versions('two');
  expect(versions).toHaveLength(40);
  expect(versions[0]?.label).toBe('59');
  expect(versions.at(-1)?.label).toBe('20');
  expect(await drafts.versions('other')).toHaveLength(1);
  await drafts.close();
});
