import { z } from 'zod';
import { condition, duration, id, reference, utcTime, value } from './primitives';

const swapDigits = z
  .string()
  .regex(/^\d{1,9}\.\d{6}$/, 'an amount with six decimals')
  .meta({ description: 'Amount on the second chain, six decimals.' });

/** What the tracing board offers in this case. */
export const tracing = z.strictObject({
  spend: z
    .strictObject({
      assert: duration('An asserted link or merge.'),
      register: duration('An extract registered as an exhibit.'),
    })
    .meta({ description: 'Case time that acts on the board cost.' }),
  services: z
    .record(
      value,
      z.strictObject({
        title: z.string().min(1).max(120).meta({ description: 'Name of the service.', role: 'text' }),
      }),
    )
    .meta({ description: 'Services at which a trail can stop.' }),
  alternatives: z
    .record(
      value,
      z.strictObject({
        text: z
          .string()
          .min(1)
          .max(200)
          .meta({ description: 'Another explanation of a link.', role: 'text' }),
      }),
    )
    .meta({ description: 'Other explanations that a trainee can say he has considered.' }),
  tags: z
    .record(
      id,
      z.strictObject({
        address: reference('address', 'The tagged address.'),
        text: z
          .string()
          .min(1)
          .max(120)
          .meta({ description: 'The tag, as its source has it.', role: 'text' }),
        role: z.enum(['deposit', 'pool', 'merchant', 'person', 'other']).meta({
          description:
            'What the tag makes of it: deposit (of a service’s customer), pool (the service’s own money), merchant, person, other.',
        }),
        service: value.optional().meta({ description: 'Which of `services`.' }),
        dated: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .optional()
          .meta({ description: 'Date of the tag at its source.' }),
        seenIn: z
          .array(reference('exhibit', 'An exhibit that gives the tag.'))
          .min(1)
          .meta({ description: 'Earned once one of these has been opened.' }),
        when: condition('Earned only if this holds as well.').optional(),
      }),
    )
    .meta({ description: 'Tags that exhibits give to addresses.' }),
  secondChain: z
    .strictObject({
      unit: z.string().min(2).max(6).meta({ description: 'Its unit, such as LBX.' }),
      service: value.meta({ description: 'Which of `services` pays out on it.' }),
      paid: reference('transaction', 'The transaction that paid in.'),
      output: z.int().min(0).meta({ description: 'Which of its outputs.' }),
      rate: z
        .string()
        .regex(/^\d{1,6}\.\d{4}$/, 'a rate with four decimals')
        .meta({ description: 'Quoted rate: units for one BTC.' }),
      fee: z.int().min(0).max(1000).meta({ description: 'Quoted fee in thousandths.' }),
      seenIn: z.array(reference('exhibit', 'An exhibit.')).min(1).meta({
        description: 'The table can be read once one of these has been opened and `paid` is on the board.',
      }),
      rows: z
        .record(
          id,
          z.strictObject({
            at: utcTime('Time of the payout.'),
            amount: swapDigits,
            to: z.string().min(1).max(40).meta({ description: 'Receiving address, as the table prints it.' }),
          }),
        )
        .meta({ description: 'Payouts on the second chain.' }),
    })
    .optional()
    .meta({ description: 'A swap service and the payouts on the other chain.' }),
});

/** An exhibit that the trainee makes from the board. */
export const extract = z.strictObject({
  needs: z
    .array(z.array(reference('transaction', 'A transaction that must be on the board.')).min(1))
    .min(1)
    .optional()
    .meta({
      description:
        'It can be registered once one of these sets is on the board. Left out: the second-chain table.',
    }),
  when: condition(
    'It can be registered only if this holds as well: that its links are asserted, so that it tells nothing new.',
  ).optional(),
  missing: z
    .string()
    .min(1)
    .max(300)
    .meta({ description: 'What is still missing on the board, without naming it.', role: 'text' }),
});
