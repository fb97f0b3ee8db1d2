import type { SaveCard, SlotNumber } from '../../protocol';

/** The three slots of a browser, in order. */
export const SLOT_NUMBERS: readonly SlotNumber[] = [1, 2, 3];

/** Where a new save goes unless told otherwise: the first empty slot, else the first. */
export function firstFreeSlot(saves: readonly SaveCard[]): SlotNumber {
  return SLOT_NUMBERS.find((slot) => saves.every((save) => save.slot !== slot)) ?? 1;
}
