import { z } from 'zod';
import type { BoardQuery } from '../engine';

/** What a person pastes into a search is longer than any id now and then; it finds nothing, and that is the answer. */
const text = z.string().max(8000);
const MOST_ROWS = 10_000_000;
const MOST_STEPS = 1_000_000;

const querySchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('ready') }),
  z.strictObject({ ask: z.literal('address'), address: text, from: z.int().min(0).max(MOST_ROWS) }),
  z.strictObject({ ask: z.literal('transaction'), txid: text }),
  z.strictObject({ ask: z.literal('find'), text }),
  z.strictObject({
    ask: z.literal('connect'),
    from: text,
    to: text,
    budget: z.int().min(0).max(MOST_STEPS),
  }),
]);

/** Reads an untrusted value as a question about the chain; undefined if it is none. Ids in it may name nothing. */
export function parseQuery(value: unknown): BoardQuery | undefined {
  const parsed = querySchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
