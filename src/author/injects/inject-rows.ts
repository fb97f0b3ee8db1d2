import type { JsonValue } from '../../base';
import { EFFECT_VERBS, entriesOf, isList, member, pointerOf, valueAt } from '../../scenario';

/** One thing that happens by itself: an inject, or a deadline. */
export interface InjectRow {
  readonly id: string;
  readonly part: 'injects' | 'deadlines';
  readonly pointer: string;
  readonly title: string;
  readonly owner: string;
  /** Local time of the home desk, `YYYY-MM-DDTHH:mm`; empty if a condition or event starts it. */
  readonly at: string;
  /** Condition or starting event with its delay; empty if there is none. */
  readonly when: string;
  /** What it does, an effect a piece: `deliver M-01`. */
  readonly what: string;
  /** Who sends what comes: the agency or person of the first document. */
  readonly who: string;
}

export type InjectColumn = 'at' | 'id' | 'title' | 'who' | 'what' | 'owner' | 'when';

/** Injects and deadlines of any JSON value, in file order. */
export function injectRows(scenario: JsonValue | undefined): readonly InjectRow[] {
  return (['injects', 'deadlines'] as const).flatMap((part) =>
    entriesOf(member(scenario, part)).map(([id, spec]): InjectRow => {
      const list = member(spec, part === 'injects' ? 'effects' : 'lost');
      const effects = list !== undefined && isList(list) ? list : [];
      const from = member(spec, 'from');
      const start = from === undefined ? '' : `${textOf(from, 'event')} + ${textOf(from, 'after')}`;
      const delay = textOf(spec, 'delay');
      const condition = [start, textOf(spec, 'when')].filter((one) => one !== '').join(' && ');
      return {
        id,
        part,
        pointer: pointerOf([part, id]),
        title: textOf(spec, 'title') || textOf(spec, 'text'),
        owner: textOf(spec, 'owner'),
        at: textOf(spec, 'at'),
        when: delay === '' ? condition : `${condition} + ${delay}`,
        what: effects.map(effectWords).join(', '),
        who: effects.map((effect) => senderOf(effect, scenario)).find((one) => one !== '') ?? '',
      };
    }),
  );
}

function effectWords(effect: JsonValue): string {
  const verb = EFFECT_VERBS.find((one) => member(effect, one) !== undefined);
  if (verb === undefined) return '?';
  const to = member(effect, 'to') ?? member(effect, 'by');
  const plain = typeof to === 'string' || typeof to === 'number' || typeof to === 'boolean';
  return `${verb} ${String(member(effect, verb))}${plain && verb !== 'add' ? ` ${to}` : ''}`;
}

function senderOf(effect: JsonValue, scenario: JsonValue | undefined): string {
  const [exhibit, message] = [textOf(effect, 'add'), textOf(effect, 'deliver')];
  const [part, id] = exhibit === '' ? ['messages', message] : ['exhibits', exhibit];
  const from = valueAt(scenario, [part, id, 'from']);
  if (id === '' || typeof from !== 'string') return '';
  const name = valueAt(scenario, [part === 'exhibits' ? 'agencies' : 'people', from, 'name']);
  return typeof name === 'string' ? name : from;
}

function textOf(value: JsonValue, key: string): string {
  const text = member(value, key);
  return typeof text === 'string' ? text : '';
}

/** Sorted by a column; empty cells last either way, equal ones in file order. */
export function sortedRows(
  rows: readonly InjectRow[],
  column: InjectColumn,
  down: boolean,
): readonly InjectRow[] {
  return rows.toSorted((one, other) => {
    const [a, b] = [one[column], other[column]];
    if (a === b) return 0;
    if (a === '' || b === '') return a === '' ? 1 : -1;
    return (a < b ? -1 : 1) * (down ? -1 : 1);
  });
}
