import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CheckedLog } from './review-message';

/** A log as the review keeps it between visits. */
export interface KeptLog {
  readonly checked: CheckedLog;
  readonly text: string;
}

interface Schema extends DBSchema {
  logs: { key: string; value: KeptLog };
  /** Review files as JSON Lines, by the last hash of their log and the rater. */
  reviews: { key: [string, string]; value: string };
}

/** What the evaluator has opened and written, apart from the saves. Every method rejects where storage is blocked or full. */
export class ReviewStore {
  #database: Promise<IDBPDatabase<Schema>> | undefined;

  async logs(): Promise<readonly KeptLog[]> {
    return (await this.#open()).getAll('logs');
  }

  async keepLog(log: KeptLog): Promise<void> {
    await (await this.#open()).put('logs', log, log.checked.id);
  }

  /** Forgets the logs; what was written on them is kept for when they are opened again. */
  async forgetLogs(): Promise<void> {
    await (await this.#open()).clear('logs');
  }

  /** The review files on a log, by the hash of its last line; one a rater. */
  async reviews(head: string): Promise<readonly string[]> {
    return (await this.#open()).getAll('reviews', IDBKeyRange.bound([head, ''], [head, []]));
  }

  /** Every review file. */
  async allReviews(): Promise<readonly string[]> {
    return (await this.#open()).getAll('reviews');
  }

  /** Resolves once the browser says that it is on disk. */
  async keepReview(head: string, rater: string, text: string): Promise<void> {
    const database = await this.#open();
    const transaction = database.transaction('reviews', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(text, [head, rater]), transaction.done]);
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#database ??= openDB<Schema>('casebridge-review', 1, {
      upgrade: (database) => {
        database.createObjectStore('logs');
        database.createObjectStore('reviews');
      },
      terminated: () => {
        this.#database = undefined;
      },
    });
    return this.#database;
  }
}
