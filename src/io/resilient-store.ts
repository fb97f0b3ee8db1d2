import type { SlotNumber, StorageState } from '../protocol';
import {
  type CaseStore,
  type StorageReason,
  type StoredCard,
  type StoredCase,
  StoreFailure,
} from './case-store';

/** A save that could not be written, kept whole in memory. */
interface Unsaved {
  readonly stored: StoredCase;
  /** How many of its lines are on disk. */
  readonly onDisk: number;
  readonly reason: StorageReason;
}

/**
 * Saves that outlive a failing disk: what cannot be written stays in memory, whole, until the page is closed. Once
 * there is room again after a full disk, the missing lines are written with the next event.
 */
export class ResilientStore {
  readonly #unsaved = new Map<SlotNumber, Unsaved>();
  readonly #disk: CaseStore;
  #unreadable: StorageReason | null = null;

  constructor(disk: CaseStore) {
    this.#disk = disk;
  }

  /** Whether everything is on disk, and if not, why. */
  get state(): StorageState {
    const [unsaved] = this.#unsaved.values();
    const reason = unsaved?.reason ?? this.#unreadable;
    return reason === null ? { kind: 'saved' } : { kind: 'memory', reason };
  }

  async cards(): Promise<readonly StoredCard[]> {
    const onDisk = await this.#orElse<readonly StoredCard[]>(() => this.#disk.cards(), []);
    const inMemory = [...this.#unsaved.values()].map(({ stored }) => stored.card);
    const others = onDisk.filter(({ slot }) => !this.#unsaved.has(slot));
    return [...others, ...inMemory].sort((a, b) => a.slot - b.slot);
  }

  async read(slot: SlotNumber): Promise<StoredCase | undefined> {
    const unsaved = this.#unsaved.get(slot);
    return unsaved ? unsaved.stored : this.#orElse(() => this.#disk.read(slot), undefined);
  }

  /** Puts a save in the place of what the slot holds. */
  async replace(slot: SlotNumber, stored: StoredCase): Promise<void> {
    try {
      await this.#disk.replace(slot, stored);
      this.#unsaved.delete(slot);
    } catch (problem) {
      this.#keep(slot, { stored, onDisk: 0, reason: reasonOf(problem) });
    }
  }

  /** Keeps a save whose last `added` lines are new. Resolves once they are on disk or known to be in memory only. */
  async append(slot: SlotNumber, stored: StoredCase, added: number): Promise<void> {
    const unsaved = this.#unsaved.get(slot);
    const onDisk = unsaved?.onDisk ?? stored.lines.length - added;
    if (unsaved !== undefined && unsaved.reason !== 'full') {
      this.#keep(slot, { ...unsaved, stored });
      return;
    }
    try {
      if (onDisk === 0) await this.#disk.replace(slot, stored);
      else await this.#disk.append(slot, onDisk + 1, stored.lines.slice(onDisk), stored.card);
      this.#unsaved.delete(slot);
    } catch (problem) {
      this.#keep(slot, { stored, onDisk, reason: reasonOf(problem) });
    }
  }

  async remove(slot: SlotNumber): Promise<void> {
    this.#unsaved.delete(slot);
    await this.#disk.remove(slot);
  }

  /** Which session of a scenario in a mode begins now; 1 where the disk cannot tell. */
  countAttempt(scenario: string, mode: string): Promise<number> {
    return this.#orElse(() => this.#disk.countAttempt(scenario, mode), 1);
  }

  #keep(slot: SlotNumber, unsaved: Unsaved): void {
    this.#unsaved.set(slot, unsaved);
  }

  async #orElse<Value>(read: () => Promise<Value>, otherwise: Value): Promise<Value> {
    try {
      const value = await read();
      this.#unreadable = null;
      return value;
    } catch (problem) {
      this.#unreadable = reasonOf(problem);
      return otherwise;
    }
  }
}

function reasonOf(problem: unknown): StorageReason {
  return problem instanceof StoreFailure ? problem.reason : 'failed';
}
