import { z } from 'zod';
import { caseMs } from '../../base';
import { type Command, FITS, NOTE_KINDS, SCREENS } from '../../engine';
import { CONFIDENCES, RELATIONS } from '../../scenario';
import { boardCommandSchemas } from './board-command-schema';

const LONGEST_ID = 120;
const LONGEST_TEXT = 8000;

const id = z.string().max(LONGEST_ID);
const fieldValue = z.union([
  z.string().max(LONGEST_TEXT),
  z.boolean(),
  z.int(),
  z.array(id).max(200),
  z.strictObject({ from: id, to: id }),
  z.strictObject({ local: id, utc: id }),
]);
const span = z.strictObject({ document: id, span: z.int().min(0).max(10_000) });
const choices = z.record(id, id);
const exactly = <Type extends Command['type'], Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** The shape of an untrusted command. Whether it can be done now is for the engine to say. */
export const commandSchema = z.discriminatedUnion('type', [
  exactly('screen.open', { screen: z.enum(SCREENS) }),
  exactly('document.open', { document: id }),
  exactly('decision.make', { decision: id, option: id }),
  exactly('request.draft', {
    paper: id,
    about: id.optional(),
    field: id,
    value: fieldValue.nullable(),
  }),
  exactly('request.send', { paper: id }),
  exactly('entry.file', { paper: id }),
  exactly('exhibit.register', { paper: id, about: id }),
  exactly('finding.draft', {
    finding: id,
    slots: choices,
    exhibits: z.array(id).max(200),
    findings: z.array(id).max(200).optional(),
    confidence: z.enum(CONFIDENCES).nullable(),
  }),
  exactly('finding.submit', { finding: id }),
  exactly('finding.review', { review: id, findings: z.array(id).max(200) }),
  exactly('theory.submit', {
    theory: id,
    blanks: choices,
    doubts: z.array(id).max(200),
    apart: z.record(id, z.enum(FITS)).optional(),
  }),
  exactly('compare.make', { a: span, b: span, relation: z.enum(RELATIONS) }),
  exactly('clock.advance', { until: z.int().transform(caseMs) }),
  exactly('hint.take', { hint: id, step: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  exactly('note.write', { kind: z.enum(NOTE_KINDS), about: id, text: z.string().max(LONGEST_TEXT) }),
  exactly('recall.answer', { recall: id, option: id }),
  exactly('stage.close', { stage: id }),
  exactly('plan.draft', {
    window: id.nullable().optional(),
    step: id.optional(),
    start: z.int().nullable().optional(),
  }),
  exactly('plan.execute', {}),
  exactly('session.pause', {}),
  exactly('session.resume', {}),
  ...boardCommandSchemas,
]);

/** Reads an untrusted value as a command; undefined if it is none. */
export function parseCommand(value: unknown): Command | undefined {
  const parsed = commandSchema.safeParse(value);
  if (!parsed.success) return undefined;
  return withoutUndefined(parsed.data);
}

/** Optional keys that are there and undefined would make two commands with one meaning differ in the log. */
function withoutUndefined(command: z.infer<typeof commandSchema>): Command {
  switch (command.type) {
    case 'request.draft': {
      const { about, ...rest } = command;
      return about === undefined ? rest : { ...rest, about };
    }
    case 'finding.draft': {
      const { findings, ...rest } = command;
      return findings === undefined ? rest : { ...rest, findings };
    }
    case 'theory.submit': {
      const { apart, ...rest } = command;
      return apart === undefined ? rest : { ...rest, apart };
    }
    case 'plan.draft': {
      const { type, window, step, start } = command;
      return {
        type,
        ...(window !== undefined && { window }),
        ...(step !== undefined && { step }),
        ...(start !== undefined && { start }),
      };
    }
    default:
      return command;
  }
}
