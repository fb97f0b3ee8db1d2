import type { Command } from '../../src/engine';
import { createCaseLibrary, type HostPort } from '../../src/io';
import { CaseService } from '../../src/io/case-service';
import type { CaseStore } from '../../src/io/case-store';
import { ResilientStore } from '../../src/io/resilient-store';
import type { ScenarioSource } from '../../src/io/scenario-source';
import type {
  CaseHost,
  CaseLibrary,
  HostMessage,
  HostSnapshot,
  SessionRequest,
  SlotNumber,
} from '../../src/protocol';

export interface Page {
  readonly library: CaseLibrary;
  /** Every message that the host has sent, oldest first. */
  readonly messages: HostMessage[];
}

/** Slots held by pages of one browser. */
export type Locks = Set<SlotNumber>;

/**
 * A page with its host, joined by structured clone as a worker is. A new page over the same store is a reload; its
 * locks are its own unless they are given.
 */
export function openPage(disk: CaseStore, source: ScenarioSource, locks: Locks = new Set()): Page {
  const messages: HostMessage[] = [];
  let minute = 0;
  const port = (): HostPort => {
    let deliver: (message: HostMessage) => void = () => undefined;
    const service = new CaseService(
      {
        store: new ResilientStore(disk),
        scenarios: () => source,
        wall: () => {
          minute += 1;
          return new Date(Date.UTC(2026, 4, 4, 9, minute)).toISOString();
        },
        seed: () => 'seed-of-a-test',
        lock: async (slot) => {
          if (locks.has(slot)) return null;
          locks.add(slot);
          return () => locks.delete(slot);
        },
      },
      (message) => {
        messages.push(message);
        deliver(structuredClone(message));
      },
    );
    return {
      post: (request) => void service.handle(structuredClone(request)),
      listen: (onMessage) => {
        deliver = onMessage;
      },
    };
  };
  return { library: createCaseLibrary(port, 'http://localhost/'), messages };
}

export function request(slot: SlotNumber, change: Partial<SessionRequest> = {}): SessionRequest {
  return {
    slot,
    scenario: 'first-notice',
    mode: 'practice',
    language: 'en',
    pseudonym: 'Heron',
    parameters: {},
    ...change,
  };
}

/** The snapshot that a host shows now. */
export function shown(host: CaseHost): HostSnapshot {
  let present: HostSnapshot | undefined;
  host.subscribe((snapshot) => {
    present = snapshot;
  })();
  if (present === undefined) throw new Error('A host shows a snapshot at once');
  return present;
}

export const openNote: Command = { type: 'document.open', document: 'E-01' };
export const note = (text: string): Command => ({ type: 'note.write', kind: 'note', about: '', text });
