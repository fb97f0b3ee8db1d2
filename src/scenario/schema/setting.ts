import { z } from 'zod';
import {
  condition,
  countryCode,
  duration,
  id,
  localDate,
  localTime,
  name,
  reference,
  text,
  utcOffset,
  utcTime,
  value,
} from './primitives';

export const meta = z.strictObject({
  id: id.meta({ description: 'The id of the scenario; also its folder.' }),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'a version such as "1.0.0"')
    .meta({ description: 'Semantic version of this scenario.' }),
  title: text('Title of the case.'),
  summary: text('Two sentences for the cover of the case file.'),
  number: z.string().max(40).optional().meta({ description: 'Case number, as printed on forms.' }),
  languages: z
    .array(z.enum(['en', 'ko']))
    .min(1)
    .meta({ description: 'Languages; the texts in scenario.json are in the first.' }),
  authors: z.array(z.string().max(80)).min(1).meta({ description: 'Who wrote it.' }),
  licence: z.string().max(80).meta({ description: 'Licence of the scenario, as an SPDX id.' }),
  minutes: z.int().min(1).max(600).meta({ description: 'Minutes of play.' }),
  level: z.enum(['beginner', 'intermediate', 'advanced']).meta({ description: 'Level.' }),
  kind: z.enum(['case', 'drill']).meta({ description: 'A whole case or a short drill.' }),
  notice: text('Content notice, shown before the case opens.').optional(),
});

export const zone = z.strictObject({
  utc: utcOffset,
  abbreviation: z.string().max(6).meta({ description: 'As printed after a local time, such as KST.' }),
  changes: z
    .array(
      z.strictObject({
        from: utcTime('The instant from which the new offset holds.'),
        utc: utcOffset,
        abbreviation: z.string().max(6).meta({ description: 'As printed from then on.' }),
      }),
    )
    .optional()
    .meta({ description: 'Clock changes, oldest first, so that time is the same on every machine.' }),
});

export const clock = z.strictObject({
  start: localTime('First instant of the case, local time in `zone`.'),
  zone: reference('zone', 'Zone of the home desk.'),
  partner: reference('agency', 'Whose clock stands beside the home clock.').optional(),
});

export const place = z.strictObject({
  name: text('Name of the place.'),
  lat: z.number().min(-90).max(90).meta({ description: 'Latitude in degrees.' }),
  lon: z.number().min(-180).max(180).meta({ description: 'Longitude in degrees.' }),
  invented: z.boolean().optional().meta({ description: 'True for an invented state, drawn on open water.' }),
});

/** How a partner stands to the home desk: a machine whose transitions are looked at whenever the case changes. */
const patience = z.strictObject({
  initial: id.meta({ description: 'Its state at the start.' }),
  states: z
    .record(
      id,
      z.strictObject({
        text: text('How it stands to the home desk, as the trainee reads it.'),
        slower: duration('Added to the answer of every request that is sent to it in this state.').optional(),
        to: z
          .array(
            z.strictObject({
              when: condition('Taken as soon as this holds.'),
              state: id.meta({ description: 'The state that it goes to.' }),
            }),
          )
          .optional()
          .meta({ description: 'Ways out of this state; the first whose condition holds is taken.' }),
      }),
    )
    .meta({ description: 'Its states.' }),
});
export type PatienceSpec = z.infer<typeof patience>;

export const agency = z.strictObject({
  name: text('Full name, as on its letterhead.'),
  short: text('Short name, as on the map and in lists.'),
  country: countryCode,
  place: reference('place', 'Where its office is.'),
  zone: reference('zone', 'Its time zone.'),
  hours: z
    .string()
    .max(60)
    .meta({ description: 'Office hours in local time: "Mon-Fri 09:00-18:00", or "always".' }),
  breaks: z
    .array(z.string().regex(/^\d{2}:\d{2}-\d{2}:\d{2}$/, 'a break such as "12:00-13:00"'))
    .optional()
    .meta({ description: 'Breaks, which do not count as office hours of work.' }),
  closed: z.array(localDate('A closed day.')).optional().meta({ description: 'Holidays, local dates.' }),
  law: text('What its law lets it do for others, and its limits.').optional(),
  patience: patience.optional().meta({ description: 'How it stands to the home desk.' }),
  stage: reference(
    'stage',
    'Shown on the map and in lists once this stage has opened; from the start if left out.',
  ).optional(),
});

export const person = z.strictObject({
  name: text('Name.'),
  role: text('Post and unit, as a letter is signed.'),
  initials: text('One to three letters for the avatar.'),
  agency: reference('agency', 'Where the person works.').optional(),
});

export const parameter = z.strictObject({
  label: text('What it sets.'),
  options: z
    .record(value, z.strictObject({ text: text('What this value means.') }))
    .meta({ description: 'Its values.' }),
  default: value.meta({ description: 'Value if the session sets none.' }),
});

export const fact = z
  .union([
    z
      .strictObject({ flag: z.boolean().meta({ description: 'Start value.' }) })
      .meta({ description: 'A flag.' }),
    z
      .strictObject({
        level: z
          .tuple([z.int(), z.int()])
          .meta({ description: 'Minimum and maximum; starts at the minimum.' }),
      })
      .meta({ description: 'A level between two whole numbers.' }),
    z
      .strictObject({
        choice: z.array(value).min(2).max(12).meta({ description: 'Its values; starts at the first.' }),
      })
      .meta({ description: 'One of several values.' }),
  ])
  .meta({ description: 'A fact: a flag, a level or a choice.' });
export const facts = z
  .record(name, fact)
  .meta({ description: 'Declared variables over finite domains. Conditions read them; effects set them.' });
export type FactSpec = z.infer<typeof fact>;
