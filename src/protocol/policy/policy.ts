import type { Command, Refusal, TraineeView } from '../../engine';

/**
 * Someone who plays by what a trainee sees. It is asked for a command again and again, with the view as it is now and
 * what became of the last command, until it has none.
 */
export interface Policy {
  next(view: TraineeView, refusal: Refusal | null): PolicyMove;
}

export type PolicyMove =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'done' }
  /** It cannot go on: a play that does not fit its scenario. */
  | { readonly kind: 'stuck'; readonly reason: string };

export const DONE: PolicyMove = { kind: 'done' };
export const command = (given: Command): PolicyMove => ({ kind: 'command', command: given });
export const stuck = (reason: string): PolicyMove => ({ kind: 'stuck', reason });
