import { z } from 'zod';
import { effects } from './effects';
import { options } from './papers';
import {
  CONFIDENCES,
  condition,
  duration,
  FINDING_GRADES,
  name,
  points,
  reference,
  text,
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

const slot = z.strictObject({
  domain: reference('domain', 'Where its options come from.'),
  right: z.array(value).min(1).meta({ description: 'Values that are true.' }),
});

const exhibitSet = z.array(reference('exhibit', 'An exhibit.')).min(1);

export const finding = z.strictObject({
  claim: text('The claim, with {slot} for each slot.'),
  title: text('A few words for lists.'),
  purpose: z
    .enum(['court', 'internal'])
    .meta({ description: 'In an internal finding, intelligence may carry.' }),
  slots: z.record(name, slot).meta({ description: 'Its slots.' }),
  sufficient: z
    .array(
      z.strictObject({
        exhibits: exhibitSet,
        when: z
          .record(name, z.array(value).min(1))
          .optional()
          .meta({ description: 'The set counts only if these slots hold one of these values.' }),
        cap: z.enum(CONFIDENCES).meta({ description: 'Highest confidence the set bears.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Sets of exhibits, any one of which suffices; the strongest one held counts.' }),
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
      z.strictObject({
        slot: name.meta({ description: 'The slot.' }),
        values: z.array(value).meta({ description: 'False values that it contradicts.' }),
        by: exhibitSet.meta({ description: 'Exhibits in hand that show it.' }),
      }),
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
  spend: duration('Case time it costs.').optional(),
});

export const RELATIONS = ['contradicts', 'corroborates', 'same-entity', 'no-relation'] as const;
/** What two spans are to each other. */
export type Relation = (typeof RELATIONS)[number];

export const comparison = z.strictObject({
  a: z
    .strictObject({
      exhibit: reference('exhibit', 'First document.'),
      span: z.string().max(40).meta({ description: 'Paragraph mark or quotation.' }),
    })
    .meta({ description: 'One span.' }),
  b: z
    .strictObject({
      exhibit: reference('exhibit', 'Second document.'),
      span: z.string().max(40).meta({ description: 'Paragraph mark or quotation.' }),
    })
    .meta({ description: 'The other.' }),
  relation: z.enum(RELATIONS).meta({ description: 'What the two spans are to each other.' }),
  teaches: text('What the comparison teaches.'),
});
