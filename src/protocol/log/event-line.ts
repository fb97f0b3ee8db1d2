import { z } from 'zod';
import type { CaseMs, JsonValue, Sha256Hex } from '../../base';
import { type EngineEvent, type EventType, MODES } from '../../engine';
import type { Language } from '../../scenario';

/** Version of the log format. A change of what a line holds or how it is hashed raises it. */
export const LOG_FORMAT = 1;

/** The languages that a session can be shown in. */
const LANGUAGES = ['en', 'ko'] as const satisfies readonly Language[];

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const smallText = (most: number) => z.string().min(1).max(most);

/** What the first line says: everything a replay needs beside the scenario itself. */
export const logOpenedSchema = z.strictObject({
  format: z.literal(LOG_FORMAT),
  /** Version of the engine that derived the events. */
  engine: smallText(40),
  scenario: z.strictObject({ id: smallText(60), version: smallText(40), hash: hex }),
  parameters: z.record(smallText(60), z.string().max(60)),
  seed: smallText(200),
  mode: z.enum(MODES),
  language: z.enum(LANGUAGES),
  /** Never a name. */
  pseudonym: z.string().max(80),
  /** Whether a person played it or a policy. */
  played: z.enum(['played', 'simulated']),
  /** Which session of this scenario in this mode it is in this browser, from 1: a restart shows. */
  attempt: z.int().min(1),
  /** For a case that was taken up again from within another log: its events up to this line were taken over. */
  parent: z.strictObject({ hash: hex, sequence: z.int().min(1) }).optional(),
});
export type LogOpened = z.infer<typeof logOpenedSchema>;

interface Recorded<Type extends string, Source, Data> {
  readonly type: Type;
  readonly at: CaseMs;
  readonly source: Source;
  readonly data: Data;
}

/** What the host records beside the engine's events. None of them changes the case. */
export type HostEvent =
  | Recorded<'log.opened', 'system', LogOpened>
  /** The trainee sat down to it, for the first time or again. */
  | Recorded<'session.started', 'system', { readonly language: Language }>
  /** The trainee left. A closed tab leaves no such event. */
  | Recorded<'session.ended', 'system', Readonly<Record<string, never>>>
  | Recorded<'language.changed', 'user', { readonly language: Language }>
  /** The case is over. What follows can only be reading, notes and answers to recall questions. */
  | Recorded<'log.closed', 'system', Readonly<Record<string, never>>>;

export type LoggedEvent = EngineEvent | HostEvent;
export type LoggedEventType = EventType | HostEvent['type'];

/**
 * Where each event comes from: `command` is a user event that holds a command, `derived` is what the engine made of
 * it, `host` is recorded by the host. A new event does not compile without a line here.
 */
export const EVENT_ORIGINS = {
  'log.opened': 'host',
  'log.closed': 'host',
  'session.started': 'host',
  'session.ended': 'host',
  'language.changed': 'host',
  'screen.opened': 'command',
  'document.opened': 'command',
  'decision.made': 'command',
  'request.drafted': 'command',
  'request.sent': 'command',
  'entry.filed': 'command',
  'exhibit.registered': 'command',
  'finding.drafted': 'command',
  'finding.submitted': 'command',
  'finding.review-asked': 'command',
  'theory.submitted': 'command',
  'compare.made': 'command',
  'clock.advanced': 'command',
  'hint.taken': 'command',
  'note.written': 'command',
  'recall.answered': 'command',
  'stage.closed': 'command',
  'plan.drafted': 'command',
  'plan.executed': 'command',
  'board.changed': 'command',
  'board.undone': 'command',
  'board.redone': 'command',
  'board.exported': 'command',
  'address.tagged': 'command',
  'link.asserted': 'command',
  'link.withdrawn': 'command',
  'cluster.merged': 'command',
  'cluster.split': 'command',
  'session.paused': 'command',
  'session.resumed': 'command',
  'command.refused': 'command',
  'stage.entered': 'derived',
  'stage.completed': 'derived',
  'outcome.decided': 'derived',
  'fact.changed': 'derived',
  'exhibit.added': 'derived',
  'exhibit.expired': 'derived',
  'exhibit.transferred': 'derived',
  'message.delivered': 'derived',
  'request.acknowledged': 'derived',
  'request.granted': 'derived',
  'request.returned': 'derived',
  'request.refused': 'derived',
  'request.lapsed': 'derived',
  'finding.graded': 'derived',
  'finding.reviewed': 'derived',
  'timer.fired': 'derived',
  'inject.delivered': 'derived',
  'score.awarded': 'derived',
  'critical.flagged': 'derived',
  'clock.stopped': 'derived',
  'deadline.passed': 'derived',
  'partner.changed': 'derived',
  'step.begun': 'derived',
  'column.decided': 'derived',
  'radio.heard': 'derived',
  'commit.executed': 'derived',
  'hint.offered': 'derived',
} as const satisfies Record<LoggedEventType, 'command' | 'derived' | 'host'>;

const eventTypes = Object.keys(EVENT_ORIGINS) as LoggedEventType[];

/** One line of a log as it lies on disk, keys in this order. */
export interface EventLine {
  /** From 1, without gaps. */
  readonly seq: number;
  /** Case time, UTC milliseconds. */
  readonly at: number;
  /** Wall time of the machine that recorded it, ISO 8601 in UTC. Nothing is derived from it. */
  readonly wall: string;
  readonly source: 'user' | 'system';
  readonly role: 'investigator';
  readonly type: LoggedEventType;
  readonly data: { readonly [key: string]: JsonValue };
  /** Hash of the line before; 64 zeros in the first line. */
  readonly prev: Sha256Hex;
  readonly hash: Sha256Hex;
}

export const FIRST_PREVIOUS = '0'.repeat(64) as Sha256Hex;

const brandedHex = hex.transform((text) => text as Sha256Hex);

/** The shape of an untrusted line. `data` is checked by its type: commands here, derived events by replay. */
export const eventLineSchema = z.strictObject({
  seq: z.int().min(1),
  at: z.int(),
  wall: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/),
  source: z.enum(['user', 'system']),
  role: z.literal('investigator'),
  type: z.enum(eventTypes),
  data: z.record(z.string(), z.json()),
  prev: brandedHex,
  hash: brandedHex,
});

/** The text of a line, without its line feed. Same event, same bytes. */
export function formatLine(line: EventLine): string {
  const { seq, at, wall, source, role, type, data, prev, hash } = line;
  return JSON.stringify({ seq, at, wall, source, role, type, data, prev, hash });
}
