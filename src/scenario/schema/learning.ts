import { z } from 'zod';
import { options } from './papers';
import { condition, duration, id, points, reference, text, value } from './primitives';

export const hint = z.strictObject({
  title: text('What it is about.'),
  point: reference('point', 'Decision point.'),
  competency: reference('competency', 'Competency that pays for it.'),
  when: condition('Offered while this holds.').optional(),
  where: text('First step: where to look.'),
  rule: text('Second step: which rule.'),
  analogue: text('Third step: a worked analogue, never the answer.'),
});

export const glossaryEntry = z.strictObject({
  term: text('The term.'),
  sense: text('Its sense, in one sentence.'),
});

export const recall = z.strictObject({
  question: text('The question.'),
  options,
  right: value.meta({ description: 'The right option.' }),
  stage: reference(
    'stage',
    'Asked again in the debrief of this stage alone; of every stage if left out.',
  ).optional(),
  why: text('Why, with where it stands.'),
});

const calibration = z
  .strictObject({
    point: reference('point', 'The decision point that it gives points of; nothing else should.'),
    least: z.int().min(1).max(100).optional().meta({
      description: 'Findings that must have been submitted; fewer say too little, and give nothing.',
    }),
    bands: z
      .array(
        z.strictObject({
          brier: z
            .number()
            .min(0)
            .max(1)
            .multipleOf(0.001)
            .meta({ description: 'Highest mean Brier score of this band; 0 is best.' }),
          share: z
            .number()
            .min(0)
            .max(1)
            .meta({ description: 'Share of what the point can give, to the nearest quarter point.' }),
          why: text('The reason that the debrief shows.'),
        }),
      )
      .min(1)
      .max(6)
      .meta({ description: 'Bands from the best on; the first that the mean fits into applies.' }),
  })
  .meta({
    description:
      'Points for stated confidence, given when the case ends, from the mean Brier score of all submitted findings.',
  });

export const scoring = z.strictObject({
  competencies: z
    .record(id, z.strictObject({ title: text('Short name.') }))
    .meta({ description: 'Competencies by id.' }),
  points: z
    .record(
      id,
      z.strictObject({
        title: text('Short name of the decision point.'),
        most: points,
        stage: reference('stage', 'The stage it belongs to: its debrief is the first to show it.').optional(),
      }),
    )
    .meta({ description: 'Decision points with the most that each can give.' }),
  pass: z.number().min(0).max(100).meta({ description: 'Percent of the points needed to pass.' }),
  floor: z.number().min(0).max(100).meta({ description: 'Percent needed in each competency.' }),
  distinction: z
    .strictObject({
      points: z.number().min(0).max(100).meta({ description: 'Percent of the points needed.' }),
      ending: reference('ending', 'The ending that must be reached.'),
    })
    .optional()
    .meta({ description: 'What makes a pass a distinction.' }),
  calibration: calibration.optional(),
  breaches: z
    .record(
      id,
      z.strictObject({
        title: text('Name of the breach.'),
        rule: text('The rule.'),
        critical: z.boolean().optional().meta({ description: 'True for a critical failure.' }),
        point: reference('point', 'Decision point at which the debrief marks it.').optional(),
      }),
    )
    .meta({ description: 'Breaches of procedure, kept apart and never averaged.' }),
  hints: z
    .strictObject({
      spend: z
        .tuple([duration('First step.'), duration('Second step.'), duration('Third step.')])
        .meta({ description: 'Case time of the three steps.' }),
      minus: z
        .tuple([z.number().multipleOf(0.25), z.number().multipleOf(0.25), z.number().multipleOf(0.25)])
        .meta({ description: 'Points that the three steps cost in practice.' }),
    })
    .meta({ description: 'What a hint costs, step by step: case time, and points in practice.' }),
});

export const debrief = z.strictObject({
  commitment: text('The question that asks for one commitment for work.'),
  readings: z
    .record(
      id,
      z.strictObject({
        title: text('The decision.'),
        point: reference('point', 'Decision point.'),
        when: condition('Shown if this holds.').optional(),
        knew: text('What was known then.'),
        followed: text('What followed.'),
        expert: text("An expert's reading."),
        defence: text("A defence lawyer's reading."),
      }),
    )
    .meta({ description: 'Decisions beside two readings; the first two that apply are shown.' }),
  closing: z.array(reference('point', 'A decision point.')).max(3).optional().meta({
    description:
      'Decision points read again when the case has ended, if a reading of them applies; one more is the one at which most was missed. Without it the two at which most was missed.',
  }),
  bias: z
    .record(
      id,
      z.strictObject({
        text: text('What the trainee did and which habit of thought it shows, in one or two sentences.'),
        when: condition('Shown if this holds.'),
      }),
    )
    .optional()
    .meta({ description: 'Personal notes on habits of thought, for the debrief of the whole case.' }),
  recall: z
    .array(reference('recall', 'A question to recall next week.'))
    .max(30)
    .meta({ description: 'Questions to recall next week.' }),
  notes: z
    .record(id, z.string().max(2000))
    .optional()
    .meta({ description: 'Notes for the evaluator only. They never reach a trainee.' }),
});
