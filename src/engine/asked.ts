import type { CompiledCondition, ConditionFunctionName } from '../scenario';
import type { World } from './state';

type Part = keyof World;

/** For what asks of the paper that is written, or by way of other conditions. */
const EVERYTHING = null;

/** The parts of a world that each function of a condition looks at. */
const LOOKS_AT: Readonly<Record<ConditionFunctionName, readonly Part[] | typeof EVERYTHING>> = {
  has: ['exhibits'],
  tainted: ['exhibits'],
  registered: ['exhibits'],
  opened: ['opened'],
  delivered: ['messages'],
  sent: ['requests'],
  granted: ['requests'],
  returned: ['requests'],
  refused: ['requests'],
  pending: ['requests'],
  filed: ['filed'],
  entered: ['filed'],
  chosen: ['decisions'],
  submitted: ['findings'],
  staked: ['journal', 'opened'],
  supported: ['findings'],
  graded: ['findings'],
  reviewed: ['reviews'],
  compared: ['comparisons'],
  assessed: ['notes'],
  handed: ['theories'],
  closed: ['stages'],
  before: ['now'],
  lost: ['deadlines'],
  dayOf: ['now'],
  onBoard: ['board'],
  merged: ['board'],
  flagged: ['board'],
  marked: ['board'],
  continues: ['board'],
  signals: EVERYTHING,
  certainty: ['board'],
  considered: ['board'],
  stopped: ['board'],
  channel: EVERYTHING,
  patience: ['partners'],
  start: ['operation'],
  placed: ['operation'],
  window: ['operation'],
  executed: ['operation'],
  begun: ['operation'],
  heard: ['operation'],
  wrong: EVERYTHING,
  empty: EVERYTHING,
  value: EVERYTHING,
  from: EVERYTHING,
  to: EVERYTHING,
  picked: EVERYTHING,
  precedes: EVERYTHING,
  utc: EVERYTHING,
  cites: EVERYTHING,
  misuses: EVERYTHING,
  attempt: EVERYTHING,
  open: EVERYTHING,
};
const VARIABLES: readonly Part[] = ['facts', 'settings'];

/** The parts that conditions can look at at all; what is written and not handed in yet is none of them. */
const PARTS: readonly Part[] = [
  ...new Set([...VARIABLES, ...Object.values(LOOKS_AT).flatMap((parts) => parts ?? [])]),
];

/** A set of parts, one bit each. */
export type Parts = number;
export const NO_PARTS: Parts = 0;
/** Looked at by every condition and never changed: where nothing was looked at before, even a constant is new. */
const SINCE_EVER: Parts = 1 << PARTS.length;
/** More than any two worlds differ in: nothing was looked at yet. */
export const ALL_PARTS: Parts = SINCE_EVER | partsOf(PARTS);

function partsOf(parts: readonly Part[]): Parts {
  return parts.reduce((set, part) => set | (1 << PARTS.indexOf(part)), NO_PARTS);
}

/** The parts that a condition can look at: it holds as before while none of them has changed. */
export function lookedAtBy({ readsVariables, calls }: CompiledCondition): Parts {
  return calls.reduce(
    (set, name) => {
      const parts = LOOKS_AT[name];
      return set | (parts === EVERYTHING ? ALL_PARTS : partsOf(parts));
    },
    SINCE_EVER | (readsVariables ? partsOf(VARIABLES) : NO_PARTS),
  );
}

/** The parts in which one world differs from an earlier one. */
export function changedParts(earlier: World, world: World): Parts {
  if (earlier === world) return NO_PARTS;
  let changed = NO_PARTS;
  for (const [bit, part] of PARTS.entries()) {
    if (earlier[part] !== world[part]) changed |= 1 << bit;
  }
  return changed;
}
