import type { SlotNumber } from '../../protocol';
import type { LocalStore } from '../settings';
import type { PanelMemory } from './panel-props';

const keyOf = (slot: SlotNumber): string => `save.${slot}`;

/** What the screens of one save remember: open place, tray, half-written drafts. */
export function createPanelMemory(store: LocalStore, slot: SlotNumber): PanelMemory {
  const values = readValues(store.read(keyOf(slot)));
  return {
    read: (key) => values.get(key) ?? null,
    write(key, value) {
      values.set(key, value);
      store.write(keyOf(slot), JSON.stringify(Object.fromEntries(values)));
    },
  };
}

/** Forgets it all: the slot holds another case now, or none. */
export function clearPanelMemory(store: LocalStore, slot: SlotNumber): void {
  store.remove(keyOf(slot));
}

function readValues(text: string | null): Map<string, string> {
  try {
    const stored: unknown = JSON.parse(text ?? '{}');
    if (typeof stored !== 'object' || stored === null) return new Map();
    return new Map(
      Object.entries(stored).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    );
  } catch {
    // The screens begin as new; the case itself is in the log.
    return new Map();
  }
}
