import { invariant } from '../../base';
import type { BoardCommand } from '../../engine';
import type { CaseLedger, PlayStep } from '../../scenario';

/** Steps that act on the tracing board, by their first key. */
const BOARD_KEYS = [
  'place',
  'merge',
  'split',
  'follow',
  'withdraw',
  'flag',
  'stop',
  'tag',
  'taint',
  'undo',
  'redo',
  'extract',
] as const;
type BoardKey = (typeof BOARD_KEYS)[number];
export type BoardStep = Extract<PlayStep, { readonly [Key in BoardKey]: Record<Key, unknown> }[BoardKey]>;

export function isBoardStep(step: PlayStep): step is BoardStep {
  return BOARD_KEYS.some((key) => key in step);
}

/** The act of a step. A play names what is on the chain by the author's labels; a command by txids and addresses. */
export function boardCommand(step: BoardStep, labels: CaseLedger | null): BoardCommand {
  invariant(labels !== null, 'A loaded scenario has a ledger where its plays trace');
  const txid = (label: string): string => labels.txid(label);
  const address = (label: string): string => labels.address(label);
  if ('place' in step) {
    const starts = step.addresses ?? [];
    return { type: 'board.place', transactions: step.place.map(txid), addresses: starts.map(address) };
  }
  if ('merge' in step) {
    const { merge, confidence, alternative = '' } = step;
    return { type: 'cluster.merge', transaction: txid(merge), confidence, alternative };
  }
  if ('split' in step) return { type: 'cluster.split', transaction: txid(step.split) };
  if ('follow' in step) {
    const { follow, output, confidence, signals, alternative = '', words = '' } = step;
    const transaction = txid(follow);
    return { type: 'link.assert', transaction, output, confidence, signals, alternative, words };
  }
  if ('withdraw' in step) return { type: 'link.withdraw', transaction: txid(step.withdraw) };
  if ('flag' in step) {
    return { type: 'board.flag', transaction: txid(step.flag), flag: step.as, marks: step.marks };
  }
  if ('stop' in step) return { type: 'board.stop', address: address(step.stop), service: step.at };
  if ('tag' in step) {
    const { tag, text, confidence, source = '' } = step;
    return { type: 'address.tag', address: address(tag), text, confidence, source };
  }
  if ('taint' in step) {
    const { transaction, output } = step.from;
    return { type: 'board.taint', rule: step.taint, from: `${txid(transaction)}:${output}` };
  }
  if ('undo' in step) return { type: 'board.undo' };
  if ('redo' in step) return { type: 'board.redo' };
  return { type: 'board.register', exhibit: step.extract };
}
