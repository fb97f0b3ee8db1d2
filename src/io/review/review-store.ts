import type { DBSchema } from 'idb';
import { Database } from '../database';
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

/** What the evaluator has opened and written, apart from the saves. Every method rejects with a StoreFailure and with nothing else. */
export class ReviewStore {
  readonly #database = new Database<Schema>('casebridge-review', 1, (database) => {
    database.createObjectStore('logs');
    database.createObjectStore('reviews');
  });

  logs(): Promise<readonly KeptLog[]> {
    return this.#database.do((database) => database.getAll('logs'));
  }

  keepLog(log: KeptLog): Promise<void> {
    return this.#database.do(async (database) => {
      await database.put('logs', log, log.checked.id);
    });
  }

  /** Forgets the logs; what was written on them is kept for when they are opened again. */
  forgetLogs(): Promise<void> {
    return this.#database.do((database) => database.clear('logs'));
  }

  /** The review files on a log, by the hash of its last line; one a rater. */
  reviews(head: string): Promise<readonly string[]> {
    return this.#database.do((database) =>
      database.getAll('reviews', IDBKeyRange.bound([head, ''], [head, []])),
    );
  }

  /** Every review file. */
  allReviews(): Promise<readonly string[]> {
    return this.#database.do((database) => database.getAll('reviews'));
  }

  /** Resolves once the browser says that it is on disk. */
  keepReview(head: string, rater: string, text: string): Promise<void> {
    return this.#database.do(async (database) => {
      const transaction = database.transaction('reviews', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(text, [head, rater]), transaction.done]);
    });
  }
}
