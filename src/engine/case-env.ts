import { isOpen } from '../base';
import type { ConditionEnv } from '../scenario';
import { dayOf, homeInstant } from './case-time';
import type { CompiledCase } from './compiled-case';
import { gradeField, isEmpty } from './grading';
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
      const [first = '', second = ''] = args;
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
        case 'chosen':
          return world.decisions[first]?.option === second;
        case 'submitted':
          return (world.findings[first]?.grade ?? null) !== null;
        case 'supported':
          return world.findings[first]?.grade === 'supported';
        case 'graded':
          return world.findings[first]?.grade === second;
        case 'reviewed':
          return world.reviews.some((one) => one.review === first);
        case 'handed':
          return world.theories[first] !== undefined;
        case 'closed':
          return (world.stages[first]?.closed ?? null) !== null;
        case 'before':
          return world.now < homeInstant(compiled, first);
        case 'dayOf':
          return dayOf(compiled, world.now);
        default:
          return paper === undefined ? false : askPaper(compiled, world, paper, name, first, second);
      }
    },
  };
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
    case 'from':
    case 'to':
      return typeof value === 'object' && 'from' in value ? value[name] : '';
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
