import type { HostMessage, HostRequest, SlotNumber } from '../protocol';
import { CaseService } from './case-service';
import { IndexedDbStore } from './indexeddb-store';
import { ResilientStore } from './resilient-store';
import { fetchedScenarios } from './scenario-source';

/** The part of a dedicated worker's scope that is used here. */
interface WorkerScope {
  postMessage(message: HostMessage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<HostRequest>) => void): void;
}

/** Holds a slot by the browser's own locks, which it gives back when the page is gone. */
function lock(slot: SlotNumber): Promise<(() => void) | null> {
  // Missing on addresses that are not secure; there two pages could play one slot, and the log would notice.
  if (navigator.locks === undefined) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`casebridge-slot-${slot}`, { ifAvailable: true }, (held) => {
        if (held === null) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch(reject);
  });
}

function seed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const scope: WorkerScope = self;
const service = new CaseService(
  {
    store: new ResilientStore(new IndexedDbStore()),
    scenarios: fetchedScenarios,
    wall: () => new Date().toISOString(),
    seed,
    lock,
  },
  (message) => scope.postMessage(message),
);
scope.addEventListener('message', ({ data }) => {
  void service.handle(data);
});
