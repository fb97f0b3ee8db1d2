import type { JsonValue } from '../../base';
import { entriesOf, isList, isRecord, type JsonPath, member, pointerOf } from '../../scenario';

/** A line of the outline: a part of the scenario, or a thing in it. */
export interface OutlineItem {
  readonly pointer: string;
  /** The id, or for the parts the key in the file. */
  readonly key: string;
  readonly title: string;
  /** How many things it holds; undefined for a thing. */
  readonly count: number | undefined;
  readonly children: readonly OutlineItem[];
}

/** Parts in the order in which an author works; what is not here comes after, as the file has it. */
const PARTS = [
  'meta',
  'stages',
  'exhibits',
  'messages',
  'forms',
  'instruments',
  'decisions',
  'findings',
  'facts',
  'injects',
  'deadlines',
  'scoring',
];
const SCORING = ['competencies', 'points', 'breaches'];

/** The outline of any JSON value: every part of it that has named things, with their counts. */
export function outline(scenario: JsonValue | undefined): readonly OutlineItem[] {
  const keys = entriesOf(scenario).map(([key]) => key);
  const rest = keys.filter((key) => !PARTS.includes(key) && !['flow', '$schema', 'format'].includes(key));
  return [...PARTS, ...rest].flatMap((key) => {
    if (key === 'stages') return keys.includes('flow') ? [flowItem(scenario)] : [];
    const value = member(scenario, key);
    if (value === undefined) return [];
    return [key === 'scoring' ? scoringItem(value) : partItem(key, value)];
  });
}

function partItem(key: string, value: JsonValue): OutlineItem {
  const path = [key];
  const things = entriesOf(value).filter(([, one]) => isRecord(one));
  // A part such as `meta` or `clock` is one thing, not many.
  const single = key === 'meta' || key === 'clock' || things.length === 0;
  const children = single ? [] : things.map(([id, one]) => thing(id, one, [...path, id]));
  return { pointer: pointerOf(path), key, title: '', count: single ? undefined : children.length, children };
}

function scoringItem(value: JsonValue): OutlineItem {
  const children = SCORING.flatMap((key) => {
    const things = entriesOf(member(value, key)).map(([id, one]) => thing(id, one, ['scoring', key, id]));
    return things.length === 0
      ? []
      : [{ pointer: pointerOf(['scoring', key]), key, title: '', count: things.length, children: things }];
  });
  const count = children.reduce((sum, one) => sum + one.count, 0);
  return { pointer: '/scoring', key: 'scoring', title: '', count, children };
}

function flowItem(scenario: JsonValue | undefined): OutlineItem {
  const children = statesOf(member(scenario, 'flow'), ['flow'], 0);
  return { pointer: '/flow', key: 'flow', title: '', count: children.length, children };
}

const MOST_DEPTH = 20;

function statesOf(node: JsonValue | undefined, path: JsonPath, depth: number): readonly OutlineItem[] {
  if (depth > MOST_DEPTH) return [];
  return entriesOf(member(node, 'states')).map(([id, state]) => {
    const at = [...path, 'states', id];
    const children = statesOf(state, at, depth + 1);
    const title = member(member(state, 'stage'), 'title');
    return {
      pointer: pointerOf(at),
      key: id,
      title: typeof title === 'string' ? title : '',
      count: children.length === 0 ? undefined : children.length,
      children,
    };
  });
}

function thing(id: string, value: JsonValue, path: JsonPath): OutlineItem {
  return { pointer: pointerOf(path), key: id, title: titleOf(value), count: undefined, children: [] };
}

const TITLES = ['title', 'name', 'subject', 'text', 'claim', 'term', 'question'];

function titleOf(value: JsonValue): string {
  for (const key of TITLES) {
    const title = member(value, key);
    if (typeof title === 'string') return title;
  }
  const level = member(value, 'level') ?? member(value, 'choice');
  if (isList(level)) return level.join(', ');
  const flag = member(value, 'flag');
  return typeof flag === 'boolean' ? String(flag) : '';
}

/** A line as it is shown. */
export interface OutlineRow {
  readonly item: OutlineItem;
  readonly level: number;
  readonly open: boolean;
}

/** The lines of an outline with some open; with a search, what holds all its words and the way to it. */
export function outlineRows(
  items: readonly OutlineItem[],
  open: ReadonlySet<string>,
  search: string,
): readonly OutlineRow[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = ({ key, title }: OutlineItem): boolean => {
    const text = `${key} ${title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const rows = (list: readonly OutlineItem[], level: number): readonly OutlineRow[] =>
    list.flatMap((item) => {
      if (words.length === 0) {
        const shown = open.has(item.pointer);
        return [{ item, level, open: shown }, ...(shown ? rows(item.children, level + 1) : [])];
      }
      const inside = rows(item.children, level + 1);
      return inside.length > 0 || fits(item) ? [{ item, level, open: inside.length > 0 }, ...inside] : [];
    });
  return rows(items, 1);
}

/** The lines around a place, which must be open for it to be seen, outermost first; the last is the line itself. */
export function wayTo(items: readonly OutlineItem[], pointer: string): readonly OutlineItem[] {
  for (const item of items) {
    const here = pointer === item.pointer || pointer.startsWith(`${item.pointer}/`);
    if (here) return [item, ...wayTo(item.children, pointer)];
  }
  return [];
}
