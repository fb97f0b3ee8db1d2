import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { StoreFailure, storageReason } from './case-store';

/** An IndexedDB database that is opened at its first use, and again after the browser closed it. */
export class Database<Schema extends DBSchema> {
  readonly #name: string;
  readonly #version: number;
  readonly #upgrade: (database: IDBPDatabase<Schema>) => void;
  #opened: Promise<IDBPDatabase<Schema>> | undefined;

  /** @param version raised with every change of the stores; `upgrade` then brings older ones forward. */
  constructor(name: string, version: number, upgrade: (database: IDBPDatabase<Schema>) => void) {
    this.#name = name;
    this.#version = version;
    this.#upgrade = upgrade;
  }

  /** Does work with the database. Rejects with a StoreFailure and with nothing else. */
  async do<Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> {
    try {
      this.#opened ??= this.#open();
      return await work(await this.#opened);
    } catch (problem) {
      throw new StoreFailure(storageReason(problem), problem);
    }
  }

  /** Closes it; the next use opens it again. */
  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    (await opened?.catch(() => undefined))?.close();
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    const forget = () => {
      this.#opened = undefined;
    };
    const opening = openDB<Schema>(this.#name, this.#version, {
      upgrade: this.#upgrade,
      // Another page wants a newer version of the database: give way, and say so at the next write.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  }
}
