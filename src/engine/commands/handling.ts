import { err, ok, type Result } from '../../base';
import type { Refusal, RefusalCode } from '../command';
import type { SteppableCase } from '../compiled-case';
import type { Running } from '../running';
import type { Turn } from '../state';

/** What a command did to the running case, or why it was refused. */
export type Handled = Result<Running, Refusal>;
export type Handler<Command> = (compiled: SteppableCase, running: Running, command: Command) => Handled;

export function refuse(code: RefusalCode, about: string): { readonly ok: false; readonly error: Refusal } {
  return err({ code, about });
}

/** Accepts: the flow stays where it is until the turn is settled. */
export function accept(running: Running, turn: Turn): Handled {
  return ok({ ...running, turn });
}

/** Whether the work is open in this state of the case. */
export function isOpenWork(turn: Turn, work: string): boolean {
  return turn.world.open.includes(work);
}
