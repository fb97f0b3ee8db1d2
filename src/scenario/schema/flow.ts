import { z } from 'zod';
import { effects } from './effects';
import { condition, duration, id, localTime, reference, text, value } from './primitives';

const target = z.string().max(200).meta({
  description: 'A sibling state, or "#" and the path of ids from the top, such as "#alert.hold.none".',
  role: 'target',
});

const transition = z.strictObject({
  to: target.optional(),
  when: condition('Taken only if this holds.').optional(),
  effects: effects.optional(),
});
const transitions = z
  .union([target, transition, z.array(transition).min(1)])
  .meta({ description: 'A target, a transition, or several, of which the first that applies is taken.' });
export type TransitionSpec = z.infer<typeof transition>;

const stage = z.strictObject({
  number: z.int().min(1).meta({ description: 'Its number.' }),
  title: text('Its title.'),
  aims: z.array(text('An aim.')).meta({ description: 'What the trainee can do at its end.' }),
  closes: condition('The trainee may close the stage once this holds.'),
  missing: text('What is still missing for closing it.'),
  outcomes: z
    .record(
      value,
      z.strictObject({
        when: condition('The first outcome whose condition holds is taken.').optional(),
        title: text('Its title.'),
        text: text('What it means.'),
      }),
    )
    .meta({ description: 'Outcomes of the stage, best first where conditions allow.' }),
});
export type StageSpec = z.infer<typeof stage>;

const guideStep = z.strictObject({
  text: text('What the guide says.'),
  screen: z
    .enum(['desk', 'inbox', 'map', 'tracing', 'evidence', 'findings', 'operations', 'debrief'])
    .optional()
    .meta({ description: 'The screen it points to.' }),
});

export interface FlowNode {
  stage?: StageSpec | undefined;
  briefing?: string | undefined;
  guide?: z.infer<typeof guideStep> | undefined;
  opens?: string[] | undefined;
  tasks?: Record<string, { text: string; done: string }> | undefined;
  initial?: string | undefined;
  parallel?: boolean | undefined;
  history?: 'shallow' | 'deep' | undefined;
  states?: Record<string, FlowNode> | undefined;
  enter?: z.infer<typeof effects> | undefined;
  leave?: z.infer<typeof effects> | undefined;
  on?: Record<string, z.infer<typeof transitions>> | undefined;
  always?: z.infer<typeof transitions> | undefined;
  after?: Record<string, z.infer<typeof transitions>> | undefined;
  at?: Record<string, z.infer<typeof transitions>> | undefined;
  to?: string | undefined;
  end?: string | undefined;
}

/** One state of the case's statechart. */
export const flowNode: z.ZodType<FlowNode> = z.lazy(() =>
  z.strictObject({
    stage: stage.optional().meta({ description: 'Makes this state a stage of the case.' }),
    briefing: text('Briefing on the case desk while in this state.').optional(),
    guide: guideStep.optional().meta({ description: 'A step of the guided opening, shown in guided mode.' }),
    opens: z
      .array(
        reference(
          'work',
          'A form, instrument, decision, finding, review, theory or recall question, "board" or "operation".',
        ),
      )
      .optional()
      .meta({ description: 'Work that the trainee can do while in this state.' }),
    tasks: z
      .record(id, z.strictObject({ text: text('The task.'), done: condition('Ticked once this holds.') }))
      .optional()
      .meta({ description: 'The list on the case desk.' }),
    initial: id.optional().meta({ description: 'First inner state.' }),
    parallel: z.boolean().optional().meta({ description: 'True if all inner states are active at once.' }),
    history: z
      .enum(['shallow', 'deep'])
      .optional()
      .meta({ description: 'Makes this a history state: it leads back to where its parent was left.' }),
    states: z.record(id, flowNode).optional().meta({ description: 'Inner states.' }),
    enter: effects.optional().meta({ description: 'Effects on entering.' }),
    leave: effects.optional().meta({ description: 'Effects on leaving.' }),
    on: z
      .record(z.string().max(120), transitions)
      .optional()
      .meta({ description: 'Transitions by event: "<work>.<what became of it>", such as "R-02.granted".' }),
    always: transitions
      .optional()
      .meta({ description: 'Transitions taken as soon as their condition holds.' }),
    after: z
      .record(z.string().max(60), transitions)
      .optional()
      .meta({ description: 'Transitions after a duration in this state.' }),
    at: z
      .record(z.string().max(30), transitions)
      .optional()
      .meta({ description: 'Transitions at a local time of the home desk.' }),
    to: target.optional().meta({ description: 'For a history state: where to go the first time.' }),
    end: reference('ending', 'Makes this a final state with this ending.').optional(),
  }),
);

export const ending = z.strictObject({
  title: text('Title of the ending.'),
  text: text('What is shown.'),
});

export const inject = z.strictObject({
  title: z.string().max(120).meta({ description: 'For the author: what it is.' }),
  owner: z.string().max(80).optional().meta({ description: 'Who looks after it in a class.' }),
  at: localTime('When, in the local time of the home desk.').optional(),
  when: condition('With `at`: only if this holds then. Without: as soon as it holds, once.').optional(),
  delay: duration('Waits this long after the condition holds.').optional(),
  effects,
});
export type InjectSpec = z.infer<typeof inject>;

const start = z.strictObject({
  event: z.string().max(120).meta({
    description: 'The event of the flow, such as "R-06.granted"; when it comes again, it starts again.',
  }),
  after: duration('How long after it.'),
});

export const deadline = z.strictObject({
  text: text('What is due, as the trainee reads it.'),
  kind: z
    .enum(['due', 'expiry'])
    .optional()
    .meta({ description: '"expiry" if something volatile is gone then; "due" if left out.' }),
  office: reference(
    'agency',
    'The office where it is kept: its place on the map, its office hours.',
  ).optional(),
  exhibit: reference('exhibit', 'The exhibit whose source dies then; the paper shows it.').optional(),
  at: localTime('When, in the local time of the home desk.').optional(),
  from: start.optional().meta({ description: 'Instead of `at`: starts when something happens.' }),
  when: condition('Shown while this holds: only what the trainee can know.').optional(),
  saved: condition('While this holds it is not shown, and nothing is lost when it comes.').optional(),
  lost: effects.optional().meta({
    description:
      'What happens when it comes unsaved. With neither `saved` nor `lost` it is a plain reminder.',
  }),
  warn: z
    .array(duration('How long before, on the clock.'))
    .min(1)
    .max(5)
    .optional()
    .meta({ description: 'The clock stops that long before, once each, if it is shown then.' }),
});
export type DeadlineSpec = z.infer<typeof deadline>;
