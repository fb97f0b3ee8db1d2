import type { JsonValue } from '../base';
import { type Declarations, OPERATION_WORK, type WorkKind } from './declarations';
import { suggest } from './diagnostics/nearest';
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
/** Besides the ids of its steps, as each begins, and of its columns, as each is decided. */
export const OPERATION_EVENTS = ['executed'] as const;

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
  if (declarations.hasOperation) {
    const columns = entriesOf(valueAt(scenario, ['operation', 'columns'])).map(([id]) => id);
    add([OPERATION_WORK], [...OPERATION_EVENTS, ...declarations.ids('step'), ...columns]);
  }
  return names;
}

/** What an author may have meant by an event that nothing tells: one of the same work, if there is such work. */
export function suggestEvent(event: string, known: ReadonlySet<string>): string | undefined {
  const own = [...known].filter((name) => name.startsWith(`${event.split('.')[0] ?? ''}.`));
  return own.length > 0 ? suggest(event, own, `there are ${own.join(', ')}`) : suggest(event, known);
}
