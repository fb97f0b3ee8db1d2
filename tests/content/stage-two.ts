import type { PlayStep } from '../../src/scenario';
import { Desk } from './desk';
import type { SWAP } from './papers';

/** Stage 2 after the best stage 1: Tuesday 11 March, 16:45, the label list has been read. Fork it. */
export const opened = new Desk().playAlert('expert').play([{ open: 'E-18' }]);

/** The next morning, 09:00. Fork it. */
export const morning = opened.fork().play([{ advance: '2031-03-12T09:00' }]);

/** Fills in a statement and files it. */
export function file(paper: string, fields: typeof SWAP, changes: typeof SWAP = {}): PlayStep[] {
  return [{ fill: paper, fields: { ...fields, ...changes } }, { file: paper }];
}

/** Puts a transaction on the board and merges its inputs. */
export function merge(transaction: string): PlayStep[] {
  return [{ place: [transaction] }, { merge: transaction, confidence: 'almost-certain' }];
}

/** Points and costs of a desk since stage 2 began, without the zeros that only give a reason. */
export function since(desk: Desk): (string | number)[][] {
  return desk.world.awards
    .slice(opened.world.awards.length)
    .map(({ point, quarters }) => [point, quarters / 4])
    .filter(([, points]) => points !== 0);
}
