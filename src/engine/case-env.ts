import { isOpen, parseUtc, utcIso } from '../base';
import type { ConditionEnv, FieldValue } from '../scenario';
import { dayOf, homeInstant } from './case-time';
import type { CompiledCase } from './compiled-case';
import { assessmentOf, gradeField, isEmpty } from './grading';
import type { Fields, World } from './state';

/** The paper whose fields a condition may read, as it is being sent or filed. */
export interface PaperContext {
  readonly paper: string;
  readonly about: string | null;
  readonly fields: Fields;
  readonly attempt: number;
}

/** What conditions may ask of a world but for its board. Total: everything they name was checked at load. */
export function caseEnv(compiled: CompiledCase, world: World, paper?: PaperContext): ConditionEnv {
  return {
    variable(name) {
      if (name === 'mode') return world.settings.mode;
      const fact = world.facts[name];
      if (fact !== undefined) return fact;
      return world.settings.parameters[name] ?? compiled.scenario.spec.parameters?.[name]?.default ?? '';
    },
    call(name, args) {
      const [first = '', second = '', third = ''] = args;
      const request = world.requests[first];
      switch (name) {
        case 'has':
          return world.exhibits[first] !== undefined && !world.exhibits[first].expired;
        case 'tainted':
          return world.exhibits[first]?.tainted ?? false;
        case 'registered':
          return (world.exhibits[first]?.registered ?? null) !== null;
        case 'opened':
          return world.opened[first] !== undefined;
        case 'delivered':
          return world.messages[first] !== undefined;
        case 'sent':
          return request !== undefined && (request.underWay || request.sentAt !== null);
        case 'granted':
          return request?.everGranted ?? false;
        case 'returned':
          return request?.everReturned ?? false;
        case 'refused':
          return (
            request !== undefined &&
            request.answeredAt !== null &&
            outcomeOf(compiled, first, request.outcome) === 'refused'
          );
        case 'pending':
          return request?.underWay ?? false;
        case 'filed':
          return Object.keys(world.filed).some((key) => key === first || key.startsWith(`${first}/`));
        case 'entered':
          return holdsOption(world.filed[first]?.fields[second], third);
        case 'chosen':
          return world.decisions[first]?.option === second;
        case 'submitted':
          return (world.findings[first]?.grade ?? null) !== null;
        case 'staked': {
          const opened = world.opened[second];
          return world.journal.some(
            ({ what, about, at }) =>
              what === 'submitted' && about === first && (opened === undefined || at < opened),
          );
        }
        case 'supported':
          return world.findings[first]?.grade === 'supported';
        case 'graded':
          return world.findings[first]?.grade === second;
        case 'reviewed':
          return world.reviews.some((one) => one.review === first);
        case 'compared':
          return world.comparisons.some((one) => one.comparison === first && one.right);
        case 'assessed': {
          const { proves, limits } = assessmentOf(world, first);
          return proves !== '' && limits !== '';
        }
        case 'handed':
          return world.theories[first] !== undefined;
        case 'closed':
          return (world.stages[first]?.closed ?? null) !== null;
        case 'before':
          return world.now < homeInstant(compiled, first);
        case 'lost':
          return world.deadlines[first]?.outcome === 'lost';
        case 'patience':
          return world.partners[first] ?? '';
        case 'dayOf':
          return dayOf(compiled, world.now);
        default:
          return paper === undefined ? false : askPaper(compiled, world, paper, name, first, second, third);
      }
    },
  };
}

/** Whether a filed field holds an option; `yes` stands for a ticked box. */
function holdsOption(value: FieldValue | undefined, option: string): boolean {
  if (typeof value === 'boolean') return value && option === 'yes';
  return Array.isArray(value) ? value.includes(option) : value === option;
}

/** Whether both stand in a sequence, one before the other. */
function comesBefore(sequence: readonly string[], first: string, second: string): boolean {
  const at = sequence.indexOf(first);
  return at >= 0 && sequence.indexOf(second) > at;
}

function outcomeOf(compiled: CompiledCase, instrument: string, index: number): string {
  return compiled.scenario.spec.instruments?.[instrument]?.outcomes[index]?.is ?? '';
}

function askPaper(
  compiled: CompiledCase,
  world: World,
  paper: PaperContext,
  name: string,
  first: string,
  second: string,
  third: string,
): boolean | number | string {
  const value = paper.fields[first];
  switch (name) {
    case 'wrong':
      return gradeField(compiled, world, paper, first) === 'wrong';
    case 'empty':
      return isEmpty(value);
    case 'value':
      return typeof value === 'string' ? value : '';
    case 'picked':
      return Array.isArray(value) ? value.includes(second) : value === second;
    case 'precedes':
      return Array.isArray(value) && comesBefore(value, second, third);
    case 'from':
    case 'to':
      return typeof value === 'object' && 'from' in value ? value[name] : '';
    case 'utc': {
      const instant = typeof value === 'object' && 'utc' in value ? parseUtc(value.utc) : undefined;
      return instant?.ok ? utcIso(instant.value) : '';
    }
    case 'attempt':
      return paper.attempt;
    case 'open': {
      const calendar = compiled.scenario.calendars.get(first);
      return calendar !== undefined && isOpen(calendar, world.now);
    }
    default:
      return false;
  }
}
