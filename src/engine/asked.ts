import type { World } from './state';

/** Which parts of a world conditions can ask about. What is written and not yet handed in is nobody's business. */
const ASKED: Readonly<Record<keyof World, boolean>> = {
  now: true,
  settings: true,
  facts: true,
  partners: true,
  exhibits: true,
  messages: true,
  opened: true,
  drafts: false,
  filed: true,
  requests: true,
  decisions: true,
  findings: true,
  reviews: true,
  theories: true,
  comparisons: true,
  notes: true,
  hints: false,
  recall: false,
  board: true,
  operation: true,
  awards: false,
  breaches: false,
  injects: false,
  deadlines: true,
  stages: true,
  queue: false,
  timers: false,
  active: false,
  open: false,
  ending: false,
  paused: false,
  journal: true,
  feedback: false,
};

/** The parts that conditions can ask about. */
export const ASKED_PARTS: readonly (keyof World)[] = (Object.keys(ASKED) as (keyof World)[]).filter(
  (part) => ASKED[part],
);

/** Whether every condition of the case holds of one world if it holds of the other, for all that can be seen. */
export function looksAlike(one: World, other: World): boolean {
  return one === other || ASKED_PARTS.every((part) => one[part] === other[part]);
}
