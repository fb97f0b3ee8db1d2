import { z } from 'zod';
import './primitives';

/** What the author has looked at and wants the checker not to tell again. */
export const check = z.strictObject({
  allow: z
    .record(
      z.string().regex(/^CB11\d\d:\S*$/, 'a code and the pointer of a finding, such as "CB1130:/facts/mood"'),
      z.string().min(3).max(400).meta({ description: 'Why it is meant so.' }),
    )
    .meta({
      description: 'Findings of the checker that are meant so, by code and pointer, each with the reason.',
    }),
});
