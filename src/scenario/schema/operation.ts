import { z } from 'zod';
import { effects } from './effects';
import { condition, id, localTime, reference, text } from './primitives';

/** Minutes from T0, the start of the window; at most two weeks before or after it. */
const MOST_MINUTES = 14 * 24 * 60;
const fromT0 = (description: string) => z.int().min(-MOST_MINUTES).max(MOST_MINUTES).meta({ description });

const clockTime = (description: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, such as "20:00"')
    .meta({ description });

/** When something of a carried-out plan comes: a while after a step, or by the clock of the window. */
const moment = {
  after: reference('step', 'Comes after this step has begun; never if the plan is without it.').optional(),
  minutes: z
    .int()
    .min(0)
    .max(MOST_MINUTES)
    .optional()
    .meta({ description: 'So long after it; 0 if left out.' }),
  at: fromT0('Instead of `after`: minutes from T0.').optional(),
};

const step = z.strictObject({
  title: text('What is done.'),
  lane: reference('lane', 'Who does it.'),
  minutes: z.int().min(1).max(MOST_MINUTES).meta({ description: 'How long it takes.' }),
  start: fromT0('Where it stands in the draft, minutes from T0; not placed if left out.').optional(),
  range: z
    .tuple([fromT0('Earliest.'), fromT0('Latest.')])
    .meta({ description: 'Where it can be placed, minutes from T0.' }),
  needs: z
    .record(id, text('Why.'))
    .optional()
    .meta({ description: 'Steps that must have begun before it begins, each with the reason.' }),
  optional: z.boolean().optional().meta({ description: 'True if the plan can do without it.' }),
  irreversible: z.boolean().optional().meta({ description: 'True if it cannot be undone.' }),
  rule: text('What can be known of it beforehand, such as whom it alarms.').optional(),
});

const row = z.strictObject({
  when: condition('The first row whose condition holds is taken; the last has none.').optional(),
  effects: effects.optional(),
  why: text('Why it came so, for the debrief.'),
});

export const operation = z.strictObject({
  title: text('Name of the operation.'),
  opensWith: reference('form', 'Form that says in words what the plan needs; filed before it is executed.'),
  windows: z
    .record(
      id,
      z.strictObject({
        title: text('Its name.'),
        at: localTime('T0, local time of the home desk.'),
        when: condition('Offered while this holds, and T0 is ahead.').optional(),
      }),
    )
    .meta({ description: 'Windows: one is chosen, its start is T0.' }),
  night: z
    .strictObject({ from: clockTime('First minute.'), to: clockTime('First minute of the day.') })
    .meta({ description: 'The night by each lane’s own clock.' }),
  lanes: z
    .record(
      id,
      z.strictObject({
        name: text('Name of the team.'),
        role: text('What it is there for.'),
        agency: reference('agency', 'Whose team it is: its clock, its office hours.'),
        place: reference('place', 'Where it acts.'),
      }),
    )
    .meta({ description: 'Teams.' }),
  steps: z.record(id, step).meta({ description: 'Steps of the plan, placed by the trainee.' }),
  conflicts: z
    .record(
      id,
      z.strictObject({
        when: condition('Shown while this holds.'),
        steps: z.array(reference('step', 'A step.')).min(1).meta({ description: 'Steps that clash.' }),
        text: text('What clashes, in words.'),
        knownFrom: z
          .array(reference('exhibit', 'An exhibit.'))
          .min(1)
          .meta({ description: 'Known once one of these was opened.' }),
        move: z
          .strictObject({
            step: reference('step', 'The step to move.'),
            to: fromT0('Where to, minutes from T0.'),
          })
          .optional()
          .meta({ description: 'A correction that is offered.' }),
      }),
    )
    .optional()
    .meta({ description: 'Clashes that the plan shows as it is drawn up.' }),
  columns: z
    .record(
      id,
      z.strictObject({
        ...moment,
        rows: z.array(row).min(1).meta({ description: 'What can come of it; the first that holds decides.' }),
      }),
    )
    .optional()
    .meta({
      description:
        'What the executed plan leads to, decided each at its instant. At one instant steps begin first, then columns are decided, then radio is heard, each in the order written.',
    }),
  radio: z
    .record(
      id,
      z.strictObject({
        ...moment,
        when: condition('Heard only if this holds then.').optional(),
        lane: reference('lane', 'Who speaks.'),
        text: text('What is heard.'),
      }),
    )
    .optional()
    .meta({ description: 'What is heard while the plan runs.' }),
});
export type OperationSpec = z.infer<typeof operation>;
export type PlanStepSpec = OperationSpec['steps'][string];
