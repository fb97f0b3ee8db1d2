import { z } from 'zod';
import { condition, duration, id, reference, utcTime, value } from './primitives';

const coin = z.strictObject({
  address: reference('address', 'Label of the address.'),
  btc: z
    .string()
    .regex(/^\d+\.\d{8}$/, 'an amount with eight decimals')
    .meta({ description: 'Amount in BTC, eight decimals.' }),
});

const holder = z.string().min(1).max(60);

const namedAddress = z.strictObject({
  kind: z.enum(['p2wpkh', 'p2tr']).meta({ description: 'Script type.' }),
  external: z
    .boolean()
    .optional()
    .meta({ description: 'True if its first coins come from outside the named transactions.' }),
  owner: holder.optional().meta({
    description: 'Who holds it, for the truth; an exchange of the background makes it that exchange’s.',
  }),
  firstSeen: utcTime('First payment to it; only for an external address.').optional(),
  spentBy: z
    .strictObject({
      service: holder.meta({ description: 'The service that sweeps it.' }),
      before: utcTime('Every coin of it above dust is swept before this instant.'),
    })
    .optional()
    .meta({ description: 'A service of the background sweeps its coins, each with strangers’ deposits.' }),
  locktime: z
    .enum(['tip', 'zero'])
    .optional()
    .meta({ description: 'Habit of the wallet: the height of the tip, or 0 (if left out).' }),
  carrier: z
    .boolean()
    .optional()
    .meta({ description: 'True if it carries a peel chain on; what is paid beside it is a peel.' }),
});

const namedTransaction = z.strictObject({
  at: utcTime('Block time.'),
  inputs: z.array(coin).min(1).meta({ description: 'Outputs spent.' }),
  outputs: z.array(coin).min(1).meta({ description: 'Outputs made.' }),
  fee: z.int().min(0).meta({ description: 'Fee in satoshi.' }),
  when: condition(
    'On the chain only in a case in which this holds; read facts that do not change back.',
  ).optional(),
});

const amount = (description: string) => z.int().min(1000).max(100_000_000_000).meta({ description });

const crimeStep = z
  .union([
    z.strictObject({
      placement: z.int().min(1).max(200).meta({ description: 'Payments of strangers to fresh addresses.' }),
      each: amount('About this much each, satoshi.'),
    }),
    z.strictObject({ consolidation: z.literal(true).meta({ description: 'All coins in hand into one.' }) }),
    z.strictObject({ peel: z.int().min(1).max(60).meta({ description: 'Hops, each to a stranger.' }) }),
    z.strictObject({
      coinjoin: z.int().min(2).max(40).meta({ description: 'Participants.' }),
      denomination: amount('Equal amount, satoshi.'),
    }),
    z.strictObject({
      swap: holder.meta({ description: 'The swap service.' }),
      amount: amount('Satoshi.'),
    }),
    z.strictObject({
      cashOut: holder.meta({ description: 'The exchange: all in hand to a deposit address.' }),
    }),
    z.strictObject({
      decoy: z
        .int()
        .min(1)
        .max(60)
        .meta({ description: 'Payees of a payroll in the shape of a peel chain.' }),
      each: amount('About this much each, satoshi.'),
    }),
  ])
  .meta({ description: 'One act; its first key says which.' });
export type CrimeStepSpec = z.infer<typeof crimeStep>;

/** The synthetic chain: named transactions, exact to the satoshi, in a generated background. */
export const ledger = z.strictObject({
  seed: z.string().max(60).meta({ description: 'Seed of the synthetic chain.' }),
  background: z
    .strictObject({
      transactions: z
        .int()
        .min(100)
        .max(100_000)
        .meta({ description: 'Transactions of strangers; the named ones come on top.' }),
      from: utcTime('The background runs from here …'),
      until: utcTime('… to here.'),
      people: z.int().min(40).max(20_000).optional().meta({
        description: 'Holders of ordinary wallets; a twelfth of the transactions if left out.',
      }),
      exchanges: z.array(holder).max(8).optional().meta({ description: 'Names of the exchanges.' }),
      changeReuse: z.int().min(0).max(1000).optional().meta({
        description: 'Change that goes back to an address used before, in thousandths; 10 if left out.',
      }),
    })
    .optional()
    .meta({
      description: 'The population that makes the noise; without it the chain holds the named rows alone.',
    }),
  plans: z
    .record(
      id,
      z.strictObject({
        start: utcTime('First act.'),
        steps: z.array(crimeStep).min(1).max(40).meta({ description: 'Acts, in order.' }),
      }),
    )
    .optional()
    .meta({ description: 'Other people’s schemes: generated chains that are not this case.' }),
  addresses: z
    .record(z.string().max(40), namedAddress)
    .meta({ description: 'Named addresses. Trainees see only the strings made from them.' }),
  transactions: z
    .record(z.string().max(40), namedTransaction)
    .meta({ description: 'Named transactions that exhibits cite by reference.' }),
});

export type LedgerSpec = z.infer<typeof ledger>;

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
      seenIn: z
        .array(reference('exhibit', 'An exhibit.'))
        .min(1)
        .meta({ description: 'The table can be read once one of these has been opened.' }),
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
export type TracingSpec = z.infer<typeof tracing>;

/** An exhibit that the trainee makes from the board. */
export const extract = z.strictObject({
  needs: z
    .array(z.array(reference('transaction', 'A transaction that must be on the board.')).min(1))
    .optional()
    .meta({
      description:
        'It can be registered once one of these sets is on the board. Left out: the second-chain table.',
    }),
  missing: z
    .string()
    .min(1)
    .max(300)
    .meta({ description: 'What is still missing on the board, without naming it.', role: 'text' }),
});
