import { z } from 'zod';
import { effects } from './effects';
import { fieldAnswer } from './papers';
import { handling, localTime, name, reference, text, value } from './primitives';
import { extract } from './tracing';

const variant = z.strictObject({
  at: localTime('Date of this variant, local time of the sender.').optional(),
  note: z.string().max(200).optional().meta({ description: 'For the author: when this variant is used.' }),
});

/** What happens when the trainee registers the exhibit with a custody entry. */
const register = z.strictObject({
  point: reference('point', 'The decision point that the entry is graded under.').optional(),
  answers: z
    .record(name, fieldAnswer)
    .optional()
    .meta({ description: 'Right answers of the custody form for this exhibit, by field.' }),
  variants: z
    .record(value, z.record(name, fieldAnswer).meta({ description: 'Answers by field.' }))
    .optional()
    .meta({ description: 'Answers that differ for a variant.' }),
  effects: effects.optional(),
  why: text('Feedback on having registered it.').optional(),
});

export const EXHIBIT_KINDS = [
  'report',
  'letter',
  'note',
  'instruction',
  'cards',
  'email',
  'record',
  'form',
  'voicemail',
  'page',
  'table',
  'extract',
] as const;

export const exhibit = z.strictObject({
  title: text('Title.'),
  kind: z.enum(EXHIBIT_KINDS).meta({ description: 'What it looks like on paper.' }),
  from: reference('agency', 'Whose letterhead it bears.'),
  signed: reference('person', 'Who signed it.').optional(),
  number: z.string().max(40).optional().meta({ description: 'Its reference number.' }),
  at: localTime('Its date, local time of the sender; left out, it is dated on arrival.').optional(),
  handling,
  variants: z
    .record(value, variant)
    .optional()
    .meta({ description: 'Other wordings; each has its own body file `exhibits/<id>.<variant>.md`.' }),
  present: z
    .literal('start')
    .optional()
    .meta({ description: '"start" if it lies on the desk when the case opens.' }),
  alt: text('What it looks like, for who cannot see it.'),
  proves: text('What it proves.'),
  limits: text('What it does not prove.'),
  register: register.optional().meta({ description: 'What its custody entry should say.' }),
  extract: extract
    .optional()
    .meta({ description: 'Makes it an exhibit that the trainee registers from the tracing board.' }),
});
export type ExhibitSpec = z.infer<typeof exhibit>;

export const message = z.strictObject({
  from: reference('person', 'Who writes.'),
  subject: text('Subject.'),
  body: text('Body, in the Markdown subset.'),
  handling: handling.optional(),
  channel: z
    .enum(['mail', 'telephone'])
    .optional()
    .meta({ description: 'Mail, or a note of a telephone call; mail if left out.' }),
});
export type MessageSpec = z.infer<typeof message>;
