import type { SlotNumber } from '../../protocol';

/** The three slots of a browser, in order. */
export const SLOT_NUMBERS: readonly SlotNumber[] = [1, 2, 3];
