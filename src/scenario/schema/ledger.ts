import { z } from 'zod';
import { condition, id, reference, utcTime } from './primitives';

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
