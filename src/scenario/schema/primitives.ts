import { z } from 'zod';

// Every schema file imports this one first, and zod decides when a schema is made: without this it probes for
// `new Function`, which the page's content security policy reports as a violation.
z.config({ jitless: true });

/**
 * What a string in a scenario stands for. The schema carries it as metadata, so that one walk over schema and value
 * finds every text to translate, every reference to resolve and every condition to type-check.
 */
export const REFERENCE_KINDS = [
  'zone',
  'place',
  'agency',
  'person',
  'parameter',
  'fact',
  'exhibit',
  'message',
  'form',
  'instrument',
  'decision',
  'domain',
  'finding',
  'review',
  'theory',
  'comparison',
  'recall',
  'hint',
  'point',
  'competency',
  'breach',
  'ending',
  'deadline',
  'address',
  'transaction',
  'stage',
  'work',
  'channel',
  'window',
  'lane',
  'step',
  'radio',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** `flow` conditions read facts and the state of the case; `paper` conditions also read the fields of one paper. */
export const CONDITION_SCOPES = ['flow', 'paper'] as const;
export type ConditionScope = (typeof CONDITION_SCOPES)[number];

declare module 'zod' {
  interface GlobalMeta {
    role?: 'text' | 'reference' | 'condition' | 'duration' | 'local-time' | 'target';
    to?: ReferenceKind;
    scope?: ConditionScope;
  }
}

const ID = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;
const NAME = /^[a-z][a-z0-9_]*$/;
const VALUE = /^[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$/;

/** A stable id: kebab-case words or the field's own numbers (`E-04`, `F-02`, `D7`). */
export const id = z.string().max(60).regex(ID, 'an id: letters, digits and single hyphens, such as "E-04"');
/** A name that conditions can spell: snake_case. */
export const name = z.string().max(60).regex(NAME, 'a snake_case name, such as "tipped_off"');
/** The id of an option or of a value of a choice. */
export const value = z.string().max(60).regex(VALUE, 'a value: letters, digits, hyphens or underscores');

/** A text in the first language; other languages give theirs in `text.<lang>.json` under the path of ids. */
export const text = (description: string) => z.string().min(1).max(6000).meta({ description, role: 'text' });

/** The id of something declared elsewhere in the scenario. */
export const reference = (to: ReferenceKind, description: string) =>
  z.string().max(120).meta({ description, role: 'reference', to });

/** A CEL expression that gives true or false. */
export const condition = (description: string, scope: ConditionScope = 'flow') =>
  z.string().min(1).max(600).meta({ description, role: 'condition', scope });

/** `PT20M`, `P3D`, `4 office hours`, `3 office days`, `1 office day at 08:40`. */
export const duration = (description: string) =>
  z.string().min(1).max(60).meta({ description, role: 'duration' });

/** A state, as of agencies and channels. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'two capital letters')
  .meta({ description: 'Two letters; XA to XZ for invented states.' });

/** A local time `YYYY-MM-DDTHH:mm`, read in the zone that the description names. */
export const localTime = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'a local time, such as "2031-03-03T09:00"')
    .meta({ description, role: 'local-time' });

/** An instant in UTC, `YYYY-MM-DDTHH:mmZ` or with seconds. */
export const utcTime = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/, 'an instant in UTC, such as "2031-03-03T00:00Z"')
    .meta({ description });

export const localDate = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date, such as "2031-03-03"')
    .meta({ description });

/** Whole minutes before or after UTC, written `+09:00`. */
export const utcOffset = z
  .string()
  .regex(/^[+-]\d{2}:\d{2}$/, 'an offset from UTC, such as "+09:00"')
  .meta({ description: 'Offset from UTC, such as "+09:00".' });

/** Points by competency, in quarter points. */
export const points = z
  .record(z.string(), z.number().multipleOf(0.25).min(-20).max(20))
  .meta({ description: 'Points by competency, in steps of 0.25; negative ones are costs.' });

export const HANDLING_CODES = ['intelligence', 'police', 'evidence', 'open', 'internal'] as const;
export type HandlingCode = (typeof HANDLING_CODES)[number];
export const handling = z.enum(HANDLING_CODES).meta({
  description:
    'Handling code: intelligence (never an exhibit in court), police (police information), evidence, open (public), internal (own paper).',
});

export const CONFIDENCES = ['possible', 'likely', 'almost-certain'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const FINDING_GRADES = [
  'supported',
  'true-but-unsupported',
  'not-admissible',
  'contradicted',
  'open',
] as const;
export type FindingGrade = (typeof FINDING_GRADES)[number];
