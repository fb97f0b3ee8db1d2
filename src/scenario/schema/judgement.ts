import { z } from 'zod';
import { effects } from './effects';
import { options } from './papers';
import {
  CONFIDENCES,
  condition,
  duration,
  FINDING_GRADES,
  id,
  name,
  points,
  reference,
  text,
  utcTime,
  value,
} from './primitives';

export const decision = z.strictObject({
  title: text('What is to be decided.'),
  situation: text('The situation, in two sentences.'),
  point: reference('point', 'Decision point.'),
  beside: z
    .union([
      z.strictObject({ exhibit: reference('exhibit', 'Shown beside this exhibit.') }),
      z.strictObject({ message: reference('message', 'Shown beside this message.') }),
      z.strictObject({ desk: z.literal(true).meta({ description: 'Shown on the desk itself.' }) }),
    ])
    .meta({ description: 'Where the trainee meets it.' }),
  options: z
    .record(
      value,
      z.strictObject({
        text: text('The option.'),
        when: condition('Offered if this holds.').optional(),
        spend: duration('Case time it costs.').optional(),
        points: points.optional(),
        effects: effects.optional(),
        why: text('Feedback, one sentence.'),
        rule: text('The rule it rests on.').optional(),
        slip: z.boolean().optional().meta({ description: 'True if it is explained at once in practice.' }),
        irreversible: z
          .boolean()
          .optional()
          .meta({ description: 'True if it cannot be taken back; asks twice.' }),
        preview: text('What can be known beforehand of its consequences.').optional(),
      }),
    )
    .meta({ description: 'Its options.' }),
});
export type DecisionSpec = z.infer<typeof decision>;

/** Options shared by several slots: persons, devices, lines, dates. */
export const domain = z.strictObject({
  title: text('What is chosen.'),
  options,
});

const slot = z
  .union([
    z.strictObject({
      domain: reference('domain', 'Where its options come from.'),
      right: z.array(value).min(1).meta({ description: 'Values that are true.' }),
    }),
    z.strictObject({
      instant: z
        .strictObject({
          title: text('What is typed; "Instant" if left out.').optional(),
          utc: utcTime('The true instant.'),
          within: duration('Tolerance either way; none if left out.').optional(),
        })
        .meta({ description: 'Typed by the trainee as UTC to the second, instead of chosen.' }),
    }),
  ])
  .meta({ description: 'A slot: options of a domain, or a typed instant.' });
export type SlotSpec = z.infer<typeof slot>;

const exhibitSet = z.array(reference('exhibit', 'An exhibit.')).min(1);
const cap = z.enum(CONFIDENCES).meta({ description: 'Highest confidence that it bears.' });
const contradictedSlot = name.meta({ description: 'The slot.' });
const contradictedBy = exhibitSet.meta({ description: 'Exhibits in hand that show it.' });

export const finding = z.strictObject({
  claim: text('The claim, with {slot} for each slot.'),
  title: text('A few words for lists.'),
  purpose: z
    .enum(['court', 'internal'])
    .meta({ description: 'In an internal finding, intelligence may carry.' }),
  slots: z.record(name, slot).meta({ description: 'Its slots.' }),
  legs: z
    .record(
      value,
      z.strictObject({
        title: text('A few words.'),
        findings: z
          .array(reference('finding', 'A finding that carries this leg; it has no legs itself.'))
          .min(1)
          .meta({ description: 'Findings, any one of which carries the leg.' }),
      }),
    )
    .optional()
    .meta({
      description:
        'Legs that it can stand on. A leg counts if one of its findings is cited and supported by exhibits that no other counted leg rests on.',
    }),
  sufficient: z
    .array(
      z
        .union([
          z.strictObject({
            exhibits: exhibitSet,
            when: z
              .record(name, z.array(value).min(1))
              .optional()
              .meta({ description: 'The set counts only if these slots hold one of these values.' }),
            findings: z
              .array(reference('finding', 'A finding.'))
              .min(1)
              .optional()
              .meta({ description: 'The set counts only with these findings, cited and supported.' }),
            cap,
          }),
          z.strictObject({
            legs: z.int().min(1).max(12).meta({ description: 'How many legs suffice.' }),
            cap,
          }),
        ])
        .meta({ description: 'A set of exhibits, or a number of legs.' }),
    )
    .min(1)
    .meta({
      description:
        'Sets of exhibits, or a number of legs, any one of which suffices; the strongest one held counts.',
    }),
  weak: z
    .array(
      z.strictObject({
        exhibits: exhibitSet,
        grade: z.enum(FINDING_GRADES).meta({ description: 'The grade it gets.' }),
        why: text('Why.'),
      }),
    )
    .optional()
    .meta({ description: 'Sets that look sufficient and are not.' }),
  contradicted: z
    .array(
      z
        .union([
          z.strictObject({
            values: z.array(value).meta({ description: 'False values of a slot with options.' }),
            slot: contradictedSlot,
            by: contradictedBy,
          }),
          z.strictObject({
            between: z
              .tuple([utcTime('From this instant on.'), utcTime('Up to this instant.')])
              .meta({ description: 'False instants of a typed slot, both ends included.' }),
            slot: contradictedSlot,
            by: contradictedBy,
          }),
        ])
        .meta({ description: 'By options, or by instants.' }),
    )
    .optional()
    .meta({ description: 'What contradicts a false slot.' }),
  why: text('Feedback, with the rule.'),
  spend: duration('Case time it costs to submit.').optional(),
});
export type FindingSpec = z.infer<typeof finding>;

export const review = z.strictObject({
  title: text('Title.'),
  by: reference('person', 'Who reviews.'),
  agency: reference('agency', 'Whose office hours it takes.'),
  findings: z
    .array(reference('finding', 'A finding that may be put to this review.'))
    .min(3)
    .meta({ description: 'Findings that may be put to this review.' }),
  spend: duration('Case time it takes, in office hours.'),
});

/** Which of two theories an exhibit fits. */
export const FITS = ['theory', 'rival', 'both', 'neither'] as const;
export type Fit = (typeof FITS)[number];

export const theory = z.strictObject({
  title: text('Title.'),
  paragraph: text('The case theory, with {blank} for each blank.'),
  blanks: z.record(name, slot).meta({ description: 'Its blanks.' }),
  rival: text('The rival theory.'),
  doubts: z
    .strictObject({
      ask: text('The question: what would show you are wrong?'),
      options,
      right: z.array(value).min(1).meta({ description: 'Accepted answers.' }),
    })
    .meta({ description: 'What would show the theory wrong.' }),
  apart: z
    .record(
      id,
      z.strictObject({
        fits: z.enum(FITS).meta({ description: 'Which of the two it fits.' }),
        why: text('Why, for the debrief.'),
      }),
    )
    .optional()
    .meta({ description: 'Exhibits, by id, that may tell theory and rival apart.' }),
  spend: duration('Case time it costs.').optional(),
});
export type TheorySpec = z.infer<typeof theory>;

export const RELATIONS = ['contradicts', 'corroborates', 'same-entity', 'no-relation'] as const;
/** What two spans are to each other. */
export type Relation = (typeof RELATIONS)[number];

const quotation = z.string().min(1).max(40).meta({
  description:
    'Words of the first-language body: the span that holds them is meant, in every language. Ledger placeholders are filled in.',
});

export const comparison = z.strictObject({
  a: z
    .strictObject({ exhibit: reference('exhibit', 'First document.'), span: quotation })
    .meta({ description: 'One span.' }),
  b: z
    .strictObject({ exhibit: reference('exhibit', 'Second document.'), span: quotation })
    .meta({ description: 'The other.' }),
  relation: z.enum(RELATIONS).meta({
    description: 'What the two spans are to each other. Pairs that no comparison names have no relation.',
  }),
  teaches: text('What the comparison teaches; told once it is made.'),
});
export type ComparisonSpec = z.infer<typeof comparison>;
