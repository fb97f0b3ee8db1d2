import type { Command } from '../../engine';

/** A command that the view offers, with how likely it is beside the others. */
export interface Offer {
  readonly weight: number;
  readonly make: () => Command;
}
