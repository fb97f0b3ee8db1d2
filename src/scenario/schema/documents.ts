import { z } from 'zod';
import { effects } from './effects';
import { fieldAnswer } from './papers';
import { condition, handling, localTime, name, reference, text, value } from './primitives';
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

/** What its sender lets it be used for. */
const use = z.strictObject({
  text: text('The conditions in words.'),
  free: condition('Once this holds they no longer bind.').optional(),
  allowed: z
    .array(reference('work', 'A form or request that may cite it all the same.'))
    .optional()
    .meta({ description: 'Work that may cite it all the same.' }),
  misused: effects.optional().meta({
    description:
      'Effects, once a paper, of sending a request or filing a form that cites it against its conditions; an ungraded attempt has none.',
  }),
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
  summary: text(
    'A short summary, offered before the document is read: for a passage that may be hard. It says all that is needed to decide.',
  ).optional(),
  register: register.optional().meta({ description: 'What its custody entry should say.' }),
  use: use.optional().meta({ description: 'Conditions of use that its sender has set.' }),
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
