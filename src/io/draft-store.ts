import type { DBSchema } from 'idb';
import { Database } from './database';

/** A database apart from the trainee's saves: neither can keep the other from being opened or upgraded. */
const DATABASE = 'casebridge-drafts';
const VERSION = 1;
/** So many versions of a draft are kept; the oldest goes first. */
const MOST_VERSIONS = 40;

/** What the opening page shows of a draft. */
export interface DraftCard {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Wall time of the last change, ISO 8601 in UTC. */
  readonly editedAt: string;
}

/** A state of the files that the author kept or saved. */
export interface DraftVersion {
  /** Wall time, ISO 8601 in UTC; the key within its draft. */
  readonly at: string;
  readonly label: string;
  readonly files: readonly (readonly [file: string, text: string])[];
}

interface Schema extends DBSchema {
  cards: { key: string; value: DraftCard };
  states: { key: string; value: unknown };
  /** By draft and sequence number from 1. */
  acts: { key: [string, number]; value: unknown };
  versions: { key: [string, string]; value: DraftVersion };
  /** Handles of folders, which only the browser that gave them can keep. */
  handles: { key: string; value: unknown };
}
const STORES = ['cards', 'states', 'acts', 'versions', 'handles'] as const;

/**
 * Drafts of the studio in IndexedDB: a state, and what was done since as a journal. State and acts are the studio's own
 * plain data. Every method rejects with a StoreFailure and with nothing else.
 */
export class DraftStore<State, Act> {
  readonly #database = new Database<Schema>(DATABASE, VERSION, (database) => {
    for (const store of STORES) database.createObjectStore(store);
  });

  cards(): Promise<readonly DraftCard[]> {
    return this.#database.do(async (database) =>
      (await database.getAll('cards')).sort((a, b) => (a.editedAt < b.editedAt ? 1 : -1)),
    );
  }

  /** The state and the acts after it; undefined if there is no such draft. */
  read(id: string): Promise<{ card: DraftCard; state: State; acts: readonly Act[] } | undefined> {
    return this.#database.do(async (database) => {
      const transaction = database.transaction(['cards', 'states', 'acts']);
      const [card, state, acts] = await Promise.all([
        transaction.objectStore('cards').get(id),
        transaction.objectStore('states').get(id),
        transaction.objectStore('acts').getAll(actsOf(id)),
        transaction.done,
      ]);
      if (card === undefined || state === undefined) return undefined;
      // What was written with these types; nobody else writes here.
      return { card, state: state as State, acts: acts as readonly Act[] };
    });
  }

  /** Puts a state in place of what was kept of a draft, with no acts after it. */
  replace(card: DraftCard, state: State): Promise<void> {
    return this.#database.do(async (database) => {
      const transaction = database.transaction(['cards', 'states', 'acts'], 'readwrite');
      await Promise.all([
        transaction.objectStore('acts').delete(actsOf(card.id)),
        transaction.objectStore('states').put(state, card.id),
        transaction.objectStore('cards').put(card, card.id),
        transaction.done,
      ]);
    });
  }

  /** Adds acts to a draft's journal; `first` is the number of the first. */
  append(card: DraftCard, first: number, acts: readonly Act[]): Promise<void> {
    return this.#database.do(async (database) => {
      const transaction = database.transaction(['cards', 'acts'], 'readwrite');
      const journal = transaction.objectStore('acts');
      await Promise.all([
        ...acts.map((act, index) => journal.put(act, [card.id, first + index])),
        transaction.objectStore('cards').put(card, card.id),
        transaction.done,
      ]);
    });
  }

  remove(id: string): Promise<void> {
    return this.#database.do(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite');
      await Promise.all([
        transaction.objectStore('cards').delete(id),
        transaction.objectStore('states').delete(id),
        transaction.objectStore('acts').delete(actsOf(id)),
        transaction.objectStore('versions').delete(versionsOf(id)),
        transaction.objectStore('handles').delete(id),
        transaction.done,
      ]);
    });
  }

  /** Versions of a draft, latest first. */
  versions(id: string): Promise<readonly DraftVersion[]> {
    return this.#database.do(async (database) =>
      (await database.getAll('versions', versionsOf(id))).reverse(),
    );
  }

  addVersion(id: string, version: DraftVersion): Promise<void> {
    return this.#database.do(async (database) => {
      const { store, done } = database.transaction('versions', 'readwrite');
      await store.put(version, [id, version.at]);
      const keys = await store.getAllKeys(versionsOf(id));
      const old = keys.slice(0, Math.max(0, keys.length - MOST_VERSIONS));
      await Promise.all([...old.map((key) => store.delete(key)), done]);
    });
  }

  handle(id: string): Promise<unknown> {
    return this.#database.do((database) => database.get('handles', id));
  }

  keepHandle(id: string, handle: unknown): Promise<void> {
    return this.#database.do(async (database) => {
      await database.put('handles', handle, id);
    });
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}

function actsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, ''], [id, '\uffff']);
}
