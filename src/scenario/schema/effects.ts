import { z } from 'zod';
import { handling, points, reference, text, value } from './primitives';

const setFlag = z
  .strictObject({
    set: reference('fact', 'The fact to set: a flag, or a choice with `to`.'),
    to: z
      .union([value, z.boolean(), z.int()])
      .optional()
      .meta({ description: 'The new value; a flag without it becomes true.' }),
  })
  .meta({ description: 'Sets a fact.' });

const raise = z
  .strictObject({
    raise: reference('fact', 'The level to raise.'),
    by: z
      .int()
      .min(1)
      .max(20)
      .optional()
      .meta({ description: 'Steps; 1 if left out. Stops at the maximum.' }),
  })
  .meta({ description: 'Raises a level.' });

const lower = z
  .strictObject({
    lower: reference('fact', 'The level to lower.'),
    by: z
      .int()
      .min(1)
      .max(20)
      .optional()
      .meta({ description: 'Steps; 1 if left out. Stops at the minimum.' }),
  })
  .meta({ description: 'Lowers a level.' });

const add = z
  .strictObject({
    add: reference('exhibit', 'The exhibit that comes in.'),
    variant: value.optional().meta({ description: 'Which variant of it; the main one if left out.' }),
    handling: handling.optional(),
    tainted: z
      .boolean()
      .optional()
      .meta({ description: 'True if it was obtained in a way that a court will not accept.' }),
    by: z
      .string()
      .max(60)
      .optional()
      .meta({ description: 'How it was obtained: the id of the instrument, decision or form.' }),
  })
  .meta({ description: 'Adds an exhibit to the case; adding it again in a lawful way cures a tainted one.' });

const expire = z
  .strictObject({ expire: reference('exhibit', 'The exhibit that can no longer be had.') })
  .meta({ description: 'Makes an exhibit expire.' });

const deliver = z
  .strictObject({ deliver: reference('message', 'The message that arrives.') })
  .meta({ description: 'Delivers a message to the inbox.' });

const spend = z
  .strictObject({
    spend: z.string().max(60).meta({ description: 'Case time this costs.', role: 'duration' }),
    at: reference('agency', 'Whose office hours count, for office hours and days.').optional(),
  })
  .meta({ description: 'Spends case time.' });

const flag = z
  .strictObject({ flag: reference('breach', 'The breach of procedure.') })
  .meta({ description: 'Flags a breach of procedure, kept apart from the points.' });

const award = z
  .strictObject({
    award: reference('point', 'The decision point.'),
    points,
    why: text('The reason, shown when the mark is shown.'),
  })
  .meta({ description: 'Awards or costs points, with the reason.' });

export const EFFECT_VERBS = [
  'set',
  'raise',
  'lower',
  'add',
  'expire',
  'deliver',
  'spend',
  'flag',
  'award',
] as const;

/** Everything that can happen besides a transition. */
export const effect = z
  .union([setFlag, raise, lower, add, expire, deliver, spend, flag, award])
  .meta({ description: 'One effect; its first key says which.' });
export const effects = z.array(effect).max(40).meta({ description: 'Effects, applied in order.' });
export type Effect = z.infer<typeof effect>;
