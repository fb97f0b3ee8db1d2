import { type JsonValue, own, uuidOfName } from '../../base';
import type { CaseLog } from '../log/case-log';
import type { EventLine } from '../log/event-line';
import type { CaseBook } from '../review/case-book';
import type { RunSummary } from '../review/run-summary';
import { wallMs } from '../review/sitting-time';

/** Names under which statement ids and registrations are made; a UUID of this project's own, never to be changed. */
const NAMESPACE = '6f1d6f0c-7c0e-5b58-9f0a-0c6a3be1d5a7';
/** Never resolves (RFC 2606): an activity here is a name, no place. */
const HOME = 'https://casebridge.invalid';
const GAMES = 'https://w3id.org/xapi/seriousgames';

const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  interacted: 'http://adlnet.gov/expapi/verbs/interacted',
  selected: 'https://w3id.org/xapi/adb/verbs/selected',
  scored: 'http://adlnet.gov/expapi/verbs/scored',
} as const;
type Verb = keyof typeof VERBS;

/** Activity types of the Serious Games profile. */
const TYPES = {
  case: `${GAMES}/activity-types/serious-game`,
  stage: `${GAMES}/activity-types/level`,
  decision: 'http://adlnet.gov/expapi/activities/question',
  finding: `${GAMES}/activity-types/item`,
  competency: 'http://adlnet.gov/expapi/activities/objective',
} as const;

/** A statement of xAPI 1.0.3. */
export type XapiStatement = Readonly<Record<string, JsonValue>> & { readonly id: string };

/** A mark that an evaluator gives instead of the machine's, in quarters. */
export interface XapiOverride {
  readonly competency: string;
  readonly quarters: number;
  readonly most: number;
  /** Hash of the evaluator's act in its review file. */
  readonly hash: string;
  /** Wall time, ISO 8601 UTC. */
  readonly wall: string;
  /** Pseudonym of the evaluator. */
  readonly evaluator: string;
  readonly reason: string;
}

/**
 * A run as statements, in the order of its events. An id follows from the hash of the event it tells of, so that the same
 * event has the same id in every export, also in one of a longer log of the same session.
 *
 * @param books the scenario's texts, one a language.
 */
export function xapiStatements(
  log: CaseLog,
  run: RunSummary,
  books: readonly CaseBook[],
): readonly XapiStatement[] {
  const teller = tellerOf(log, run, books);
  const stages = new Map(run.stages.map((one) => [one.stage, one]));
  let stage: string | null = null;
  let completed = 0;
  const statements = log.lines.flatMap((line): readonly XapiStatement[] => {
    const { type, data } = line;
    switch (type) {
      case 'log.opened':
        return [teller.tell(line, 'initialized', teller.wholeCase(), null)];
      case 'stage.entered':
        stage = String(data.stage);
        return [teller.tell(line, 'initialized', teller.stage(stage), null)];
      case 'stage.completed': {
        const done = String(data.stage);
        completed += 1;
        const all = Math.max(1, teller.stages);
        const seconds = stages.get(done)?.seconds ?? 0;
        const progress = { [`${GAMES}/extensions/progress`]: Math.min(1, completed / all) };
        return [
          teller.tell(line, 'completed', teller.stage(done), null, {
            completion: true,
            duration: durationOf(seconds),
          }),
          teller.tell(line, 'progressed', teller.wholeCase(), null, { extensions: progress }),
        ];
      }
      case 'decision.made': {
        const made = run.decisions.find(({ seq }) => seq === line.seq);
        return made === undefined
          ? []
          : [
              teller.tell(line, 'selected', teller.decision(made.decision), stage, {
                response: made.chosen,
                extensions: { [`${HOME}/extensions/shown`]: made.shown },
              }),
            ];
      }
      case 'finding.graded':
        return [
          teller.tell(line, 'interacted', teller.finding(String(data.finding)), stage, {
            success: data.grade === 'supported',
            extensions: { [`${HOME}/extensions/grade`]: String(data.grade) },
          }),
        ];
      case 'log.closed':
        return [teller.tell(line, 'completed', teller.wholeCase(), null, resultOf(run))];
      default:
        return [];
    }
  });
  // Wall clocks can be set back, and a learning record store sorts by them.
  return statements.toSorted((one, other) => timeOf(one) - timeOf(other));
}

/** An evaluator's mark as a statement of its own, which refers to the one that closed the case. */
export function xapiOverride(
  log: CaseLog,
  run: RunSummary,
  books: readonly CaseBook[],
  override: XapiOverride,
): XapiStatement {
  const teller = tellerOf(log, run, books);
  const closing = log.lines.find(({ type }) => type === 'log.closed');
  const { competency, quarters, most, hash, wall, evaluator, reason } = override;
  return {
    id: uuidOfName(NAMESPACE, `${hash} scored`),
    actor: teller.actor,
    verb: verbOf('scored'),
    object: teller.competency(competency),
    result: { score: scoreOf(quarters, most), response: reason },
    context: {
      ...teller.context(null),
      instructor: accountOf(evaluator),
      ...(closing === undefined
        ? {}
        : {
            statement: {
              objectType: 'StatementRef',
              id: uuidOfName(NAMESPACE, `${closing.hash} completed`),
            },
          }),
    },
    timestamp: wall,
    version: '1.0.3',
  };
}

function tellerOf(log: CaseLog, run: RunSummary, books: readonly CaseBook[]) {
  const { id, version } = run.scenario;
  const base = `${HOME}/scenarios/${id}/${version}`;
  const named = (name: (book: CaseBook) => string) =>
    Object.fromEntries(books.map((book) => [book.language, name(book)]));
  const activity = (
    place: string,
    type: keyof typeof TYPES,
    name: (book: CaseBook) => string,
  ): JsonValue => ({
    objectType: 'Activity',
    id: place === '' ? base : `${base}/${place}`,
    definition: { type: TYPES[type], name: named(name) },
  });
  const wholeCase = () => activity('', 'case', (book) => book.title);
  const stage = (id: string) => activity(`stages/${id}`, 'stage', ({ stages }) => titleOf(stages, id));
  const actor = accountOf(run.pseudonym);
  const registration = uuidOfName(NAMESPACE, `${log.lines[0]?.hash ?? ''} registration`);
  const context = (inside: string | null): Readonly<Record<string, JsonValue>> => ({
    registration,
    platform: 'Casebridge',
    language: run.language,
    contextActivities: { parent: [inside === null ? wholeCase() : stage(inside)], grouping: [wholeCase()] },
    extensions: {
      [`${HOME}/extensions/mode`]: run.mode,
      [`${HOME}/extensions/played`]: run.played,
      [`${HOME}/extensions/attempt`]: run.attempt,
    },
  });
  return {
    actor,
    context,
    wholeCase,
    stage,
    stages: books[0]?.stages.length ?? 1,
    decision: (id: string) =>
      activity(`decisions/${id}`, 'decision', (book) => book.decisions[id]?.title ?? id),
    finding: (id: string) => activity(`findings/${id}`, 'finding', ({ names }) => names[id] ?? id),
    competency: (id: string) =>
      activity(`competencies/${id}`, 'competency', (book) => titleOf(book.competencies, id)),
    tell: (
      line: EventLine,
      verb: Verb,
      object: JsonValue,
      inside: string | null,
      result?: Readonly<Record<string, JsonValue>>,
    ): XapiStatement => ({
      id: uuidOfName(NAMESPACE, `${line.hash} ${verb}`),
      actor,
      verb: verbOf(verb),
      object,
      ...(result === undefined ? {} : { result }),
      context: context(inside),
      timestamp: line.wall,
      version: '1.0.3',
    }),
  };
}

function accountOf(name: string): JsonValue {
  return { objectType: 'Agent', account: { homePage: HOME, name: name === '' ? 'anonymous' : name } };
}

function verbOf(verb: Verb): JsonValue {
  return { id: VERBS[verb], display: { en: verb } };
}

function resultOf(run: RunSummary): Readonly<Record<string, JsonValue>> {
  const passed = run.verdict !== null && run.verdict.result !== 'not-passed';
  return {
    score: scoreOf(run.quarters, run.most),
    completion: true,
    success: passed,
    duration: durationOf(run.seconds),
    extensions: {
      [`${HOME}/extensions/breaches`]: run.breaches,
      [`${HOME}/extensions/competencies`]: Object.fromEntries(
        run.competencies.map(({ competency, quarters, most }) => [competency, scoreOf(quarters, most)]),
      ),
    },
  };
}

function scoreOf(quarters: number, most: number): Readonly<Record<string, number>> {
  const scaled = most === 0 ? 0 : Math.round((quarters / most) * 10_000) / 10_000;
  return { scaled, raw: quarters / 4, min: 0, max: most / 4 };
}

/** ISO 8601, to the hundredth of a second, as xAPI allows. */
function durationOf(seconds: number): string {
  return `PT${Math.round(seconds * 100) / 100}S`;
}

function titleOf(parts: readonly { readonly id: string; readonly title: string }[], id: string): string {
  return parts.find((part) => part.id === id)?.title ?? id;
}

function timeOf(statement: XapiStatement): number {
  return wallMs(String(own(statement, 'timestamp') ?? ''));
}
