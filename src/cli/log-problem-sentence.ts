import { assertNever } from '../base';
import type { LogProblem } from '../protocol';

/** What is wrong with a log, as sentences for a terminal. */
export function logProblemSentence(problem: LogProblem): string {
  const { sequence, expected, found } = problem;
  const compared = `\n  expected: ${expected}\n  found:    ${found}`;
  switch (problem.code) {
    case 'empty':
      return 'The log is empty.';
    case 'too-large':
      return `The log has ${found} characters; at most ${expected} are read.`;
    case 'not-json':
      return `Event ${sequence} is not a line of JSON: ${found}`;
    case 'not-an-event':
      return `Event ${sequence} does not have the shape of an event.${compared}`;
    case 'first-event':
      return `The log does not begin with log.opened.${compared}`;
    case 'sequence-gap':
      return `Event ${sequence} is missing or out of order: a line with the number ${found} stands in its place.`;
    case 'previous-hash':
      return `Event ${sequence} does not follow the event before it: an event was changed, removed or put in.${compared}`;
    case 'hash':
      return `Event ${sequence} was changed: its content does not have its hash.${compared}`;
    case 'cut-off':
      return found === ''
        ? `The log is cut off: event ${sequence} is missing.\n  expected: ${expected}`
        : `The log is cut off in the middle of event ${sequence}.`;
    case 'scenario-missing':
      return `No scenario here has the hash ${expected}. Name the right one with --scenario PATH.${found === '' ? '' : ` ${found}`}`;
    case 'scenario-hash':
      return `The log is of another scenario, or of another version of it.\n  this scenario: ${expected}\n  the log's:     ${found}`;
    case 'engine-version':
      return `The log was written by engine ${found}; this is ${expected}, which cannot replay it.`;
    case 'replay-differs':
      return `Event ${sequence} is not what the case gives at this point.${compared}`;
    case 'replay-refused':
      return `Event ${sequence}: the case and the log disagree on whether this is refused.${compared}`;
    default:
      return assertNever(problem.code);
  }
}
