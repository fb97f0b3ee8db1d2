import type { SaveCard, SlotNumber, StorageState } from '../protocol';

/** A save's card as it lies on disk. */
export interface StoredCard extends SaveCard {
  /** Version of the engine that wrote the log. */
  readonly engine: string;
}

/** A save as it lies on disk. */
export interface StoredCase {
  readonly card: StoredCard;
  /** The packed scenario as JSON text: a save is resumed with the scenario it was begun with. */
  readonly packed: string;
  /** Lines of the log without line feeds, in order. */
  readonly lines: readonly string[];
}

/** Where saves lie. Every method rejects with a StoreFailure and with nothing else. */
export interface CaseStore {
  cards(): Promise<readonly StoredCard[]>;
  read(slot: SlotNumber): Promise<StoredCase | undefined>;
  /** Puts a save into a slot in place of what is there, whole or not at all. */
  replace(slot: SlotNumber, stored: StoredCase): Promise<void>;
  /**
   * Adds lines to a save and puts its card in place, whole or not at all; resolves once it is on disk. `first` is the
   * sequence number of the first line; the line before it must be there, or the browser has evicted the save.
   */
  append(slot: SlotNumber, first: number, lines: readonly string[], card: StoredCard): Promise<void>;
  remove(slot: SlotNumber): Promise<void>;
  /** Counts one more session of a scenario in a mode, and returns how many there were with it. */
  countAttempt(scenario: string, mode: string): Promise<number>;
}

export type StorageReason = Extract<StorageState, { kind: 'memory' }>['reason'];

/** A save could not be read or written. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  constructor(
    readonly reason: StorageReason,
    cause: unknown,
  ) {
    super(reason, { cause });
  }
}

/** Which of our reasons an error of the browser's storage stands for. */
export function storageReason(problem: unknown): StorageReason {
  const name = problem instanceof Error || problem instanceof DOMException ? problem.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return 'full';
    // Private windows and site settings; `indexedDB` itself is missing in some.
    case 'SecurityError':
    case 'NotAllowedError':
    case 'InvalidAccessError':
    case 'ReferenceError':
    case 'BlockedError':
      return 'blocked';
    // The database or an object store is gone under our feet.
    case 'NotFoundError':
    case 'InvalidStateError':
    case 'EvictedError':
      return 'evicted';
    default:
      return 'failed';
  }
}
