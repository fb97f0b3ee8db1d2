/** Texts by key that outlive a reload if the browser lets them, and the visit otherwise. */
export interface LocalStore {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
}

const PREFIX = 'casebridge.';

/**
 * A store on the browser's local storage. Where that is blocked or full it keeps the texts in memory:
 * settings are a comfort, and must never stop a case.
 */
export function createLocalStore(storage: () => Storage): LocalStore {
  const memory = new Map<string, string>();
  const attempt = <Result>(act: (store: Storage) => Result): Result | null => {
    try {
      return act(storage());
    } catch {
      // Private windows, managed browsers and full disks refuse; the copy in memory serves.
      return null;
    }
  };
  return {
    read: (key) => memory.get(key) ?? attempt((store) => store.getItem(PREFIX + key)),
    write(key, value) {
      memory.set(key, value);
      attempt((store) => store.setItem(PREFIX + key, value));
    },
    remove(key) {
      memory.delete(key);
      attempt((store) => store.removeItem(PREFIX + key));
    },
  };
}
