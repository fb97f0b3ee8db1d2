import { z } from 'zod';
import { effects } from './effects';
import {
  condition,
  duration,
  handling,
  id,
  localDate,
  name,
  points,
  reference,
  text,
  utcTime,
  value,
} from './primitives';

const option = z.strictObject({
  text: text('The option, as the trainee reads it.'),
  effects: effects.optional(),
  wrong: text('Why this option is wrong, when it is.').optional(),
  seenIn: z
    .array(reference('exhibit', 'An exhibit that shows it.'))
    .optional()
    .meta({ description: 'The option appears once one of these exhibits has been opened.' }),
});
export const options = z.record(value, option).meta({ description: 'Options by id.' });

const dateWindow = z
  .tuple([localDate('Earliest.'), localDate('Latest.')])
  .meta({ description: 'Earliest and latest date.' });

/** The right answer of one field; its form follows the field's input. */
export const fieldAnswer = z
  .union([
    z.array(value).meta({
      description:
        'choice: any of these; choices: exactly these; sequence: exactly these in this order; exhibits: these must be among them.',
    }),
    z.literal(true).meta({
      description: 'tick: must be ticked. text and hash: must be filled (a hash must be the true one).',
    }),
    z
      .strictObject({ from: dateWindow, to: dateWindow })
      .meta({ description: 'range: windows for its two ends.' }),
    z
      .strictObject({
        utc: utcTime('The instant.'),
        within: z
          .string()
          .max(20)
          .optional()
          .meta({ description: 'Tolerance, such as PT1M.', role: 'duration' }),
      })
      .meta({ description: 'instant.' }),
    z
      .strictObject({
        btc: z
          .string()
          .regex(/^\d+\.\d{8}$/, 'an amount with eight decimals')
          .meta({ description: 'The amount.' }),
      })
      .meta({ description: 'amount.' }),
    z
      .strictObject({
        least: z.int().meta({ description: 'Least.' }),
        most: z.int().meta({ description: 'Most.' }),
      })
      .meta({ description: 'count.' }),
  ])
  .meta({ description: 'The right answer; its form follows the input of the field.' });
export type FieldAnswer = z.infer<typeof fieldAnswer>;

const common = {
  label: text('Label on the form.'),
  help: text('One line under the label.').optional(),
  optional: z.boolean().optional().meta({ description: 'True if the checklist does not ask for it.' }),
  when: condition('The field stands on the form only if this holds.', 'paper').optional(),
  right: fieldAnswer.optional(),
  points: points.optional(),
  wrong: text('What the reader says if the field is wrong or empty.').optional(),
};

/** A field of a form or request. Free text is kept for the evaluator and never graded by its words. */
export const field = z
  .discriminatedUnion('input', [
    z
      .strictObject({ input: z.literal('choice'), ...common, options })
      .meta({ description: 'One of several options.' }),
    z
      .strictObject({
        input: z.literal('choices'),
        ...common,
        options,
        allowed: z.array(value).optional().meta({ description: 'Options that neither help nor harm.' }),
      })
      .meta({ description: 'Any of several options.' }),
    z.strictObject({ input: z.literal('sequence'), ...common, options }).meta({
      description: 'Options in an order that the trainee makes, each at most once; not all must stand in it.',
    }),
    z.strictObject({ input: z.literal('tick'), ...common }).meta({ description: 'A box to tick.' }),
    z
      .strictObject({ input: z.literal('range'), ...common })
      .meta({ description: 'A period: two local dates, both included.' }),
    z
      .strictObject({
        input: z.literal('instant'),
        ...common,
        zone: reference(
          'zone',
          'The local zone to be named beside UTC; left out, UTC alone is asked.',
        ).optional(),
      })
      .meta({ description: 'An instant in UTC, and in local time where a zone is given.' }),
    z.strictObject({ input: z.literal('amount'), ...common }).meta({ description: 'An amount in BTC.' }),
    z
      .strictObject({ input: z.literal('count'), ...common, unit: text('Unit after the number.') })
      .meta({ description: 'A whole number.' }),
    z
      .strictObject({ input: z.literal('hash'), ...common })
      .meta({ description: 'SHA-256 of the exhibit of a custody entry.' }),
    z
      .strictObject({ input: z.literal('exhibits'), ...common })
      .meta({ description: 'Exhibits in hand that the paper cites.' }),
    z
      .strictObject({
        input: z.literal('text'),
        ...common,
        long: z.boolean().optional().meta({
          description: 'True for several lines, in which `[[E-09]]` cites an exhibit in hand.',
        }),
      })
      .meta({ description: 'Free text.' }),
  ])
  .meta({ description: 'A field; its input says which.' });
export type FieldSpec = z.infer<typeof field>;
export type FieldInput = FieldSpec['input'];

const fieldValue = z
  .union([
    z.string().max(4000),
    z.boolean(),
    z.int(),
    z.array(z.string().max(60)),
    z.strictObject({
      from: z.string().max(20).meta({ description: 'First date.' }),
      to: z.string().max(20).meta({ description: 'Last date.' }),
    }),
    z.strictObject({
      local: z.string().max(30).meta({ description: 'Local time.' }),
      utc: z.string().max(30).meta({ description: 'Time in UTC.' }),
    }),
  ])
  .meta({ description: 'What the field holds.' });
/** What a trainee puts into a field: its form follows the field's input. */
export type FieldValue = z.infer<typeof fieldValue>;
export const fieldValues = z.record(name, fieldValue).meta({ description: 'Values by field.' });

const prefill = z
  .array(
    z.strictObject({
      when: condition('Offered if this holds.').optional(),
      copies: reference(
        'instrument',
        'Starts from what was last sent with this one, as far as its fields exist here and fit.',
      ).optional(),
      values: fieldValues.optional().meta({ description: 'Values by field; they go before copied ones.' }),
    }),
  )
  .optional()
  .meta({ description: 'Drafts that are offered filled in; the first whose condition holds.' });

const mark = z.strictObject({
  when: condition('What must hold of the paper.', 'paper'),
  points,
  why: text('What is said if it holds.'),
  wrong: text('What is said if it does not: no points.'),
});

const paper = {
  title: text('Title of the form.'),
  number: z.string().max(40).optional().meta({ description: 'Form number.' }),
  intro: text('What the form is for, one sentence.').optional(),
  letterhead: reference('agency', 'Whose form it is.'),
  point: reference('point', 'Decision point its fields are graded under.').optional(),
  fields: z.record(name, field).meta({ description: 'Its fields, in order.' }),
  marks: z.array(mark).min(1).optional().meta({
    description:
      'Points beside those of the fields, for what no right answer of one field can say; given when it is filed or first sent.',
  }),
  prefill,
  spend: duration('Case time it costs to fill in.').optional(),
};

/** A work product that stays in the house: an intake entry, a custody entry. */
export const form = z.strictObject({
  ...paper,
  about: z
    .literal('exhibit')
    .optional()
    .meta({ description: '"exhibit" for the custody entry, which exists once an exhibit.' }),
  filed: effects.optional().meta({ description: 'Effects of filing it.' }),
});
export type FormSpec = z.infer<typeof form>;

const outcome = z.strictObject({
  is: z.enum(['granted', 'returned', 'refused']).meta({ description: 'What becomes of the request.' }),
  when: condition('The first outcome whose condition holds is taken.', 'paper').optional(),
  after: duration('Lead time, from receipt: the first open minute of the addressee after transmission.'),
  fromSending: z
    .boolean()
    .optional()
    .meta({ description: 'True if the time runs from transmission, through closed hours.' }),
  ungraded: z
    .boolean()
    .optional()
    .meta({ description: 'True if this attempt costs no time and no points (a guided return).' }),
  reason: text('What the authority says.').optional(),
  cites: z
    .array(name)
    .optional()
    .meta({ description: 'Fields whose own sentence is cited if they are wrong.' }),
  deliver: reference('message', 'Message that comes with it.').optional(),
  effects: effects.optional(),
});

/** Something the addressee does between sending and answer. The flow sees it as `<instrument>.<id>`. */
const meanwhile = z.strictObject({
  when: condition('Only if this holds at sending.', 'paper').optional(),
  after: duration('Time from receipt.'),
  fromSending: z
    .boolean()
    .optional()
    .meta({ description: 'True if the time runs from transmission, through closed hours.' }),
  deliver: reference('message', 'Message that arrives.').optional(),
  effects: effects.optional(),
});

/** A kind of request to another authority. Each request of it is a machine of its own. */
export const instrument = z.strictObject({
  ...paper,
  to: reference('agency', 'The addressee.'),
  addressees: z
    .array(
      z.strictObject({
        when: condition('Addressed to it if this holds.', 'paper'),
        to: reference('agency', 'The addressee then.'),
      }),
    )
    .optional()
    .meta({ description: 'Other addressees: the first whose condition holds, else `to`.' }),
  via: z
    .array(
      z.strictObject({
        agency: reference('agency', 'An office that it passes through.'),
        takes: duration('How long it lies there, in its office time.'),
      }),
    )
    .optional()
    .meta({
      description: 'Offices on its way, in order: it is transmitted after them, and only then received.',
    }),
  channel: reference('channel', 'The channel that it uses.').optional(),
  gives: handling,
  usual: text('Usual lead time, in words.'),
  bar: z
    .strictObject({
      least: z.number().min(0).meta({ description: 'Shortest, in days.' }),
      most: z.number().min(0).meta({ description: 'Longest, in days.' }),
      poor: z.number().min(0).optional().meta({ description: 'When returned or too broad, in days.' }),
    })
    .meta({ description: 'The usual lead time as a bar.' }),
  once: z
    .boolean()
    .optional()
    .meta({ description: 'True if it cannot be asked again after it was granted.' }),
  lapses: duration('A returned request that is not sent again lapses after this time.').optional(),
  slower: z
    .array(
      z.strictObject({ when: condition('Slower if this holds.', 'paper'), by: duration('By this much.') }),
    )
    .optional()
    .meta({ description: 'What slows the answer down.' }),
  meanwhile: z
    .record(id, meanwhile)
    .optional()
    .meta({ description: 'What happens between sending and answer.' }),
  sending: effects.optional().meta({ description: 'Effects of sending.' }),
  outcomes: z.array(outcome).min(1).meta({ description: 'Outcomes; the last has no condition.' }),
  warnings: z
    .array(z.strictObject({ when: condition('Shown if this holds.', 'paper'), text: text('The warning.') }))
    .optional()
    .meta({ description: 'What the preview says before sending: costs and deadlines that can be known.' }),
});
export type InstrumentSpec = z.infer<typeof instrument>;
export type OutcomeSpec = z.infer<typeof outcome>;
