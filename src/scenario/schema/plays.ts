import { z } from 'zod';
import { TAINT_RULES } from '../../ledger';
import { ALL_FLAG_MARKS, BOARD_FLAGS, LINK_SIGNALS } from './board-words';
import { FITS, RELATIONS } from './judgement';
import { fieldValues } from './papers';
import { CONFIDENCES, id, localTime, name, reference, utcTime, value } from './primitives';

const transaction = (description: string) => reference('transaction', description);
const confidence = z.enum(CONFIDENCES).meta({ description: 'Confidence.' });
const alternative = value.meta({ description: 'Which of `tracing.alternatives` was considered.' }).optional();

const boardSteps = [
  z.strictObject({
    place: z
      .array(transaction('A transaction.'))
      .max(200)
      .meta({ description: 'Puts transactions on the tracing board, in this order.' }),
    addresses: z
      .array(reference('address', 'An address.'))
      .max(200)
      .meta({ description: 'Addresses to start from.' })
      .optional(),
  }),
  z.strictObject({
    merge: transaction('Merges the input addresses of this transaction.'),
    confidence,
    alternative,
  }),
  z.strictObject({ split: transaction('Splits what this transaction merged.') }),
  z.strictObject({
    follow: transaction('Says which output of this transaction carries the money on.'),
    output: z.int().min(-1).max(100_000).meta({ description: 'Index of the output; -1: it cannot be told.' }),
    confidence,
    signals: z
      .array(z.enum(LINK_SIGNALS))
      .max(LINK_SIGNALS.length)
      .meta({ description: 'Signals it rests on.' }),
    alternative,
    words: z.string().max(400).meta({ description: 'The alternative in own words.' }).optional(),
  }),
  z.strictObject({ withdraw: transaction('Withdraws what was said of this transaction.') }),
  z.strictObject({
    flag: transaction('Flags this transaction.'),
    as: z.enum(BOARD_FLAGS).meta({ description: 'The flag.' }),
    marks: z
      .array(z.enum(ALL_FLAG_MARKS))
      .max(ALL_FLAG_MARKS.length)
      .meta({ description: 'Marks it rests on.' }),
  }),
  z.strictObject({
    stop: reference('address', 'Stops at this address.'),
    at: value.meta({ description: 'Which of `tracing.services` it is.' }),
  }),
  z.strictObject({
    tag: reference('address', 'Tags this address.'),
    text: z.string().min(1).max(80).meta({ description: 'The tag.' }),
    confidence,
    source: reference('exhibit', 'Exhibit that it comes from.').optional(),
  }),
  z.strictObject({
    taint: z.enum(TAINT_RULES).meta({ description: 'Follows taint by this rule.' }),
    from: z
      .strictObject({
        transaction: transaction('A transaction.'),
        output: z.int().min(0).max(100_000).meta({ description: 'Index of its output.' }),
      })
      .meta({ description: 'The output where it begins.' }),
  }),
  z.strictObject({ undo: z.literal(true).meta({ description: 'Takes the last act on the board back.' }) }),
  z.strictObject({ redo: z.literal(true).meta({ description: 'Does it again.' }) }),
  z.strictObject({ extract: reference('exhibit', 'Registers this extract of the board as an exhibit.') }),
] as const;

const words = (description: string) => z.string().min(1).max(2000).meta({ description });
/** An option of a slot's domain, or what is typed into an instant slot. */
const slotValue = z
  .union([value, utcTime('An instant.')])
  .meta({ description: 'An option, or an instant in UTC where it is typed.' });

const step = z
  .union([
    z.strictObject({ open: z.string().max(40).meta({ description: 'Opens a document.' }) }),
    z.strictObject({
      decide: reference('decision', 'Decides.'),
      option: value.meta({ description: 'The option.' }),
    }),
    z.strictObject({
      fill: reference('work', 'Fills fields of a form or request.'),
      fields: fieldValues,
      about: reference('exhibit', 'Exhibit of a custody entry.').optional(),
    }),
    z.strictObject({
      file: reference('form', 'Files a form.'),
      about: reference('exhibit', 'Exhibit of a custody entry.').optional(),
    }),
    z.strictObject({ send: reference('instrument', 'Sends a request.') }),
    z.strictObject({
      find: reference('finding', 'Submits a finding.'),
      slots: z.record(name, slotValue).meta({ description: 'Values of its slots.' }),
      exhibits: z.array(reference('exhibit', 'An exhibit.')).meta({ description: 'Exhibits cited.' }),
      findings: z
        .array(reference('finding', 'A finding.'))
        .optional()
        .meta({ description: 'Findings cited as its legs.' }),
      confidence: z.enum(CONFIDENCES).meta({ description: 'Confidence.' }),
    }),
    z.strictObject({
      review: reference('review', 'Asks for a review.'),
      findings: z.array(reference('finding', 'A finding.')).meta({ description: 'The findings.' }),
    }),
    z.strictObject({
      theory: reference('theory', 'Hands in a case theory.'),
      blanks: z.record(name, slotValue).meta({ description: 'Values of its blanks.' }),
      doubts: z.array(value).meta({ description: 'What would show it wrong.' }),
      apart: z
        .record(id, z.enum(FITS))
        .optional()
        .meta({ description: 'By exhibit, which of the theories it fits.' }),
    }),
    z.strictObject({
      compare: reference('comparison', 'Compares the two spans of this comparison.'),
      as: z.enum(RELATIONS).meta({ description: 'What they are said to be to each other.' }),
    }),
    z.strictObject({
      assess: reference('exhibit', 'Assesses an exhibit.'),
      proves: words('What it is said to prove.'),
      limits: words('What it is said not to prove.'),
    }),
    z.strictObject({ advance: localTime('Advances to a local time of the home desk.') }),
    z.strictObject({
      await: z
        .string()
        .max(60)
        .meta({ description: 'Advances until a document is there, or until this is heard on the radio.' }),
    }),
    z.strictObject({
      plan: reference('window', 'Chooses this window for the plan.'),
      starts: z
        .record(id, z.int().nullable())
        .optional()
        .meta({ description: 'Places steps, minutes from T0; null takes one out.' }),
    }),
    z.strictObject({ execute: z.literal(true).meta({ description: 'Executes the plan.' }) }),
    z.strictObject({
      recall: reference('recall', 'Answers a question.'),
      option: value.meta({ description: 'The option.' }),
    }),
    z.strictObject({ note: words('Writes a note.') }),
    z.strictObject({ close: id.meta({ description: 'Closes a stage.' }) }),
    ...boardSteps,
  ])
  .meta({ description: 'One step; its first key says which.' });
export type PlayStep = z.infer<typeof step>;
export const play = z.strictObject({
  title: z.string().max(120).meta({ description: 'For the author.' }),
  parameters: z.record(name, value).optional().meta({ description: 'Parameters it is played with.' }),
  steps: z.array(step).min(1).meta({ description: 'What is done, in order.' }),
});
