import type { CaseMs } from '../../base';
import type { LoadedScenario } from '../../scenario';
import type { Command } from '../command';
import type { CompiledCase } from '../compiled-case';
import type { JournalRecord, World } from '../state';

/** Parts of a scenario that hold work which is handed in and graded. */
type Part = 'decisions' | 'forms' | 'instruments' | 'findings' | 'theories' | 'exhibits';

/** Decision points by the work that is graded under them; a key is `part/id`. */
type GradedWork = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<LoadedScenario, GradedWork>();

function gradedWork(scenario: LoadedScenario): GradedWork {
  const found = known.get(scenario) ?? findGradedWork(scenario);
  known.set(scenario, found);
  return found;
}

function findGradedWork({ spec }: LoadedScenario): GradedWork {
  const { decisions = {}, forms = {}, instruments = {}, findings = {}, theories = {} } = spec;
  // Of an exhibit only its registration is work of the trainee's.
  const exhibits = Object.fromEntries(Object.entries(spec.exhibits).map(([id, one]) => [id, one.register]));
  const parts = { decisions, forms, instruments, findings, theories, exhibits };
  return new Map(
    Object.entries(parts).flatMap(([part, works]) =>
      Object.entries(works).map(([id, work]) => [`${part}/${id}`, new Set(pointsIn(work))] as const),
    ),
  );
}

/** The decision points that a piece of work names, at any depth: its own, and those of its awards. */
function pointsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    (key === 'point' || key === 'award') && typeof member === 'string' ? [member] : pointsIn(member),
  );
}

/** Whether a command hands in work that is graded under a decision point. Drafts are none. */
export function isActOn({ scenario }: CompiledCase, command: Command, point: string): boolean {
  const work = workOf(command);
  return work !== null && gradedWork(scenario).get(work)?.has(point) === true;
}

function workOf(command: Command): string | null {
  const key = (part: Part, id: string): string => `${part}/${id}`;
  switch (command.type) {
    case 'decision.make':
      return key('decisions', command.decision);
    case 'entry.file':
      return key('forms', command.paper);
    case 'request.send':
      return key('instruments', command.paper);
    case 'finding.submit':
      return key('findings', command.finding);
    case 'theory.submit':
      return key('theories', command.theory);
    case 'exhibit.register':
      return key('exhibits', command.about);
    default:
      return null;
  }
}

/** The part of the scenario that a journal record of work handed in is about, by what happened. */
const HANDED_IN: Readonly<Record<string, Part>> = {
  made: 'decisions',
  filed: 'forms',
  sent: 'instruments',
  submitted: 'findings',
  handed: 'theories',
  registered: 'exhibits',
};

/**
 * When a decision point was first acted on: by work graded under it, or else by whatever first gave or cost points of
 * it. A hint that cost points is no act. Null if nothing was.
 */
export function firstActedOn(compiled: CompiledCase, world: World, point: string): CaseMs | null {
  const graded = gradedWork(compiled.scenario);
  const isAct = ({ what, about }: JournalRecord): boolean =>
    graded.get(`${HANDED_IN[what] ?? ''}/${about}`)?.has(point) === true;
  const acts = world.journal.filter(isAct).map(({ at }) => at);
  const awards = world.awards
    .filter((one) => one.point === point && !one.reason.startsWith('hints.'))
    .map(({ at }) => at);
  const [first] = [...acts, ...awards].sort((a, b) => a - b);
  return first ?? null;
}
