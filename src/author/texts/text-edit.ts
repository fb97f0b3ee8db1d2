import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { JsonValue } from '../../base';
import { sideChanges } from '../side';
import { type Change, jsonEdit, SCENARIO_FILE, type TextChange } from '../workspace';
import { markOf } from './text-rows';

/** The least change that gives a string of a JSON file other words: only the letters that differ. */
export function wordsEdit(
  file: string,
  text: string,
  path: readonly (string | number)[],
  words: string,
): readonly TextChange[] {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [...path]);
  if (node?.type !== 'string') return jsonEdit(file, text, path, words);
  const before = text.slice(node.offset, node.offset + node.length);
  return spanEdit(file, node.offset, before, JSON.stringify(words));
}

function spanEdit(file: string, offset: number, before: string, after: string): readonly TextChange[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [
    {
      file,
      from: offset + start,
      to: offset + before.length - end,
      insert: after.slice(start, after.length - end),
    },
  ];
}

interface Wording {
  readonly key: string;
  readonly path: readonly (string | number)[];
  readonly language: string;
  /** The wording of the first language, as it is now. */
  readonly first: string;
  /** The mark that is kept for the translation, if one is. */
  readonly mark: string | undefined;
}

/** Gives a text of the first language other words; a translation that was never marked is marked as made from the old ones. */
export function editFirst(
  files: ReadonlyMap<string, string>,
  { key, path, language, first, mark }: Wording,
  translated: boolean,
  words: string,
): readonly Change[] {
  const text = files.get(SCENARIO_FILE) ?? '';
  const edit = wordsEdit(SCENARIO_FILE, text, path, words);
  if (!translated || mark !== undefined || edit.length === 0) return edit;
  return [...edit, ...sideChanges(files, ['translated', language, key], markOf(first))];
}

/** Gives a translation other words, and marks it as made from the present wording. Empty words take it out. */
export function editTranslation(
  files: ReadonlyMap<string, string>,
  { key, language, first, mark }: Wording,
  words: string,
): readonly Change[] {
  const file = `text.${language}.json`;
  const text = files.get(file);
  const edit =
    text === undefined
      ? [{ file, from: 0, to: 0, insert: `${JSON.stringify({ [key]: words }, null, 2)}\n` }]
      : words === ''
        ? jsonEdit(file, text, [key], undefined)
        : wordsEdit(file, text, [key], words);
  const now = markOf(first);
  if (mark === now || edit.length === 0) return edit;
  return [...edit, ...sideChanges(files, ['translated', language, key], now)];
}

/** Marks translations as made from the present wording of the first language. */
export function markTranslated(
  files: ReadonlyMap<string, string>,
  language: string,
  marks: ReadonlyMap<string, string>,
  rows: readonly { readonly key: string; readonly first: string }[],
): readonly Change[] {
  const all: Record<string, JsonValue> = Object.fromEntries(marks);
  for (const { key, first } of rows) all[key] = markOf(first);
  return sideChanges(files, ['translated', language], all);
}
