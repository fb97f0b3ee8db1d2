import type { JsonValue } from '../../base';
import { type CaseBook, EVENT_ORIGINS, type EventLine } from '../../protocol';
import type { Language } from '../../ui';
import { eventWords } from './event-words';

export const EVENT_FILTERS = ['all', 'acts', 'decisions', 'points', 'requests'] as const;
export type EventFilter = (typeof EVENT_FILTERS)[number];

const REQUEST_EVENTS = /^(request|entry)\./;

export function passesFilter({ type, source }: EventLine, filter: EventFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'acts':
      return source === 'user';
    case 'decisions':
      return type === 'decision.made' || type === 'finding.submitted' || type === 'theory.submitted';
    case 'points':
      return type === 'score.awarded' || type === 'critical.flagged';
    case 'requests':
      return REQUEST_EVENTS.test(type) && type !== 'request.drafted';
  }
}

/** Whole quarter points as points with a sign: -6 is `−1.5`. */
export function signedPoints(quarters: number): string {
  const points = String(Math.abs(quarters) / 4);
  return `${quarters < 0 ? '−' : '+'}${points}`;
}

/** One event in a few words: what it was, and what it was about. */
export function eventText(line: EventLine, book: CaseBook, language: Language): string {
  const word = eventWords.in(language)(line.type);
  const about = aboutOf(line, book);
  return about === '' ? word : `${word} ${about}`;
}

function aboutOf({ type, data }: EventLine, book: CaseBook): string {
  const given = EVENT_ORIGINS[type] === 'command' ? objectOf(data.command) : data;
  switch (type) {
    case 'score.awarded':
      return `${signedPoints(Number(data.quarters))}, ${data.competency}, ${titled(String(data.point), book)}`;
    case 'critical.flagged':
      return book.breaches[String(data.breach)]?.title ?? String(data.breach);
    case 'decision.made': {
      const decision = book.decisions[String(given.decision)];
      const option = decision?.options[String(given.option)] ?? String(given.option);
      return decision === undefined ? option : `${decision.title}: ${option}`;
    }
    case 'stage.entered':
    case 'stage.completed':
    case 'stage.closed':
      return stageTitle(String(given.stage), book);
    case 'outcome.decided':
      return typeof data.ending === 'string'
        ? (book.endings[data.ending] ?? data.ending)
        : `${stageTitle(String(data.stage), book)}, ${data.outcome}`;
    case 'fact.changed':
      return `${data.fact}: ${data.from} → ${data.to}`;
    case 'command.refused':
      return `${String(given.type)} (${data.code})`;
    case 'note.written':
      return String(given.text ?? '');
    case 'finding.graded':
      return `${named(String(data.finding), book)}, ${data.grade}`;
    case 'log.opened':
    case 'session.started':
      return '';
    default:
      return firstNamed(given, book);
  }
}

const KEYS = [
  'document',
  'exhibit',
  'message',
  'request',
  'about',
  'paper',
  'finding',
  'review',
  'theory',
  'hint',
  'screen',
  'agency',
  'deadline',
  'inject',
  'step',
] as const;

function firstNamed(data: Readonly<Record<string, JsonValue | undefined>>, book: CaseBook): string {
  const key = KEYS.find((one) => typeof data[one] === 'string' && data[one] !== '');
  return key === undefined ? '' : named(String(data[key]), book);
}

/** `E-04 Exchange records`; an id without a title as it is. */
function named(id: string, book: CaseBook): string {
  const name = book.names[id];
  return name === undefined ? id : `${id} ${name}`;
}

function titled(point: string, book: CaseBook): string {
  const title = book.points[point]?.title;
  return title === undefined ? point : `${point} ${title}`;
}

function stageTitle(id: string, book: CaseBook): string {
  const stage = book.stages.find((one) => one.id === id);
  return stage === undefined ? id : `${stage.number} ${stage.title}`;
}

function objectOf(value: JsonValue | undefined): Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, JsonValue>>)
    : {};
}
