import { describe, expect, test } from 'vitest';
import type { CaseHost, HostSnapshot } from '../../../src/protocol';
import { createCaseFeed } from '../../../src/trainee/app/case-feed';
import { createCaseLibrary } from '../../support/fake-library';

/** A host whose snapshots the test pushes by hand. */
async function pushedHost(): Promise<{ host: CaseHost; push: (part: Partial<HostSnapshot>) => void }> {
  const real = await createCaseLibrary().resume(1);
  const listeners = new Set<(snapshot: HostSnapshot) => void>();
  let base: HostSnapshot | null = null;
  real.subscribe((snapshot) => {
    base ??= snapshot;
  })();
  const present = base as HostSnapshot | null;
  if (present === null) throw new Error('The fake host gave no snapshot');
  return {
    host: {
      ...real,
      subscribe(listener) {
        listeners.add(listener);
        listener(present);
        return () => listeners.delete(listener);
      },
    },
    push: (part) => {
      for (const listener of listeners) listener({ ...present, ...part });
    },
  };
}

const TICK = [{ type: 'cue', cue: 'tick' }] as const;

describe('the feed of a case', () => {
  test('hands out each effect once, also when two snapshots come before anyone looks', async () => {
    const { host, push } = await pushedHost();
    const feed = createCaseFeed(host);
    push({ sequence: 43, effects: TICK });
    push({ sequence: 44, effects: TICK });
    push({ sequence: 45, effects: [] });
    expect(feed.takeHeard().map(({ sequence }) => sequence)).toEqual([43, 44]);
    expect(feed.takeHeard()).toEqual([]);
    expect(feed.snapshot()?.sequence).toBe(45);
  });

  test('is silent once closed, and leaves no listener behind', async () => {
    const { host, push } = await pushedHost();
    const feed = createCaseFeed(host);
    let calls = 0;
    feed.subscribe(() => {
      calls += 1;
    });
    push({ sequence: 43 });
    feed.close();
    push({ sequence: 44 });
    expect(calls).toBe(1);
    expect(feed.snapshot()?.sequence).toBe(43);
  });
});
