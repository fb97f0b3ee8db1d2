import type { JsonValue } from '../base';
import type { Declarations, WorkKind } from './declarations';
import { entriesOf, valueAt } from './json-path';

/** What the flow hears of work, by kind: `<id>.<name>`. A decision tells the option instead. */
export const WORK_EVENTS: Readonly<Record<Exclude<WorkKind, 'decision'>, readonly string[]>> = {
  form: ['filed'],
  instrument: ['sent', 'acknowledged', 'granted', 'returned', 'refused', 'lapsed'],
  finding: ['submitted'],
  review: ['done'],
  theory: ['handed'],
  recall: ['answered'],
};
export const EXHIBIT_EVENTS = ['added', 'opened', 'registered'] as const;
export const MESSAGE_EVENTS = ['opened'] as const;
export const STAGE_EVENTS = ['closed'] as const;

/** Every event name that the flow of a scenario can hear. */
export function eventNames(scenario: JsonValue, declarations: Declarations): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (ids: Iterable<string>, events: readonly string[]): void => {
    for (const id of ids) for (const event of events) names.add(`${id}.${event}`);
  };
  for (const kind of ['form', 'instrument', 'finding', 'review', 'theory', 'recall'] as const) {
    add(declarations.ids(kind), WORK_EVENTS[kind]);
  }
  for (const [id] of entriesOf(valueAt(scenario, ['instruments']))) {
    add(
      [id],
      entriesOf(valueAt(scenario, ['instruments', id, 'meanwhile'])).map(([name]) => name),
    );
  }
  for (const id of declarations.ids('decision')) add([id], declarations.options(id));
  add(declarations.ids('exhibit'), EXHIBIT_EVENTS);
  add(declarations.ids('message'), MESSAGE_EVENTS);
  add(declarations.stages, STAGE_EVENTS);
  return names;
}
