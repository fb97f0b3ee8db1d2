import type { ConditionScope, ReferenceKind } from '../schema/primitives';

/** What a function's argument names. `option` belongs to the decision or field before it, `form-field` to the form. */
export type ArgumentKind =
  | ReferenceKind
  | 'document'
  | 'option'
  | 'grade'
  | 'local-time'
  | 'field'
  | 'flag'
  | 'mark'
  | 'output'
  | 'service'
  | 'alternative'
  | 'partner'
  | 'form-field';

export interface ConditionFunction {
  readonly scope: ConditionScope;
  readonly args: readonly ArgumentKind[];
  readonly returns: 'bool' | 'int' | 'string';
  /** For the author's reference. */
  readonly description: string;
}

/** Everything that a condition can call. */
export const CONDITION_FUNCTIONS = {
  has: {
    scope: 'flow',
    args: ['exhibit'],
    returns: 'bool',
    description: 'The exhibit is in the case file, tainted or not.',
  },
  tainted: {
    scope: 'flow',
    args: ['exhibit'],
    returns: 'bool',
    description: 'It was obtained in a way that a court will not accept.',
  },
  registered: {
    scope: 'flow',
    args: ['exhibit'],
    returns: 'bool',
    description: 'It has a custody entry.',
  },
  opened: {
    scope: 'flow',
    args: ['document'],
    returns: 'bool',
    description: 'The exhibit or message was opened.',
  },
  delivered: { scope: 'flow', args: ['message'], returns: 'bool', description: 'The message has arrived.' },
  sent: {
    scope: 'flow',
    args: ['instrument'],
    returns: 'bool',
    description: 'Such a request was sent at least once.',
  },
  granted: {
    scope: 'flow',
    args: ['instrument'],
    returns: 'bool',
    description: 'Such a request was granted.',
  },
  returned: {
    scope: 'flow',
    args: ['instrument'],
    returns: 'bool',
    description: 'Such a request was returned at least once.',
  },
  refused: {
    scope: 'flow',
    args: ['instrument'],
    returns: 'bool',
    description: 'Such a request was refused at least once.',
  },
  pending: {
    scope: 'flow',
    args: ['instrument'],
    returns: 'bool',
    description: 'Such a request is under way.',
  },
  filed: { scope: 'flow', args: ['form'], returns: 'bool', description: 'The form was filed.' },
  chosen: {
    scope: 'flow',
    args: ['decision', 'option'],
    returns: 'bool',
    description: 'The decision was made for this option.',
  },
  submitted: {
    scope: 'flow',
    args: ['finding'],
    returns: 'bool',
    description: 'The finding was submitted.',
  },
  staked: {
    scope: 'flow',
    args: ['finding', 'document'],
    returns: 'bool',
    description: 'The finding was submitted while this exhibit or message was not opened yet.',
  },
  supported: {
    scope: 'flow',
    args: ['finding'],
    returns: 'bool',
    description: 'The finding was graded as supported.',
  },
  graded: {
    scope: 'flow',
    args: ['finding', 'grade'],
    returns: 'bool',
    description: 'The finding has this grade.',
  },
  reviewed: { scope: 'flow', args: ['review'], returns: 'bool', description: 'The review is done.' },
  compared: {
    scope: 'flow',
    args: ['comparison'],
    returns: 'bool',
    description: 'Its two spans were compared, and what was said of them last is right.',
  },
  assessed: {
    scope: 'flow',
    args: ['exhibit'],
    returns: 'bool',
    description: 'The trainee has written what the exhibit proves and what it does not.',
  },
  handed: {
    scope: 'flow',
    args: ['theory'],
    returns: 'bool',
    description: 'The case theory was handed in.',
  },
  closed: { scope: 'flow', args: ['stage'], returns: 'bool', description: 'The stage is closed.' },
  before: {
    scope: 'flow',
    args: ['local-time'],
    returns: 'bool',
    description: 'It is earlier than this local time of the home desk.',
  },
  lost: {
    scope: 'flow',
    args: ['deadline'],
    returns: 'bool',
    description: 'The deadline has passed and was not saved.',
  },
  dayOf: { scope: 'flow', args: [], returns: 'int', description: 'Day of the case; the first day is 1.' },
  onBoard: {
    scope: 'flow',
    args: ['transaction'],
    returns: 'bool',
    description: 'The transaction is on the tracing board.',
  },
  merged: {
    scope: 'flow',
    args: ['transaction'],
    returns: 'bool',
    description: 'Its input addresses have been merged into one cluster.',
  },
  flagged: {
    scope: 'flow',
    args: ['transaction', 'flag'],
    returns: 'bool',
    description: 'It bears this flag: coin-join, custodial-sweep, dust or payroll.',
  },
  marked: {
    scope: 'flow',
    args: ['transaction', 'mark'],
    returns: 'bool',
    description: 'The mark is ticked in its flag.',
  },
  continues: {
    scope: 'flow',
    args: ['transaction', 'output'],
    returns: 'bool',
    description:
      'The trainee has asserted that this output carries the money on; outputs count from 0, and -1 stands for "it cannot be told".',
  },
  signals: {
    scope: 'flow',
    args: ['transaction'],
    returns: 'int',
    description: 'How many of the signals cited for that assertion truly single out its output.',
  },
  certainty: {
    scope: 'flow',
    args: ['transaction'],
    returns: 'string',
    description:
      'How sure the trainee is of it: possible, likely or almost-certain; empty text if nothing is asserted.',
  },
  considered: {
    scope: 'flow',
    args: ['transaction', 'alternative'],
    returns: 'bool',
    description: 'This alternative was named in the assertion or merge.',
  },
  stopped: {
    scope: 'flow',
    args: ['address', 'service'],
    returns: 'bool',
    description: 'The trail was stopped at this address, as one of this service.',
  },
  channel: {
    scope: 'flow',
    args: ['channel', 'agency'],
    returns: 'bool',
    description: 'The channel is open from the home state to the state of the agency.',
  },
  patience: {
    scope: 'flow',
    args: ['partner'],
    returns: 'string',
    description: 'How the agency stands to the home desk: the id of a state of its patience.',
  },
  entered: {
    scope: 'flow',
    args: ['form', 'form-field', 'option'],
    returns: 'bool',
    description: "The form was filed with this option in the field; 'yes' of a box that is ticked.",
  },
  start: {
    scope: 'flow',
    args: ['step'],
    returns: 'int',
    description: 'Where the step stands in the plan, minutes from T0; 100000 if it is not placed.',
  },
  placed: { scope: 'flow', args: ['step'], returns: 'bool', description: 'The step is in the plan.' },
  window: {
    scope: 'flow',
    args: [],
    returns: 'string',
    description: 'The chosen window of the operation; empty text if none.',
  },
  executed: { scope: 'flow', args: [], returns: 'bool', description: 'The plan was executed.' },
  begun: {
    scope: 'flow',
    args: ['step'],
    returns: 'bool',
    description: 'The step of the executed plan has begun.',
  },
  heard: { scope: 'flow', args: ['radio'], returns: 'bool', description: 'It was heard on the radio.' },
  wrong: {
    scope: 'paper',
    args: ['field'],
    returns: 'bool',
    description: 'The field is empty or not right.',
  },
  empty: { scope: 'paper', args: ['field'], returns: 'bool', description: 'The field is empty.' },
  value: {
    scope: 'paper',
    args: ['field'],
    returns: 'string',
    description: 'What the field holds, as text; empty text if nothing.',
  },
  from: {
    scope: 'paper',
    args: ['field'],
    returns: 'string',
    description: 'First day of a period field, such as "2031-03-03"; empty text if nothing.',
  },
  to: {
    scope: 'paper',
    args: ['field'],
    returns: 'string',
    description: 'Last day of a period field; empty text if nothing.',
  },
  picked: {
    scope: 'paper',
    args: ['field', 'option'],
    returns: 'bool',
    description: 'The option is chosen or ticked in the field, or stands in its sequence.',
  },
  precedes: {
    scope: 'paper',
    args: ['field', 'option', 'option'],
    returns: 'bool',
    description: 'Both options stand in the sequence of the field, the first before the second.',
  },
  utc: {
    scope: 'paper',
    args: ['field'],
    returns: 'string',
    description:
      'The UTC time of an instant field, such as "2031-03-14T14:40:18Z", which orders like time; empty text, which comes before all, if there is none.',
  },
  cites: {
    scope: 'paper',
    args: ['exhibit'],
    returns: 'bool',
    description: 'The paper cites the exhibit, by a chip in a text or in an exhibits field.',
  },
  misuses: {
    scope: 'paper',
    args: [],
    returns: 'bool',
    description: 'The paper cites an exhibit against its conditions of use.',
  },
  attempt: {
    scope: 'paper',
    args: [],
    returns: 'int',
    description: 'How often it has been sent, this time included.',
  },
  open: {
    scope: 'paper',
    args: ['agency'],
    returns: 'bool',
    description: 'The office of the agency is open at sending.',
  },
} as const satisfies Record<string, ConditionFunction>;

/** Functions that read the tracing board, which in turn shows the chain. */
export const BOARD_FUNCTIONS = [
  'onBoard',
  'merged',
  'flagged',
  'marked',
  'continues',
  'signals',
  'certainty',
  'considered',
  'stopped',
] as const satisfies readonly (keyof typeof CONDITION_FUNCTIONS)[];

export type ConditionFunctionName = keyof typeof CONDITION_FUNCTIONS;

/** The function of a name that a condition calls, or undefined. */
export function conditionFunction(name: string): ConditionFunction | undefined {
  return isFunctionName(name) ? CONDITION_FUNCTIONS[name] : undefined;
}

export function isFunctionName(name: string): name is ConditionFunctionName {
  return Object.hasOwn(CONDITION_FUNCTIONS, name);
}
