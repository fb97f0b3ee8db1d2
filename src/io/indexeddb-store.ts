import type { DBSchema, IDBPTransaction } from 'idb';
import type { SlotNumber } from '../protocol';
import type { CaseStore, StoredCard, StoredCase } from './case-store';
import { Database } from './database';

const DATABASE = 'casebridge';
/** Raised with every change of the stores below; `upgrade` then brings older ones forward. */
const VERSION = 1;

interface Schema extends DBSchema {
  /** By slot. */
  saves: { key: SlotNumber; value: StoredCard };
  /** Packed scenarios by slot, apart from the cards, which are written with every event. */
  scenarios: { key: SlotNumber; value: string };
  /** Lines by slot and sequence number. */
  events: { key: [SlotNumber, number]; value: string };
  /** Sessions begun, by scenario and mode. */
  attempts: { key: string; value: number };
}
const CASE_STORES = ['saves', 'scenarios', 'events'] as const;

/** Errors of our own, named so that `storageReason` knows them. */
class NamedError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Saves in IndexedDB. The database is opened at the first use, and again after the browser closed it. */
export class IndexedDbStore implements CaseStore {
  readonly #database = new Database<Schema>(DATABASE, VERSION, (database) => {
    for (const store of [...CASE_STORES, 'attempts'] as const) database.createObjectStore(store);
  });

  cards(): Promise<readonly StoredCard[]> {
    return this.#database.do((database) => database.getAll('saves'));
  }

  read(slot: SlotNumber): Promise<StoredCase | undefined> {
    return this.#database.do(async (database) => {
      const transaction = database.transaction(CASE_STORES);
      const [card, packed, lines] = await Promise.all([
        transaction.objectStore('saves').get(slot),
        transaction.objectStore('scenarios').get(slot),
        transaction.objectStore('events').getAll(linesOf(slot)),
        transaction.done,
      ]);
      if (card === undefined) return undefined;
      if (packed === undefined) throw new NamedError('EvictedError', `The scenario of slot ${slot} is gone`);
      return { card, packed, lines };
    });
  }

  replace(slot: SlotNumber, { card, packed, lines }: StoredCase): Promise<void> {
    return this.#write(async (transaction) => {
      const events = transaction.objectStore('events');
      await Promise.all([
        events.delete(linesOf(slot)),
        transaction.objectStore('saves').put(card, slot),
        transaction.objectStore('scenarios').put(packed, slot),
        ...addLines(events, slot, 1, lines),
      ]);
    });
  }

  append(slot: SlotNumber, first: number, lines: readonly string[], card: StoredCard): Promise<void> {
    return this.#write(async (transaction) => {
      const events = transaction.objectStore('events');
      const before = await events.getKey([slot, first - 1]);
      if (before === undefined)
        throw new NamedError('EvictedError', `Event ${first - 1} of slot ${slot} is gone`);
      await Promise.all([
        ...addLines(events, slot, first, lines),
        transaction.objectStore('saves').put(card, slot),
      ]);
    });
  }

  remove(slot: SlotNumber): Promise<void> {
    return this.#write(async (transaction) => {
      await Promise.all([
        transaction.objectStore('events').delete(linesOf(slot)),
        transaction.objectStore('saves').delete(slot),
        transaction.objectStore('scenarios').delete(slot),
      ]);
    });
  }

  countAttempt(scenario: string, mode: string): Promise<number> {
    return this.#database.do(async (database) => {
      const transaction = database.transaction('attempts', 'readwrite', { durability: 'strict' });
      const key = `${mode}/${scenario}`;
      const attempt = ((await transaction.store.get(key)) ?? 0) + 1;
      await transaction.store.put(attempt, key);
      await transaction.done;
      return attempt;
    });
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  /** Runs `work` in one transaction and resolves once the browser says that it is on disk. */
  #write(work: (transaction: WriteTransaction) => Promise<void>): Promise<void> {
    return this.#database.do(async (database) => {
      const transaction = database.transaction(CASE_STORES, 'readwrite', { durability: 'strict' });
      // `done` rejects as well when a request fails; without a listener that would count as unhandled.
      const done = transaction.done.catch((problem: unknown) => {
        throw transaction.error ?? problem;
      });
      done.catch(() => undefined);
      try {
        await work(transaction);
      } catch (problem) {
        abort(transaction);
        throw problem;
      }
      await done;
    });
  }
}

type WriteTransaction = IDBPTransaction<Schema, typeof CASE_STORES, 'readwrite'>;

/** `add`, not `put`: a line that is there already must never be written over. */
function addLines(
  events: { add(line: string, key: [SlotNumber, number]): Promise<unknown> },
  slot: SlotNumber,
  first: number,
  lines: readonly string[],
): readonly Promise<void>[] {
  // Async, so that a call that throws at once does not leave the others unheard.
  return lines.map(async (line, index) => {
    await events.add(line, [slot, first + index]);
  });
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was aborted by the failure itself.
  }
}

function linesOf(slot: SlotNumber): IDBKeyRange {
  return IDBKeyRange.bound([slot, 0], [slot, Number.MAX_SAFE_INTEGER]);
}
