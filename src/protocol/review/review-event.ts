import { z } from 'zod';
import type { Sha256Hex } from '../../base';

/** Version of the review file's format. */
export const REVIEW_FORMAT = 1;

/** Why an evaluator gives other points than the machine. Each has its sentence in the evaluator's screens. */
export const OVERRIDE_CODES = [
  'other-evidence',
  'other-reading',
  'free-text',
  'unfair-item',
  'technical-fault',
  'assisted',
] as const;
export type OverrideCode = (typeof OVERRIDE_CODES)[number];

export const ANNOTATION_KINDS = ['mark', 'unmark', 'comment'] as const;

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const smallText = (most: number) => z.string().min(1).max(most);
const comment = z.string().max(4000);

/** Highest level of a rubric; the lowest is 0. */
export const HIGHEST_LEVEL = 4;

const DATA = {
  /** The log that is judged, by the hash and number of its last line, and who judges it: a pseudonym. */
  'review.opened': z.strictObject({
    format: z.literal(REVIEW_FORMAT),
    log: z.strictObject({ hash: hex, sequence: z.int().min(1) }),
    scenario: z.strictObject({ id: smallText(60), version: smallText(40), hash: hex }),
    rater: smallText(80),
  }),
  'rubric.rated': z.strictObject({
    competency: smallText(60),
    level: z.int().min(0).max(HIGHEST_LEVEL),
    comment,
  }),
  /** Whole quarter points; `machine` is what the replay gave. */
  'score.overridden': z.strictObject({
    competency: smallText(60),
    machine: z.int(),
    quarters: z.int().min(0),
    code: z.enum(OVERRIDE_CODES),
    comment,
  }),
  /** About an event of the log. */
  'annotation.added': z.strictObject({
    sequence: z.int().min(1),
    kind: z.enum(ANNOTATION_KINDS),
    text: comment,
  }),
  'review.submitted': z.strictObject({}),
  'review.reopened': z.strictObject({ reason: smallText(1000) }),
} as const;

export type ReviewEventType = keyof typeof DATA;

export type ReviewEvent = {
  readonly [Type in ReviewEventType]: {
    readonly type: Type;
    readonly data: Readonly<z.infer<(typeof DATA)[Type]>>;
  };
}[ReviewEventType];

/** One line of a review file, keys in this order. */
export type ReviewLine = ReviewEvent & {
  /** From 1, without gaps. */
  readonly seq: number;
  /** Wall time, ISO 8601 in UTC. */
  readonly wall: string;
  readonly source: 'evaluator';
  /** Hash of the line before; in the first line, of the log's last line. */
  readonly prev: Sha256Hex;
  readonly hash: Sha256Hex;
};

const brandedHex = hex.transform((text) => text as Sha256Hex);

const lineOf = <Type extends ReviewEventType>(type: Type) =>
  z.strictObject({
    seq: z.int().min(1),
    wall: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/),
    source: z.literal('evaluator'),
    type: z.literal(type),
    data: DATA[type],
    prev: brandedHex,
    hash: brandedHex,
  });

/** The shape of an untrusted line. */
export const reviewLineSchema = z.discriminatedUnion('type', [
  lineOf('review.opened'),
  lineOf('rubric.rated'),
  lineOf('score.overridden'),
  lineOf('annotation.added'),
  lineOf('review.submitted'),
  lineOf('review.reopened'),
]);
