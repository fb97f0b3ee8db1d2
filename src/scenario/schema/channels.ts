import { z } from 'zod';
import { condition, countryCode, text } from './primitives';

/** A way in which requests pass between the home state and others, and to which of them it is open. */
export const channel = z.strictObject({
  title: text('Its title.'),
  states: z
    .record(
      countryCode,
      z.strictObject({
        when: condition('Open while this holds; always if left out.').optional(),
        closed: z
          .literal(true)
          .optional()
          .meta({ description: 'True if it is never open to this state; the note says why.' }),
        note: text('What is to be known of it: why it is closed, how fast it answers.').optional(),
      }),
    )
    .meta({
      description: 'States by two letters, as of agencies; it is not open to one that is not listed.',
    }),
});
