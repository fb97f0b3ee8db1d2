/** Ids by endpoint that a store has confirmed; so that nothing is sent twice, also after the page was closed. */
const KEY = 'casebridge.review.sent';
/** Half of an id is enough to tell it from others, and a thousand logs fit. */
const KEPT = 12;
const MOST_KEPT = 200_000;

const short = (id: string): string => id.replaceAll('-', '').slice(0, KEPT);

/** A set of the ids that an endpoint has confirmed, kept in this browser as it grows. */
export class SentIds extends Set<string> {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly #key: string;

  constructor(endpoint: string, storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
    super();
    this.#storage = storage;
    this.#key = `${KEY} ${endpoint.trim().replace(/\/+$/, '')}`;
    try {
      for (const id of (storage?.getItem(this.#key) ?? '').split(' ')) if (id !== '') super.add(id);
    } catch {
      // Blocked storage: ids are known while the page is open, and a store keeps one statement an id.
    }
  }

  override has(id: string): boolean {
    return super.has(short(id));
  }

  override add(id: string): this {
    return super.add(short(id));
  }

  /** Writes what has been added. */
  keep(): void {
    try {
      this.#storage?.setItem(this.#key, [...this].slice(-MOST_KEPT).join(' '));
    } catch {
      // Full or blocked, as above.
    }
  }
}
