import type { CaseHost, HostSnapshot } from '../../protocol';

/** The snapshots of a host, kept outside React so that no effect is lost or heard twice. */
export interface CaseFeed {
  readonly snapshot: () => HostSnapshot | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** The snapshots with effects since the last call, oldest first. */
  readonly takeHeard: () => readonly HostSnapshot[];
  readonly close: () => void;
}

/** Listens to a host from now until `close`. */
export function createCaseFeed(host: CaseHost): CaseFeed {
  const listeners = new Set<() => void>();
  let present: HostSnapshot | null = null;
  let heard: HostSnapshot[] = [];
  const release = host.subscribe((snapshot) => {
    present = snapshot;
    if (snapshot.effects.length > 0) heard.push(snapshot);
    for (const listener of [...listeners]) listener();
  });
  return {
    snapshot: () => present,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    takeHeard() {
      const taken = heard;
      heard = [];
      return taken;
    },
    close() {
      release();
      listeners.clear();
    },
  };
}
