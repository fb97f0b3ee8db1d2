import { z } from 'zod';
import { ALL_FLAG_MARKS, BOARD_FLAGS, type BoardCommand, LINK_SIGNALS } from '../../engine';
import { TAINT_RULES } from '../../ledger';
import { CONFIDENCES } from '../../scenario';

const MOST_PLACED = 200;
/** A transaction of a chain that a page could draw has far fewer outputs. */
const MOST_OUTPUTS = 100_000;

/** What would reach an object's prototype names nothing on a chain or in a case. */
const key = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !(text in Object.prototype));
const txid = key(80);
const address = key(120);
const item = address;
const option = key(120);
const words = z.string().max(400);
const confidence = z.enum(CONFIDENCES);
/** `txid:index`. */
const outpoint = key(90);
/** An output, or -1 for none. */
const output = z.int().min(-1).max(MOST_OUTPUTS);

const exactly = <Type extends BoardCommand['type'], Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** The shapes of untrusted acts on the board, one a command. */
export const boardCommandSchemas = [
  exactly('board.place', {
    transactions: z.array(txid).max(MOST_PLACED),
    addresses: z.array(address).max(MOST_PLACED),
  }),
  exactly('board.remove', { item }),
  exactly('board.open', { transaction: txid, open: z.boolean() }),
  exactly('board.mark', { transaction: txid, change: output.nullable() }),
  exactly('board.flag', {
    transaction: txid,
    flag: z.enum(BOARD_FLAGS).nullable(),
    marks: z.array(z.enum(ALL_FLAG_MARKS)).max(ALL_FLAG_MARKS.length),
  }),
  exactly('board.note', { item, text: words }),
  exactly('board.taint', { rule: z.enum(TAINT_RULES), from: outpoint.nullable() }),
  exactly('board.stop', { address, service: option.nullable() }),
  exactly('address.tag', { address, text: z.string().max(80), confidence, source: option }),
  exactly('link.assert', {
    transaction: txid,
    output,
    confidence,
    signals: z.array(z.enum(LINK_SIGNALS)).max(LINK_SIGNALS.length),
    alternative: option,
    words,
  }),
  exactly('link.withdraw', { transaction: txid }),
  exactly('cluster.merge', { transaction: txid, confidence, alternative: option }),
  exactly('cluster.split', { transaction: txid }),
  exactly('board.undo', {}),
  exactly('board.redo', {}),
  exactly('board.register', { exhibit: option }),
] as const;
